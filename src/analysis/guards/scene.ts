import type { HitList } from '../../text/vocabulary.js'
import type { CueName } from '../cue-names.js'
import type { Cues } from '../cues.js'

/** A span in its message, with what was found around it. */
export interface GuardScene {
  readonly text: string
  readonly hits: HitList
  readonly cues: Cues
  readonly start: number
  readonly end: number
}

/** Place of the first hit that ends behind an offset: hits stand in the order of their ends, and a message may hold thousands. */
export function firstEndingAfter(hits: HitList, offset: number): number {
  let low = 0
  let high = hits.length / 4
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[4 * middle + 3] as number) > offset) high = middle
    else low = middle + 1
  }
  return 4 * low
}

/** Start of the last hit of a cue that lies within `from`…`to`, or −1. */
export function lastCue({ hits, cues }: GuardScene, name: CueName, from: number, to: number): number {
  const group = cues.group(name)
  for (let i = firstEndingAfter(hits, to) - 4; i >= 0 && (hits[i + 3] as number) > from; i -= 4)
    if (hits[i] === group && (hits[i + 2] as number) >= from) return hits[i + 2] as number
  return -1
}

/** Whether a hit of a cue lies within `from`…`to`. */
export function hasCue(scene: GuardScene, name: CueName, from: number, to: number): boolean {
  return lastCue(scene, name, from, to) >= 0
}

/** Whether a hit of a cue starts at `at`, spaces left out, and ends by `to`. */
export function cueStartsAt({ text, hits, cues }: GuardScene, name: CueName, at: number, to: number): boolean {
  let start = at
  while (start < to && text.charCodeAt(start) <= 0x20) start++
  const group = cues.group(name)
  for (let i = firstEndingAfter(hits, start); i < hits.length && (hits[i + 3] as number) <= to; i += 4)
    if (hits[i] === group && hits[i + 2] === start) return true
  return false
}
