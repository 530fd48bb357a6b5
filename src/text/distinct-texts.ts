import { boundedDistance, histogram, leastDistance } from './edit-distance.js'

/** A text that some of the list share. */
interface Distinct {
  text: string
  bag: Uint16Array
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
 * A list of texts, for finding which of them hardly differ. Copies are compared once, and by length only those that can be near
 * are looked at: a library that is kept in several branches or drafts costs no more than one of them.
 */
export class DistinctTexts {
  /** By length. */
  readonly #texts: Distinct[]
  readonly #found = new Map<string, readonly NearTexts[]>()
  #share: number | undefined

  constructor(texts: readonly string[]) {
    const byText = new Map<string, Distinct>()
    for (const [place, text] of texts.entries()) {
      const known = byText.get(text)
      if (known) known.members.push(place)
      else byText.set(text, { text, bag: histogram(text), members: [place] })
    }
    this.#texts = [...byText.values()].sort((a, b) => a.text.length - b.text.length)
  }

  /** The texts that differ from this one in at most such a share of the longer one's characters; the equal ones too. */
  near(text: string, share: number): readonly NearTexts[] {
    if (share !== this.#share) this.#found.clear()
    this.#share = share
    let found = this.#found.get(text)
    if (!found) {
      found = this.#search(text, share)
      this.#found.set(text, found)
    }
    return found
  }

  #search(text: string, share: number): NearTexts[] {
    const bag = histogram(text)
    const found: NearTexts[] = []
    const texts = this.#texts
    for (let at = this.#firstOfLength(text.length * (1 - share)); at < texts.length; at++) {
      const other = texts[at] as Distinct
      const most = Math.floor(Math.max(text.length, other.text.length) * share)
      if (other.text.length - text.length > most) break
      // Characters that only one text holds must be changed, whatever their order: that spares most comparisons.
      if (leastDistance(bag, other.bag) > most) continue
      const distance = boundedDistance(text, other.text, most)
      if (distance <= most) found.push({ members: other.members, distance })
    }
    return found
  }

  #firstOfLength(length: number): number {
    let low = 0
    let high = this.#texts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#texts[middle] as Distinct).text.length < length) low = middle + 1
      else high = middle
    }
    return low
  }
}
