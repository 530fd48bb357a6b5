import { describe, expect, it } from 'vitest'
import { brief, judge, reviewerOf } from '../../tests/support/judge.js'

async function find(options: Record<string, unknown>, transcript: string): Promise<string[]> {
  const message = { en: '{sample} {percent}', zh: '{sample} {percent}' }
  const reviewer = await reviewerOf({ kind: 'similar', options, message })
  return brief(judge(reviewer, transcript).findings)
}

describe('similar', () => {
  const samples = ['这个我们也没有办法', 'your call is important to us']

  it('finds a sentence close to a sample, and says to which', async () => {
    expect(await find({ samples }, '客服: 您好。这个我们也没有办法！请谅解')).toEqual([
      '1: 这个我们也没有办法！ → 这个我们也没有办法 100',
    ])
    expect(await find({ samples }, 'Agent: Hi. Your call is very important to us')).toEqual([
      '1: Your call is very important to us → your call is important to us 92',
    ])
    expect(await find({ samples }, '客服: 这个有办法，我们来处理')).toEqual([])
  })

  it('compares whole messages if asked', async () => {
    expect(await find({ samples, unit: 'message' }, '客服: 您好。请把订单号发来，我看看。这个我们也没有办法')).toEqual(
      [],
    )
    expect(await find({ samples, unit: 'message' }, '客服: 這個我們也沒有辦法')).toHaveLength(1)
  })

  it('looks at the agent, or at the role that is named', async () => {
    expect(await find({ samples }, '顾客: 这个我们也没有办法')).toEqual([])
    expect(await find({ samples, role: 'customer' }, '顾客: 这个我们也没有办法')).toHaveLength(1)
  })

  it('lets a counter-sample that is closer excuse a sentence', async () => {
    const said = '客服: 这个我们有办法的'
    expect(await find({ samples }, said)).toHaveLength(1)
    expect(await find({ samples, counterSamples: ['这个我们有办法'] }, said)).toEqual([])
  })

  it('takes no less than it is told', async () => {
    const near = '客服: 这个我们真的也没办法'
    expect(await find({ samples, least: 0.5 }, near)).toHaveLength(1)
    expect(await find({ samples, least: 0.95 }, near)).toEqual([])
  })
})
