import { boundedDistance } from './edit-distance.js'
import { Grams } from './grams.js'

/** A text that some of the list share. */
interface Distinct {
  text: string
  /** Places in the list, ascending. */
  members: number[]
}

/** So many triples in common are asked of the rarest ones: fewer are often chance. */
const AMONG_RAREST = 6

/** Texts that are near to another. */
export interface NearTexts {
  /** Places in the list. */
  members: readonly number[]
  distance: number
}

/**
 * A list of texts, for finding which of them hardly differ. Copies are compared once, and only texts that have enough runs of
 * characters in common: a library that is kept in several branches or drafts costs no more than one of them.
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
      else byText.set(text, { text, members: [place] })
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
    const all = texts.map(({ text }) => text)
    const found = new Map(texts.map(({ text, members }) => [text, [{ members, distance: 0 } as NearTexts]]))
    const [pairs, triples] = [new Grams(all, 2), new Grams(all, 3)]
    for (const [place, { text, members }] of texts.entries()) {
      const most = Math.floor(text.length * share)
      // A change takes away two pairs and three triples at most; what is left, texts so near have in common.
      const pairsLeft = text.length - 1 - 2 * most
      const triplesLeft = text.length - 2 - 3 * most
      const least = Math.min(triplesLeft, AMONG_RAREST)
      for (const at of least < 1 ? all.keys() : triples.candidates(place, 3 * most + least, least)) {
        if (at >= place) break
        const other = texts[at] as Distinct
        if (text.length - other.text.length > most || !pairs.share(place, at, pairsLeft)) continue
        const distance = boundedDistance(text, other.text, most)
        if (distance > most) continue
        found.get(text)?.push({ members: other.members, distance })
        found.get(other.text)?.push({ members, distance })
      }
      // For a text that is longer by as much as can be, more may differ.
      triples.add(place, share < 1 ? 3 * Math.floor((text.length * share) / (1 - share)) + AMONG_RAREST : text.length)
    }
    return found
  }
}
