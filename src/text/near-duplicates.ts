/** Two near-duplicates: indexes of their sets, the lower first, and their similarity. */
export type NearDuplicate = [first: number, second: number, similarity: number]

/**
 * All pairs of sets whose Jaccard similarity is at least `threshold`, in the order of their indexes: exact, without
 * comparing all pairs (prefix filtering, Bayardo et al. 2007). Two sets that are so alike must share one of the few
 * elements that are rarest in each, so only those are indexed, and only sets that share one are compared.
 *
 * Which pairs are found depends on the sets alone, not on their order. Empty sets have no near-duplicates.
 *
 * @param sets Distinct, ascending elements each, as `shingles` gives them.
 * @param threshold Above 0, at most 1.
 * @param most For corpora that hold thousands of variants of one text, whose pairs would be millions: the search for a set
 * stops once it has so many smaller or equal near-duplicates.
 * @throws RangeError for a threshold out of its range.
 */
export function nearDuplicates(
  sets: readonly Uint32Array[],
  threshold: number,
  most: number = Number.POSITIVE_INFINITY,
): NearDuplicate[] {
  if (!(threshold > 0 && threshold <= 1)) throw new RangeError(`threshold ${threshold} is not above 0 and at most 1`)
  const ranked = rank(sets)
  const order = bySizeAndContent(ranked)
  const index = new PrefixIndex(ranked, threshold)
  const pairs: NearDuplicate[] = []
  /** The last set that this one was compared with. */
  const compared = new Int32Array(sets.length).fill(-1)
  for (const set of order) {
    const size = ranked.starts[set + 1]! - ranked.starts[set]!
    let found = 0
    index.visit(set, (other) => {
      if (compared[other] === set) return true
      compared[other] = set
      const similarity = likeness(ranked, set, other, threshold)
      if (similarity >= threshold) {
        pairs.push(set < other ? [set, other, similarity] : [other, set, similarity])
        found++
      }
      return found < most
    })
    if (size > 0) index.add(set)
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

/** All sets in one array; elements replaced by their rank, rarest first, and sorted by it. */
interface Ranked {
  elements: Uint32Array
  /** Set → where its elements start; one more entry for the end. */
  starts: Uint32Array
  /** How many elements there are. */
  distinct: number
}

function rank(sets: readonly Uint32Array[]): Ranked {
  const starts = new Uint32Array(sets.length + 1)
  for (let i = 0; i < sets.length; i++) starts[i + 1] = starts[i]! + sets[i]!.length
  const total = starts[sets.length]!
  const elements = new Uint32Array(total)
  const table = new CountTable(total)
  for (let i = 0; i < sets.length; i++) {
    const set = sets[i]!
    for (let j = 0; j < set.length; j++) elements[starts[i]! + j] = table.count(set[j]!)
  }
  const ranks = table.ranks()
  for (let i = 0; i < total; i++) elements[i] = ranks[elements[i]!]!
  for (let i = 0; i < sets.length; i++) elements.subarray(starts[i], starts[i + 1]).sort()
  return { elements, starts, distinct: ranks.length }
}

/** Numbers distinct values from 0 in the order they come, and counts them: a hash table in three arrays. */
class CountTable {
  readonly #slots: Int32Array
  readonly #values: Uint32Array
  readonly #counts: Uint32Array
  #size = 0

  constructor(most: number) {
    let slots = 16
    while (slots < 2 * most) slots *= 2
    this.#slots = new Int32Array(slots).fill(-1)
    this.#values = new Uint32Array(most)
    this.#counts = new Uint32Array(most)
  }

  count(value: number): number {
    const mask = this.#slots.length - 1
    let slot = (Math.imul(value, 0x9e3779b1) >>> 7) & mask
    let id = this.#slots[slot]!
    while (id >= 0 && this.#values[id] !== value) {
      slot = (slot + 1) & mask
      id = this.#slots[slot]!
    }
    if (id < 0) {
      id = this.#size++
      this.#slots[slot] = id
      this.#values[id] = value
    }
    this.#counts[id]!++
    return id
  }

  /** Number → place among all when sorted by count, then by value. */
  ranks(): Uint32Array {
    const keys = new Float64Array(this.#size)
    for (let id = 0; id < this.#size; id++) keys[id] = this.#counts[id]! * 2 ** 32 + this.#values[id]!
    const order = Uint32Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]!)
    const ranks = new Uint32Array(this.#size)
    for (let place = 0; place < order.length; place++) ranks[order[place]!] = place
    return ranks
  }
}

/** Smaller sets first, so that each set meets those before it; ties by content, so that the order given does not matter. */
function bySizeAndContent({ elements, starts }: Ranked): Uint32Array {
  return Uint32Array.from({ length: starts.length - 1 }, (_, i) => i).sort((a, b) => {
    const from = starts[a]!
    const other = starts[b]!
    const size = starts[a + 1]! - from
    const difference = size - (starts[b + 1]! - other)
    if (difference !== 0) return difference
    for (let i = 0; i < size; i++) {
      const less = elements[from + i]! - elements[other + i]!
      if (less !== 0) return less
    }
    return a - b
  })
}

/** For each element the sets that hold it among their rarest. Sets are added in the order of their size. */
class PrefixIndex {
  readonly #sets: Ranked
  readonly #threshold: number
  /** Element → where its sets start and end in `#postings`; too small ones are dropped from the start. */
  readonly #from: Uint32Array
  readonly #to: Uint32Array
  readonly #postings: Uint32Array

  constructor(sets: Ranked, threshold: number) {
    this.#sets = sets
    this.#threshold = threshold
    const { elements, starts, distinct } = sets
    const counts = new Uint32Array(distinct)
    for (let set = 0; set + 1 < starts.length; set++) {
      for (let i = starts[set]!; i < this.#prefixEnd(set); i++) counts[elements[i]!]!++
    }
    this.#from = new Uint32Array(distinct)
    let sum = 0
    for (let element = 0; element < distinct; element++) {
      this.#from[element] = sum
      sum += counts[element]!
    }
    this.#to = this.#from.slice()
    this.#postings = new Uint32Array(sum)
  }

  add(set: number): void {
    for (let i = this.#sets.starts[set]!; i < this.#prefixEnd(set); i++) {
      const element = this.#sets.elements[i]!
      this.#postings[this.#to[element]!++] = set
    }
  }

  /** Visits the sets that share a rare element and are large enough, until the visitor returns false. */
  visit(set: number, visitor: (other: number) => boolean): void {
    const { starts, elements } = this.#sets
    const least = leastCommon(starts[set + 1]! - starts[set]!, this.#threshold)
    for (let i = starts[set]!; i < this.#prefixEnd(set); i++) {
      const element = elements[i]!
      let from = this.#from[element]!
      const to = this.#to[element]!
      while (from < to && sizeOf(this.#sets, this.#postings[from]!) < least) from++
      this.#from[element] = from
      for (; from < to; from++) if (!visitor(this.#postings[from]!)) return
    }
  }

  #prefixEnd(set: number): number {
    const size = sizeOf(this.#sets, set)
    return size === 0
      ? this.#sets.starts[set]!
      : this.#sets.starts[set]! + size - leastCommon(size, this.#threshold) + 1
  }
}

function sizeOf({ starts }: Ranked, set: number): number {
  return starts[set + 1]! - starts[set]!
}

/** Elements that a set must have in common with one that is no smaller; a hair less, for the rounding of the product. */
function leastCommon(size: number, threshold: number): number {
  return Math.max(1, Math.ceil(size * threshold - 1e-9))
}

/** Jaccard similarity, or 0 once it is clear that it stays under the threshold. */
function likeness({ elements, starts }: Ranked, a: number, b: number, threshold: number): number {
  let i = starts[a]!
  let j = starts[b]!
  const endA = starts[a + 1]!
  const endB = starts[b + 1]!
  const sizes = endA - i + endB - j
  const needed = Math.ceil((threshold / (1 + threshold)) * sizes - 1e-6)
  let common = 0
  while (i < endA && j < endB) {
    if (common + Math.min(endA - i, endB - j) < needed) return 0
    const one = elements[i]!
    const other = elements[j]!
    if (one === other) common++
    if (one <= other) i++
    if (other <= one) j++
  }
  return common / (sizes - common)
}
