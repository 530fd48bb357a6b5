import { describe, expect, it } from 'vitest'
import { errorsAfter, GOOD_RULE, parseTestRule, testKinds } from './fixtures.js'
import { parseRule } from './rule.js'

describe('a rule without a mistake', () => {
  it('is read with its full id and the defaults of its kind', async () => {
    const { rule, errors } = await parseTestRule(GOOD_RULE)
    expect(errors).toEqual([])
    expect(rule).toEqual({
      id: 'test/no-jargon',
      kind: 'words',
      title: { en: 'Jargon', zh: '行话' },
      severity: 'info',
      category: 'clarity',
      applies: {},
      options: {
        any: [{ lexicon: 'trade-words' }, { phrase: ['走流程', 'escalate'] }],
        unless: ['quoted'],
        times: 1,
      },
      message: { en: '"{match}" is jargon.', zh: '“{match}”是行话。' },
      variants: {},
      references: [],
      examples: { flagged: ['您的工单正在走流程'], clean: ['一般两天就好'] },
      file: 'rules/test/no-jargon.yml',
    })
  })

  it('fills defaults in inside its options', async () => {
    const { rule } = await parseTestRule(GOOD_RULE.replace('unless: [quoted]', 'near: {any: [{phrase: x}]}'))
    expect(rule?.options).toMatchObject({ near: { within: 10 }, unless: [] })
  })

  it('may use the placeholders of its kind, and all optional keys', async () => {
    const { rule, errors } = await parseTestRule(`${GOOD_RULE.replace('is jargon.', 'stands here {count} times.')}
description: {en: What it is for., zh: 用途。}
suggest: {en: 'Say "{match}" plainly.', zh: '把“{match}”说清楚。'}
applies: {roles: [agent], channels: [chat], langs: [zh, en], posts: [doctor]}
references: [{title: A law, since: 2021-04-29, url: 'https://example.org/law'}]
`)
    expect(errors).toEqual([])
    expect(rule).toMatchObject({
      applies: { roles: ['agent'], posts: ['doctor'] },
      references: [{ title: 'A law', since: '2021-04-29', url: 'https://example.org/law' }],
    })
  })

  it('keeps a variant that its options name', async () => {
    const { rule, errors } = await parseTestRule(
      `${GOOD_RULE.replace('{lexicon: trade-words}', '{lexicon: trade-words, variant: soft}')}variants: {soft: {severity: warning}}\n`,
    )
    expect(errors).toEqual([])
    expect(rule?.variants).toEqual({ soft: { severity: 'warning' } })
  })
})

