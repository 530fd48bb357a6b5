/**
 * Cues as bits, so that a clause carries all that was found in it in three numbers: how it asks, about what, and what it
 * could answer.
 */
import { CUE_NAMES } from '../cue-names.js'
import { ANSWER_CUES, ASK_CUES, TOPIC_CUES } from './cues.js'

/** How a clause asks. `shape` is A-not-A, found by its characters. */
export const ASK = { ...bits(ASK_CUES, 'ask-'), shape: 1 << ASK_CUES.length } as Record<
  Tail<typeof ASK_CUES, 'ask-'> | 'shape',
  number
>
/** What it is about. */
export const TOPIC = bits(TOPIC_CUES, 'topic-')
/** What it could answer. */
export const ANSWER = bits(ANSWER_CUES, 'answer-')

type Tail<T extends readonly string[], P extends string> = T[number] extends `${P}${infer R}` ? R : never

/** Cue (its place in CUE_NAMES) → its bit in one family; 0 where it belongs to another. */
export const ASK_BIT = bitsByCue(ASK_CUES)
export const TOPIC_BIT = bitsByCue(TOPIC_CUES)
export const ANSWER_BIT = bitsByCue(ANSWER_CUES)

function bits<T extends readonly string[], P extends string>(names: T, prefix: P): Record<Tail<T, P>, number> {
  return Object.fromEntries(names.map((name, i) => [name.slice(prefix.length), 1 << i])) as Record<Tail<T, P>, number>
}

function bitsByCue(names: readonly string[]): Int32Array {
  return Int32Array.from(CUE_NAMES, (name) => {
    const place = names.indexOf(name)
    return place < 0 ? 0 : 1 << place
  })
}
