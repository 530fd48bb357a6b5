import { describe, expect, it } from 'vitest'
import type { EngineOptions } from '../../src/engine/types.js'
import { conversation, createEngine, firstParty, type Review } from '../../src/index.js'
import { placeholdersIn } from '../../src/text/placeholders.js'
import { datesIn } from './dates.js'

const words = { en: '{match}', zh: '{match}' }
const DEFAULTS = { share: 0.25, minLength: 8, topics: [], most: 2, titles: [], validity: [], history: [] }

/** Reviews a library: titles and texts. */
function check(
  options: Record<string, unknown>,
  library: Record<string, string>,
  rest: Partial<EngineOptions> = {},
  message = words,
): Review[] {
  const rule = {
    id: 'test/rule',
    kind: 'template',
    options: { ...DEFAULTS, ...options },
    title: words,
    severity: 'info' as const,
    category: 'process' as const,
    applies: {},
    message,
    variants: {},
    references: [],
    examples: { flagged: [], clean: [] },
  }
  const engine = createEngine({ rules: [rule], lexicons: [], kinds: firstParty.kinds ?? [], locale: 'en', ...rest })
  const trees = Object.entries(library).map(([id, text]) => conversation({ id, messages: [{ role: 'agent', text }] }))
  const indexer = engine.indexer()
  for (const tree of trees) indexer.add(tree)
  const corpus = indexer.finish()
  return trees.map((tree) => engine.review(tree, corpus))
}

const found = (reviews: Review[]): string[] =>
  reviews.flatMap(({ conversation: id, findings }) => findings.map(({ message }) => `${id}: ${message}`))

describe('placeholders', () => {
  it.each([
    ['{name}您好', ['name']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: placeholders are what is tested.
    ['{{name}}, ${order_id}, %phone%', ['name', 'order_id', 'phone']],
    ['[客户名]您好，【姓名】', ['客户名', '姓名']],
    ['[时间，例如下午3点]', ['时间，例如下午3点']],
    ['[客户名，您好', ['!客户名']],
    ['{name], {name', ['!name', '!name']],
    ['您好name}', ['!name']],
    ['身高____，XX医院，xx元', ['!', '!', '!']],
    ['XXL码，3×4，[微笑]，【温馨提示】，<br>，[1]，a<b，二〇二四年', []],
    ['[官网](https://example.com) - [ ] 待办', []],
  ])('of %s', (text, names) => {
    expect(placeholdersIn(text).map(({ name, malformed }) => (malformed ? `!${name}` : name))).toEqual(names)
  })

  it('costs no more than its length', () => {
    expect(placeholdersIn('[{【<'.repeat(20_000)).length).toBeLessThan(20_001)
  })
})

describe('dates', () => {
  it.each([
    ['2024-05-01至2024年6月30日', ['2024-06-30']],
    ['March 5, 2024 and 6 April 2024', ['2024-03-05', '2024-04-06']],
    ['03/05/2024', ['2024-05-03']],
    ['12月31日', ['2025-12-31']],
    ['2024年2月', ['2024-02-29']],
    ['3.5折，2024-13-01，1/2', []],
  ])('of %s', (text, days) => {
    expect(datesIn(text, '2026-01-15').map(({ day }) => day)).toEqual(days)
  })
})

describe('template', () => {
  it('judges unknown placeholders by the declared list, of the rule or of the configuration', () => {
    const library = { a: '{name}您好', b: '{nmae}您好', c: '[客户名您好', d: '您好' }
    expect(found(check({ check: 'placeholder', declared: ['{Name}'] }, library))).toEqual([
      'b: {nmae}',
      'c: [客户名您好',
    ])
    expect(found(check({ check: 'placeholder' }, library, { settings: { placeholders: ['nmae'] } }))).toEqual([
      'a: {name}',
      'c: [客户名您好',
    ])
    const reviews = check({ check: 'placeholder' }, library)
    expect(found(reviews)).toEqual(['c: [客户名您好'])
    expect(reviews.map(({ notEvaluable }) => notEvaluable.length)).toEqual([1, 1, 0, 0])
  })

  it('reports a pair of near-duplicates once, whatever the order', () => {
    const library = {
      发货2: '包裹{单号}已经寄出，请注意查收',
      发货1: '包裹[编号]已经发出，请注意查收',
      退款: '退款三天内到账，请您留意短信',
    }
    const message = { en: '{title} {distance}', zh: '' }
    expect(found(check({ check: 'near-duplicate' }, library, {}, message))).toEqual(['发货1: "发货2" 1'])
  })

  it('names missing topics once, those of the configuration first', () => {
    const topics = [{ name: { en: 'price', zh: '价格' }, phrases: ['多少钱'] }]
    const message = { en: '{topics}', zh: '' }
    const library = { b: '地址在这里', a: '请稍等' }
    expect(found(check({ check: 'topics', topics }, library, {}, message))).toEqual(['a: price'])
    const requiredTopics = [{ name: '地址' }, { name: '退款(含运费)' }]
    expect(found(check({ check: 'topics', topics }, library, { settings: { requiredTopics } }, message))).toEqual([
      'a: 退款(含运费)',
    ])
    expect(found(check({ check: 'topics', topics }, { '1. 多少钱': '{价格}' }))).toEqual([])
  })

  it('needs the day of the run for dates, and only where there is one', () => {
    const library = { a: '活动到2024年5月1日', b: '活动到2027年5月1日', c: '请稍等' }
    expect(found(check({ check: 'dates' }, library, { today: '2026-01-15' }))).toEqual(['a: 2024年5月1日'])
    const reviews = check({ check: 'dates' }, library)
    expect(reviews.map(({ notEvaluable }) => notEvaluable.length)).toEqual([1, 1, 0])
  })

  it('leaves conversations alone', () => {
    const rule = { check: 'placeholder', declared: ['a'] }
    const engineReview = check(rule, {})
    expect(engineReview).toEqual([])
    const reviews = check(rule, { a: '{a}' })
    expect(found(reviews)).toEqual([])
  })
})
