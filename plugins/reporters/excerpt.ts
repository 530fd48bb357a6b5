/** Which parts of a long message are shown: windows around what was found. */

/** A stretch of a text; UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number
  end: number
}

/** Sizes in terminal columns, roughly measured: a Han character counts as two. */
export interface ExcerptLimits {
  /** A text up to this size is shown whole. */
  whole: number
  /** What is shown on either side of a span. */
  context: number
  /** A longer span is shown by its beginning and its end. */
  span: number
}

/** What a line break counts: it uses up the rest of a line. */
const LINE_BREAK = 40
/** How far an edge may move so as not to cut a word or a character in two; in UTF-16 units. */
const SNAP = 24

/**
 * The parts of a text that are shown, in order and without overlaps. Between two of them, and before or after them where
 * they do not reach the edge, text is left out. Takes time by the number of spans, not by the length of the text.
 */
export function excerpt(text: string, spans: readonly Stretch[], limits: ExcerptLimits): Stretch[] {
  if (walk(text, 0, 1, limits.whole) >= text.length) return [{ start: 0, end: text.length }]
  const windows: Stretch[] = []
  const keep = (start: number, end: number): void => {
    windows.push({
      start: snap(text, walk(text, start, -1, limits.context), -1),
      end: snap(text, walk(text, end, 1, limits.context), 1),
    })
  }
  for (const { start, end } of spans.length > 0 ? spans : [{ start: 0, end: 0 }]) {
    const head = walk(text, start, 1, limits.span)
    if (head >= end) keep(start, end)
    else {
      keep(start, Math.max(start, walk(text, head, -1, limits.context)))
      keep(Math.max(start, walk(text, end, -1, limits.context)), end)
    }
  }
  return merge(windows, text.length)
}

function merge(windows: Stretch[], length: number): Stretch[] {
  windows.sort((a, b) => a.start - b.start)
  const merged: Stretch[] = []
  for (const window of windows) {
    const last = merged.at(-1)
    // A gap that is hardly longer than the sign for it is no gap.
    if (last && window.start - last.end < 8) last.end = Math.max(last.end, window.end)
    else merged.push({ ...window })
  }
  if (merged[0]!.start < 8) merged[0]!.start = 0
  if (length - merged.at(-1)!.end < 8) merged.at(-1)!.end = length
  return merged
}

/** Goes so many columns from an offset; returns where it ends. */
function walk(text: string, from: number, step: 1 | -1, columns: number): number {
  let at = from
  for (let left = columns; left > 0 && (step === 1 ? at < text.length : at > 0); at += step) {
    const code = text.charCodeAt(step === 1 ? at : at - 1)
    left -= code === 0x0a ? LINE_BREAK : code < 0x1100 ? 1 : 2
  }
  return at
}

const WITHIN_WORD = /[\p{M}\p{Cs}\p{Cf}\p{L}\p{N}]/u
/** Scripts that break between any two characters. */
const BREAKS_ANYWHERE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u

/** Moves a cut outwards, out of the middle of a word or a surrogate pair. */
function snap(text: string, from: number, step: 1 | -1): number {
  for (let moved = 0, at = from; moved < SNAP; moved++, at += step) {
    if (at <= 0 || at >= text.length || isBoundary(text, at)) return Math.max(0, Math.min(text.length, at))
  }
  return splitsPair(text, from) ? from + step : from
}

function isBoundary(text: string, at: number): boolean {
  if (splitsPair(text, at) || /\p{M}|\u200d/u.test(text[at]!) || text[at - 1] === '\u200d') return false
  const before = text[at - 1]!
  const after = text[at]!
  if (BREAKS_ANYWHERE.test(before) || BREAKS_ANYWHERE.test(after)) return true
  return !(WITHIN_WORD.test(before) && WITHIN_WORD.test(after))
}

function splitsPair(text: string, at: number): boolean {
  const after = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return after >= 0xdc00 && after <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}
