/** Where the characters of a message stand in the file that it was read from. */
import type { Point } from 'unist'

/** A stretch of a message that stands in one line of its source, in the same order and spelling. */
export interface TextPlace {
  /** UTF-16 offset into the message at which the stretch begins; it reaches to the next one. */
  offset: number
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 units. */
  column: number
  /** The stretch is spelt otherwise in the source (an escape, say): all of it stands at this one point. */
  fixed?: boolean
}

/**
 * Where a stretch of a message begins in its source; undefined where it does not stand there in one line, spelt the same.
 *
 * @param end Exclusive; above `start`.
 */
export function stretchAt(places: readonly TextPlace[], start: number, end: number): Point | undefined {
  const first = pointAt(places, start)
  const last = pointAt(places, end - 1)
  if (!first || first.line !== last?.line || last.column - first.column !== end - 1 - start) return undefined
  return places.some(({ fixed, offset }, at) => fixed && offset < end && (places[at + 1]?.offset ?? end) > start)
    ? undefined
    : first
}

/**
 * The place of an offset; undefined where the message is before its first stretch.
 *
 * @param places In the order of their offsets.
 */
export function pointAt(places: readonly TextPlace[], offset: number): Point | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] as TextPlace).offset <= offset) low = middle + 1
    else high = middle
  }
  const place = places[low - 1]
  if (!place) return undefined
  return { line: place.line, column: place.column + (place.fixed ? 0 : offset - place.offset) }
}
