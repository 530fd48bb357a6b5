import { describe, expect, it } from 'vitest'
import type { Review, RuleDefinition } from '../plugin/index.js'
import { addReview, createSummary } from './summary.js'

const rule = (id: string, severity: RuleDefinition['severity'] = 'error'): RuleDefinition => ({
  id,
  kind: 'phrase',
  title: { en: id, zh: id },
  severity,
  category: 'process',
  applies: {},
  options: {},
  message: { en: '', zh: '' },
  variants: {},
  references: [],
  examples: { flagged: [], clean: [] },
})

const review = (more: Partial<Review>): Review => ({
  conversation: 'c',
  lang: 'en',
  labels: { type: 'normal_end' },
  questions: [],
  acts: [],
  findings: [],
  notEvaluable: [],
  ...more,
})

const finding = (id: string, severity: 'error' | 'warning'): Review['findings'][number] => ({
  rule: id,
  severity,
  category: 'process',
  message: '',
  evidence: [{ message: '1', start: 0, end: 0, text: '' }],
  fingerprint: '',
})

describe('the summary', () => {
  it('has a row for each rule that runs, in their order, from the start', () => {
    const summary = createSummary([rule('b/two'), rule('a/off', 'off'), rule('a/one')])
    expect(Object.keys(summary.rules)).toEqual(['b/two', 'a/one'])
    expect(summary.rules['a/one']).toEqual({ findings: 0, conversations: 0, notEvaluable: 0 })
  })

  it('counts findings by their own severity, and a conversation once for each rule', () => {
    const summary = createSummary([rule('a/one'), rule('a/two')])
    addReview(summary, review({ findings: [finding('a/one', 'error'), finding('a/one', 'warning')] }), 5)
    addReview(summary, review({ findings: [finding('a/one', 'error'), finding('a/two', 'error')] }), 2)
    addReview(summary, review({ labels: { type: 'missed' } }), 1)
    expect(summary).toMatchObject({
      conversations: 3,
      messages: 8,
      flagged: 2,
      findings: { error: 3, warning: 1, info: 0 },
      types: { normal_end: 2, missed: 1, abnormal_end: 0, invalid: 0 },
    })
    expect(summary.rules['a/one']).toEqual({ findings: 3, conversations: 2, notEvaluable: 0 })
    expect(summary.rules['a/two']).toEqual({ findings: 1, conversations: 1, notEvaluable: 0 })
  })

  it('keeps the first reason why a rule could not be judged', () => {
    const summary = createSummary([rule('a/one')])
    addReview(summary, review({ notEvaluable: [{ rule: 'a/one', reason: 'no times' }] }), 1)
    addReview(summary, review({ notEvaluable: [{ rule: 'a/one', reason: 'no posts' }] }), 1)
    expect(summary.rules['a/one']).toEqual({
      findings: 0,
      conversations: 0,
      notEvaluable: 2,
      reason: 'no times',
      confidence: 0.9,
      basis: 'words',
    })
  })

  it('counts questions by what became of them', () => {
    const summary = createSummary([])
    const asked = (status: Review['questions'][number]['status']): Review['questions'][number] => ({
      message: '1',
      start: 0,
      end: 1,
      text: '',
      topic: 'other',
      status,
      answeredBy: null,
      repeats: [],
      reason: '',
      confidence: 0.9,
      basis: 'words',
    })
    addReview(summary, review({ questions: [asked('late'), asked('late'), asked('answered')] }), 1)
    expect(summary.questions).toEqual({ answered: 1, late: 2, deflected: 0, ignored: 0 })
  })
})
