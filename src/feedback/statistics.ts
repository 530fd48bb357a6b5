/** How far figures from a few verdicts can be trusted. */

/** The share of successes, with the 95 % interval of Wilson (1927), which holds for small numbers too. */
export function shareOf(successes: number, of: number): { share: number; from: number; to: number } | null {
  if (of === 0) return null
  const z = 1.959964
  const share = successes / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return { share, from: Math.max(0, middle - half), to: Math.min(1, middle + half) }
}

/**
 * Cohen's kappa (1960): by how much two raters agree beyond what chance alone gives.
 *
 * @param pairs What each of them said of the same thing.
 * @returns 1 for full agreement, 0 for that of chance; null where it is not defined: no pairs, or both said one thing always
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): { agreed: number; kappa: number | null } {
  const n = pairs.length
  if (n === 0) return { agreed: 0, kappa: null }
  const first = new Map<string, number>()
  const second = new Map<string, number>()
  let same = 0
  for (const [one, other] of pairs) {
    if (one === other) same++
    first.set(one, (first.get(one) ?? 0) + 1)
    second.set(other, (second.get(other) ?? 0) + 1)
  }
  const observed = same / n
  let expected = 0
  for (const [category, count] of first) expected += (count / n) * ((second.get(category) ?? 0) / n)
  return { agreed: observed, kappa: expected === 1 ? null : (observed - expected) / (1 - expected) }
}
