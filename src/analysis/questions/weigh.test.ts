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

  it('says the same of the same talk', () => {
    expect(weighed.review(home)).toEqual(weighed.review(home))
  })
})
