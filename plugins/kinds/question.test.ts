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

  describe('late', () => {
    const late = { kind: 'question', options: { status: ['late'], replies: 3, limit: 600 } }
    const message = { en: '{reason}', zh: '{reason}' }

    it('by the clock: the answer came after the limit', async () => {
      const reviewer = await reviewerOf({ ...late, message })
      const found = judge(reviewer, '10:00:00 顾客: 这款多少钱？\n10:12:30 客服: 299元').findings
      expect(found.map(({ message: said, evidence }) => [said, evidence.map((each) => each.message).join()])).toEqual([
        ['the answer came after 12 min 30 s', '1,2'],
      ])
      expect(judge(reviewer, '10:00:00 顾客: 这款多少钱？\n10:09:00 客服: 299元')).toMatchObject({
        findings: [],
        notEvaluable: [],
      })
    })

    it('by asking again, which needs no times', async () => {
      const reviewer = await reviewerOf(late)
      const asked =
        'Customer: Is the pool open to visitors?\nAgent: Could you give me your name?\nCustomer: Is the pool open to visitors?\nAgent: Yes, the pool is open to visitors until ten.'
      expect(judge(reviewer, asked).findings).toHaveLength(1)
    })

    it('not where a reply between the two did answer', async () => {
      const reviewer = await reviewerOf(late)
      const asked = '10:00 顾客: 红色的多少钱？\n10:00 客服: 299元\n10:01 顾客: 蓝色的多少钱？\n10:01 客服: 199元'
      expect(judge(reviewer, asked).findings).toEqual([])
    })

    it('not evaluable where there are neither times nor repeats', async () => {
      const reviewer = await reviewerOf(late)
      expect(judge(reviewer, '顾客: 这款多少钱？\n客服: 299元').notEvaluable).toHaveLength(1)
      expect(judge(reviewer, '顾客: 这款多少钱？\n客服: 您留个电话吧').notEvaluable).toEqual([])
    })
  })
})
