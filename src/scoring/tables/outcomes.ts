import type { LogRow, OutcomeRow, Review } from '../../plugin/index.js'
import { byKey, Mean, type MeanPart } from './mean.js'

function count(row: OutcomeRow, { labels }: Review): void {
  row.conversations++
  if (labels.type !== 'missed' && labels.type !== 'invalid') row.effective++
  if (labels.conversion === 'contact' || labels.conversion === 'appointment') row.contacts++
  if (labels.conversion === 'appointment') row.appointments++
}

/** Adds the figures of a row to those of another. */
function sum<Row extends OutcomeRow>(row: Row, figures: readonly (keyof Row)[], added: Row): void {
  for (const name of figures) (row[name] as number) += added[name] as number
}

const OUTCOMES = ['conversations', 'effective', 'contacts', 'appointments'] as const
const LOGGED = [...OUTCOMES, 'missed', 'invalid', 'flagged', 'findings'] as const

const empty = (key: string): OutcomeRow => ({ key, conversations: 0, effective: 0, contacts: 0, appointments: 0 })

/** Every visit can have an address of its own; so many different ones are kept, the others counted together. */
const MOST_SOURCES = 5000
const OTHERS = '…'

/** What came of the conversations of each source. */
export class SourceTable {
  readonly #rows = new Map<string, OutcomeRow>()

  add(source: string | undefined, review: Review): void {
    if (source !== undefined && source !== '') count(this.#of(source), review)
  }

  /** In the order in which they came, which tells which of too many have a row of their own. */
  get part(): OutcomeRow[] {
    return [...this.#rows.values()]
  }

  merge(part: readonly OutcomeRow[]): void {
    for (const row of part) sum(this.#of(row.key), OUTCOMES, row)
  }

  /** Most conversations first. */
  rows(): OutcomeRow[] {
    return [...this.#rows.values()].sort((a, b) => b.conversations - a.conversations || byKey(a, b))
  }

  #of(source: string): OutcomeRow {
    const key = this.#rows.has(source) || this.#rows.size < MOST_SOURCES ? source : OTHERS
    let row = this.#rows.get(key)
    if (!row) {
      row = empty(key)
      this.#rows.set(key, row)
    }
    return row
  }
}

type Entry = Omit<LogRow, 'mean'>

/** The log of a part of a run. */
export type LogPart = readonly { entry: Entry; mean: MeanPart }[]

/** The log of days or weeks. */
export class LogTable {
  readonly #rows = new Map<string, { entry: Entry; mean: Mean }>()

  add(period: string | undefined, review: Review): void {
    if (period === undefined) return
    const { entry, mean } = this.#of(period)
    count(entry, review)
    if (review.labels.type === 'missed') entry.missed++
    if (review.labels.type === 'invalid') entry.invalid++
    if (review.findings.length > 0) entry.flagged++
    entry.findings += review.findings.length
    mean.add(review)
  }

  get part(): LogPart {
    return [...this.#rows.values()].map(({ entry, mean }) => ({ entry, mean: mean.part }))
  }

  merge(part: LogPart): void {
    for (const { entry, mean } of part) {
      const row = this.#of(entry.key)
      sum(row.entry, LOGGED, entry)
      row.mean.merge(mean)
    }
  }

  /** In the order of time. */
  rows(): LogRow[] {
    return [...this.#rows.values()].map(({ entry, mean }) => ({ ...entry, mean: mean.mean })).sort(byKey)
  }

  #of(period: string): { entry: Entry; mean: Mean } {
    let row = this.#rows.get(period)
    if (!row) {
      row = { entry: { ...empty(period), missed: 0, invalid: 0, flagged: 0, findings: 0 }, mean: new Mean() }
      this.#rows.set(period, row)
    }
    return row
  }
}
