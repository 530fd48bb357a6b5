import { describe, expect, it } from 'vitest'
import { brief, judge, reviewerOf } from '../../tests/support/judge.js'

async function flagged(options: Record<string, unknown>, text: string): Promise<string[]> {
  const message = { en: '{value} over {limit}', zh: '' }
  const reviewer = await reviewerOf({ kind: 'metric', options: { minTurns: 0, ...options }, message })
  return brief(judge(reviewer, text).findings)
}

describe('metric', () => {
  it('measures the share of characters, from so many turns on', async () => {
    const text = '顾客: 贵吗\n客服: 不贵的哦我给您算'
    expect(await flagged({ measure: 'agent-share', atMost: 0.79 }, text)).toEqual([
      '2: 不贵的哦我给您算 → 0.8 over 79%',
    ])
    expect(await flagged({ measure: 'agent-share', atMost: 0.8 }, text)).toEqual([])
    expect(await flagged({ measure: 'agent-share', atMost: 0.79, minTurns: 3 }, text)).toEqual([])
  })

  it('counts', async () => {
    const text = '顾客: 有货吗？\n顾客: 多少钱？\n客服: 有的'
    expect(await flagged({ measure: 'customer-messages', atMost: 1 }, text)).toEqual(['2: 多少钱？ → 2 over 1'])
    expect(await flagged({ measure: 'agent-messages', atLeast: 2 }, text)).toEqual(['3: 有的 → 1 over 2'])
    expect(await flagged({ measure: 'turns', atMost: 2 }, text)).toEqual([])
    expect(
      await flagged({ measure: 'answered-share', atLeast: 1 }, '顾客: 有货吗？\n客服: 有的\n顾客: 多少钱？'),
    ).toEqual(['3: 多少钱？ → 0.5 over 100%'])
  })

  it('passes where there is nothing to measure', async () => {
    expect(await flagged({ measure: 'answered-share', atLeast: 1 }, '顾客: 你好\n客服: 您好')).toEqual([])
  })

  it('cannot tell what is canned without a batch or a library', async () => {
    const reviewer = await reviewerOf({
      kind: 'metric',
      options: { measure: 'canned-share', atMost: 0.5, minTurns: 0 },
    })
    expect(judge(reviewer, '顾客: 贵吗\n客服: 不贵').notEvaluable).toHaveLength(1)
  })
})
