import { describe, expect, it } from 'vitest'
import type { Review, SamplePlan } from '../plugin/index.js'
import { conversation } from '../transcript/index.js'
import { ExampleCollector } from './examples.js'
import { Sampler } from './sampler.js'

const talks = Array.from({ length: 400 }, (_, index) => ({
  id: `c${index}`,
  agent: index % 4 === 0 ? '王' : '李',
  risky: index % 10 === 0,
}))

const reviewOf = (risky: boolean): Review =>
  ({
    findings: risky ? [1, 2, 3].map(() => ({ severity: 'error', rule: 'a/b' })) : [],
    questions: [],
  }) as unknown as Review

function draw(plan: Partial<SamplePlan>, all = talks): { ids: string[]; sampler: Sampler } {
  const sampler = new Sampler({ size: '5%', seed: '1', by: 'chance', ...plan })
  for (const { id, agent, risky } of all)
    sampler.add(conversation({ id, agent: { name: agent }, messages: [] }), reviewOf(risky))
  const drawn = sampler.finish()
  return { ids: all.filter((_, index) => drawn.has(index)).map(({ id }) => id), sampler }
}

const of = (agent: string, ids: readonly string[]): number =>
  ids.filter((id) => talks.find((talk) => talk.id === id)!.agent === agent).length

describe('Sampler', () => {
  it('draws the same share of each agent, and the same conversations for the same seed', () => {
    const { ids } = draw({})
    expect([of('王', ids), of('李', ids)]).toEqual([5, 15])
    expect(draw({}).ids).toEqual(ids)
    expect(draw({ seed: '2' }).ids).not.toEqual(ids)
    expect(new Set(draw({}, [...talks].reverse()).ids)).toEqual(new Set(ids))
  })

  it('draws a number of each agent, all where there are fewer, and nobody is left out', () => {
    expect([of('王', draw({ size: 7 }).ids), of('李', draw({ size: 7 }).ids)]).toEqual([7, 7])
    expect(draw({ size: 1000 }).ids).toHaveLength(400)
    expect(draw({ size: '0.1%' }).ids).toHaveLength(2)
  })

  it('states what it drew', () => {
    const { sampler } = draw({ seed: 'x' })
    expect(sampler.finish().sample).toEqual({
      size: '5%',
      seed: 'x',
      by: 'chance',
      conversations: 20,
      of: 400,
      agents: 2,
    })
  })

  it('prefers risky conversations where it is to, yet not only them', () => {
    const risky = (ids: readonly string[]) => ids.filter((id) => Number(id.slice(1)) % 10 === 0).length
    const byRisk = draw({ size: '20%', by: 'risk' }).ids
    expect(risky(byRisk)).toBeGreaterThan(25)
    expect(risky(byRisk)).toBeLessThan(byRisk.length)
    expect(risky(draw({ size: '20%' }).ids)).toBeLessThan(20)
  })

  it('draws by chance alone evenly', () => {
    const counts = new Array(10).fill(0)
    for (let seed = 0; seed < 50; seed++)
      for (const id of draw({ seed: String(seed) }).ids) counts[Number(id.slice(1)) % 10]++
    for (const count of counts) expect(count).toBeGreaterThan(60)
  })
})

describe('ExampleCollector', () => {
  const good = (answered: number) =>
    ({
      conversation: 'good',
      agent: '王',
      findings: [],
      questions: Array.from({ length: answered }, () => ({ status: 'answered' })),
      acts: [{ act: 'greeting' }],
      labels: { type: 'normal_end', conversion: 'appointment' },
    }) as unknown as Review

  it('tells good examples and ones to discuss, of different agents first', () => {
    const collector = new ExampleCollector('zh')
    for (const talk of talks.slice(0, 30)) {
      const review = {
        ...reviewOf(talk.risky),
        conversation: talk.id,
        agent: talk.agent,
        acts: [],
        labels: { type: 'invalid' },
      } as unknown as Review
      collector.add(review, conversation({ id: talk.id, messages: [] }))
    }
    collector.add(good(3), conversation({ id: 'good', messages: [] }))
    const { good: shown, discuss } = collector.finish()!
    expect(shown).toMatchObject([
      {
        conversation: 'good',
        agent: '王',
        facts: { answered: 3, conversion: 'appointment' },
        reason: '3 个提问全部答复，没有发现问题，并已预约',
      },
    ])
    expect(discuss.map(({ agent }) => agent).slice(0, 2)).toEqual(['王', '李'])
  })

  it('picks none out of a handful', () => {
    expect(new ExampleCollector('en').finish()).toBeUndefined()
  })
})
