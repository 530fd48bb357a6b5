import type { Review } from '../../src/plugin/index.js'
import type { Lang } from '../../src/transcript/index.js'
import type { Board, Place } from './board.js'
import type { LabelledConversation, LabelledMessage, SetName } from './sets.js'

/** A conversation with its labels and what chatlint made of it. */
export interface Case {
  set: SetName
  lang: Lang
  conversation: LabelledConversation
  review: Review
}

/** How the labels of the sets are read against reviews, for one family of detectors. */
export interface Reading {
  /** The family: detectors are named `family` or `family:what`. */
  name: string
  /** What exactly is counted, by set; printed under the figures. */
  notes: Partial<Record<SetName, string>>
  read(item: Case, board: Board): void
}

/** The id that reviews know a message by: its own, else its 1-based place. */
export function idOf(message: LabelledMessage, index: number): string {
  return message.id ?? String(index + 1)
}

/** Names a message for the list of mistakes. */
export function placeOf(item: Case, message: LabelledMessage, index: number): Place {
  return { conversation: item.conversation.id, message: idOf(message, index), text: message.text }
}
