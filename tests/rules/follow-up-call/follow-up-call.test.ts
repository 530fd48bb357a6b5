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

const reviewer = await createReviewer({ packs, locale: 'zh' })

describe('calls as they should be', () => {
  it.each(Object.values(readCases<RuleExample>('good-calls.yml', import.meta.url)))('%#', (call) => {
    const { findings } = reviewer.review(readExample(call, parseText, { channel: 'phone' }).judged)
    const own = findings.filter(({ rule }) => rule.startsWith('follow-up-call/'))
    expect(own.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})

describe('data that is absent', () => {
  function reasonOf(name: string, example: RuleExample): string | undefined {
    const { notEvaluable } = reviewer.review(readExample(example, parseText, { channel: 'phone' }).judged)
    return notEvaluable.find(({ rule }) => rule === `follow-up-call/${name}`)?.reason
  }

  it.each(Object.entries(lacking))('%s says what it lacks', (name, { lacks, reason, indifferent }) => {
    expect(reasonOf(name, lacks)).toBe(reason)
    if (indifferent) expect(reasonOf(name, indifferent)).toBeUndefined()
  })
})
