/**
 * Clauses: the reach of a negation, a hedge or a question word. Found by looking at characters, without cutting strings.
 * All offsets are UTF-16 offsets into the original text.
 */
import { characterFlags, DIGIT, HAN, SPACE, STOP, WORD } from '../text/characters.js'

/** Ends a clause. The enumeration comma does not: what stands before it shares its negation. */
const COMMAS = new Set([...',，:：'].map((char) => char.charCodeAt(0)))
const FULL_STOP = 0x2e
const OTHER_STOPS = new Set([...'．｡~～|'].map((char) => char.charCodeAt(0)))

/** Whether the sentence ends with the unit at `i`. */
export function isSentenceBreak(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  const flags = characterFlags()
  if ((flags[unit] as number) & STOP || OTHER_STOPS.has(unit)) return true
  if (unit !== FULL_STOP) return false
  // A full stop inside a number, an address or an abbreviation ends nothing.
  return i + 1 >= text.length || ((flags[text.charCodeAt(i + 1)] as number) & WORD) === 0
}

/** Whether the clause ends with the unit at `i`: a comma, the end of a sentence, or the space that stands for a comma. */
export function isClauseBreak(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  const flags = characterFlags()
  const flag = flags[unit] as number
  if (flag & (HAN | WORD)) return false
  if (COMMAS.has(unit)) return !between(text, i, DIGIT)
  if (flag & SPACE && (flag & STOP) === 0) return between(text, i, HAN)
  return isSentenceBreak(text, i)
}

/** Nobody says more in one breath: a megabyte without a comma is not read again for every word that is found in it. In UTF-16 units. */
const LONGEST = 500

/** Start of the clause that `at` stands in. */
export function clauseStart(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST)
  let i = at
  while (i > least && !isClauseBreak(text, i - 1)) i--
  return i
}

/** End of the clause that the unit before `at` stands in: the offset of its break, or the length. */
export function clauseEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST)
  let i = at
  while (i < most && !isClauseBreak(text, i)) i++
  return i
}

/** Start of the clause `count` clauses before the one of `at`, within the sentence. */
export function clauseStartBefore(text: string, at: number, count: number): number {
  let start = clauseStart(text, at)
  for (let n = 0; n < count && start > 0 && !isSentenceBreak(text, start - 1); n++) start = clauseStart(text, start - 1)
  return start
}

/** Whether the text from `end` of a clause goes on in the same sentence; if so, where the next clause starts. */
export function nextClause(text: string, end: number): number | undefined {
  if (end >= text.length || isSentenceBreak(text, end)) return undefined
  return end + 1
}

/** End of the sentence: the offset of its break, or the length. */
export function sentenceEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST)
  let i = at
  while (i < most && !isSentenceBreak(text, i)) i++
  return i
}

function between(text: string, i: number, wanted: number): boolean {
  if (i === 0 || i + 1 >= text.length) return false
  const flags = characterFlags()
  return (
    ((flags[text.charCodeAt(i - 1)] as number) & wanted) !== 0 &&
    ((flags[text.charCodeAt(i + 1)] as number) & wanted) !== 0
  )
}
