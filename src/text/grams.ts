/** Classes of runs of characters; two runs of one class only cost a comparison. */
const CLASSES = 1 << 18

/**
 * The runs of so many neighbouring characters that texts hold, and which texts have some in common: of two texts that differ in
 * few places, each has some of its rarest runs in the other.
 */
export class Grams {
  /** Of each text its runs by their rarity, the rarest first. */
  readonly #grams: readonly Uint32Array[]
  readonly #lists = new Map<number, number[]>()
  readonly #met: Uint32Array

  constructor(texts: readonly string[], length: number) {
    const frequency = new Uint32Array(CLASSES)
    this.#grams = texts.map((text) => gramsOf(text, length))
    for (const grams of this.#grams) for (const gram of grams) frequency[gram] = (frequency[gram] as number) + 1
    // Numbered by how rare they are, so that they sort and meet as plain numbers.
    const occurring = Uint32Array.from(new Set(this.#grams.flatMap((grams) => [...grams])))
    const rank = new Uint32Array(CLASSES)
    const byRarity = occurring.sort((a, b) => (frequency[a] as number) - (frequency[b] as number))
    for (const [place, gram] of byRarity.entries()) rank[gram] = place
    for (const grams of this.#grams) {
      for (const [at, gram] of grams.entries()) grams[at] = rank[gram] as number
      grams.sort()
    }
    this.#met = new Uint32Array(texts.length)
  }

  /** Puts a text among those to be found, by so many of its rarest runs. */
  add(place: number, count: number): void {
    for (const gram of (this.#grams[place] as Uint32Array).subarray(0, count)) {
      const list = this.#lists.get(gram)
      if (list) list.push(place)
      else this.#lists.set(gram, [place])
    }
  }

  /** The texts that at least `least` of so many of this one's rarest runs lead to. */
  candidates(place: number, count: number, least: number): number[] {
    const found: number[] = []
    const touched: number[] = []
    const met = this.#met
    for (const gram of (this.#grams[place] as Uint32Array).subarray(0, count)) {
      for (const other of this.#lists.get(gram) ?? []) {
        const times = (met[other] as number) + 1
        met[other] = times
        if (times === 1) touched.push(other)
        if (times === least) found.push(other)
      }
    }
    for (const other of touched) met[other] = 0
    return found
  }

  /** Whether two texts have at least so many runs in common. */
  share(one: number, other: number, least: number): boolean {
    const a = this.#grams[one] as Uint32Array
    const b = this.#grams[other] as Uint32Array
    let [inA, inB, shared] = [0, 0, 0]
    // What is left must be enough.
    while (shared + Math.min(a.length - inA, b.length - inB) >= least) {
      if (shared >= least) return true
      const difference = (a[inA] as number) - (b[inB] as number)
      if (difference === 0) shared++
      if (difference <= 0) inA++
      if (difference >= 0) inB++
    }
    return false
  }
}

/** The runs of a text; one that comes again counts as another, so that how often it comes counts too. */
function gramsOf(text: string, length: number): Uint32Array {
  const grams = new Uint32Array(Math.max(0, text.length - length + 1))
  const times = new Map<string, number>()
  for (let at = 0; at < grams.length; at++) {
    const gram = text.slice(at, at + length)
    const before = times.get(gram) ?? 0
    times.set(gram, before + 1)
    let hash = Math.imul(before + 1, 0x85ebca6b)
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 0x9e3779b1) ^ (hash >>> 15)
    grams[at] = hash >>> 14
  }
  return grams
}
