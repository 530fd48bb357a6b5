import { type Board, type Figures, figures, type Mistake, type Tally } from './board.js'
import { type Evaluation, READINGS } from './evaluate.js'

const COLUMNS = ['detector', 'set', 'lang', 'support', 'of', 'precision', 'recall', 'F1', 'agree'] as const

/** The figures as rows of text, aligned; without the detectors that had nothing to find in a set and found nothing. */
export function table(board: Board): string {
  const told = board.tallies.filter((tally) => figures(tally).support > 0 || tally.falsePositives > 0)
  const tallies = told.sort((a, b) => familyOf(a) - familyOf(b) || a.detector.localeCompare(b.detector))
  const rows = tallies.map((tally) => cells(tally, figures(tally)))
  return align([[...COLUMNS], ...rows], 3)
}

function familyOf(tally: Tally): number {
  return READINGS.findIndex((reading) => reading.name === tally.detector.split(':')[0])
}

function cells(tally: Tally, of: Figures): string[] {
  const share = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(3))
  return [
    tally.detector,
    tally.set,
    tally.lang,
    String(of.support),
    String(of.decisions),
    of.precision === undefined ? '–' : `${share(of.precision)} (${tally.falsePositives} false)`,
    of.recall === undefined ? '–' : `${share(of.recall)} (${tally.falseNegatives} missed)`,
    share(of.f1),
    share(of.agreement),
  ]
}

/** Aligns columns; the first `left` to the left, the others to the right. */
function align(rows: readonly (readonly string[])[], left: number): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column < left ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Tables of labels against findings. */
export function crossTables(board: Board): string {
  return [...board.tables]
    .map(([title, rows]) => {
      const columns = [...new Set([...rows.values()].flatMap((cells) => [...cells.keys()]))].sort()
      const lines = [...rows].sort(([a], [b]) => a.localeCompare(b))
      return `${title}\n${align([['', ...columns], ...lines.map(([row, found]) => [row, ...columns.map((column) => String(found.get(column) ?? 0))])], 1)}`
    })
    .join('\n\n')
}

/** How the labels were read, for the sets that were read. */
export function notes({ extents }: Evaluation): string {
  return READINGS.flatMap((reading) =>
    extents
      .filter(({ set }) => reading.notes[set] !== undefined)
      .map(({ set }) => `${reading.name}, ${set}: ${reading.notes[set]}.`),
  ).join('\n')
}

/** The first `limit` mistakes of the detectors whose name is `detector` or begins with it. */
export function mistakes(board: Board, detector: string, limit: number): string {
  const chosen = board.mistakes.filter(
    (each) => each.detector === detector || each.detector.startsWith(`${detector.replace(/:$/, '')}:`),
  )
  const lines = chosen.slice(0, limit).map(line)
  return [...lines, `${chosen.length} mistakes of ${detector}${chosen.length > limit ? `, ${limit} shown` : ''}`].join(
    '\n',
  )
}

function line({ detector, set, lang, kind, conversation, message, text }: Mistake): string {
  // One line each, whatever the text holds.
  const shown = JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text)
  return `${kind.padEnd(11)}  ${detector}  ${set} ${lang}  ${conversation} #${message}  ${shown}`
}

/** The evaluation as data, figures rounded to four places. */
export function asData({ board, extents }: Evaluation): unknown {
  const round = (value: number | undefined) => (value === undefined ? null : Math.round(value * 1e4) / 1e4)
  return {
    sets: extents,
    detectors: board.tallies.map((tally) => {
      const { precision, recall, f1, agreement, support } = figures(tally)
      return {
        ...tally,
        support,
        precision: round(precision),
        recall: round(recall),
        f1: round(f1),
        agreement: round(agreement),
      }
    }),
    tables: Object.fromEntries(
      [...board.tables].map(([title, rows]) => [
        title,
        Object.fromEntries([...rows].map(([row, found]) => [row, Object.fromEntries(found)])),
      ]),
    ),
  }
}
