import { describe, expect, it } from 'vitest'
import type { Pack, RuleDefinition } from '../plugin/index.js'
import { formatErrors } from '../rule-file/error.js'
import { GOOD_RULE, parseTestRule, testKinds } from '../rule-file/fixtures.js'
import { applyConfig } from './apply.js'
import { asPattern } from './check.js'
import { mergeConfig, mergeOptions } from './merge.js'
import { parseConfig } from './parse.js'

const FULL = `
extends: ./base.yml
packs: [core, ./my-pack]
plugins: [chatlint-plugin-x]
rules:
  core/late-answer: off
  core/overlong-reply: {severity: error, options: {max: 80}}
lexicons:
  trade-words: {add: [闭环], remove: [走流程]}
overrides:
  - files: calls/**
    rules: {core/late-answer: info}
ignore: [drafts/**]
roles: {agent: [小李, /^客服\\d+$/], customer: 访客}
columns: {text: [内容, content], time: 时间}
defaultPost: consultant
timezone: Asia/Shanghai
organisation: {name: 新城医院, specialties: [皮肤科], contact: 400-000-0000}
replyLibrary: replies.csv
placeholders: [姓名]
requiredTopics: [价格, {name: 地址, phrases: [在哪]}]
scorecard: score.yml
suppressions: [{rule: core/late-answer, conversation: c1, reason: 夜间}]
baseline: baseline.json
locale: zh
mask: true
sample: 5%
today: 2025-01-31
`

async function shown(text: string, locale: 'en' | 'zh' = 'en'): Promise<string> {
  return formatErrors((await parseConfig(text, 'chatlint.config.yml')).errors, locale)
}

describe('a configuration', () => {
  it('may have every key of the design, and its short forms are written out', async () => {
    const { config, errors } = await parseConfig(FULL, 'chatlint.config.yml')
    expect(errors).toEqual([])
    expect(config).toMatchObject({
      extends: ['./base.yml'],
      rules: {
        'core/late-answer': { severity: 'off' },
        'core/overlong-reply': { severity: 'error', options: { max: 80 } },
      },
      overrides: [{ files: ['calls/**'], rules: { 'core/late-answer': { severity: 'info' } } }],
      roles: { agent: ['小李', '/^客服\\d+$/'], customer: ['访客'] },
      columns: { text: ['内容', 'content'], time: ['时间'] },
      organisation: { name: '新城医院', specialties: ['皮肤科'], contact: ['400-000-0000'] },
      replyLibrary: ['replies.csv'],
      requiredTopics: [{ name: '价格' }, { name: '地址', phrases: ['在哪'] }],
      sample: '5%',
    })
  })

  it('may be empty', async () => {
    expect(await parseConfig('# nothing yet\n', 'chatlint.config.yml')).toMatchObject({ config: {}, errors: [] })
  })

  it.each([
    ['an unknown key', 'pakcs: [core]', 'Unknown key "pakcs"  → Did you mean "packs"?'],
    ['a severity', 'rules: {core/x: warn}', 'Unknown value "warn"  → Use one of "error", "warning", "info", "off".'],
    [
      'a misspelt part of an override',
      'rules: {core/x: {severty: off}}',
      'Unknown key "severty"  → Did you mean "severity"?',
    ],
    [
      'a list as an override',
      'rules: {core/x: [off]}',
      '"core/x" must be a mapping ("key: value"), but is a list  → Write a severity, or {severity: …, options: {…}}.',
    ],
    ['a column', 'columns: {tetx: a}', 'Unknown key "tetx"  → Did you mean "text"?'],
    ['a time zone', 'timezone: Asia/Shangai', 'Unknown time zone "Asia/Shangai"  → Did you mean "Asia/Shanghai"?'],
    [
      'a share',
      'sample: 120%',
      '"120%" is not of the right form  → Write a number such as 200, or a share such as 5%.',
    ],
    ['a date', 'today: 2025-13-01', '"2025-13-01" is not of the right form  → Write a date such as 2025-01-31.'],
    [
      'a suppression without a reason',
      'suppressions: [{rule: core/x}]',
      'Item 1 of "suppressions" lacks "reason"  → Add "reason".',
    ],
  ])('refuses %s that is wrong', async (_, text, expected) => {
    const formatted = await shown(text)
    expect(formatted.split('\n\n')).toHaveLength(1)
    expect(formatted.split('\n')[0]?.replace(/^chatlint\.config\.yml:\d+:\d+ {2}/, '')).toBe(expected)
  })

  it('refuses hostile patterns of roles and phrases that do not parse', async () => {
    const { errors } = await parseConfig('roles: {agent: [小李, /^(\\w+\\s?)*$/]}\nlexicons: {x: {add: [(a]}}', 'f.yml')
    expect(errors.map(({ line }) => line)).toEqual([1, 2])
    expect(asPattern('小李')).toBeUndefined()
    expect(asPattern('/^a$/i')).toEqual({ source: '^a$', flags: 'i' })
  })
})

