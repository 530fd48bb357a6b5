import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { engine } from 'unified-engine'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { describe, expect, it } from 'vitest'
import { chatlintScripts, chatlintTranscript } from './index.js'

async function transcript(path: string, value: string): Promise<VFile> {
  return unified()
    .use(chatlintTranscript, { packs: ['core'], locale: 'en' })
    .process(new VFile({ path, value }))
}

/** The source text at a message's place. */
function at(file: VFile, rule: string, source = String(file)): string {
  const message = file.messages.find(({ ruleId }) => ruleId === rule)
  const place = message?.place
  if (!place || !('start' in place)) return `no place: ${JSON.stringify(place)}`
  expect(place.start.line).toBe(place.end.line)
  return (source.split('\n')[place.start.line - 1] as string).slice(place.start.column - 1, place.end.column - 1)
}

describe('chatlintTranscript', () => {
  it('gives findings as messages at their words, and the file back as it came', async () => {
    const source = '顾客: 能治好吗？\n客服: 您好，我是小李。\n我们保证治好。\n'
    const file = await transcript('chat.txt', source)
    expect(String(file)).toBe(source)
    const message = file.messages.find(({ ruleId }) => ruleId === 'core/overpromise')
    expect(message).toMatchObject({ source: 'chatlint', fatal: true, line: 3 })
    expect(message?.note).toBeTruthy()
    expect(message?.actual).toBe(at(file, 'core/overpromise'))
    expect(file.data.chatlint).toMatchObject({ reviews: [{ lang: 'zh' }] })
  })

  it('finds words in JSON lines, escaped and repeated', async () => {
    const chat = {
      id: 'c',
      messages: [
        { role: 'customer', text: '您说"保证治好"，能信吗？' },
        { role: 'agent', text: '您好，"放心"吧，\n我们保证治好' },
      ],
    }
    const file = await transcript('chat.ndjson', `${JSON.stringify(chat)}\n`)
    expect(at(file, 'core/overpromise')).toContain('保证治好')
    const column = file.messages.find(({ ruleId }) => ruleId === 'core/overpromise')?.column ?? 0
    expect(column).toBeGreaterThan(String(file).indexOf('我们'))
  })

  it('says what it could not read', async () => {
    const file = await transcript('chat.ndjson', '{"id": "c", "messages": [}\n')
    expect(file.messages).toMatchObject([{ ruleId: 'input', fatal: true, line: 1 }])
  })

  it('is understood by vfile-reporter', async () => {
    const file = await transcript('chat.txt', '顾客: 能治好吗？\n客服: 您好，我是小李，保证治好。\n')
    const shown = reporter(file, { color: false })
    expect(shown).toContain('chat.txt')
    expect(shown).toMatch(/2:\d+-2:\d+ +error .*overpromise/)
  })
})

describe('unified-engine', () => {
  it('lints a folder with it, as a tool built on the engine would', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chatlint-engine-'))
    try {
      writeFileSync(join(folder, 'good.txt'), '顾客: 几点关门？\n客服: 您好，我是小李，九点关门。\n')
      writeFileSync(join(folder, 'bad.txt'), '顾客: 能治好吗？\n客服: 您好，我是小李，保证治好。\n')
      let shown = ''
      const streamError = new Writable({
        write(piece, _, done) {
          shown += String(piece)
          done()
        },
      })
      const code = await new Promise<number | undefined>((resolve, reject) => {
        engine(
          {
            processor: unified().use(chatlintTranscript, { packs: ['core'], locale: 'en' }),
            cwd: folder,
            files: ['.'],
            extensions: ['txt'],
            color: false,
            streamError,
            out: false,
          },
          (error, status) => (error ? reject(error) : resolve(status)),
        )
      })
      expect(code).toBe(1)
      expect(shown).toContain('bad.txt')
      expect(shown).toMatch(/2:\d+-2:\d+ +error .*overpromise +chatlint/)
      expect(shown).toContain('1 error')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('chatlintScripts', () => {
  const library = `# Scripts

## Opening

Hello [name, this is Anna.

## Effect

| Asked | Answer |
| --- | --- |
| cure | - |

- We guarantee that it *will* be **cured** for good.
- Most people feel better within a week.
`
  it('judges each paragraph of a Markdown library by the rules that need no dialogue', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(chatlintScripts, { packs: ['core', 'script-library'], locale: 'en' })
      .use(remarkStringify)
      .process(new VFile({ path: 'scripts.md', value: library }))
    const found = file.messages.map(({ ruleId, line }) => `${line} ${ruleId}`)
    expect(found).toContain('5 script-library/unknown-placeholder')
    expect(found.some((each) => each.startsWith('13 core/overpromise'))).toBe(true)
    expect(found.filter((each) => /greeting|closing|question/.test(each))).toEqual([])
    expect(at(file, 'script-library/unknown-placeholder', library)).toContain('[name')
    expect(found.some((each) => each.startsWith('14 '))).toBe(false)
  })
})
