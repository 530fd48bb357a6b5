import { describe, expect, it } from 'vitest'
import { brief, judge, reviewerOf } from '../../tests/support/judge.js'

async function find(transcript: string): Promise<string[]> {
  const options = { similarity: 0.9, minLength: 8, unlessAsked: [{ lexicon: 'resend-request' }] }
  const reviewer = await reviewerOf({ kind: 'repeat', options, message: { en: 'as {first}', zh: '同 {first}' } })
  return brief(judge(reviewer, transcript).findings)
}

describe('repeat', () => {
  it('finds a text again, whatever its punctuation and script, and names the first', async () => {
    expect(await find('客服: 您的包裹已经到了本地网点\n顾客: 哦\n客服: 您的包裹已經到了本地網點！')).toEqual([
      '3,1: 您的包裹已經到了本地網點！ → as 1',
    ])
  })

  it('takes other numbers for another text', async () => {
    expect(await find('客服: 红色的现在卖到 199 元一件\n顾客: 蓝的呢\n客服: 红色的现在卖到 299 元一件')).toEqual([])
  })

  it('allows what was asked for again, and what is short', async () => {
    expect(await find('客服: 我们在人民路十八号二楼\n顾客: 没看清，再发一遍\n客服: 我们在人民路十八号二楼')).toEqual([])
    expect(await find('客服: 好的呢\n顾客: 嗯\n客服: 好的呢')).toEqual([])
  })

  it('does not excuse a third time by a request before the first', async () => {
    expect(
      await find('顾客: 再说一遍地址\n客服: 我们在人民路十八号二楼\n顾客: 嗯\n客服: 我们在人民路十八号二楼'),
    ).toHaveLength(1)
  })
})
