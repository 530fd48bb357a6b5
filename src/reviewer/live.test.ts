import { beforeAll, describe, expect, it } from 'vitest'
import { createReviewer, type Message, type Reviewer } from '../index.js'

let reviewer: Reviewer
beforeAll(async () => {
  reviewer = await createReviewer({
    packs: ['core', 'medical-consult'],
    locale: 'en',
    replyLibrary: [{ title: 'visit', text: '您留个电话，稍后安排专业的老师给您详细介绍一下相关的情况' }],
  })
})

/** Lines of `C: …` and `A: …`. */
function live(...lines: string[]) {
  const desk = reviewer.live({ agent: { post: 'consultant' } })
  for (const line of lines) desk.add({ role: line.startsWith('C') ? 'customer' : 'agent', text: line.slice(3) })
  return desk
}

const rulesOf = (desk: ReturnType<typeof live>, draft: string): string[] =>
  desk.check(draft).findings.map(({ rule }) => rule)

/** A long talk in which nothing is wrong. */
function longTalk(messages: number): Message[] {
  return Array.from({ length: messages }, (_, at) =>
    at % 2 === 0
      ? { role: 'customer', text: `第${at}件衣服还在洗，颜色是蓝的` }
      : { role: 'agent', text: `收到，第${at}件我记下来了，洗好以后放在三号柜` },
  )
}

describe('live().check', () => {
  it('says what the words of a reply would break', () => {
    const desk = live('C: 这个能治好吗', 'A: 您好，我是小李。')
    expect(rulesOf(desk, '放心，保证一次治好')).toContain('core/overpromise')
    expect(rulesOf(desk, '谁都不敢保证治好，要看检查结果')).not.toContain('core/overpromise')
  })

  it('says that a reply evades the question, and which it would answer', () => {
    const desk = live('C: 你好，洗牙多少钱？')
    const evaded = desk.check('您留个电话吧，我们给您打过去')
    expect(evaded.findings.map(({ rule }) => rule)).toContain('core/unanswered-question')
    expect(evaded.open).toMatchObject([{ message: '1', topic: 'price' }])
    const told = desk.check('您好，我是小李，洗牙一次168元。')
    expect(told.findings.map(({ rule }) => rule)).not.toContain('core/unanswered-question')
    expect(told.answered).toMatchObject([{ message: '1', answeredBy: '2' }])
  })

  it.each(['好的，您稍等', '请问您洗牙是第一次吗？'])(
    'lets a reply pass that is on the way to an answer: %s',
    (draft) => {
      expect(rulesOf(live('C: 你好，洗牙多少钱？'), draft)).not.toContain('core/unanswered-question')
    },
  )

  it('does not miss a farewell, nor what a later turn may still hold', () => {
    const found = rulesOf(live('C: 你好，洗牙多少钱？'), '您好，洗牙一次168元。')
    expect(found).not.toContain('core/missing-closing')
    expect(found).not.toContain('core/missing-self-introduction')
    expect(found).not.toContain('core/missing-greeting')
    expect(rulesOf(live('C: 洗牙多少钱？'), '洗牙一次168元。')).toContain('core/missing-greeting')
  })

  it('blames a reply for its own faults alone', () => {
    const desk = live('C: 能治好吗', 'A: 您好，我是新城医院的小李，保证治好！', 'C: 多少钱')
    expect(rulesOf(desk, '治疗费用要看方案，一般在300到500元。')).toEqual([])
  })

  it('knows the reply library, also where a few words differ', () => {
    const desk = live('C: 洗牙多少钱？')
    expect(rulesOf(desk, '您留个电话，稍后安排专业的老师给您详细介绍一下相关的情况哦')).toContain(
      'core/canned-off-topic',
    )
  })

  it('remembers what was said long ago: a repeated reply, an open question', () => {
    const desk = live('C: 你们地址在哪里？', 'A: 我们在人民路18号，地铁二号线东门站下车步行五分钟')
    const long = longTalk(60)
    for (const each of long) desk.add(each)
    desk.add({ role: 'customer', text: '你们几点关门？' })
    for (let i = 0; i < 30; i++) {
      desk.add({ role: 'customer', text: `这张照片是蓝色的` })
      desk.add({ role: 'agent', text: '请把下一张照片也发给我吧' })
    }
    expect(rulesOf(desk, '我们在人民路18号，地铁二号线东门站下车步行五分钟')).toContain('core/repeated-reply')
    expect(desk.check('晚上九点关门').answered.map(({ message }) => message)).toContain('63')
  })

  it('names messages as the whole conversation does', () => {
    const desk = live()
    for (const each of longTalk(100)) desk.add(each)
    const { findings } = desk.check('保证百分之百治好')
    expect(findings[0]?.evidence[0]?.message).toBe('101')
    expect(desk.size).toBe(100)
    expect(desk.review().conversation).toBe('live')
  })

  it('reads as much of a long conversation as of a short one', () => {
    const read = (messages: number): number => {
      let length = 0
      const desk = reviewer.live()
      for (const each of longTalk(messages)) {
        const text = each.text
        // Counts how often a text is looked at once the conversation stands.
        desk.add(
          Object.defineProperty({ ...each }, 'text', {
            get: () => {
              length++
              return text
            },
          }),
        )
      }
      length = 0
      desk.check('洗好以后放在三号柜里面了')
      return length
    }
    expect(read(400)).toBeLessThanOrEqual(read(40) + 1)
  })

  it('keeps conversations apart', () => {
    const one = live('C: 洗牙多少钱？')
    const other = live('C: 几点关门')
    one.add({ role: 'agent', text: '您好，168元。' })
    expect(other.size).toBe(1)
  })
})
