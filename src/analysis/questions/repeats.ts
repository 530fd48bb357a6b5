/** Whether a stretch asks what was asked before. */
import { answers, settles } from './answers.js'
import { shared } from './content.js'
import { contentIn, type Pending } from './pending.js'
import type { Reply } from './replies.js'

/** Two questions are alike that share so much of the shorter one and so much of the longer one. */
const OF_SHORTER = 0.5
const OF_LONGER = 0.3
/** Requests are much alike in their words ("find me another…"): they must share more. */
const OF_REQUESTS = 0.75

/** What the bare question for a price is made of. */
const OF_PRICE: ReadonlySet<number> = new Set([...'价格钱位费用先报直接到底总共'].map((char) => char.charCodeAt(0)))

/** With so many questions before it a question is compared. */
const MOST_COMPARED = 40

/** The question that a later one repeats; the nearest wins. Undefined where it is new. */
export function repeatedBy(
  later: Pending,
  questions: readonly Pending[],
  replies: readonly Reply[],
): Pending | undefined {
  for (let i = questions.length - 1; i >= Math.max(0, questions.length - MOST_COMPARED); i--) {
    const earlier = questions[i] as Pending
    if (earlier.message !== later.message && isSame(earlier, later, replies)) return earlier
  }
  return undefined
}

function isSame(earlier: Pending, later: Pending, replies: readonly Reply[]): boolean {
  if (earlier.need !== later.need || told(settles, earlier, later, replies)) return false
  const one = contentIn(earlier)
  const other = contentIn(later)
  // 多少钱, 先说价格: whoever presses for the price names nothing else.
  if (later.need === 'price' && other.every((element) => OF_PRICE.has(element))) return true
  if (one.length > 0 && other.length > 0) {
    const common = shared(one, other)
    const ofLonger = common / Math.max(one.length, other.length)
    if (later.need === 'request') return ofLonger >= OF_REQUESTS
    return common / Math.min(one.length, other.length) >= OF_SHORTER && ofLonger >= OF_LONGER
  }
  // 怎么办 has no content of its own: it asks the same again as long as nothing was told.
  return later.need !== 'yes-no' && !told((question, reply) => answers(question, reply, false), earlier, later, replies)
}

/** Whether a reply between two questions passes a test on the earlier one. */
function told(
  test: (question: Pending, reply: Reply) => boolean,
  earlier: Pending,
  later: Pending,
  replies: readonly Reply[],
): boolean {
  for (let i = earlier.after; i < later.after; i++) if (test(earlier, replies[i] as Reply)) return true
  return false
}
