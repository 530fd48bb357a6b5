import { describe, expect, it } from 'vitest'
import { createReviewer, parseText } from '../../../src/index.js'
import type { RuleExample } from '../../../src/plugin/index.js'
import { readExample } from '../../../src/testing/example.js'
import { type Case, readCases, rulesOf } from '../../support/rule-cases.js'

const { packs, names, complaints } = await rulesOf('follow-up-call')
const calls = readCases<Case>('calls.yml', import.meta.url)
const lacking = readCases<{ lacks: RuleExample; reason: string; indifferent?: RuleExample }>(
  'not-evaluable.yml',
  import.meta.url,
)

describe('follow-up-call', () => {
  it('has a case for every rule', () => {
    expect(Object.keys(calls).sort()).toEqual([...names].sort())
  })

  it.each(Object.entries(calls))('%s tells the call from its look-alike', (name, each) => {
    expect(complaints(name, each)).toEqual([])
  })
})

describe('data that is absent', async () => {
  const reviewer = await createReviewer({ packs, locale: 'zh' })
  function reasonOf(name: string, example: RuleExample): string | undefined {
    const { notEvaluable } = reviewer.review(readExample(example, parseText, { channel: 'phone' }).judged)
    return notEvaluable.find(({ rule }) => rule === `follow-up-call/${name}`)?.reason
  }

  it.each(Object.entries(lacking))('%s says what it lacks', (name, { lacks, reason, indifferent }) => {
    expect(reasonOf(name, lacks)).toBe(reason)
    if (indifferent) expect(reasonOf(name, indifferent)).toBeUndefined()
  })
})
