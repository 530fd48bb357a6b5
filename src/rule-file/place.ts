import type { FilePlace } from './error.js'

const WINDOW = 100

/** The UTF-16 offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/**
 * The place of a stretch of a text.
 *
 * @param starts Offsets at which the lines begin, in order.
 * @param start UTF-16 offset.
 * @param end UTF-16 offset, exclusive; the excerpt's mark ends with the line at the latest.
 */
export function placeOf(text: string, starts: readonly number[], file: string, start: number, end: number): FilePlace {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= start) low = middle
    else high = middle - 1
  }
  const lineStart = starts[low] ?? 0
  const next = starts[low + 1]
  const lineEnd = next === undefined ? text.length : text[next - 2] === '\r' ? next - 2 : next - 1
  const column = start - lineStart
  // A long line is shown from a little before the place, so that nothing floods the terminal.
  const from = column > WINDOW - 20 ? start - 40 : lineStart
  const to = Math.min(lineEnd, from + WINDOW)
  return {
    file,
    line: low + 1,
    column: column + 1,
    excerpt: { text: text.slice(from, to), start: start - from, length: Math.max(1, Math.min(end, to) - start) },
  }
}
