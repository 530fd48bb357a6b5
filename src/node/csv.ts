/** A row of a table. */
export interface CsvRow {
  /** 1-based line on which it starts. */
  line: number
  cells: string[]
}

/**
 * Reads comma-separated values (RFC 4180): quoted cells may hold commas, line breaks and doubled quotes. Rows that are
 * empty are left out. Spreadsheets of some languages part cells by semicolons or tabs.
 *
 * @returns the rows, or the line of a quote that is never closed
 */
export function parseCsv(text: string, delimiter: ',' | ';' | '\t' = ','): CsvRow[] | { unclosed: number } {
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let start = 1
  const bareCell = delimiter === ',' ? /[^,\n]*/y : delimiter === ';' ? /[^;\n]*/y : /[^\t\n]*/y
  const endRow = () => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: start, cells })
    cells = []
    start = line
  }
  for (let at = 0; at < text.length; ) {
    let cell: string
    if (text[at] === '"') {
      const opened = line
      const parts: string[] = []
      for (;;) {
        const close = text.indexOf('"', at + 1)
        if (close < 0) return { unclosed: opened }
        parts.push(text.slice(at + 1, close))
        at = close + 1
        if (text[at] !== '"') break
      }
      cell = parts.join('"')
      line += cell.split('\n').length - 1
    } else cell = ''
    // What follows a closing quote, or a bare cell.
    bareCell.lastIndex = at
    const bare = (bareCell.exec(text) as RegExpExecArray)[0]
    at += bare.length
    cells.push(cell + bare.replace(/\r$/, ''))
    const end = text[at++]
    if (end === delimiter) {
      if (at === text.length) cells.push('')
      continue
    }
    if (end === '\n') line++
    endRow()
  }
  if (cells.length > 0) endRow()
  return rows
}
