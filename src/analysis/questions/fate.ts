/** What became of a question: the first later agent message that can be its answer, and whether it came in time. */
import type { QuestionStatus } from '../../plugin/index.js'
import type { DialogueView } from '../dialogue.js'
import { contentOf, shared } from './content.js'
import type { Need } from './needs.js'
import type { Reply } from './replies.js'
import { ANSWER } from './signals.js'

/** A question on its way through the conversation. */
export interface Pending {
  message: number
  start: number
  end: number
  need: Need
  repeats: number[]
  content: ReadonlySet<number>
}

/** What became of it. */
export interface Fate {
  status: QuestionStatus
  answeredBy: number | undefined
  /** Agent messages after it that did not answer. */
  missed: number[]
}

/** How many messages that missed are kept. */
const MOST_MISSED = 6
/** Digits of a telephone or account number. */
const CONTACT_DIGITS = 5
/** A reply that tells so much answers whatever it is about, unless something of a kind was asked for. */
const SOME = 2

/** Judges a question by the agent messages that follow it. */
export function fateOf(question: Pending, replies: readonly Reply[]): Fate {
  const asked = askedAgain(question, replies)
  const missed: number[] = []
  let earlier: number | undefined
  let last: Reply | undefined
  for (const reply of replies) {
    if (reply.index < question.message) continue
    last = reply
    if (!answers(question, reply)) {
      if (missed.length < MOST_MISSED) missed.push(reply.index)
      continue
    }
    // What came before the customer asked again did not satisfy.
    if (asked !== undefined && reply.index < asked) {
      earlier ??= reply.index
      continue
    }
    return { status: asked === undefined ? 'answered' : 'late', answeredBy: reply.index, missed }
  }
  if (earlier !== undefined) return { status: 'answered', answeredBy: earlier, missed }
  return {
    status: last === undefined || isBareClosing(replies, question.message) ? 'ignored' : 'deflected',
    answeredBy: undefined,
    missed,
  }
}

/** The first repeat with an agent message in between. */
function askedAgain(question: Pending, replies: readonly Reply[]): number | undefined {
  return question.repeats.find((repeat) =>
    replies.some((reply) => reply.index > question.message && reply.index < repeat),
  )
}

/** Only farewells and courtesy came after it. */
function isBareClosing(replies: readonly Reply[], message: number): boolean {
  return replies.every(
    (reply) => reply.index < message || (reply.telling === 0 && !reply.asks && (reply.whole & ~ANSWER.courtesy) === 0),
  )
}

/** Whether a reply can be the answer to a question. In doubt it is: a false accusation is worse than a miss. */
export function answers(question: Pending, reply: Reply): boolean {
  const { telling, answer, digits } = reply
  if (telling === 0) return false
  if (answer & ANSWER.open) return true
  switch (question.need) {
    case 'price':
    case 'quantity':
      return digits > 0 || (answer & (ANSWER.figure | ANSWER.yes)) !== 0 || related(question, reply)
    case 'time':
      return digits > 0 || (answer & (ANSWER.time | ANSWER.figure | ANSWER.yes)) !== 0 || related(question, reply)
    case 'place':
      return (answer & ANSWER.place) !== 0 || related(question, reply)
    case 'contact':
      return digits >= CONTACT_DIGITS || related(question, reply)
    case 'cause':
      return (answer & ANSWER.cause) !== 0 || ((answer & (ANSWER.drug | ANSWER.advice)) === 0 && telling >= SOME)
    case 'care':
      return (answer & ANSWER.advice) !== 0 || ((answer & ANSWER.drug) === 0 && telling >= 2 * SOME)
    default:
      return telling >= SOME || digits > 0 || (answer & ANSWER.yes) !== 0
  }
}

function related(question: Pending, reply: Reply): boolean {
  return shared(question.content, reply.content()) > 0
}

/** What a stretch of the conversation is about. */
export function contentAt(dialogue: DialogueView, message: number, start: number, end: number): Set<number> {
  return contentOf(dialogue.utterances[message]?.text ?? '', start, end)
}
