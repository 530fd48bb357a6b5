import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.js'
import { type Judgement, VerdictReader } from './read-verdicts.js'
import { cohensKappa, shareOf } from './statistics.js'

const pairs = (one: string, other: string, count: number) => Array.from({ length: count }, () => [one, other] as const)

describe("Cohen's kappa", () => {
  it('is that of the textbook example: 20 + 15 agree, 5 + 10 do not', () => {
    const { agreed, kappa } = cohensKappa([
      ...pairs('yes', 'yes', 20),
      ...pairs('yes', 'no', 5),
      ...pairs('no', 'yes', 10),
      ...pairs('no', 'no', 15),
    ])
    expect(agreed).toBeCloseTo(0.7)
    expect(kappa).toBeCloseTo(0.4)
  })

  it('tells tables of one agreement apart by what chance gives', () => {
    const one = [...pairs('a', 'a', 45), ...pairs('a', 'b', 15), ...pairs('b', 'a', 25), ...pairs('b', 'b', 15)]
    const other = [...pairs('a', 'a', 25), ...pairs('a', 'b', 35), ...pairs('b', 'a', 5), ...pairs('b', 'b', 35)]
    expect(cohensKappa(one).kappa).toBeCloseTo(0.1304, 4)
    expect(cohensKappa(other).kappa).toBeCloseTo(0.2593, 4)
  })

  it('is not defined where nobody ever said another thing', () => {
    expect(cohensKappa(pairs('a', 'a', 9)).kappa).toBeNull()
    expect(cohensKappa([]).kappa).toBeNull()
  })
})

it('gives intervals that hold for few verdicts', () => {
  expect(shareOf(0, 0)).toBeNull()
  const { share, from, to } = shareOf(9, 10)!
  expect([share, from, to].map((each) => each.toFixed(3))).toEqual(['0.900', '0.596', '0.982'])
  expect(shareOf(3, 3)!.to).toBe(1)
})

const judged = (fingerprint: string, verdict: Judgement['verdict'], more: Partial<Judgement> = {}): Judgement => ({
  fingerprint,
  rule: 'core/overpromise',
  conversation: 'c1',
  message: 'm',
  verdict,
  remark: '',
  reviewer: '',
  rater: 'a.xlsx',
  ...more,
})

describe('evaluate', () => {
  it('counts by rule, and names the rules that false alarms speak against', () => {
    const { rules, change } = evaluate(
      [
        ...['1', '2', '3'].map((each) => judged(each, 'false-alarm')),
        judged('4', 'agreed'),
        judged('5', 'undecided'),
        judged('6', 'agreed', { rule: 'core/late-answer' }),
      ],
      2,
    )
    expect(rules.map(({ rule, agreed, falseAlarms, undecided }) => [rule, agreed, falseAlarms, undecided])).toEqual([
      ['core/overpromise', 1, 3, 1],
      ['core/late-answer', 1, 0, 0],
    ])
    expect(rules[0]!.precision!.share).toBe(0.25)
    expect(change.map(({ rule }) => rule)).toEqual(['core/overpromise'])
  })

  it('suppresses a false alarm that has a reason and a reviewer, and no other', () => {
    const all = [
      judged('1', 'false-alarm', { remark: '引用客户原话', reviewer: '王芳' }),
      judged('2', 'false-alarm', { remark: 'quoted', reviewer: 'Li Ming' }),
      judged('3', 'false-alarm', { reviewer: 'LM' }),
      judged('4', 'agreed', { remark: 'x', reviewer: 'LM' }),
    ]
    const { suppressions, unexplained } = evaluate(all, 0)
    expect(suppressions.map(({ fingerprint, reason, by }) => [fingerprint, reason, by])).toEqual([
      ['1', '引用客户原话', '王芳'],
      ['2', 'quoted', 'LM'],
    ])
    expect(unexplained.map(({ fingerprint }) => fingerprint)).toEqual(['3'])
    expect(evaluate(all, 0, { reason: 'seen' }).suppressions).toHaveLength(3)
  })

  it('compares two reviewers, and suppresses nothing that they dispute', () => {
    const other = { rater: 'b.xlsx', reviewer: 'WF', remark: 'r' }
    const { agreement, disputed, suppressions, rules } = evaluate(
      [
        judged('1', 'false-alarm', { reviewer: 'LM', remark: 'r' }),
        judged('1', 'agreed', other),
        judged('2', 'false-alarm', { reviewer: 'LM', remark: 'r' }),
        judged('2', 'false-alarm', other),
        judged('3', 'agreed', { reviewer: 'LM' }),
        judged('3', 'agreed', other),
        judged('4', 'agreed', { reviewer: 'LM' }),
      ],
      0,
    )
    expect(agreement).toHaveLength(1)
    expect(agreement[0]).toMatchObject({ reviewers: ['LM', 'WF'], findings: 3 })
    expect(agreement[0]!.kappa).toBeCloseTo(0.4)
    expect(disputed.map(({ fingerprint }) => fingerprint)).toEqual(['1'])
    expect(suppressions.map(({ fingerprint, by }) => [fingerprint, by])).toEqual([['2', 'LM/WF']])
    expect(rules[0]).toMatchObject({ agreed: 2, falseAlarms: 1, disputed: 1 })
  })
})

describe('VerdictReader', () => {
  it('reads heads in both languages, and a second set of columns', () => {
    const reader = new VerdictReader('a.csv')
    expect(reader.begin(['Conversation', 'Answer'])).toBe(false)
    expect(
      reader.begin([
        '对话编号',
        '规则',
        '问题说明',
        '判定',
        '备注',
        '审核人',
        '指纹',
        '判定 2',
        '备注2',
        '审核人（2）',
      ]),
    ).toBe(true)
    reader.add(['c1', 'core/x', 'm', '误报', 'why', 'LM', 'f-0a', '认可', '', 'WF'], 2)
    reader.add(['c1', 'core/x', 'm', '', '', '', 'f-0b', '', '', ''], 3)
    reader.add(['c1', 'core/x', 'm', '也许', '', '', 'f-0c', '', '', ''], 4)
    expect(
      reader.judgements.map(({ fingerprint, verdict, reviewer, rater }) => [fingerprint, verdict, reviewer, rater]),
    ).toEqual([
      ['0a', 'false-alarm', 'LM', 'a.csv'],
      ['0a', 'agreed', 'WF', 'a.csv 2'],
    ])
    expect(reader.unjudged).toBe(1)
    expect(reader.problems).toMatchObject([{ line: 4, problem: { zh: expect.stringContaining('“也许”不是判定结果') } }])
    expect(new VerdictReader('b').begin(['Verdict', 'Fingerprint'])).toBe(true)
  })
})
