import type { Lang } from '../../src/transcript/index.js'

/** Where a decision was made, to look it up. */
export interface Place {
  conversation: string
  message: string
  text: string
}

/** Decisions of one detector on one set in one language. */
export interface Tally {
  detector: string
  set: string
  lang: Lang
  truePositives: number
  falsePositives: number
  falseNegatives: number
  trueNegatives: number
}

/** A wrong decision. */
export interface Mistake extends Place {
  detector: string
  set: string
  lang: Lang
  kind: 'missed' | 'false alarm'
}

/** Figures of a tally; undefined where nothing is there to divide by. */
export interface Figures {
  support: number
  decisions: number
  precision: number | undefined
  recall: number | undefined
  f1: number | undefined
  agreement: number | undefined
}

const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole)

/** Precision, recall, F1 and plain agreement of a tally. */
export function figures(tally: Tally): Figures {
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn } = tally
  return {
    support: tp + fn,
    decisions: tp + fp + fn + tn,
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
    agreement: ratio(tp + tn, tp + fp + fn + tn),
  }
}

/** Collects decisions while reviews stream by. */
export class Board {
  readonly #tallies = new Map<string, Tally>()
  readonly #tables = new Map<string, Map<string, Map<string, number>>>()
  readonly mistakes: Mistake[] = []

  /** Counts one decision: what the label says, and what the review says. */
  count(detector: string, set: string, lang: Lang, expected: boolean, found: boolean, place: Place): void {
    const tally = this.#tally(detector, set, lang)
    if (expected && found) tally.truePositives++
    else if (found) tally.falsePositives++
    else if (expected) tally.falseNegatives++
    else tally.trueNegatives++
    if (expected !== found) {
      this.mistakes.push({ detector, set, lang, kind: expected ? 'missed' : 'false alarm', ...place })
    }
  }

  /** Counts into a table of labels (rows) against findings (columns). */
  cross(title: string, row: string, column: string): void {
    const table = this.#tables.get(title) ?? new Map<string, Map<string, number>>()
    const cells = table.get(row) ?? new Map<string, number>()
    this.#tables.set(title, table.set(row, cells.set(column, (cells.get(column) ?? 0) + 1)))
  }

  get tallies(): Tally[] {
    return [...this.#tallies.values()]
  }

  get tables(): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>> {
    return this.#tables
  }

  #tally(detector: string, set: string, lang: Lang): Tally {
    const key = `${detector} ${set} ${lang}`
    const tally = this.#tallies.get(key) ?? {
      detector,
      set,
      lang,
      truePositives: 0,
      falsePositives: 0,
      falseNegatives: 0,
      trueNegatives: 0,
    }
    this.#tallies.set(key, tally)
    return tally
  }
}
