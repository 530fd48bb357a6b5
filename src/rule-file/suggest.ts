import type { Localized } from '../plugin/index.js'
import { both, listed, quoted } from './wording.js'

/**
 * The edit distance of two words: insertions, deletions, substitutions, and swaps of two neighbours, each costing one
 * (optimal string alignment). Case is ignored.
 */
export function distance(a: string, b: string): number {
  const from = [...a.toLowerCase()]
  const to = [...b.toLowerCase()]
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1]
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[to.length]!
}

// Longer words are no names; comparing them would only cost time.
const LONGEST = 80

/** The candidate that a misspelt name most likely means, or undefined where none is close. */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const limit = Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))
    if (candidate === name || Math.abs(candidate.length - name.length) > limit) continue
    const cost = distance(name, candidate)
    if (cost <= limit && cost < least) {
      best = candidate
      least = cost
    }
  }
  return best
}

/** "Did you mean …", or where nothing is close: what there is. */
export function didYouMean(name: string, candidates: readonly string[], others?: Localized): Localized {
  const close = closest(name, candidates)
  if (close !== undefined) return meant(close)
  if (others) return others
  if (candidates.length === 0) return both('There is none to choose from.', '这里没有可用的名称。')
  const { en, zh } = listed(candidates)
  return both(`Use one of ${en}.`, `可用的有：${zh}。`)
}

/** "Did you mean" one name. */
export function meant(name: string): Localized {
  const { en, zh } = quoted(name)
  return both(`Did you mean ${en}?`, `是否想写${zh}？`)
}
