/**
 * The analysis's own vocabulary: lexicons that ship in rules/core/lexicons and that users extend like any other. A cue is
 * a lexicon by name; the vocabulary scans for all of them together with the rules' phrases.
 */
import type { Lexicon } from '../plugin/index.js'
import type { HitList, VocabularyBuilder } from '../text/vocabulary.js'
import { CUE_NAMES, type CueName, SIDES } from './cue-names.js'

/** Cues registered in a vocabulary. */
export class Cues {
  /** Cue → group, and back; −1 where a group is no cue. Asked several times for every message. */
  readonly #groups: ReadonlyMap<CueName, number>
  readonly #cueOfGroup: Int32Array

  constructor(builder: VocabularyBuilder, lexicons: ReadonlyMap<string, Lexicon>) {
    const groups = CUE_NAMES.map((name) => {
      const lexicon = lexicons.get(name)
      // A name in the key keeps two cues apart that hold the same phrases, or none.
      return builder.group(
        lexicon ? { phrases: lexicon.phrases, except: lexicon.except, name, side: SIDES.get(name) } : { name },
      )
    })
    this.#groups = new Map(CUE_NAMES.map((name, cue) => [name, groups[cue] as number]))
    this.#cueOfGroup = new Int32Array(Math.max(...groups) + 1).fill(-1)
    groups.forEach((group, cue) => {
      this.#cueOfGroup[group] = cue
    })
  }

  /** The group of a cue. */
  group(name: CueName): number {
    return this.#groups.get(name) as number
  }

  /** The cue's number (its place in CUE_NAMES) that a group stands for, or −1. */
  cueOf(group: number): number {
    return this.#cueOfGroup[group] ?? -1
  }
}

/** Whether a message's hits hold a group. */
export function hasGroup(hits: HitList, group: number): boolean {
  for (let i = 0; i < hits.length; i += 4) if (hits[i] === group) return true
  return false
}
