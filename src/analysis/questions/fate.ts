/** What became of a question: the first later agent message that can be its answer, and whether it came in time. */
import type { QuestionStatus } from '../../plugin/index.js'
import { answers } from './answers.js'
import type { Pending } from './pending.js'
import type { Reply } from './replies.js'
import { ANSWER } from './signals.js'

/** What became of it. */
export interface Fate {
  status: QuestionStatus
  answeredBy: number | undefined
  /** Agent messages after it that did not answer. */
  missed: number[]
}

/** How many messages that missed are kept. */
const MOST_MISSED = 6
/** Judges a question by the agent messages that follow it. */
export function fateOf(question: Pending, replies: readonly Reply[]): Fate {
  const asked = askedAgain(question, replies)
  const missed: number[] = []
  let earlier: number | undefined
  let last: Reply | undefined
  for (const reply of replies) {
    if (reply.index < question.message) continue
    const first = last === undefined
    last = reply
    if (!answers(question, reply, first)) {
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
