/** Figures of the overview that the summary does not hold, counted while the reviews come by. */
import type { Category, Conversion, Review } from '../../../src/plugin/index.js'
import { type ConversationNode, messagesOf, TimeReader } from '../../../src/transcript/index.js'
import { SEVERITIES } from '../totals.js'

/** Seconds up to which a first reply falls into a class; the last class has no limit. */
export const REPLY_LIMITS = [10, 30, 60, 180, 600, Number.POSITIVE_INFINITY] as const
/** Longer waits are counted as this long, so that the counts stay few. */
const LONGEST = 7200

/** What was counted. */
export class Figures {
  readonly categories = new Map<Category, [number, number, number]>()
  readonly conversions: Record<Conversion, number> = { none: 0, information: 0, contact: 0, appointment: 0 }
  /** Conversations by seconds until the first reply. */
  readonly #waits = new Map<number, number>()

  add(review: Review, conversation: ConversationNode): void {
    for (const { category, severity } of review.findings) {
      const counts = this.categories.get(category) ?? [0, 0, 0]
      counts[SEVERITIES.indexOf(severity) as 0 | 1 | 2]++
      this.categories.set(category, counts)
    }
    this.conversions[review.labels.conversion]++
    const wait = firstReply(conversation)
    if (wait === undefined) return
    const seconds = Math.min(LONGEST, Math.round(wait))
    this.#waits.set(seconds, (this.#waits.get(seconds) ?? 0) + 1)
  }

  /** First replies by class; empty where no conversation carries times. */
  get replies(): number[] {
    if (this.#waits.size === 0) return []
    const classes = REPLY_LIMITS.map(() => 0)
    for (const [seconds, count] of this.#waits) {
      const at = REPLY_LIMITS.findIndex((limit) => seconds <= limit)
      classes[at] = (classes[at] as number) + count
    }
    return classes
  }

  /** The wait in the middle, in seconds. */
  get median(): number | undefined {
    const sorted = [...this.#waits].sort(([a], [b]) => a - b)
    const all = sorted.reduce((sum, [, count]) => sum + count, 0)
    let below = 0
    for (const [seconds, count] of sorted) {
      below += count
      if (below * 2 >= all) return seconds
    }
    return undefined
  }
}

/** Seconds from the customer's first message to the first reply of a person; undefined where times are missing. */
export function firstReply(conversation: ConversationNode): number | undefined {
  if (conversation.fields.messages.every(({ time }) => time === undefined)) return undefined
  const reader = new TimeReader()
  let asked: number | undefined
  for (const { role, fields } of messagesOf(conversation)) {
    const moment = reader.next(fields.time)
    if (role === 'customer' && asked === undefined) {
      if (!moment) return undefined
      asked = moment.at
    } else if (role === 'agent' && asked !== undefined) {
      return moment && moment.at >= asked ? (moment.at - asked) / 1000 : undefined
    }
  }
  return undefined
}
