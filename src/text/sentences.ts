import { characterFlags, DIGIT, HAN } from './characters.js'
import { endsSentence } from './full-stop.js'
import { BREAK, CLOSER, COMMA, DOT, LINK, SPACE, STOP, sentenceKinds, TRAIL } from './sentence-kinds.js'

/**
 * Where the sentences of a text begin and end, as one ascending list of UTF-16 offsets: sentence i is the text from
 * `bounds[i]` to `bounds[i + 1]`. They cover the text; a sentence has its closing signs and the space after them.
 *
 * Chinese and English alike; knows decimals, abbreviations, links and lists.
 */
export function sentences(text: string): number[] {
  return split(text, false)
}

/**
 * The same for clauses, which also end at commas, enumeration commas, semicolons, … and ~, and at a space between two Han
 * characters, as transcripts of speech have it.
 */
export function clauses(text: string): number[] {
  return split(text, true)
}

/** The part, or parts, of a text that a span lies in, by the bounds that {@link sentences} or {@link clauses} gave. */
export function around(bounds: readonly number[], start: number, end: number): { start: number; end: number } {
  const parts = bounds.length - 1
  const first = Math.min(lastAtMost(bounds, start), parts - 1)
  const last = Math.min(lastAtMost(bounds, Math.max(start, end - 1)), parts - 1)
  return { start: bounds[first] ?? 0, end: bounds[last + 1] ?? 0 }
}

/** Index of the last bound that is not above the offset. */
function lastAtMost(bounds: readonly number[], offset: number): number {
  let low = 0
  let high = bounds.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((bounds[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function split(text: string, atCommas: boolean): number[] {
  const kinds = sentenceKinds()
  const { length } = text
  const bounds = [0]
  let i = 0
  while (i < length) {
    const kind = kinds[text.charCodeAt(i)] as number
    let end = 0
    if (kind === 0 || kind === CLOSER) i++
    else if (kind === STOP || kind === BREAK) end = afterStop(text, i)
    else if (kind === DOT) {
      const run = runEnd(text, i)
      if (run > i + 1) {
        // An ellipsis. It is a pause.
        if (atCommas) end = afterPause(text, run)
        else i = run
      } else if (endsSentence(text, i)) end = afterStop(text, i)
      else i++
    } else if (kind === LINK) i = afterLink(text, i)
    else if (atCommas && isPause(text, i, kind)) end = afterPause(text, i + 1)
    else i++
    if (end > 0) {
      i = end
      if (end < length) bounds.push(end)
    }
  }
  if (length > 0) bounds.push(length)
  return bounds
}

/** After a run of stops with the closing signs and white space that follow. */
function afterStop(text: string, at: number): number {
  const kinds = sentenceKinds()
  let i = at
  while (i < text.length) {
    const kind = kinds[text.charCodeAt(i)] as number
    if (kind !== STOP && kind !== DOT && kind !== TRAIL && kind !== CLOSER) break
    i++
  }
  while (i < text.length) {
    const kind = kinds[text.charCodeAt(i)] as number
    if (kind !== SPACE && kind !== BREAK) break
    i++
  }
  return i
}

/** After commas, … and ~ with the space that follows; a stop right behind them ends the sentence instead. */
function afterPause(text: string, at: number): number {
  const kinds = sentenceKinds()
  let i = at
  while (i < text.length) {
    const kind = kinds[text.charCodeAt(i)] as number
    if (kind !== COMMA && kind !== TRAIL && kind !== SPACE) break
    i++
  }
  const next = kinds[text.charCodeAt(i)]
  return next === STOP || next === BREAK ? afterStop(text, i) : i
}

function isPause(text: string, at: number, kind: number): boolean {
  const flags = characterFlags()
  const before = at > 0 ? (flags[text.charCodeAt(at - 1)] as number) : 0
  if (kind !== SPACE) {
    const after = at + 1 < text.length ? (flags[text.charCodeAt(at + 1)] as number) : 0
    return (before & DIGIT) === 0 || (after & DIGIT) === 0
  }
  if ((before & HAN) === 0) return false
  const kinds = sentenceKinds()
  let next = at + 1
  while (next < text.length && kinds[text.charCodeAt(next)] === SPACE) next++
  return next < text.length && ((flags[text.charCodeAt(next)] as number) & HAN) !== 0
}

function runEnd(text: string, at: number): number {
  const kinds = sentenceKinds()
  let i = at
  while (i < text.length && kinds[text.charCodeAt(i)] === DOT) i++
  return i
}

/** After a link that begins here, its final punctuation left; else after this one unit. */
function afterLink(text: string, at: number): number {
  const colon = text.charCodeAt(at) === 0x3a
  if (colon ? !text.startsWith('//', at + 1) : !/^www\.$/i.test(text.substring(at, at + 4))) return at + 1
  const kinds = sentenceKinds()
  let end = at + 1
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    if (unit <= 0x20 || unit === 0xa0 || unit >= 0x2e80) break
    end++
  }
  while (end > at + 1) {
    const kind = kinds[text.charCodeAt(end - 1)]
    if (kind !== STOP && kind !== DOT && kind !== COMMA && kind !== CLOSER && kind !== TRAIL) break
    end--
  }
  return end
}
