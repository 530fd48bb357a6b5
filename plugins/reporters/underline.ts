/** The rows of marks under a line of the transcript. */
import type { Severity } from '../../src/plugin/index.js'
import type { Line } from './columns.js'
import type { Mark } from './view.js'

/** A stretch of an underline row, in terminal columns. */
export interface Stroke {
  column: number
  text: string
  severity: Severity
  primary: boolean
}

/**
 * Sorts marks into rows so that no two in a row touch: what overlaps goes into the next row. Rows are taken in the order
 * of the marks' starts.
 *
 * @param room UTF-16 units that a mark takes at least, for its number.
 */
export function rowsOf(marks: readonly Mark[], room: number): Mark[][] {
  const rows: Mark[][] = []
  const ends: number[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    let row = ends.findIndex((end) => end <= mark.start)
    if (row < 0) row = rows.push([]) - 1
    rows[row]!.push(mark)
    ends[row] = Math.max(mark.end, mark.start + room)
  }
  return rows
}

/**
 * The strokes of one row under one line, columns counted from 0 at the line's start. `^` marks where a finding stands,
 * `~` what it also rests on.
 *
 * @param last Whether the message ends with this line; an empty mark at its end stands behind the text.
 * @param unnumbered Marks that shall begin with their finding's number, and do not yet; taken out as they get it.
 */
export function strokesOf(line: Line, row: readonly Mark[], last: boolean, unnumbered: Set<Mark>): Stroke[] {
  const strokes: Stroke[] = []
  for (const mark of row) {
    const reach = reachOf(line, mark, last)
    if (!reach) continue
    const sign = mark.primary ? '^' : '~'
    const label = unnumbered.delete(mark) ? String(mark.finding) : ''
    strokes.push({
      column: reach.from,
      text: label + sign.repeat(Math.max(1, reach.to - reach.from - label.length)),
      severity: mark.severity,
      primary: mark.primary,
    })
  }
  return strokes
}

/** Columns of a line that a mark covers; undefined where it covers none. */
function reachOf(line: Line, mark: Mark, last: boolean): { from: number; to: number } | undefined {
  let column = 0
  let from: number | undefined
  let to = 0
  for (const cell of line.cells) {
    const covered =
      mark.start === mark.end
        ? cell.start <= mark.start && mark.start < cell.end
        : cell.start < mark.end && mark.start < cell.end
    if (covered && cell.width > 0) {
      from ??= column
      to = column + cell.width
    }
    column += cell.width
  }
  if (from !== undefined) return { from, to }
  const end = line.cells.at(-1)?.end ?? 0
  return last && mark.start === mark.end && mark.start >= end ? { from: column, to: column + 1 } : undefined
}
