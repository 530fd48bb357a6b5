/** Which conversations the list shows, and in which order. */
import type { Row } from '../data.js'
import { data, rows, searchable } from './data.js'
import type { State } from './state.js'

/** Order of the labels in a row. */
export const LABELS = ['type', 'person', 'conversion', 'intent', 'refusal'] as const

/** The rows that fit the filters, sorted. */
export function chosen(filters: State['filters']): readonly Row[] {
  const { q, sev, rule, agent, label, sort } = filters
  const at = rule === undefined ? -1 : data.rules.findIndex(({ id }) => id === rule)
  const severity = sev === 'error' ? 0 : sev === 'warning' ? 1 : sev === 'info' ? 2 : undefined
  const [name, value] = label?.split(':') ?? []
  const labelled = (LABELS as readonly (string | undefined)[]).indexOf(name ?? '')
  const words = q?.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean) ?? []
  const fitting = rows.filter(
    (row) =>
      (severity === undefined || row.found[severity] > 0) &&
      (rule === undefined || row.rules.includes(at)) &&
      (agent === undefined || row.agent === agent) &&
      (labelled < 0 || row.labels[labelled] === value) &&
      (words.length === 0 || words.every((word) => searchable(row).includes(word))),
  )
  return fitting.sort(ORDERS[sort ?? 'risk'] ?? ORDERS.risk)
}

const UNSCORED = 101

const ORDERS: Record<string, (a: Row, b: Row) => number> = {
  risk: (a, b) => b.risk - a.risk || a.at - b.at,
  score: (a, b) => (a.score ?? UNSCORED) - (b.score ?? UNSCORED) || a.at - b.at,
  day: (a, b) => (a.day === b.day ? a.at - b.at : (a.day ?? '') < (b.day ?? '') ? 1 : -1),
  place: (a, b) => a.at - b.at,
}
