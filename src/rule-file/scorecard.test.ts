import { describe, expect, it } from 'vitest'
import { checkScorecardRules, parseScorecard } from './scorecard.js'

const read = (text: string) => parseScorecard(text, { file: 'score.yml' })
const told = ({ errors }: ReturnType<typeof read>) =>
  errors.map(({ line, column, problem, hint }) => `${line}:${column} ${problem.en} → ${hint.en}`)

const sound = `sections:
  - id: courtesy
    points: 20
    deductions:
      - {rule: core/missing-greeting, points: 5}
      - {rule: core/overpromise, points: {error: 20, warning: 8}, per: finding}
fatal: [core/missed-conversation, {rule: core/overpromise, severity: error}]
`

describe('a scorecard file', () => {
  it('is read, its short forms written out', () => {
    const { scorecard, errors } = read(sound)
    expect(errors).toEqual([])
    expect(scorecard?.sections[0]?.deductions[0]).toEqual({
      rule: 'core/missing-greeting',
      points: 5,
      per: 'conversation',
    })
    expect(scorecard?.fatal).toEqual([
      { rule: 'core/missed-conversation' },
      { rule: 'core/overpromise', severity: 'error' },
    ])
  })

  it('is refused where a key, a value or a name is wrong', () => {
    expect(told(read(sound.replace('points: 20', 'point: 20')))).toEqual([
      expect.stringMatching(/^3:5 .*point.* → .*points/),
    ])
    expect(told(read(sound.replace('points: 5', 'points: -5')))).toEqual([expect.stringMatching(/^5:47 /)])
    expect(told(read(sound.replace('core/overpromise, points', 'core/missing-greeting, points')))).toEqual([
      '6:16 "core/missing-greeting" stands here twice → Leave one of them out.',
    ])
  })

  it('is refused where nobody knows a rule', () => {
    const parsed = read(sound.replace('[core/missed-conversation', '[core/mised-conversation'))
    const ids = new Set(['core/missing-greeting', 'core/overpromise', 'core/missed-conversation'])
    checkScorecardRules(parsed.scorecard!, ids, parsed.fault)
    expect(told(parsed)).toEqual([
      '7:9 Unknown rule "core/mised-conversation" → Did you mean "core/missed-conversation"?',
    ])
  })
})
