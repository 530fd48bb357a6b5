import type { LogRow, OutcomeRow, Review } from '../../plugin/index.js'
import { byKey, Mean } from './mean.js'

function count(row: OutcomeRow, { labels }: Review): void {
  row.conversations++
  if (labels.type !== 'missed' && labels.type !== 'invalid') row.effective++
  if (labels.conversion === 'contact' || labels.conversion === 'appointment') row.contacts++
  if (labels.conversion === 'appointment') row.appointments++
}

const empty = (key: string): OutcomeRow => ({ key, conversations: 0, effective: 0, contacts: 0, appointments: 0 })

/** Every visit can have an address of its own; so many different ones are kept, the others counted together. */
const MOST_SOURCES = 5000
const OTHERS = '…'

/** What came of the conversations of each source. */
export class SourceTable {
  readonly #rows = new Map<string, OutcomeRow>()

  add(source: string | undefined, review: Review): void {
    if (source === undefined || source === '') return
    const key = this.#rows.has(source) || this.#rows.size < MOST_SOURCES ? source : OTHERS
    const row = this.#rows.get(key) ?? empty(key)
    this.#rows.set(key, row)
    count(row, review)
  }

  /** Most conversations first. */
  rows(): OutcomeRow[] {
    return [...this.#rows.values()].sort((a, b) => b.conversations - a.conversations || byKey(a, b))
  }
}

type Entry = Omit<LogRow, 'mean'>

/** The log of days or weeks. */
export class LogTable {
  readonly #rows = new Map<string, { entry: Entry; mean: Mean }>()

  add(period: string | undefined, review: Review): void {
    if (period === undefined) return
    const row = this.#rows.get(period) ?? {
      entry: { ...empty(period), missed: 0, invalid: 0, flagged: 0, findings: 0 },
      mean: new Mean(),
    }
    this.#rows.set(period, row)
    const { entry, mean } = row
    count(entry, review)
    if (review.labels.type === 'missed') entry.missed++
    if (review.labels.type === 'invalid') entry.invalid++
    if (review.findings.length > 0) entry.flagged++
    entry.findings += review.findings.length
    mean.add(review)
  }

  /** In the order of time. */
  rows(): LogRow[] {
    return [...this.#rows.values()].map(({ entry, mean }) => ({ ...entry, mean: mean.mean })).sort(byKey)
  }
}
