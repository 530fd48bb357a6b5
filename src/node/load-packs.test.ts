import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Pack } from '../plugin/index.js'
import { formatErrors } from '../rule-file/error.js'
import { GOOD_RULE, testKinds } from '../rule-file/fixtures.js'
import { loadPacks } from './load-packs.js'

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'chatlint-packs-'))
})

afterEach(() => rm(cwd, { recursive: true }))

async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true })
    await writeFile(join(cwd, path), content)
  }
}

const manifest = (name: string, above = '') => `name: ${name}\ntitle: {en: A pack, zh: 规则包}\n${above}`
const LEXICON = 'name: trade-words\nphrases: [走流程]\n'

const core: Pack = {
  name: 'core',
  title: { en: 'Core', zh: '核心' },
  extends: [],
  rules: [],
  lexicons: [{ name: 'trade-words', phrases: ['走流程'], except: [] }],
}

async function load(...names: string[]) {
  const { packs, errors } = await loadPacks(names, {
    kinds: testKinds,
    bundled: new Map([['core', async () => core]]),
    cwd,
  })
  return { names: packs.map((pack) => pack.name), packs, shown: formatErrors(errors, 'en') }
}

describe('packs', () => {
  it('come from folders, by the folder or its manifest', async () => {
    await write({
      'my/pack.yml': manifest('mine'),
      'my/no-jargon.yml': GOOD_RULE,
      'my/lexicons/trade-words.yml': LEXICON,
    })
    const { packs, shown } = await load('./my')
    expect(shown).toBe('')
    expect(packs[0]?.rules).toMatchObject([{ id: 'mine/no-jargon', file: join('my', 'no-jargon.yml') }])
    expect((await load('my/pack.yml')).names).toEqual(['mine'])
  })

  it('come after what they extend, by name or by path, each once', async () => {
    await write({
      'base/pack.yml': manifest('base', 'extends: [core]'),
      'my/pack.yml': manifest('mine', 'extends: [../base, core]'),
      'my/no-jargon.yml': GOOD_RULE,
    })
    const { names, packs, shown } = await load('./my', 'core', './base')
    expect(shown).toBe('')
    expect(names).toEqual(['core', 'base', 'mine'])
    expect(packs[2]?.extends).toEqual(['base', 'core'])
  })

  it('cannot extend themselves, however far around', async () => {
    await write({
      'a/pack.yml': manifest('a', 'extends: [../b]'),
      'b/pack.yml': manifest('b', 'extends: [../a]'),
    })
    const { names, shown } = await load('./a')
    expect(names).toEqual([])
    expect(shown).toMatchInlineSnapshot(`
      "b/pack.yml:3:11  The pack "../a" extends this one in turn  → Break the circle.
          3 │ extends: [../a]
            │           ^^^^"
    `)
  })

  it('that do not exist are named, with what was meant', async () => {
    await write({ 'my/pack.yml': manifest('mine', 'extends: [cores]') })
    expect((await load('croe')).shown).toMatchInlineSnapshot(`"croe  There is no pack "croe"  → Did you mean "core"?"`)
    expect((await load('./nowhere')).shown).toMatchInlineSnapshot(
      `"./nowhere  There is no pack "./nowhere"  → Name a folder that holds a pack.yml, or a pack that comes with chatlint."`,
    )
    expect((await load('./my')).shown).toMatchInlineSnapshot(`
      "my/pack.yml:3:11  Unknown pack "cores"  → Did you mean "core"?
          3 │ extends: [cores]
            │           ^^^^^"
    `)
  })

  it('of one name cannot be used together', async () => {
    await write({ 'my/pack.yml': manifest('core') })
    expect((await load('core', './my')).shown).toMatch(/There is another pack "core"/)
  })

  it('with files that are no text, or far too large, are refused', async () => {
    await write({
      'my/pack.yml': manifest('mine'),
      'my/binary.yml': Uint8Array.of(0x69, 0x64, 0xff, 0xfe),
      'my/huge.yml': 'x'.repeat(1_500_000),
    })
    const { names, shown } = await load('./my')
    expect(names).toEqual([])
    expect(shown.replaceAll('\\', '/')).toMatchInlineSnapshot(`
      "my/binary.yml  The file is not UTF-8  → Save it as UTF-8.

      my/huge.yml  The file is too large (1500000 bytes)  → Split it into several files."
    `)
  })
})