describe('one mistake gives one error', () => {
  it.each([
    ['a misspelt key', 'message:', 'mesage:', 'Unknown key "mesage"  → Did you mean "message"?'],
    ['a misspelt kind', 'kind: words', 'kind: word', 'Unknown kind "word"  → Did you mean "words"?'],
    ['a misspelt option', 'unless:', 'unles:', 'Unknown key "unles"  → Did you mean "unless"?'],
    ['a misspelt option that is needed', 'any: [', 'ayn: [', 'Unknown key "ayn"  → Did you mean "any"?'],
    ['a misspelt guard', '[quoted]', '[quotd]', 'Unknown value "quotd"  → Did you mean "quoted"?'],
    ['a misspelt lexicon', 'trade-words', 'tradewords', 'Unknown lexicon "tradewords"  → Did you mean "trade-words"?'],
    ['a misspelt category', 'clarity', 'clearity', 'Unknown value "clearity"  → Did you mean "clarity"?'],
    ['a misspelt severity', 'severity: info', 'severity: infos', 'Unknown value "infos"  → Did you mean "info"?'],
    ['a misspelt placeholder', '{match}', '{mach}', 'Unknown placeholder "{mach}"  → Did you mean "match"?'],
    ['a misspelt source', '{lexicon: ', '{lexcon: ', 'Unknown key "lexcon"  → Did you mean "lexicon"?'],
    [
      'a title in one language',
      ', zh: 行话}',
      '}',
      '"title" lacks "zh"  → Write it in both languages: {en: …, zh: …}.',
    ],
    [
      'a title that is a text',
      '{en: Jargon, zh: 行话}',
      'Jargon',
      '"title" must be a mapping ("key: value"), but is a text (Jargon)  → Write it in both languages: {en: …, zh: …}.',
    ],
    [
      'a value that is missing',
      'title: {en: Jargon, zh: 行话}',
      'title:',
      '"title" must be a mapping ("key: value"), but is empty  → Write it in both languages: {en: …, zh: …}.',
    ],
    ['no options', /options:\n.*\n.*\n/, '', '"options" lacks "any"  → Add "any".'],
    [
      'empty options',
      /options:\n.*\n.*\n/,
      'options:\n',
      '"options" must be a mapping ("key: value"), but is empty  → Write a mapping ("key: value").',
    ],
    [
      'a list that is a text',
      /any: .*\n/,
      'any: 走流程\n',
      '"any" must be a list, but is a text (走流程)  → Put it in brackets: [ … ].',
    ],
    ['an empty list', /any: .*\n/, 'any: []\n', '"any" is empty  → Fill it in, or leave the key out.'],
    [
      'a number for a phrase',
      'escalate]',
      '100]',
      'Item 2 of "phrase" must be a text, but is a number (100)  → Put it in quotes: \'100\'.',
    ],
    [
      'a number in quotes',
      'unless: [quoted]',
      "times: '2'",
      '"times" must be a whole number, but is a text (2)  → Remove the quotes.',
    ],
    [
      'a number out of range',
      'unless: [quoted]',
      'times: 0',
      '"times" is 0, out of its range  → It must be at least 1.',
    ],
    [
      'a wrong type deep in the options',
      'unless: [quoted]',
      'near: {any: [{phrase: [走, [x]]}]}',
      'Item 2 of "phrase" must be a text, but is a list  → Write a text.',
    ],
    [
      'two sorts in one source',
      '{lexicon: trade-words}',
      '{lexicon: trade-words, phrase: x}',
      'Unknown key "phrase"  → An item is one of lexicon, phrase or regex; write two items for two of them.',
    ],
    [
      'a source of no sort',
      '{lexicon: trade-words}',
      '{variant: x}',
      'Item 1 of "any" needs one of "lexicon", "phrase", "regex"  → Write exactly one of them.',
    ],
    [
      'no alternative of the right type',
      'unless: [quoted]',
      'limit: high',
      '"limit" must be a number or a mapping ("key: value"), but is a text (high)  → Write a number or a mapping ("key: value").',
    ],
    [
      'a mistake in the alternative that was meant',
      'unless: [quoted]',
      'limit: {zh: 20}',
      '"limit" lacks "en"  → Add "en".',
    ],
    [
      'a misspelt key in an alternative',
      'unless: [quoted]',
      'when: [{act: greeting, withn: 2}]',
      'Unknown key "withn"  → Did you mean "within"?',
    ],
    [
      'a misspelt value in an alternative',
      'unless: [quoted]',
      'when: [{role: agent}, {role: agnt, turns: 2}]',
      'Unknown value "agnt"  → Did you mean "agent"?',
    ],
    [
      'a misspelt act in an alternative',
      'unless: [quoted]',
      'when: [{act: greting}]',
      'Unknown value "greting"  → Did you mean "greeting"?',
    ],
    [
      'no clean example',
      /clean: .*/,
      'clean: []',
      '"clean" is empty  → A rule needs at least one example that it flags and one that it does not.',
    ],
    ['only one sort of examples', / {2}clean: .*\n/, '', '"examples" lacks "clean"  → Add "clean".'],
    [
      'an example twice',
      '[您的工单正在走流程]',
      '[我们走流程, 我们走流程]',
      'This example stands twice under flagged  → Keep one of them.',
    ],
    [
      'an example of both sorts',
      '[一般两天就好]',
      '[您的工单正在走流程]',
      'This example is both flagged and clean  → Keep one of them.',
    ],
    [
      'another id than the file',
      'id: no-jargon',
      'id: jargon',
      'The id "jargon" differs from the name of the file  → Write "no-jargon", or rename the file to jargon.yml.',
    ],
    [
      'the full id',
      'id: no-jargon',
      'id: test/no-jargon',
      'The id holds the name of the pack  → Write "id: no-jargon"; the folder gives the rest.',
    ],
    [
      'an id of the wrong form',
      'id: no-jargon',
      'id: No jargon',
      '"No jargon" is not of the right form  → Use lower-case letters, digits and hyphens, such as late-answer.',
    ],
    [
      'a date of the wrong form',
      'examples:',
      'references: [{title: A, since: 2021}]\nexamples:',
      '"since" must be a text, but is a number (2021)  → Write a date such as 2025-01-31.',
    ],
    [
      'a variant that nothing gives',
      'examples:',
      'variants: {soft: {severity: error}}\nexamples:',
      'Nothing in the options gives the variant "soft"  → Add "variant: soft" to a phrase source, or leave it out here.',
    ],
  ])('%s', async (_, from, to, expected) => {
    const shown = await errorsAfter(from, to)
    expect(shown.split('\n\n')).toHaveLength(1)
    expect(shown.split('\n')[0]?.replace(/^rules\/test\/no-jargon\.yml:\d+:\d+ {2}/, '')).toBe(expected)
  })

  it('a variant that the kind does not have', async () => {
    const rule = GOOD_RULE.replace('kind: words', 'kind: acts').replace(
      /options:\n.*\n.*\n/,
      'options: {require: [apology]}\n',
    )
    const { errors } = await parseTestRule(`${rule}variants: {sfot: {severity: error}}\n`)
    expect(errors.map((each) => each.message)).toEqual([
      'rules/test/no-jargon.yml:11:12  Unknown variant "sfot"  → Did you mean "soft"?',
    ])
  })

  it('a phrase that does not parse', async () => {
    const { errors } = await parseTestRule(GOOD_RULE.replace('走流程', '(走流程'))
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ code: 'phrase/invalid', line: 7 })
  })

  it.each([
    ['can run for very long', "'^(\\w+\\s?)*$'"],
    ['has a word boundary beside a Han character', "'好\\b'"],
    ['is not valid', "'(好'"],
  ])('a regex that %s', async (_, regex) => {
    const { errors } = await parseTestRule(GOOD_RULE.replace('{lexicon: trade-words}', `{regex: ${regex}}`))
    expect(errors).toHaveLength(1)
    expect(errors[0]?.line).toBe(7)
    expect(errors[0]?.hint.zh).toMatch(/\p{Script=Han}/u)
  })
})

