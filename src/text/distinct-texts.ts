import { boundedDistance, signature, tooFar } from './edit-distance.js'
import { RarePairs } from './rare-pairs.js'

/** A text that some of the list share. */
interface Distinct {
  text: string
  pairs: Int32Array
  /** Places in the list, ascending. */
  members: number[]
}

/** So many pairs in common are asked of the rarest: one alone is often chance. */
const AMONG_RAREST = 4

/** Texts that are near to another. */
export interface NearTexts {
  /** Places in the list. */
  members: readonly number[]
  distance: number
}

/**
 * A list of texts, for finding which of them hardly differ. Copies are compared once, and by length only those that can be near
 * are looked at: a library that is kept in several branches or drafts costs no more than one of them.
 */
export class DistinctTexts {
  /** By length. */
  readonly #texts: Distinct[]
  #found: ReadonlyMap<string, readonly NearTexts[]> = new Map()
  #share: number | undefined

  constructor(texts: readonly string[]) {
    const byText = new Map<string, Distinct>()
    for (const [place, text] of texts.entries()) {
      const known = byText.get(text)
      if (known) known.members.push(place)
      else byText.set(text, { text, pairs: signature(text), members: [place] })
    }
    this.#texts = [...byText.values()].sort((a, b) => a.text.length - b.text.length)
  }

  /** The texts that differ from this one in at most such a share of the longer one's characters; the equal ones too. */
  near(text: string, share: number): readonly NearTexts[] {
    if (share !== this.#share) {
      this.#found = this.#pairUp(share)
      this.#share = share
    }
    return this.#found.get(text) ?? []
  }

  /** Compares each text with those that are as long or shorter. */
  #pairUp(share: number): Map<string, NearTexts[]> {
    const texts = this.#texts
    const found = new Map(texts.map(({ text, members }) => [text, [{ members, distance: 0 } as NearTexts]]))
    const rare = new RarePairs(texts.map(({ text }) => text))
    for (const [place, { text, members, pairs }] of texts.entries()) {
      const most = Math.floor(text.length * share)
      // Texts so near have at least this many pairs in common; some of them are among the rarest of each.
      const shared = text.length - 1 - 2 * most
      const among = Math.min(shared, AMONG_RAREST)
      const shorter = shared < 1 ? texts.keys() : rare.candidates(place, 2 * most + among, among)
      for (const at of shorter) {
        if (at >= place) break
        const other = texts[at] as Distinct
        if (text.length - other.text.length > most) continue
        // Pairs that only one text holds must be changed, whatever their order: that spares most comparisons.
        if (tooFar(pairs, other.pairs, most) || !rare.share(place, at, shared)) continue
        const distance = boundedDistance(text, other.text, most)
        if (distance > most) continue
        found.get(text)?.push({ members: other.members, distance })
        found.get(other.text)?.push({ members, distance })
      }
      // For a text that is longer by as much as can be, more may differ.
      rare.add(place, share < 1 ? 2 * Math.floor((text.length * share) / (1 - share)) + AMONG_RAREST : text.length)
    }
    return found
  }
}
