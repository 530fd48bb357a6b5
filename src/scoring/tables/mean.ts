import type { Review, ScoreRow } from '../../plugin/index.js'

/** A mean as data: conversations, how many of them could be scored, and the sum of their scores, which are whole numbers. */
export type MeanPart = readonly [conversations: number, scored: number, sum: number]

/** A running mean of scores. */
export class Mean {
  conversations = 0
  scored = 0
  #sum = 0

  get part(): MeanPart {
    return [this.conversations, this.scored, this.#sum]
  }

  merge([conversations, scored, sum]: MeanPart): void {
    this.conversations += conversations
    this.scored += scored
    this.#sum += sum
  }

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

  get part(): (readonly [string, MeanPart])[] {
    return [...this.#means].map(([key, { part }]) => [key, part] as const)
  }

  merge(part: readonly (readonly [string, MeanPart])[]): void {
    for (const [key, mean] of part) this.#of(key).merge(mean)
  }

  add(key: string | undefined, review: Review): void {
    if (key !== undefined) this.#of(key).add(review)
  }

  /** In the order of the keys. */
  rows(): ScoreRow[] {
    return [...this.#means]
      .map(([key, each]) => ({ key, conversations: each.conversations, scored: each.scored, mean: each.mean }))
      .sort(byKey)
  }

  #of(key: string): Mean {
    let mean = this.#means.get(key)
    if (!mean) {
      mean = new Mean()
      this.#means.set(key, mean)
    }
    return mean
  }
}

/** Orders rows by their keys. */
export function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}
