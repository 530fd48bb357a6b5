import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Engine } from '../engine/types.js'
import type { Importer, Review } from '../plugin/index.js'
import { conversation } from '../transcript/index.js'
import type { Input } from './inputs.js'
import { reviewFiles } from './review-files.js'

const folder = mkdtempSync(join(tmpdir(), 'chatlint-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Every line is a conversation of that id; `!` is a problem. */
const lines: Importer = {
  name: 'lines',
  title: { en: 'lines', zh: '行' },
  extensions: ['.l'],
  detect: () => 1,
  async *read(source) {
    for await (const batch of source.lines()) {
      for (const { text, number } of batch) {
        if (text === '!') yield { problem: { en: 'bad', zh: '坏' }, line: number }
        else yield conversation({ id: text, messages: [] }, { file: source.name, line: number })
      }
    }
  },
}

/** Reviews tell how large the corpus was. */
function engine(wantsCorpus: boolean): Engine {
  return {
    rules: new Map(),
    needsDialogue: new Set(),
    wantsCorpus,
    indexer() {
      let conversations = 0
      const data = () => ({ conversations })
      return { add: () => void conversations++, merge() {}, finish: () => ({ conversations, data }) }
    },
    partReader: () => ({ add() {}, finish: () => ({ conversations: 0 }) }),
    corpus: (data) => ({ ...data, data: () => data }),
    review: ({ id }, corpus) => ({ conversation: `${id}/${corpus?.conversations}` }) as Review,
    renew: () => {
      throw new Error('not asked for')
    },
    drafts: () => ({ judge: () => ({ findings: [], open: [], answered: [] }), matters: () => new Set() }),
    mask: (text) => text,
  }
}

function input(name: string, content: string): Input {
  const path = join(folder, name)
  writeFileSync(path, content)
  return { name, path, size: Buffer.byteLength(content) }
}

async function run(inputs: Input[], options: { wantsCorpus?: boolean; skipBadInput?: boolean } = {}) {
  const { wantsCorpus = true, skipBadInput = false } = options
  const out: string[] = []
  const importers = new Map([['lines', lines]])
  for await (const item of reviewFiles({ engine: engine(wantsCorpus), importers, inputs, skipBadInput })) {
    out.push('problem' in item ? `${item.file}:${item.line} ${item.problem.en}` : item.review.conversation)
  }
  return out
}

describe('reviewing files', () => {
  it('indexes all files first where a rule wants it', async () => {
    const inputs = [input('a.l', 'x\ny\n'), input('b.l', 'z')]
    expect(await run(inputs)).toEqual(['x/3', 'y/3', 'z/3'])
    expect(await run(inputs, { wantsCorpus: false })).toEqual(['x/undefined', 'y/undefined', 'z/undefined'])
  })

  it('gives every problem and no review after it', async () => {
    const inputs = [input('a.l', 'x\n!\ny\n'), input('b.l', '!')]
    expect(await run(inputs)).toEqual(['a.l:2 bad', 'b.l:1 bad'])
    expect(await run(inputs, { wantsCorpus: false })).toEqual(['x/undefined', 'a.l:2 bad', 'b.l:1 bad'])
  })

  it('leaves bad input out where that is asked for', async () => {
    const inputs = [
      input('a.l', 'x\n!\ny\n'),
      input('empty.l', ''),
      { name: 'gone.l', path: join(folder, 'gone.l'), size: 0 },
    ]
    expect(await run(inputs, { skipBadInput: true })).toEqual([
      'x/2',
      'a.l:2 bad',
      'y/2',
      'empty.l:undefined the file is empty',
      'gone.l:undefined there is no such file or folder',
    ])
  })

  it('reports lines that are no text where they stand', async () => {
    const path = join(folder, 'bytes.l')
    writeFileSync(path, Buffer.concat([Buffer.from('x\n'), Buffer.from([0xff, 0x0a]), Buffer.from('y')]))
    const inputs = [{ name: 'bytes.l', path, size: 5 }]
    expect((await run(inputs, { skipBadInput: true })).sort()).toEqual([
      'bytes.l:2 this line is not UTF-8',
      'x/2',
      'y/2',
    ])
  })

  it('names the conversation on which a rule failed', async () => {
    const broken = {
      ...engine(false),
      review: () => {
        throw new Error('oops')
      },
    }
    const reviews = reviewFiles({ engine: broken, importers: new Map([['lines', lines]]), inputs: [input('a.l', 'x')] })
    await expect(reviews.next()).rejects.toMatchObject({
      code: 'internal',
      problem: { en: 'a.l:1: reviewing conversation "x" failed: oops' },
    })
  })

  it('reports how far it is, in bytes', async () => {
    const seen: string[] = []
    const options = { engine: engine(true), importers: new Map([['lines', lines]]), inputs: [input('a.l', 'x\ny\n')] }
    for await (const _ of reviewFiles({
      ...options,
      onProgress: ({ pass, passes, bytes, total }) => seen.push(`${pass}/${passes} ${bytes}/${total}`),
    }));
    expect(seen).toContain('1/2 4/4')
    expect(seen).toContain('2/2 4/4')
  })
})
