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

/** Start of the last hit of a cue that lies within `from`…`to`, or −1. */
export function lastCue({ hits, cues }: GuardScene, name: CueName, from: number, to: number): number {
  const group = cues.group(name)
  for (let i = hits.length - 4; i >= 0; i -= 4) {
    if (hits[i] === group && (hits[i + 2] as number) >= from && (hits[i + 3] as number) <= to)
      return hits[i + 2] as number
  }
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
  for (let i = 0; i < hits.length; i += 4) {
    if (hits[i] === group && hits[i + 2] === start && (hits[i + 3] as number) <= to) return true
  }
  return false
}
