/** Buckets of the count; shingles that share one are counted together, which can only let a text through. */
const BUCKETS = 1 << 18

/**
 * Which texts can recur at all, so that only these are searched for near-duplicates. If texts of a total weight `need` are as
 * similar to a text as `similarity` (Jaccard), each of them holds at least that share of its shingles; so the weights of
 * all texts that hold a shingle, each sum capped at `need`, add up to at least `need` × `similarity` × the number of its
 * shingles. Most texts of a batch are said once and do not come near.
 *
 * @param shinglesOf Shingles of a text by its place. Asked twice, so that the shingles of a large batch need not be held all
 * at once.
 * @param weights In how many conversations each text stands.
 * @returns The places of those that can, ascending.
 */
export function recurring(
  shinglesOf: (text: number) => Uint32Array,
  weights: readonly number[],
  need: number,
  similarity: number,
): number[] {
  // Nobody asks how far a sum is above `need`; clamped to a byte, all of them fit into the processor's cache.
  const counts = need < 0x100 ? new Uint8ClampedArray(BUCKETS) : new Float64Array(BUCKETS)
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] as number
    for (const shingle of shinglesOf(at))
      counts[shingle & (BUCKETS - 1)] = (counts[shingle & (BUCKETS - 1)] as number) + weight
  }
  const found: number[] = []
  for (let at = 0; at < weights.length; at++) {
    const set = shinglesOf(at)
    let sum = 0
    for (const shingle of set) sum += Math.min(need, counts[shingle & (BUCKETS - 1)] as number)
    if (sum >= need * similarity * set.length) found.push(at)
  }
  return found
}
