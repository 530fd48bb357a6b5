/** Buckets of the count; shingles that share one are counted together, which can only let a text through. */
const BUCKETS = 1 << 18

/**
 * Which texts can recur at all, so that only these are searched for near-duplicates. If texts of a total weight `need` are as
 * similar to a text as `similarity` (Jaccard), each of them holds at least that share of its shingles; so the weights of
 * all texts that hold a shingle, each sum capped at `need`, add up to at least `need` × `similarity` × the number of its
 * shingles. Most texts of a batch are said once and do not come near.
 *
 * @param sets Shingles of each text.
 * @param weights In how many conversations each text stands.
 */
export function recurring(
  sets: readonly Uint32Array[],
  weights: Float64Array,
  need: number,
  similarity: number,
): boolean[] {
  const counts = new Float64Array(BUCKETS)
  sets.forEach((set, at) => {
    for (let i = 0; i < set.length; i++) {
      const bucket = (set[i] as number) & (BUCKETS - 1)
      counts[bucket] = (counts[bucket] as number) + (weights[at] as number)
    }
  })
  return sets.map((set) => {
    let sum = 0
    for (let i = 0; i < set.length; i++) sum += Math.min(need, counts[(set[i] as number) & (BUCKETS - 1)] as number)
    return sum >= need * similarity * set.length
  })
}
