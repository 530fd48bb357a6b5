/** When conversations began, how long they took, and how soon the agent came. */
import { type ConversationNode, startOf, TimeReader } from '../../src/transcript/index.js'
import type { WallClock } from './worksheet.js'

/** The times of one conversation, as far as it tells them. */
export interface Times {
  start?: WallClock | undefined
  /** Seconds from the customer's first message to the agent's first reply after it. */
  firstReply?: number | undefined
  /** Minutes. */
  duration?: number | undefined
}

/** Reads the times of a conversation. */
export function timesOf(conversation: ConversationNode): Times {
  const { fields } = conversation
  const begun = startOf(conversation, new TimeReader())
  const reader = new TimeReader()
  let asked: number | undefined
  let firstReply: number | undefined
  let first: number | undefined
  let last: number | undefined
  for (const { role, time } of fields.messages) {
    const at = typeof time === 'string' ? reader.next(time)?.at : undefined
    if (at === undefined) continue
    first ??= at
    last = at
    if (role === 'customer') asked ??= at
    else if (role === 'agent' && asked !== undefined) firstReply ??= (at - asked) / 1000
  }
  const from = new TimeReader().moment(fields.startedAt)?.at ?? first
  const to = new TimeReader().moment(fields.endedAt)?.at ?? last
  const lasted = from !== undefined && to !== undefined && to >= from ? (to - from) / 60_000 : undefined
  return {
    ...(begun && { start: wallClock(begun) }),
    ...(firstReply !== undefined && firstReply >= 0 && { firstReply }),
    ...(lasted !== undefined && { duration: lasted }),
  }
}

/** What a system stamps in UTC has no clock on a wall; it is shown as it is stamped. */
function wallClock({ at, day, minute }: { at: number; day: number; minute: number | undefined }): WallClock {
  if (minute !== undefined) return { day, minute }
  const stamped = Math.floor((at % 86_400_000) / 60_000)
  return stamped === 0 ? { day } : { day, minute: stamped }
}
