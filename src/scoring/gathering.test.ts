import { describe, expect, it } from 'vitest'
import type { Finding, Review, ReviewedQuestion } from '../plugin/index.js'
import { type Conversation, type ConversationNode, conversation } from '../transcript/index.js'
import { Gathering, PartGathering } from './gathering.js'

const OPTIONS = { mask: (text: string) => text.replace(/\d/g, '*'), locale: 'en' as const, tables: true }
const RULES = ['core/one', 'core/two', 'core/three']
const STATUSES = ['answered', 'late', 'deflected', 'ignored'] as const

type Item = readonly [Review, ConversationNode]

/** Numbers that are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** What the mask leaves alone. */
function letters(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string)
}

function question(text: string, status: ReviewedQuestion['status'], answeredBy: string | null): ReviewedQuestion {
  const rest = { topic: 'price', repeats: [], reason: '', confidence: 1, basis: 'words' } as const
  return { message: '1', start: 0, end: text.length, text, status, answeredBy, ...rest, repeats: [] }
}

function item(id: number, next: (below: number) => number, more: Partial<Review> = {}): Item {
  const rule = (): Finding => ({
    rule: RULES[next(3)] as string,
    severity: (['error', 'warning', 'info'] as const)[next(3)] as Finding['severity'],
    category: 'process',
    message: '',
    evidence: [],
    fingerprint: '',
  })
  const asked = `How much is offer ${'abcdefghij'[next(10)]} of the ${['blue', 'green', 'red'][next(3)]} one?`
  const agent = next(5) === 0 ? undefined : `agent ${next(4)}`
  const count = next(6)
  const review: Review = {
    conversation: `c${id}`,
    lang: 'en',
    ...(agent !== undefined && { agent }),
    ...(agent !== undefined && next(2) === 0 && { rates: { [RULES[next(3)] as string]: { count, of: 6, most: 0.4 } } }),
    ...(next(3) > 0 && { score: { total: next(4) === 0 ? null : next(101), sections: [], fatal: [] } }),
    labels: {
      type: (['missed', 'invalid', 'abnormal_end', 'normal_end'] as const)[next(4)] as Review['labels']['type'],
      person: null,
      conversion: (['none', 'contact', 'appointment'] as const)[next(3)] as Review['labels']['conversion'],
      intent: null,
      refusal: null,
    },
    labelEvidence: {},
    questions: next(3) === 0 ? [] : [question(asked, STATUSES[next(4)] ?? 'late', next(2) === 0 ? '2' : null)],
    acts: [],
    findings: Array.from({ length: next(3) }, rule),
    notEvaluable: next(4) === 0 ? [{ rule: 'core/three', reason: `reason ${next(3)}` }] : [],
    ...(next(40) === 0 && { template: true as const }),
    ...(next(9) === 0 && { suppressed: [{ rule: 'core/one', fingerprint: '', reason: '' }] }),
    ...more,
  }
  const fields: Conversation = {
    id: `c${id}`,
    startedAt: `2025-0${1 + next(3)}-1${next(10)}T10:00:00`,
    ...(next(3) === 0 && { agent: { name: 'x', team: `team ${next(3)}` } }),
    ...(next(2) === 0 && { visit: { firstPage: `/page/${next(8)}`, keyword: `word ${next(5)}` } }),
    messages: [
      { role: 'customer', text: asked },
      { role: 'agent', text: `It is ${next(4)} euros.` },
    ],
  }
  return [review, conversation(fields)]
}

function whole(items: readonly Item[], options = OPTIONS): string {
  const gathering = new Gathering([], options)
  for (const each of items) gathering.add(...each)
  return JSON.stringify(gathering.finish())
}

/** In parts of so many, sent as data, as threads do; some of them are added one by one, as what cannot be sent is. */
function inParts(items: readonly Item[], size: number, options = OPTIONS): string {
  const gathering = new Gathering([], options)
  const part = new PartGathering(options)
  for (let at = 0; at < items.length; at += size) {
    const own = items.slice(at, at + size)
    if (at % 3 === 2) for (const each of own) gathering.add(...each)
    else for (const each of own) part.add(...each)
    const gathered = part.take()
    if (gathered) gathering.merge(structuredClone(gathered))
  }
  return JSON.stringify(gathering.finish())
}

describe('what is gathered in parts', () => {
  it.each([1, 2, 3])('is what is gathered of the whole, to the byte (%d)', (seed) => {
    const next = numbers(seed)
    const items = Array.from({ length: 400 }, (_, id) => item(id, next))
    const expected = whole(items)
    expect(expected).toContain('"over":true')
    for (const size of [1, 7, 64, 399, 400]) expect(inParts(items, size)).toBe(expected)
  })

  it('holds where there are more sources than the tables have rows for', () => {
    const next = numbers(4)
    const items = Array.from({ length: 9000 }, (_, id): Item => {
      const [review] = item(id, next)
      return [review, conversation({ id: `c${id}`, messages: [], visit: { firstPage: `/${letters(next(12_000))}` } })]
    })
    const expected = whole(items)
    expect(expected).toContain('"…"')
    expect(inParts(items, 1000)).toBe(expected)
  })

  it('holds where there are more distinct questions than are held', () => {
    const next = numbers(5)
    const items = Array.from({ length: 3000 }, (_, id): Item => {
      const questions = Array.from({ length: 12 }, () => {
        const word = letters(next(30_000))
        return question(`${word} or ${word.repeat(2)}`, 'ignored', null)
      })
      return item(id, next, { questions })
    })
    const expected = whole(items)
    expect(inParts(items, 700)).toBe(expected)
  }, 60_000)

  it('is full before a part could name more sources than there are rows', () => {
    const part = new PartGathering(OPTIONS)
    const one = item(1, numbers(6))
    let count = 0
    for (; !part.full; count++) part.add(...one)
    expect(count).toBeLessThan(5000)
    expect(part.take()?.summary.conversations).toBe(count)
    expect(part.take()).toBeUndefined()
  })

  it('has neither tables nor examples where no report looks at them', () => {
    const items = Array.from({ length: 50 }, (_, id) => item(id, numbers(id)))
    const without = { ...OPTIONS, tables: false }
    const figures = JSON.parse(whole(items, without)) as object
    expect(Object.keys(figures)).not.toContain('tables')
    expect(Object.keys(figures)).not.toContain('examples')
    expect(JSON.parse(whole(items))).toMatchObject(figures)
    expect(inParts(items, 9, without)).toBe(whole(items, without))
  })
})
