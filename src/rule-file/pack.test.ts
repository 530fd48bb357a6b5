import { describe, expect, it } from 'vitest'
import type { Pack } from '../plugin/index.js'
import { formatErrors } from './error.js'
import { GOOD_RULE, testKinds } from './fixtures.js'
import { parseLexicon } from './lexicon.js'
import { assemblePack, type PackFile } from './pack.js'

const manifest = (more = '') => ({ path: 'my/pack.yml', text: `name: mine\ntitle: {en: Mine, zh: 我的}\n${more}` })
const rule: PackFile = { path: 'my/no-jargon.yml', text: GOOD_RULE }
const lexicon: PackFile = { path: 'my/lexicons/trade-words.yml', text: 'name: trade-words\nphrases: [走流程]\n' }

function pack(name: string, lexicons: string[], above: string[] = []): Pack {
  const named = lexicons.map((each) => ({ name: each, phrases: ['x'], except: [] }))
  return { name, title: { en: name, zh: name }, extends: above, rules: [], lexicons: named }
}

async function assembled(files: readonly PackFile[], known: readonly Pack[] = []) {
  const result = await assemblePack(files, testKinds, new Map(known.map((each) => [each.name, each])))
  return { ...result, shown: formatErrors(result.errors, 'en') }
}

describe('a pack', () => {
  it('is put together from its files; others are left alone', async () => {
    const others = [
      { path: 'my/README.md', text: '# x' },
      {
        path: 'my/scorecard.yml',
        text: 'sections: [{id: words, points: 10, deductions: [{rule: mine/no-jargon, points: 5}]}]',
      },
    ]
    const { pack: made, shown } = await assembled([rule, lexicon, manifest(), ...others])
    expect(shown).toBe('')
    expect(made?.name).toBe('mine')
    expect(made?.rules.map((each) => each.id)).toEqual(['mine/no-jargon'])
    expect(made?.lexicons).toEqual([
      { name: 'trade-words', phrases: ['走流程'], except: [], file: 'my/lexicons/trade-words.yml' },
    ])
  })

  it('sees the lexicons of packs that it extends, and of those that they extend', async () => {
    const base = pack('base', ['trade-words'])
    const middle = pack('middle', [], ['base'])
    const { pack: made, shown } = await assembled([rule, manifest('extends: [middle]')], [base, middle])
    expect(shown).toBe('')
    expect(made?.extends).toEqual(['middle'])
  })

  it('names a pack that is unknown, and does not then complain of its lexicons', async () => {
    const { pack: made, shown } = await assembled([rule, manifest('extends: [bsae]')], [pack('base', [])])
    expect(made).toBeUndefined()
    expect(shown).toMatchInlineSnapshot(`
      "my/pack.yml:3:11  Unknown pack "bsae"  → Did you mean "base"?
          3 │ extends: [bsae]
            │           ^^^^"
    `)
  })

  it('does not complain of a lexicon whose file has a mistake of its own', async () => {
    const broken = { ...lexicon, text: 'name: trade-words\nphrase: [走流程]\n' }
    const { shown } = await assembled([rule, broken, manifest()])
    expect(shown).toMatchInlineSnapshot(`
      "my/lexicons/trade-words.yml:2:1  Unknown key "phrase"  → Did you mean "phrases"?
          2 │ phrase: [走流程]
            │ ^^^^^^"
    `)
  })

  it('cannot have a lexicon under a name that is taken', async () => {
    const { errors } = await assembled([lexicon, manifest('extends: [base]')], [pack('base', ['trade-words'])])
    expect(errors.map((each) => each.message)).toEqual([
      'my/lexicons/trade-words.yml:1:7  The pack "base" already has a lexicon "trade-words"  → Choose another name; chatlint.config.yml can add phrases to a lexicon.',
    ])
  })

  it('reports the mistakes of all its files, and files that nothing would read', async () => {
    const { errors } = await assembled([
      manifest(),
      { ...rule, text: GOOD_RULE.replace('kind: words', 'kind: word') },
      { path: 'my/other/late.yml', text: 'id: late' },
    ])
    expect(errors.map(({ file, code }) => [file, code])).toEqual([
      ['my/no-jargon.yml', 'rule/unknown-kind'],
      ['my/no-jargon.yml', 'rule/unknown-lexicon'],
      ['my/other/late.yml', 'pack/misplaced-file'],
    ])
  })
})

describe('a lexicon', () => {
  const errorsOf = (text: string) =>
    parseLexicon(text, { file: 'lexicons/words.yml' }).errors.map((each) => each.message)

  it('has a title and exceptions, if any', () => {
    const text = 'name: words\ntitle: {en: Words, zh: 词}\nphrases: [好]\nexcept: [好久]\n'
    expect(parseLexicon(text, { file: 'lexicons/words.yml' }).lexicon).toEqual({
      name: 'words',
      title: { en: 'Words', zh: '词' },
      phrases: ['好'],
      except: ['好久'],
      file: 'lexicons/words.yml',
    })
  })

  it('refuses another name than the file has, a phrase twice, and one that does not parse', () => {
    expect(errorsOf('name: wrods\nphrases: [好]')).toEqual([
      'lexicons/words.yml:1:7  The name "wrods" differs from the name of the file  → Write "words".',
    ])
    expect(errorsOf('name: words\nphrases: [好, 坏, 好]')).toEqual([
      'lexicons/words.yml:2:17  The phrase "好" stands here twice (as item 1 too)  → Keep one of them.',
    ])
    expect(parseLexicon('name: words\nphrases:\n  - 好\n  - (坏', { file: 'lexicons/words.yml' }).errors).toMatchObject(
      [{ code: 'phrase/invalid', line: 4 }],
    )
  })
})
