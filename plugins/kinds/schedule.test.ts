import { describe, expect, it } from 'vitest'
import { createReviewer, parseText } from '../../src/index.js'
import { reviewerOf } from '../../tests/support/judge.js'
import type { Conversation } from './contract.js'

const options = {
  from: 'customer.dischargedAt',
  due: [{ months: 1 }, { months: 3 }, { days: 3, within: true, if: { field: 'customer.region', equals: 'remote' } }],
  tolerance: { days: 7 },
  count: { field: 'direction', not: 'in' },
}
const message = { en: '{due}', zh: '{due}' }

/** `id customer day [direction]`; customers are discharged on 31 January. */
function call(line: string): Conversation {
  const [id = '', customer, day, direction] = line.split(' ')
  return {
    ...parseText('客服: 您好'),
    id,
    startedAt: `${day}T10:00:00`,
    ...(direction === 'in' && { direction }),
    ...(customer !== '-' && { customer: { id: customer!, region: 'local', dischargedAt: '2025-01-31' } }),
  }
}

async function run(lines: string[], change: (each: Conversation) => Conversation = (each) => each) {
  const reviewer = await reviewerOf({ kind: 'schedule', options, message })
  const out: string[] = []
  for await (const { conversation, findings, notEvaluable } of reviewer.reviewAll(lines.map(call).map(change))) {
    for (const { reason } of notEvaluable) out.push(`${conversation} n/e: ${reason}`)
    for (const finding of findings) out.push(`${conversation}: ${finding.message}`)
  }
  return out
}

describe('schedule', () => {
  it('says what was missed at the last conversation before', async () => {
    expect(await run(['a p1 2025-02-01', 'b p1 2025-04-28', 'c p2 2025-02-28', 'd p2 2025-06-01'])).toEqual([
      'a: 1 month (2025-02-28)',
      'c: 3 months (2025-04-30)',
    ])
  })

  it('does not depend on the order of the batch', async () => {
    const lines = ['a p1 2025-02-01', 'b p1 2025-04-28', 'c p2 2025-02-28', 'd p2 2025-06-01']
    expect((await run(lines.reverse())).sort()).toEqual(['a: 1 month (2025-02-28)', 'c: 3 months (2025-04-30)'])
  })

  it('takes one finding for two missed dates, and does not count incoming calls', async () => {
    expect(
      await run([
        'a p1 2025-02-01',
        'b p1 2025-02-27 in',
        'c p2 2025-02-05',
        'd p2 2025-03-01',
        'e p2 2025-05-01',
        'f - 2025-06-01',
      ]),
    ).toEqual([
      'b: 1 month (2025-02-28), 3 months (2025-04-30)',
      'f n/e: the conversation has no "customer.id", "customer.dischargedAt"',
    ])
  })

  it('waits until the time is up, and blames nobody for what lies before the batch', async () => {
    expect(await run(['a p1 2025-02-01', 'b p2 2025-03-07'])).toEqual([])
    expect(await run(['a p1 2025-05-01'])).toEqual([])
    expect(await run(['b p0 2025-02-28', 'a p1 2025-05-01'])).toEqual(['a: 1 month (2025-02-28)'])
  })

  it('knows the customer from elsewhere, and says where it does not', async () => {
    const region = (value?: 'remote') => (each: Conversation) => {
      const { region: _, ...customer } = each.customer!
      return { ...each, customer: value ? { ...customer, region: value } : customer }
    }
    const lines = ['a p1 2025-02-03', 'b p2 2025-02-04']
    expect(await run(lines, region('remote'))).toEqual(['b: within 3 days (2025-02-03)'])
    expect(await run(lines, region())).toContain('a n/e: the conversation has no "customer.region"')
  })

  it('takes the day of the run from the configuration', async () => {
    const words = message
    const rule = {
      id: 'x/y',
      kind: 'schedule',
      title: words,
      severity: 'info',
      category: 'process',
      applies: {},
      options,
      message,
      variants: {},
      references: [],
      examples: { flagged: [], clean: [] },
    } as const
    const pack = { name: 'x', title: words, extends: [], rules: [structuredClone(rule) as never], lexicons: [] }
    const reviewer = await createReviewer({ packs: [pack], config: { today: '2025-03-20' } })
    const found: number[] = []
    for await (const { findings } of reviewer.reviewAll([call('a p1 2025-02-01')])) found.push(findings.length)
    expect(found).toEqual([1])
  })

  it('needs a batch', async () => {
    const reviewer = await reviewerOf({ kind: 'schedule', options })
    expect(reviewer.review(call('a p1 2025-02-01')).notEvaluable[0]?.reason).toContain('no batch')
  })
})
