/** Classes of pairs of neighbouring characters; two pairs of one class only cost a comparison. */
const CLASSES = 1 << 18

/**
 * Finds texts that have a rare pair of neighbouring characters in common: of two texts that differ in few places, each has some
 * of its rarest pairs in the other.
 */
export class RarePairs {
  /** Of each text its pairs, the rarest first. */
  readonly #pairs: readonly Uint32Array[]
  readonly #lists = new Map<number, number[]>()
  readonly #met: Uint32Array

  constructor(texts: readonly string[]) {
    const frequency = new Uint32Array(CLASSES)
    this.#pairs = texts.map((text) => pairsOf(text))
    for (const pairs of this.#pairs) for (const pair of pairs) frequency[pair] = (frequency[pair] as number) + 1
    // Numbered by how rare they are, so that they sort and meet as plain numbers.
    const occurring = Uint32Array.from(new Set(this.#pairs.flatMap((pairs) => [...pairs])))
    const rank = new Uint32Array(CLASSES)
    const byRarity = occurring.sort((a, b) => (frequency[a] as number) - (frequency[b] as number))
    for (const [place, pair] of byRarity.entries()) rank[pair] = place
    for (const pairs of this.#pairs) {
      for (const [at, pair] of pairs.entries()) pairs[at] = rank[pair] as number
      pairs.sort()
    }
    this.#met = new Uint32Array(texts.length)
  }

  /** Puts a text among those to be found, by so many of its rarest pairs. */
  add(place: number, count: number): void {
    for (const pair of (this.#pairs[place] as Uint32Array).subarray(0, count)) {
      const list = this.#lists.get(pair)
      if (list) list.push(place)
      else this.#lists.set(pair, [place])
    }
  }

  /** The texts that at least so many of this one's rarest pairs lead to. */
  candidates(place: number, count: number, least: number): number[] {
    const found: number[] = []
    const touched: number[] = []
    const met = this.#met
    for (const pair of (this.#pairs[place] as Uint32Array).subarray(0, count)) {
      for (const other of this.#lists.get(pair) ?? []) {
        const times = (met[other] as number) + 1
        met[other] = times
        if (times === 1) touched.push(other)
        if (times === least) found.push(other)
      }
    }
    for (const other of touched) met[other] = 0
    return found
  }

  /** Whether two texts have at least so many pairs in common. */
  share(one: number, other: number, least: number): boolean {
    const a = this.#pairs[one] as Uint32Array
    const b = this.#pairs[other] as Uint32Array
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

/** The pairs of a text; one that comes again counts as another, so that how often it comes counts too. */
function pairsOf(text: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, text.length - 1))
  const times = new Map<number, number>()
  for (let at = 1; at < text.length; at++) {
    const pair = text.charCodeAt(at - 1) * 0x10000 + text.charCodeAt(at)
    const before = times.get(pair) ?? 0
    times.set(pair, before + 1)
    pairs[at - 1] = Math.imul(pair ^ (before * 0x85ebca6b), 0x9e3779b1) >>> 14
  }
  return pairs
}
