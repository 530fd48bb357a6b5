import { describe, expect, it } from 'vitest'
import { brief, judge, reviewerOf } from '../../tests/support/judge.js'

/** Findings of a phrase rule in one agent message. */
async function find(options: Record<string, unknown>, text: string, applies = {}): Promise<string[]> {
  const defaults = { unless: [], distinct: 1 }
  const reviewer = await reviewerOf({ kind: 'phrase', options: { ...defaults, ...options }, applies })
  return brief(judge(reviewer, `顾客: 您好\n客服: ${text}`).findings)
}

describe('phrase', () => {
  it('finds phrases in agent messages, one finding a sentence', async () => {
    expect(await find({ any: [{ phrase: ['马上', '立刻'] }] }, '马上立刻给您处理。稍后马上回复')).toEqual([
      '2: 马上',
      '2: 马上',
    ])
  })

  it('looks at the roles that the rule applies to', async () => {
    expect(await find({ any: [{ phrase: '您好' }] }, '在的', { roles: ['customer'] })).toEqual(['1: 您好'])
  })

  it('takes the longest of overlapping phrases', async () => {
    expect(await find({ any: [{ phrase: ['保证', '保证治好'] }] }, '我们保证治好')).toEqual(['2: 保证治好'])
  })

  it('lets a longer phrase excuse the hit', async () => {
    expect(await find({ any: [{ phrase: '保证' }], unless: [{ phrase: '保证睡眠' }] }, '要保证睡眠')).toEqual([])
  })

  it('counts distinct phrases, not hits', async () => {
    const options = { any: [{ phrase: ['先', '再', '然后'] }], distinct: 2 }
    expect(await find(options, '先这样，先那样')).toEqual([])
    expect(await find(options, '先这样，再那样')).toEqual(['2,2: 先'])
  })

  it('wants a neighbour within reach, and in order if asked', async () => {
    const near = { any: [{ phrase: '元' }], within: 4, ordered: true }
    expect(await find({ any: [{ phrase: '原价' }], near }, '原价99元')).toEqual(['2: 原价99元'])
    expect(await find({ any: [{ phrase: '原价' }], near }, '99元是原价')).toEqual([])
    expect(await find({ any: [{ phrase: '原价' }], near }, '原价是很多年前定的99元')).toEqual([])
  })

  it('matches whatever the script, width and case', async () => {
    expect(await find({ any: [{ phrase: ['保证', 'vip'] }] }, '保證給您ＶＩＰ')).toEqual(['2: 保證'])
  })
})
