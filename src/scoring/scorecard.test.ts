import { describe, expect, it } from 'vitest'
import type { Scorecard } from '../plugin/index.js'
import { scorer } from './scorecard.js'

const card: Scorecard = {
  sections: [
    {
      id: 'courtesy',
      title: { en: 'Courtesy', zh: '礼貌' },
      points: 20,
      deductions: [
        { rule: 'a/greeting', points: 5, per: 'conversation' },
        { rule: 'a/closing', points: 15, per: 'conversation' },
      ],
    },
    {
      id: 'words',
      points: 80,
      deductions: [{ rule: 'a/promise', points: { error: 50, warning: 10 }, per: 'finding' }],
    },
  ],
  fatal: [{ rule: 'a/abuse' }, { rule: 'a/promise', severity: 'error' }],
}
const all = ['a/greeting', 'a/closing', 'a/promise', 'a/abuse']

function score(findings: string[], judged = all) {
  return scorer(
    card,
    'en',
  )({
    findings: findings.map((each) => {
      const [rule = '', severity = 'warning'] = each.split(' ')
      return { rule, severity: severity as 'warning' }
    }),
    judged: new Set(judged),
  })
}

describe('scorer', () => {
  it('gives everything where nothing was found', () => {
    expect(score([])).toEqual({
      total: 100,
      sections: [
        { id: 'courtesy', title: 'Courtesy', score: 20, of: 20 },
        { id: 'words', score: 80, of: 80 },
      ],
      fatal: [],
    })
  })

  it('takes off once a conversation or for each finding, by severity, and never more than the section has', () => {
    expect(score(['a/greeting', 'a/greeting', 'a/promise', 'a/promise', 'a/promise info']).sections).toMatchObject([
      { score: 15 },
      { score: 60 },
    ])
    expect(score(Array.from({ length: 9 }, () => 'a/promise')).sections[1]).toMatchObject({ score: 0, of: 80 })
  })

  it('leaves out of the denominator what could not be judged', () => {
    expect(score(['a/greeting'], ['a/greeting', 'a/promise'])).toMatchObject({
      total: 94,
      sections: [{ score: 0, of: 5 }, { of: 80 }],
    })
    expect(score([], ['a/promise']).sections[0]).toMatchObject({ score: 0, of: 0, notEvaluable: true })
    expect(score([], []).total).toBeNull()
  })

  it('is zeroed by a fatal rule, of the severity that the card names', () => {
    expect(score(['a/abuse'])).toMatchObject({ total: 0, fatal: ['a/abuse'] })
    expect(score(['a/promise warning']).total).toBe(90)
    expect(score(['a/promise error'])).toMatchObject({ total: 0, fatal: ['a/promise'] })
  })
})
