/** Whether a stretch asks what was asked before. */
import { overlap } from './content.js'
import type { Pending } from './fate.js'
import { answers } from './fate.js'
import type { Reply } from './replies.js'

/** Contents that share so much are about one thing. */
const ALIKE = 0.6

/** The question that a later one repeats; the nearest wins. Undefined where it is new. */
export function repeatedBy(
  later: Pending,
  questions: readonly Pending[],
  replies: readonly Reply[],
): Pending | undefined {
  for (let i = questions.length - 1; i >= 0; i--) {
    const earlier = questions[i] as Pending
    if (earlier.message === later.message) continue
    if (same(earlier, later, replies)) return earlier
  }
  return undefined
}

function same(earlier: Pending, later: Pending, replies: readonly Reply[]): boolean {
  const alike = overlap(earlier.content, later.content)
  if (earlier.need === later.need) {
    if (alike >= ALIKE) return true
    // 怎么办 has no content of its own: it asks the same again as long as nothing was told.
    const generic = later.content.size === 0 || earlier.content.size === 0
    if (generic && later.need !== 'yes-no')
      return !replies.some(
        (reply) => reply.index > earlier.message && reply.index < later.message && answers(earlier, reply),
      )
    return false
  }
  return alike >= ALIKE && later.content.size >= 2 && earlier.content.size >= 2
}
