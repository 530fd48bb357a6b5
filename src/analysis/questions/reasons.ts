/** Why a status was given, in words that a person would accept. */
import type { Localized } from '../../plugin/index.js'
import type { Fate } from './fate.js'
import type { Need } from './needs.js'
import type { Pending } from './pending.js'
import type { Reply } from './replies.js'
import { ANSWER } from './signals.js'

/** What was asked, and what a reply would have had to hold. */
const ASKED: Record<Need, { asked: Localized; lacking: Localized }> = {
  price: {
    asked: { en: 'asked for the price', zh: '问的是价格' },
    lacking: { en: 'name no figure', zh: '没有给出数字' },
  },
  time: { asked: { en: 'asked for a time', zh: '问的是时间' }, lacking: { en: 'name no time', zh: '没有说时间' } },
  place: { asked: { en: 'asked where', zh: '问的是地点' }, lacking: { en: 'name no place', zh: '没有说地点' } },
  quantity: {
    asked: { en: 'asked how much or how many', zh: '问的是数量' },
    lacking: { en: 'name no number', zh: '没有给出数字' },
  },
  'yes-no': {
    asked: { en: 'asked for a yes or no', zh: '问的是是或否' },
    lacking: { en: 'say neither', zh: '没有表态' },
  },
  remedy: { asked: { en: 'asked what to do', zh: '问的是怎么办' }, lacking: { en: 'do not say', zh: '没有说明' } },
  care: {
    asked: { en: 'asked what to heed', zh: '问的是注意事项' },
    lacking: { en: 'name nothing to heed', zh: '没有说要注意什么' },
  },
  how: {
    asked: { en: 'asked how', zh: '问的是做法' },
    lacking: { en: 'do not say', zh: '没有说明' },
  },
  cause: { asked: { en: 'asked for the cause', zh: '问的是原因' }, lacking: { en: 'give none', zh: '没有说原因' } },
  effect: {
    asked: { en: 'asked what comes of it', zh: '问的是有没有影响' },
    lacking: { en: 'do not say', zh: '没有说明' },
  },
  choice: {
    asked: { en: 'asked which of two', zh: '问的是二者选一' },
    lacking: { en: 'choose neither', zh: '没有作出选择' },
  },
  identity: { asked: { en: 'asked who or which', zh: '问的是谁或哪个' }, lacking: { en: 'name none', zh: '没有说明' } },
  contact: {
    asked: { en: 'asked for a number or address', zh: '问的是联系方式' },
    lacking: { en: 'give none', zh: '没有给出' },
  },
  request: {
    asked: { en: 'asked for something to be done', zh: '提出了请求' },
    lacking: { en: 'do not take it up', zh: '没有回应' },
  },
  other: { asked: { en: 'asked a question', zh: '提了问题' }, lacking: { en: 'do not answer it', zh: '没有回答' } },
}

/** What replies do instead: in English of one reply and of several. */
interface Instead {
  en: readonly [string, string]
  zh: string
}

/** From the most to the least telling. */
const INSTEAD: readonly (readonly [number, Instead])[] = [
  [ANSWER.contact, { en: ['asks for contact details', 'ask for contact details'], zh: '在要联系方式' }],
  [
    ANSWER.offer,
    { en: ['invites or offers something else', 'invite or offer something else'], zh: '在邀约或推荐别的' },
  ],
  [ANSWER.waiting, { en: ['only asks for patience', 'only ask for patience'], zh: '只是让对方稍等' }],
]
const PRESCRIBE: Instead = { en: ['only names what to take', 'only name what to take'], zh: '只说了用药' }
const ASK_BACK: Instead = { en: ['only asks back', 'only ask back'], zh: '只是反问' }
const COURTESY: Instead = { en: ['is bare courtesy', 'are bare courtesy'], zh: '只是客套' }
const ELSEWHERE: Instead = { en: ['talks of something else', 'talk of something else'], zh: '说的是别的' }

/** Says why. @param idOf The id that the reader knows a message by. */
export function reasonOf(question: Pending, fate: Fate, idOf: (message: number) => string): Localized {
  const { asked, lacking } = ASKED[question.need]
  const by = fate.answer === undefined ? '' : idOf(fate.answer.index)
  if (fate.status === 'answered') return { en: `${asked.en}; reply ${by} tells`, zh: `${asked.zh}；第${by}条作了回答` }
  if (fate.status === 'late') {
    const again = idOf(question.repeats[0] as number)
    return {
      en: `${asked.en} and asked again in message ${again}; only reply ${by} tells`,
      zh: `${asked.zh}，第${again}条又问了一次，到第${by}条才回答`,
    }
  }
  if (fate.missed.length === 0) return { en: `${asked.en}; no reply follows`, zh: `${asked.zh}；之后没有回复` }
  const which = range(fate.missed, idOf)
  const one = fate.missed.length === 1
  const { en, zh } = insteadOf(fate.missed)
  return {
    en: one
      ? `${asked.en}; reply ${which} does not answer: it ${en[0]}`
      : `${asked.en}; replies ${which} ${en[1]} and ${lacking.en}`,
    zh: `${asked.zh}；第${which}条回复${zh}，${lacking.zh}`,
  }
}

/** What the replies do instead. */
function insteadOf(missed: readonly Reply[]): Instead {
  for (const [bit, words] of INSTEAD) if (missed.some((reply) => reply.whole & bit)) return words
  const telling = missed.filter((reply) => reply.telling > 0)
  if (telling.length > 0) return telling.every((reply) => reply.answer & ANSWER.drug) ? PRESCRIBE : ELSEWHERE
  return missed.some((reply) => reply.asks) ? ASK_BACK : COURTESY
}

/** "5–7" for neighbours, "5, 9" otherwise. */
function range(replies: readonly Reply[], idOf: (message: number) => string): string {
  const first = replies[0] as Reply
  const last = replies[replies.length - 1] as Reply
  if (replies.length > 2 && last.index - first.index === replies.length - 1) {
    return `${idOf(first.index)}–${idOf(last.index)}`
  }
  return replies.map((reply) => idOf(reply.index)).join(', ')
}