describe('merging', () => {
  it('replaces values and lists, merges mappings, and adds packs, plugins and phrases up', () => {
    const merged = mergeConfig(
      {
        locale: 'en',
        packs: ['core'],
        placeholders: ['a'],
        rules: {
          'x/a': { severity: 'off', options: { limit: { zh: 1, en: 2 }, list: [1, 2] } },
          'x/b': { severity: 'info' },
        },
        lexicons: { words: { add: ['甲'], remove: ['乙'] } },
      },
      {
        locale: 'zh',
        packs: ['core', './mine'],
        placeholders: ['b'],
        rules: { 'x/a': { options: { limit: { zh: 3 }, list: [9] } } },
        lexicons: { words: { add: ['乙'], remove: ['丙'] } },
      },
    )
    expect(merged).toEqual({
      locale: 'zh',
      packs: ['core', './mine'],
      placeholders: ['b'],
      rules: {
        'x/a': { severity: 'off', options: { limit: { zh: 3, en: 2 }, list: [9] } },
        'x/b': { severity: 'info' },
      },
      lexicons: { words: { add: ['甲', '乙'], remove: ['丙'] } },
    })
  })

  it('leaves its arguments and every prototype alone', () => {
    const base = { a: { b: 1 } }
    const over = JSON.parse('{"a": {"c": 2}, "__proto__": {"polluted": true}}')
    const merged = mergeOptions(base, over)
    expect(base).toEqual({ a: { b: 1 } })
    expect(merged.a).toEqual({ b: 1, c: 2 })
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('applying', () => {
  async function testPack(): Promise<Pack> {
    const { rule } = await parseTestRule(GOOD_RULE)
    const lexicons = [{ name: 'trade-words', phrases: ['走流程', '对齐'], except: [] }]
    return { name: 'test', title: { en: 'Test', zh: '测试' }, extends: [], rules: [rule as RuleDefinition], lexicons }
  }

  async function applied(text: string) {
    const parsed = await parseConfig(text, 'chatlint.config.yml')
    expect(parsed.errors).toEqual([])
    const pack = await testPack()
    const before = structuredClone(pack)
    const result = await applyConfig([pack], parsed.config!, { kinds: testKinds, errorAt: parsed.errorAt })
    expect(pack).toEqual(before)
    return { ...result, shown: formatErrors(result.errors, 'en') }
  }

  it('overrides severity, options and lexicons', async () => {
    const { rules, lexicons, shown } = await applied(
      'rules: {test/no-jargon: {severity: error, options: {times: 2}}}\nlexicons: {trade-words: {add: [闭环], remove: [对齐]}}',
    )
    expect(shown).toBe('')
    expect(rules).toMatchObject([
      { id: 'test/no-jargon', severity: 'error', options: { times: 2, unless: ['quoted'] } },
    ])
    expect(lexicons).toMatchObject([{ name: 'trade-words', phrases: ['走流程', '闭环'] }])
  })

  it('checks overridden options like those of a rule', async () => {
    expect(
      (await applied('rules: {test/no-jargon: {options: {times: many, tims: 1, any: [{lexicon: trade-word}]}}}')).shown,
    ).toMatchInlineSnapshot(`
      "chatlint.config.yml:1:43  "times" must be a whole number, but is a text (many)  → Write a whole number.
          1 │ rules: {test/no-jargon: {options: {times: many, tims: 1, any: [{lexicon: trade-word}]}}}
            │                                           ^^^^

      chatlint.config.yml:1:49  Unknown key "tims"  → Did you mean "times"?
          1 │ rules: {test/no-jargon: {options: {times: many, tims: 1, any: [{lexicon: trade-word}]}}}
            │                                                 ^^^^

      chatlint.config.yml:1:74  Unknown lexicon "trade-word"  → Did you mean "trade-words"?
          1 │ rules: {test/no-jargon: {options: {times: many, tims: 1, any: [{lexicon: trade-word}]}}}
            │                                                                          ^^^^^^^^^^"
    `)
  })

  it('asks the kind for what its schema cannot see', async () => {
    const { shown } = await applied('rules: {test/no-jargon: {options: {times: 13}}}')
    expect(shown.split('\n')[0]).toBe('chatlint.config.yml:1:43  Thirteen times  → Did you mean "12"?')
  })

  it('refuses overrides of what does not exist', async () => {
    const text =
      'rules: {test/no-jargn: off, no-jargon: off}\nlexicons: {trade-word: {add: [x]}, trade-words: {remove: [对其]}}'
    expect((await applied(text)).shown).toMatchInlineSnapshot(`
      "chatlint.config.yml:1:9  Unknown rule "test/no-jargn"  → Did you mean "test/no-jargon"?
          1 │ rules: {test/no-jargn: off, no-jargon: off}
            │         ^^^^^^^^^^^^^

      chatlint.config.yml:1:29  Unknown rule "no-jargon"  → Did you mean "test/no-jargon"?
          1 │ rules: {test/no-jargn: off, no-jargon: off}
            │                             ^^^^^^^^^

      chatlint.config.yml:2:12  Unknown lexicon "trade-word"  → Did you mean "trade-words"?
          2 │ lexicons: {trade-word: {add: [x]}, trade-words: {remove: [对其]}}
            │            ^^^^^^^^^^

      chatlint.config.yml:2:59  The lexicon has no phrase "对其" to take out  → Did you mean "对齐"?
          2 │ lexicons: {trade-word: {add: [x]}, trade-words: {remove: [对其]}}
            │                                                           ^^^^"
    `)
  })

  it('refuses two packs with a lexicon of one name', async () => {
    const pack = await testPack()
    const other = { ...pack, name: 'other', rules: [] }
    const { errors } = await applyConfig([pack, other], {}, { kinds: testKinds })
    expect(errors.map(({ code, line }) => [code, line])).toEqual([['config/lexicon-clash', 0]])
  })
})
