import { describe, expect, it } from 'vitest'
import { createReviewer } from '../../index.js'
import type { Message } from '../../transcript/index.js'

const weighed = await createReviewer({ explain: true })
const byWords = await createReviewer({ models: false })

/** A conversation: C and A for customer and agent. */
function talk(...lines: string[]): { id: string; messages: Message[] } {
  const messages = lines.map((line) => ({
    role: line.startsWith('A') ? ('agent' as const) : ('customer' as const),
    text: line.slice(3),
  }))
  return { id: 'x', messages }
}

const home = talk(
  'C: 这套房子的公摊是多少',
  'A: 您好，我是小陈',
  'A: 您什么时候方便过来看房',
  'A: 小区环境很好，绿化也不错',
)

describe('what models weigh', () => {
  it('judges replies in a talk about homes, and shows on what that rests', () => {
    const [question] = weighed.review(home).questions
    expect(question).toMatchObject({ basis: 'model', status: 'deflected' })
    expect(question?.weights?.length).toBeGreaterThan(0)
    for (const { name, weight } of question?.weights ?? []) {
      expect(name).not.toBe('')
      expect(weight).not.toBe(0)
    }
  })

  it('takes a plain answer for one', () => {
    const answered = talk('C: 这套房子多少平米', 'A: 您好', 'A: 这套房子89平米，满五唯一', 'A: 您想看房吗')
    expect(weighed.review(answered).questions).toMatchObject([{ status: 'answered', answeredBy: '3' }])
  })

  it('keeps out of other trades', () => {
    const clinic = talk('C: 拔一颗智齿要多久', 'A: 您好，一般二十分钟', 'C: 谢谢', 'A: 不客气，祝您早日康复。')
    expect(weighed.review(clinic).questions).toMatchObject([{ status: 'answered', basis: 'words' }])
    const english = talk('C: How much is a room?', 'A: Could you tell me your phone number?')
    expect(weighed.review(english).questions).toMatchObject([{ basis: 'words' }])
  })

  it('leaves everything to the words where it is switched off', () => {
    expect(byWords.review(home).questions).toMatchObject([{ basis: 'words' }])
  })

  it('takes what somebody opens a talk about homes with for a question, but accuses nobody over it', () => {
    const opened = talk('C: 朝南那套我比较中意', 'A: 您好', 'A: 您贵姓', 'A: 小区门口就是公交站，很方便')
    const review = weighed.review(opened)
    expect(review.questions).toHaveLength(1)
    expect(review.questions[0]?.confidence).toBeLessThan(0.9)
    expect(review.findings.filter(({ rule }) => rule === 'core/unanswered-question')).toEqual([])
    expect(weighed.review(talk('C: 您好', 'A: 小区门口就是公交站')).questions).toEqual([])
  })

  it('knows the trade of a batch by a sample of it, whatever the order', async () => {
    const silent = talk('C: 周末能过去吗', 'A: 您贵姓', 'A: 好的呢')
    const batch = [
      ...Array.from({ length: 15 }, (_, at) => ({ ...home, id: `home-${at}` })),
      { ...silent, id: 'silent' },
    ]
    const basisIn = async (conversations: typeof batch): Promise<unknown> => {
      for await (const review of weighed.reviewAll(conversations))
        if (review.conversation === 'silent') return review.questions.map(({ basis }) => basis)
    }
    expect(await basisIn(batch)).toEqual(['model'])
    expect(await basisIn(batch.toReversed())).toEqual(['model'])
    // Too few talks tell nothing, and nothing tells of another trade.
    expect(await basisIn(batch.slice(-5))).toEqual(['words'])
    expect(weighed.review(silent).questions.map(({ basis }) => basis)).toEqual(['words'])
  })

  it('says the same of the same talk', () => {
    expect(weighed.review(home)).toEqual(weighed.review(home))
  })
})
