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
  cause: { asked: { en: 'asked for the cause', zh: '问的是原因' }, lacking: { en: 'give none', zh: '没有说原因' } },
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

/** What replies do that tell nothing, from the most to the least telling. */
const INSTEAD: readonly (readonly [number, Localized])[] = [
  [ANSWER.contact, { en: 'ask for contact details', zh: '在要联系方式' }],
  [ANSWER.offer, { en: 'invite or offer something else', zh: '在邀约或推荐别的' }],
  [ANSWER.waiting, { en: 'only ask for patience', zh: '只是让对方稍等' }],
]

const ASK_BACK: Localized = { en: 'only ask back', zh: '只是反问' }
const COURTESY: Localized = { en: 'are bare courtesy', zh: '只是客套' }
const ELSEWHERE: Localized = { en: 'talk of something else', zh: '说的是别的' }

/** Says why. @param idOf The id that the reader knows a message by. */
export function reasonOf(
  question: Pending,
  fate: Fate,
  replies: readonly Reply[],
  idOf: (message: number) => string,
): Localized {
  const { asked, lacking } = ASKED[question.need]
  const by = fate.answeredBy === undefined ? '' : idOf(fate.answeredBy)
  if (fate.status === 'answered') return { en: `${asked.en}; reply ${by} tells`, zh: `${asked.zh}；第${by}条作了回答` }
  const again = question.repeats.length > 0 ? idOf(question.repeats[0] as number) : ''
  if (fate.status === 'late') {
    return {
      en: `${asked.en} and asked again in message ${again}; only reply ${by} tells`,
      zh: `${asked.zh}，第${again}条又问了一次，到第${by}条才回答`,
    }
  }
  if (fate.missed.length === 0) return { en: `${asked.en}; no reply follows`, zh: `${asked.zh}；之后没有回复` }
  const which = range(fate.missed, idOf)
  const one = fate.missed.length === 1
  const instead = insteadOf(fate.missed, replies)
  if (fate.status === 'ignored')
    return {
      en: `${asked.en}; the conversation was closed over it (${one ? 'reply' : 'replies'} ${which})`,
      zh: `${asked.zh}；第${which}条直接结束了对话`,
    }
  return {
    en: one
      ? `${asked.en}; reply ${which} does not answer: it ${singular(instead.en)}`
      : `${asked.en}; replies ${which} ${instead.en} and ${lacking.en}`,
    zh: `${asked.zh}；第${which}条回复${instead.zh}，${lacking.zh}`,
  }
}

/** What most of the replies do instead. */
function insteadOf(missed: readonly number[], replies: readonly Reply[]): Localized {
  const seen = replies.filter((reply) => missed.includes(reply.index))
  for (const [bit, words] of INSTEAD) if (seen.some((reply) => reply.whole & bit)) return words
  if (seen.some((reply) => reply.telling > 0)) return ELSEWHERE
  return seen.some((reply) => reply.asks) ? ASK_BACK : COURTESY
}

/** "5–7" for neighbours, "5, 9" otherwise. */
function range(messages: readonly number[], idOf: (message: number) => string): string {
  const first = messages[0] as number
  const last = messages.at(-1) as number
  if (messages.length > 2 && last - first === messages.length - 1) return `${idOf(first)}–${idOf(last)}`
  return messages.map(idOf).join(', ')
}

function singular(words: string): string {
  return words
    .replace('only ask', 'only asks')
    .replace(/^ask\b/, 'asks')
    .replace(/^invite or offer/, 'invites or offers')
    .replace(/^are\b/, 'is')
    .replace(/^talk\b/, 'talks')
}