describe('two mistakes give two errors', () => {
  it('in the order of the file', async () => {
    const text = GOOD_RULE.replace('severity: info', 'severity: infos').replace('trade-words', 'tradewords')
    const { errors } = await parseTestRule(text)
    expect(errors.map(({ line, code }) => [line, code])).toEqual([
      [4, 'schema/unknown-value'],
      [7, 'rule/unknown-lexicon'],
    ])
  })

  it('of which one is a misspelt key and the other a missing one', async () => {
    const text = GOOD_RULE.replace('message:', 'mesage:').replace('severity: info\n', '')
    const { errors } = await parseTestRule(text)
    expect(errors.map(({ problem }) => problem.en)).toEqual(['The file lacks "severity"', 'Unknown key "mesage"'])
  })

  it('in one mapping', async () => {
    const { errors } = await parseTestRule(GOOD_RULE.replace('{phrase: [走流程, escalate]}', '{phrase: x, a: 1, b: 2}'))
    expect(errors.map(({ column, problem }) => [column, problem.en])).toEqual([
      [45, 'Unknown key "a"'],
      [51, 'Unknown key "b"'],
    ])
  })
})

it('does not judge what depends on something that is unknown', async () => {
  const wrongKind = GOOD_RULE.replace('kind: words', 'kind: nothing-like-it').replace('unless:', 'unles:')
  expect((await parseTestRule(wrongKind)).errors.map((each) => each.code)).toEqual(['rule/unknown-kind'])
  const { errors } = await parseTestRule(GOOD_RULE.replace('trade-words', 'elsewhere'), 'unknown')
  expect(errors).toEqual([])
})

