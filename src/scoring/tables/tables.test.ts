import { describe, expect, it } from 'vitest'
import type { Review, ReviewedQuestion, Score } from '../../plugin/index.js'
import { type Conversation, conversation } from '../../transcript/index.js'
import { weekOf } from './clock.js'
import { TableCollector } from './index.js'

function scored(total: number | null): Score {
  return { total, sections: [], fatal: [] }
}

function asked(message: string, text: string, answeredBy: string | null): ReviewedQuestion {
  const status = answeredBy === null ? 'ignored' : 'answered'
  return {
    message,
    start: 0,
    end: text.length,
    text,
    topic: 'price',
    status,
    answeredBy,
    repeats: [],
    reason: '',
    confidence: 0.9,
    basis: 'words' as const,
  }
}

function review(part: Partial<Review> = {}): Review {
  return {
    conversation: 'c',
    lang: 'zh',
    labels: { type: 'normal_end', person: null, conversion: 'none', intent: null, refusal: null },
    labelEvidence: {},
    questions: [],
    acts: [],
    findings: [],
    notEvaluable: [],
    ...part,
  }
}

function collect(...items: { review: Partial<Review>; fields?: Partial<Conversation> }[]) {
  const tables = new TableCollector((text) => text.replace(/\d/g, '*'))
  for (const item of items) tables.add(review(item.review), conversation({ id: 'c', messages: [], ...item.fields }))
  return tables.finish()
}

const finding = (rule: string): Review['findings'][number] => ({
  rule,
  severity: 'error',
  category: 'process',
  message: '',
  evidence: [],
  fingerprint: '',
})

describe('tables', () => {
  it('judges shares per agent over all conversations, from enough of them', () => {
    const share = (agent: string, count: number, of: number) => ({
      review: { agent, rates: { 'core/canned-overuse': { count, of, most: 0.5 } } },
    })
    const { agents } = collect(
      share('A', 4, 8),
      share('A', 5, 8),
      share('B', 4, 8),
      share('B', 4, 8),
      share('C', 9, 12),
    )
    expect(agents.map(({ agent, rates }) => [agent, rates?.['core/canned-overuse']])).toEqual([
      ['A', { count: 9, of: 16, over: true }],
      ['B', { count: 8, of: 16, over: false }],
      ['C', { count: 9, of: 12, over: false }],
    ])
  })

  it('mean the scores by agent, team, day and week, those without a score left out', () => {
    const at = (startedAt: string, team: string) => ({ startedAt, agent: { team } })
    const { scores, meanScore } = collect(
      { review: { agent: 'B', score: scored(80) }, fields: at('2024-12-30T23:00:00+08:00', 'x') },
      { review: { agent: 'B', score: scored(91) }, fields: at('2025-01-05T01:00:00Z', 'x') },
      {
        review: { agent: 'A', score: scored(null) },
        fields: { messages: [{ role: 'customer', text: '', time: '2025-01-06 08:00' }] },
      },
    )
    expect(meanScore).toBe(85.5)
    expect(scores.agents).toEqual([
      { key: 'A', conversations: 1, scored: 0, mean: null },
      { key: 'B', conversations: 2, scored: 2, mean: 85.5 },
    ])
    expect(scores.teams.map(({ key, mean }) => [key, mean])).toEqual([['x', 85.5]])
    expect(scores.days.map(({ key }) => key)).toEqual(['2024-12-30', '2025-01-05', '2025-01-06'])
    expect(scores.weeks.map(({ key, conversations }) => [key, conversations])).toEqual([
      ['2025-W01', 2],
      ['2025-W02', 1],
    ])
  })

  it('cross agents with the rules that were broken, a rule once a conversation', () => {
    const findings = [finding('a/one'), finding('a/one'), finding('a/two')]
    const { agents } = collect({ review: { agent: 'A', findings } }, { review: { agent: 'A' } }, { review: {} })
    expect(agents).toEqual([{ agent: 'A', conversations: 2, flagged: 1, rules: { 'a/one': 1, 'a/two': 1 } }])
  })

  it('follow sources to contacts and appointments, and mask what they quote', () => {
    const labels = review().labels
    const { sources, log } = collect(
      { review: { labels: { ...labels, conversion: 'appointment' } }, fields: { visit: { keyword: 'teeth 138' } } },
      {
        review: { labels: { ...labels, conversion: 'contact' } },
        fields: { visit: { keyword: 'teeth 138', firstPage: '/a' } },
      },
      {
        review: { labels: { ...labels, type: 'missed' } },
        fields: { startedAt: '2025-01-05', visit: { keyword: 'gum' } },
      },
    )
    expect(sources.keywords).toEqual([
      { key: 'teeth ***', conversations: 2, effective: 2, contacts: 2, appointments: 1 },
      { key: 'gum', conversations: 1, effective: 0, contacts: 0, appointments: 0 },
    ])
    expect(sources.firstPages.map(({ key }) => key)).toEqual(['/a'])
    expect(log.days).toMatchObject([{ key: '2025-01-05', conversations: 1, missed: 1, effective: 0, mean: null }])
  })

  it('group what customers ask, with how often it is answered and by what', () => {
    const one = (text: string, answer?: string) => ({
      review: { questions: [asked('1', text, answer === undefined ? null : '2')] },
      fields: {
        messages: [
          { id: '1', role: 'customer' as const, text },
          { id: '2', role: 'agent' as const, text: answer ?? '' },
        ],
      },
    })
    const { questions } = collect(
      one('你好，种植牙多少钱一颗', '每颗六千'),
      one('请问种植牙多少钱一颗呢？', '每颗六千。'),
      one('種植牙多少錢一顆'),
      one('周日上班吗'),
    )
    expect(questions).toEqual([
      {
        text: '你好，种植牙多少钱一颗',
        topic: 'price',
        asked: 3,
        status: { answered: 2, late: 0, deflected: 0, ignored: 1 },
        answers: [{ text: '每颗六千', count: 2 }],
      },
    ])
  })
})

describe('weekOf', () => {
  it.each([
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['2026-12-31', '2026-W53'],
    ['2023-01-01', '2022-W52'],
  ])('%s is in %s', (day, week) => {
    expect(weekOf(day)).toBe(week)
  })
})
