import type { Review, ScoreRow } from '../../plugin/index.js'

/** A running mean of scores. */
export class Mean {
  conversations = 0
  scored = 0
  #sum = 0

  add({ score }: Review): void {
    this.conversations++
    if (score === undefined || score.total === null) return
    this.scored++
    this.#sum += score.total
  }

  /** To a tenth; null where nothing could be scored. */
  get mean(): number | null {
    return this.scored === 0 ? null : Math.round((10 * this.#sum) / this.scored) / 10
  }
}

/** Mean scores by a key. */
export class MeansByKey {
  readonly #means = new Map<string, Mean>()

  add(key: string | undefined, review: Review): void {
    if (key === undefined) return
    const mean = this.#means.get(key) ?? new Mean()
    this.#means.set(key, mean)
    mean.add(review)
  }

  /** In the order of the keys. */
  rows(): ScoreRow[] {
    return [...this.#means]
      .map(([key, each]) => ({ key, conversations: each.conversations, scored: each.scored, mean: each.mean }))
      .sort(byKey)
  }
}

/** Orders rows by their keys. */
export function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