it('blames the kind for a schema that cannot be used', async () => {
  const options = { type: 'object', properties: { any: { type: 'arrray' } } }
  const kinds = [{ ...testKinds[0]!, options }]
  const context = { file: 'no-jargon.yml', pack: 'test', kinds, lexicons: undefined }
  await expect(parseRule(GOOD_RULE, context)).rejects.toThrow(/the kind "words" has an options schema/)
})

describe('examples', () => {
  const examples = async (flagged: string) => {
    const { rule, errors } = await parseTestRule(
      GOOD_RULE.replace('flagged: [您的工单正在走流程]', `flagged: [${flagged}]`),
    )
    return rule ? rule.examples.flagged : errors.map(({ problem, hint }) => `${problem.en} → ${hint.en}`)
  }

  it('may be mappings of fields and text, and lists of conversations', async () => {
    const mapping = "{direction: out, customer: {id: p1, dischargedAt: 2025-01-02}, text: '客服: 走流程'}"
    const data = { direction: 'out', customer: { id: 'p1', dischargedAt: '2025-01-02' }, text: '客服: 走流程' }
    expect(await examples(mapping)).toEqual([data])
    expect(await examples(`[走流程, ${mapping}]`)).toEqual([['走流程', data]])
  })

  it.each([
    ['{direction: out}', 'Put what is said under "text"'],
    ['{direction: outward, text: a}', '"outward"'],
    ['{direktion: out, text: a}', 'Unknown key "direktion"'],
    ['{startedAt: gestern, text: a}', '"gestern" is not of the right form → Write a time such as'],
    ['7', 'must be a text'],
    ['{direction: in, text: a}, {direction: in, text: a}', 'stands twice'],
  ])('refuse %s with one error', async (flagged, said) => {
    const found = (await examples(flagged)) as string[]
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(said)
  })
})

describe('the text of an error', () => {
  it('shows the line with a caret', async () => {
    expect(await errorsAfter('unless:', 'unles:')).toMatchInlineSnapshot(`
      "rules/test/no-jargon.yml:8:3  Unknown key "unles"  → Did you mean "unless"?
          8 │   unles: [quoted]
            │   ^^^^^"
    `)
  })

  it('puts the caret right after wide characters', async () => {
    expect(await errorsAfter(', escalate]', ', escalate], varaint: a')).toMatchInlineSnapshot(`
      "rules/test/no-jargon.yml:7:59  Unknown key "varaint"  → Did you mean "variant"?
          7 │   any: [{lexicon: trade-words}, {phrase: [走流程, escalate], varaint: a}]
            │                                                              ^^^^^^^"
    `)
  })

  it('points into a text', async () => {
    expect(await errorsAfter('is jargon.', 'costs {amount}.')).toMatchInlineSnapshot(`
      "rules/test/no-jargon.yml:9:32  Unknown placeholder "{amount}"  → Did you mean "count"?
          9 │ message: {en: '"{match}" costs {amount}.', zh: '“{match}”是行话。'}
            │                                ^^^^^^^^"
    `)
  })

  it('speaks Chinese', async () => {
    expect(await errorsAfter('unless: [quoted]', 'unless: [quotd]\n  times: 0', 'zh')).toMatchInlineSnapshot(`
      "rules/test/no-jargon.yml:8:12  无法识别的值“quotd”  → 是否想写“quoted”？
          8 │   unless: [quotd]
            │            ^^^^^

      rules/test/no-jargon.yml:9:10  “times”的值 0 超出范围  → 应不小于 1。
          9 │   times: 0
            │          ^"
    `)
  })

  it('shows a window of a long line', async () => {
    const long = `[${Array.from({ length: 60 }, (_, i) => `词${i}`).join(', ')}, 7]`
    expect(await errorsAfter('[走流程, escalate]', long)).toMatchInlineSnapshot(`
      "rules/test/no-jargon.yml:7:333  Item 61 of "phrase" must be a text, but is a number (7)  → Put it in quotes: '7'.
          7 │ 词52, 词53, 词54, 词55, 词56, 词57, 词58, 词59, 7]}]
            │                                                 ^"
    `)
  })

  it('carries no escape sequences out of the file', async () => {
    const shown = await errorsAfter('unless:', 'un\u202eless\u2028:')
    expect(shown).not.toMatch(/[\u202e\u2028]/)
  })
})
