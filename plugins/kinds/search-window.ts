/** The windows of `sequence`: which messages are searched around an anchor. */

import type { Place } from './condition.js'
import type { Dialogue, NotEvaluable, Turn } from './contract.js'

/** A window as YAML has it. */
export interface WindowOptions {
  side?: 'after' | 'before' | 'around' | 'same' | 'anywhere'
  turns?: number
  seconds?: number
  until?: string
  of?: 'agent' | 'customer'
  same?: 'turn' | 'message'
  own?: boolean
  ordered?: boolean
}

/** Where something happened that makes something else due. */
export interface Anchor {
  /** The first is where it stands. */
  places: readonly Place[]
  message: number
  turn: Turn | undefined
  /** Which one it is, 1-based. */
  count: number
}

/** The messages that are searched. */
export interface SearchWindow {
  /** Turns of the side that is waited for. */
  turns: readonly Turn[]
  /** Whether a place belongs to it. In the anchor's own turn, the names of the anchor do not count again. */
  holds(place: Place, isAnchorName: boolean): boolean
}

/** What a window must know of other conditions. */
export interface WindowContext {
  dialogue: Dialogue
  /** Where the condition of `until` holds. */
  until(): readonly Place[]
}

/**
 * The window of an anchor, or of the conversation where there is no anchor: then `after` is its beginning and `before`
 * its end.
 *
 * @param ownByDefault Whether the rest of the anchor's own turn belongs to the window where the options do not say.
 */
export function windowOf(
  anchor: Anchor | undefined,
  options: WindowOptions,
  context: WindowContext,
  ownByDefault: boolean,
): SearchWindow | NotEvaluable {
  const { side = 'after', of = 'agent', own = ownByDefault } = options
  const { dialogue } = context
  const sided = dialogue.turns.filter(({ role }) => role === of)
  const end = dialogue.utterances.length
  if (side === 'same' && anchor) return sameWindow(anchor, options)
  const at = anchor?.message
  const back = side === 'before' || side === 'around' || side === 'anywhere'
  const ahead = side === 'after' || side === 'around' || side === 'anywhere'
  // The stretch, both ends exclusive; what lies in the anchor's own turn is judged apart.
  let from = !anchor || back ? -1 : (at as number)
  let to = !anchor || ahead ? end : (at as number)
  const limit = side === 'anywhere' ? undefined : options.turns
  if (limit !== undefined) {
    if (back) {
      const earlier = sided.filter((turn) => lastOf(turn) < (at ?? end)).slice(-limit)
      if (earlier.length === limit) from = Math.max(from, firstOf(earlier[0] as Turn) - 1)
    }
    if (ahead) {
      const later = sided.filter((turn) => firstOf(turn) > (at ?? -1)).slice(0, limit)
      if (later.length === limit) to = Math.min(to, lastOf(later.at(-1) as Turn) + 1)
    }
  }
  if (options.until !== undefined && side !== 'anywhere') {
    const stops = context.until().filter(({ message }) => !anchor?.turn || turnAt(dialogue, message) !== anchor.turn)
    const next = ahead && stops.find(({ message }) => message > (at ?? -1))
    const last = back && stops.findLast(({ message }) => message < (at ?? end))
    if (next) to = Math.min(to, next.message)
    if (last) from = Math.max(from, last.message)
  }
  if (options.seconds !== undefined) {
    const timed = limitedByTime(dialogue, at ?? (ahead ? 0 : end - 1), options.seconds, from, to)
    if ('notEvaluable' in timed) return timed
    from = timed.from
    to = timed.to
  }
  const turns = sided.filter(
    (turn) => turn !== anchor?.turn && turn.messages.some(({ index }) => index > from && index < to),
  )
  return {
    turns,
    holds({ message, start }, isAnchorName) {
      if (anchor?.turn && turnAt(dialogue, message) === anchor.turn) {
        if (!own || isAnchorName) return false
        if (message === at && options.ordered) {
          const stands = anchor.places[0]?.start ?? 0
          return start < stands ? back : ahead
        }
        return message === at || (message > (at as number) ? ahead : back)
      }
      return message > from && message < to && !(message === at && isAnchorName)
    },
  }
}

function sameWindow(anchor: Anchor, { same = 'turn' }: WindowOptions): SearchWindow {
  const messages = new Set(anchor.turn?.messages.map(({ index }) => index) ?? [anchor.message])
  return {
    turns: anchor.turn ? [anchor.turn] : [],
    holds: ({ message }) => (same === 'message' ? message === anchor.message : messages.has(message)),
  }
}

function limitedByTime(
  dialogue: Dialogue,
  at: number,
  seconds: number,
  from: number,
  to: number,
): { from: number; to: number } | NotEvaluable {
  const time = (index: number): number => dialogue.timeOf(dialogue.utterances[index]!) ?? Number.NaN
  const start = time(at)
  for (let index = from + 1; index < to; index++) {
    const apart = Math.abs(time(index) - start) / 1000
    if (Number.isNaN(apart)) return { notEvaluable: { en: 'the messages carry no times', zh: '消息没有时间' } }
  }
  const near = (index: number): boolean => Math.abs(time(index) - start) <= seconds * 1000
  let first = from
  let last = to
  while (first + 1 < last && !near(first + 1)) first++
  while (last - 1 > first && !near(last - 1)) last--
  return { from: first, to: last }
}

function turnAt(dialogue: Dialogue, message: number): Turn | undefined {
  return dialogue.utterances[message]?.turn
}

function firstOf({ messages }: Turn): number {
  return messages[0]!.index
}

function lastOf({ messages }: Turn): number {
  return messages.at(-1)!.index
}
