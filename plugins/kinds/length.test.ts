import { describe, expect, it } from 'vitest'
import { brief, judge, reviewerOf } from '../../tests/support/judge.js'

const options = { of: 'turn', unit: 'text', max: { zh: 20, en: 10 }, ratio: 5 }
const message = { en: '{length}/{limit}', zh: '{length}/{limit}' }
const variants = { ratio: { message: { en: '{ratio} times', zh: '{ratio} 倍' } } }

async function find(transcript: string, changes = {}): Promise<string[]> {
  const reviewer = await reviewerOf({ kind: 'length', options: { ...options, ...changes }, message, variants })
  return brief(judge(reviewer, transcript).findings)
}

describe('length', () => {
  it('adds up the messages of a turn, bots left out', async () => {
    const turn = '客服: 这款有红色和蓝色两种\n机器人: 正在输入\n客服: 都是现货今天就能发出来'
    expect(await find(`顾客: 您好，请问你们这款有什么颜色\n${turn}`)).toEqual(['2,4: 这款有红色和蓝色两种 → 21/20'])
  })

  it('measures single messages if asked', async () => {
    expect(
      await find('顾客: 有什么颜色可以选\n客服: 这款有红色和蓝色两种\n客服: 都是现货今天就能发出', { of: 'message' }),
    ).toEqual([])
  })

  it('flags a turn over half the limit that is many times as long as what it answers', async () => {
    expect(await find('顾客: 红的\n客服: 红色这批卖完了要等下周二')).toEqual(['2: 红色这批卖完了要等下周二 → 6 times'])
    expect(await find('顾客: 红色的还有没有\n客服: 红色这批卖完了要等下周二')).toEqual([])
  })

  it('counts words in English and messages in a row', async () => {
    expect(
      await find(
        'Customer: Is the shop on the corner still open on Sundays?\nAgent: Yes it is, from ten in the morning until six in the evening.',
      ),
    ).toEqual(['2: Yes it is, from ten in the morning until six in the evening. → 13/10'])
    expect(await find('顾客: 在\n客服: 在\n客服: 您\n客服: 说', { unit: 'messages', max: 2 })).toEqual([
      '2,3,4: 在 → 3/2',
    ])
  })
})
