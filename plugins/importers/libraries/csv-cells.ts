/**
 * The cells of a table with where they stand (RFC 4180: quoted cells may hold separators, line breaks and doubled quotes).
 * Findings point into cells, and the libraries for CSV tell at most the line of a row.
 */

/** A cell, and where it stands. */
export interface Cell {
  text: string
  /** 1-based, of its first sign; a quote counts. */
  line: number
  column: number
  endLine: number
}

/** Reads the rows; or the line of a quote that is never closed. */
export function readCells(lines: readonly string[], separator: string): { rows: Cell[][] } | { unclosed: number } {
  const rows: Cell[][] = []
  for (let line = 0; line < lines.length; line++) {
    const row: Cell[] = []
    let source = lines[line] as string
    if (source.trim() === '') continue
    for (let at = 0; at <= source.length; ) {
      const cell: Cell = { text: '', line: line + 1, column: at + 1, endLine: line + 1 }
      if (source[at] === '"') {
        at++
        for (;;) {
          const close = source.indexOf('"', at)
          if (close >= 0) {
            cell.text += source.slice(at, close)
            at = close + 1
            if (source[at] !== '"') break
            cell.text += '"'
            at++
          } else {
            cell.text += `${source.slice(at)}\n`
            const next = lines[++line]
            if (next === undefined) return { unclosed: cell.line }
            source = next
            at = 0
          }
        }
      }
      const end = source.indexOf(separator, at)
      cell.text += source.slice(at, end < 0 ? source.length : end)
      cell.endLine = line + 1
      row.push(cell)
      if (end < 0) break
      at = end + 1
    }
    rows.push(row)
  }
  return { rows }
}
