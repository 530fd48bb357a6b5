import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Review } from '../plugin/index.js'
import { reviewSchema } from './review-schema.js'

const sparse: Review = {
  conversation: 'c1',
  lang: 'zh',
  labels: { type: 'invalid' },
  questions: [],
  acts: [],
  findings: [],
  notEvaluable: [],
}

const full: Review = {
  conversation: 'c2',
  file: 'a.ndjson',
  line: 2,
  lang: 'en',
  agent: 'Anna',
  labels: { type: 'normal_end' },
  questions: [
    {
      message: '1',
      start: 0,
      end: 20,
      text: 'when does it arrive?',
      topic: 'time',
      status: 'ignored',
      answeredBy: null,
      repeats: ['3'],
      reason: 'no agent message came after it',
      confidence: 0.9,
      basis: 'words',
    },
  ],
  acts: [{ message: '2', act: 'greeting', start: 0, end: 5 }],
  findings: [
    {
      rule: 'core/overpromise',
      severity: 'error',
      category: 'compliance',
      message: '"surely" promises an outcome.',
      suggestion: 'Say what is known.',
      evidence: [{ message: '2', start: 7, end: 13, text: 'surely' }],
      fingerprint: 'f',
      references: [{ title: 'House rules', since: '2024-01-01', url: 'https://example.com' }],
    },
  ],
  notEvaluable: [{ rule: 'core/slow-first-response', reason: 'the messages carry no times' }],
}

describe('the schema of a review', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(reviewSchema)
  const complaints = (value: unknown): string[] =>
    validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors!.map((e) => `${e.instancePath} ${e.keyword}`)

  it('is what schema/review.schema.json holds', async () => {
    await expect(`${JSON.stringify(reviewSchema, null, 2)}\n`).toMatchFileSnapshot('../../schema/review.schema.json')
  })

  it('accepts reviews, from the barest to the fullest', () => {
    expect(complaints(sparse)).toEqual([])
    expect(complaints(full)).toEqual([])
  })

  it('accepts labels beside the type, and nothing unknown elsewhere', () => {
    expect(complaints({ ...sparse, labels: { type: 'missed', intent: 'strong' } })).toEqual([])
    expect(complaints({ ...sparse, extra: 1 })).toEqual([' additionalProperties'])
    const [finding] = full.findings
    expect(complaints({ ...full, findings: [{ ...finding, line: 1 }] })).toEqual(['/findings/0 additionalProperties'])
  })

  it.each([
    ['a missing field', { ...sparse, findings: undefined }, ' required'],
    ['an unknown type', { ...sparse, labels: { type: 'odd' } }, '/labels/type enum'],
    [
      'a finding without evidence',
      { ...full, findings: [{ ...full.findings[0], evidence: [] }] },
      '/findings/0/evidence minItems',
    ],
    [
      'a rule without its pack',
      { ...full, findings: [{ ...full.findings[0], rule: 'x' }] },
      '/findings/0/rule pattern',
    ],
    ['a line 0', { ...sparse, line: 0 }, '/line minimum'],
  ])('refuses %s', (_name, value, complaint) => {
    expect(complaints(value)).toEqual([complaint])
  })
})
