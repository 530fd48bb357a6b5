import { describe, expect, it } from 'vitest'
import { judge, reviewerOf } from '../../tests/support/judge.js'

describe('question', () => {
  it('flags questions by their fate and shows the replies that failed', async () => {
    const reviewer = await reviewerOf({
      kind: 'question',
      options: { status: ['deflected', 'ignored'], replies: 1 },
      variants: { ignored: { severity: 'info' } },
    })
    const { findings } = judge(
      reviewer,
      '顾客: 这款多少钱？\n客服: 您留个电话吧\n客服: 方便加微信吗？\n顾客: 还有红色的吗？',
    )
    expect(findings.map(({ evidence, severity }) => [evidence.map((each) => each.message).join(), severity])).toEqual([
      ['1,2', 'warning'],
      ['4', 'info'],
    ])
  })

  it('leaves answered questions alone', async () => {
    const reviewer = await reviewerOf({ kind: 'question', options: { status: ['deflected', 'ignored'], replies: 3 } })
    expect(judge(reviewer, '顾客: 这款多少钱？\n客服: 299元').findings).toEqual([])
  })
})
