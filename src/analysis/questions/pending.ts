import { characterFlags, HAN } from '../../text/characters.js'
import { contentOf } from './content.js'
import type { Asking } from './detect.js'

/** A question on its way through the conversation. */
export interface Pending extends Asking {
  /** Index of the message that asks it. */
  message: number
  /** How many agent messages came before it. */
  after: number
  /** Indexes of the messages that ask it again. */
  repeats: number[]
  /** So many agent messages came before the customer said that none of them answers; 0 where nobody said so. */
  dismissed: number
  /** What it is about: made on first use by {@link contentIn}. */
  content: readonly number[] | undefined
  /** The message's text. */
  text: string
}

/** Chinese asks at the end: of a long story without punctuation only so many characters are the question. */
const TAIL_HAN = 16

/** Takes a stretch that asks up as a question. @param after How many agent messages came before it. */
export function pendingOf(asking: Asking, message: number, after: number, text: string): Pending {
  return { ...asking, message, after, repeats: [], dismissed: 0, content: undefined, text }
}

/** What a question is about. */
export function contentIn(question: Pending): readonly number[] {
  if (question.content) return question.content
  const { start, end, text } = question
  const isHan = ((characterFlags()[text.charCodeAt(start)] as number) & HAN) !== 0
  question.content = contentOf(text, isHan ? Math.max(start, end - TAIL_HAN) : start, end)
  return question.content
}
