import { characterFlags, DIGIT, HAN, WORD } from './characters.js'

/** A name or a number follows: the sentence goes on. */
const BEFORE_NAME = new Set(
  'dr mr mrs ms mx prof st rev hon gen col capt lt sgt messrs no nos fig figs vol pp approx tel ext dept est vs cf eg ie e.g i.e'.split(
    ' ',
  ),
)

/** May end a sentence too, which then shows in a capital letter. */
const SHORTENED = new Set(
  'etc al inc ltd co corp jr sr ph.d a.m p.m am pm u.s u.k e.u jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri min max avg ave blvd rd apt'.split(
    ' ',
  ),
)

/** The longest abbreviation above. */
const LONGEST = 6

/**
 * Whether a lone full stop ends a sentence: not in 3.5, example.com, Dr., e.g., J. Smith, or the "1." of a list.
 *
 * @param at UTF-16 offset of the full stop.
 */
export function endsSentence(text: string, at: number): boolean {
  const flags = characterFlags()
  const before = at > 0 ? (flags[text.charCodeAt(at - 1)] as number) : 0
  const after = at + 1 < text.length ? (flags[text.charCodeAt(at + 1)] as number) : 0
  if (after & WORD) return (before & HAN) !== 0 && (after & DIGIT) === 0
  if (before & DIGIT) return !isListNumber(text, at)
  if ((before & WORD) === 0) return true
  const word = wordBefore(text, at)
  if (word.length === 1 && word !== 'I' && word >= 'A' && word <= 'Z') return false
  const lower = word.toLowerCase()
  if (BEFORE_NAME.has(lower)) return isEnd(text, at + 1)
  return !SHORTENED.has(lower) || isEnd(text, at + 1) || startsWithCapital(text, at + 1)
}

/** One or two digits at the start of a line. */
function isListNumber(text: string, at: number): boolean {
  const flags = characterFlags()
  let start = at
  while (start > 0 && at - start < 3 && (flags[text.charCodeAt(start - 1)] as number) & DIGIT) start--
  if (at - start > 2 || isEnd(text, at + 1)) return false
  const previous = text.charCodeAt(start - 1)
  // A list may stand in one line: after a space, a comma or a stop, before a Han character.
  return start === 0 || previous === 0x0a || ((flags[text.charCodeAt(at + 1)] as number) & HAN) !== 0
}

/** The Latin letters and inner dots right before the full stop; longer words than any abbreviation are cut. */
function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start <= LONGEST) {
    const unit = text.charCodeAt(start - 1) | 0x20
    if ((unit < 0x61 || unit > 0x7a) && unit !== 0x2e) break
    start--
  }
  return text.slice(start, at)
}

function isEnd(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x0a || unit === 0x0d) return true
    if (unit !== 0x20 && unit !== 0x09) return false
  }
  return true
}

function startsWithCapital(text: string, from: number): boolean {
  let i = from
  while (i < text.length && text.charCodeAt(i) === 0x20) i++
  const unit = text.charCodeAt(i)
  return unit >= 0x41 && unit <= 0x5a
}
