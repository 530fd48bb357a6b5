/**
 * The analysis's own vocabulary: lexicons that ship in rules/core/lexicons and that users extend like any other. A cue is
 * a lexicon by name; the vocabulary scans for all of them together with the rules' phrases.
 */
import type { Lexicon } from '../plugin/index.js'
import type { HitList, VocabularyBuilder } from '../text/vocabulary.js'
import { CUE_NAMES, type CueName, SIDES } from './cue-names.js'

/** Cues registered in a vocabulary. */
export class Cues {
  /** Cue → group, and back; −1 where a group is no cue. */
  readonly #groups: Int32Array
  #cueOfGroup = new Int32Array(0)

  constructor(builder: VocabularyBuilder, lexicons: ReadonlyMap<string, Lexicon>) {
    this.#groups = Int32Array.from(CUE_NAMES, (name) => {
      const lexicon = lexicons.get(name)
      // A name in the key keeps two cues apart that hold the same phrases, or none.
      return builder.group(
        lexicon ? { phrases: lexicon.phrases, except: lexicon.except, name, side: SIDES.get(name) } : { name },
      )
    })
    const size = Math.max(...this.#groups) + 1
    this.#cueOfGroup = new Int32Array(size).fill(-1)
    this.#groups.forEach((group, cue) => {
      this.#cueOfGroup[group] = cue
    })
  }

  /** The group of a cue. */
  group(name: CueName): number {
    return this.#groups[CUE_NAMES.indexOf(name)] as number
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
