import { boundedDistance } from './edit-distance.js'
import { Triples } from './triples.js'

/** A text that some of the list share. */
interface Distinct {
  text: string
  /** Places in the list, ascending. */
  members: number[]
}

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
    const found = new Map(texts.map(({ text, members }) => [text, [{ members, distance: 0 } as NearTexts]]))
    const triples = new Triples(texts.map(({ text }) => text))
    let first = 0
    for (const [place, { text, members }] of texts.entries()) {
      const most = Math.floor(text.length * share)
      while (text.length - (texts[first] as Distinct).text.length > most) first++
      // A change takes away three triples at most; what is left, texts so near have in common.
      const left = text.length - 2 - 3 * most
      for (const at of left < 1 ? between(first, place) : triples.sharing(place, left, first)) {
        const other = texts[at] as Distinct
        const distance = boundedDistance(text, other.text, most)
        if (distance > most) continue
        found.get(text)?.push({ members: other.members, distance })
        found.get(other.text)?.push({ members, distance })
      }
      triples.add(place)
    }
    return found
  }
}

function* between(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) yield at
}
