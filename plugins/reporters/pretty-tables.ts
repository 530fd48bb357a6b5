/** The tables of the summary for the terminal. */
import type { ReportContext, Summary } from '../../src/plugin/index.js'
import { pad, truncate, widthOf } from './columns.js'
import { meanScore, type ShownTable, shownTables } from './tables.js'
import type { Theme } from './theme.js'
import { visible } from './visible.js'

/** Below this a column of text tells nothing; in columns. */
const NARROWEST = 12

/** The mean score, and each table as lines: its title, its head, its rows. */
export function tableBlocks(summary: Summary, context: ReportContext, theme: Theme): string[][] {
  const mean = meanScore(summary, context)
  const tables = shownTables(summary, context).map((table) => block(table, context, theme))
  return mean === undefined ? tables : [[mean], ...tables]
}

function block({ title, align, head, rows, note }: ShownTable, { width }: ReportContext, theme: Theme): string[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => visible(cell)))
  const widths = fitted(
    head.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? '')))),
    align,
    width,
  )
  const lines = cells.map((row, index) => {
    const line = row
      .map((cell, column) =>
        pad(truncate(cell, widths[column] as number), widths[column] as number, align[column] ?? 'left'),
      )
      .join('  ')
    return `  ${index === 0 ? theme.dim(line) : line}`
  })
  return [theme.strong(title), ...lines, ...(note === undefined ? [] : [`  ${theme.dim(note)}`])]
}

/** Columns of text give way, the widest first, until the table fits; figures never do. */
function fitted(widths: readonly number[], align: ShownTable['align'], width: number): number[] {
  const fitting = [...widths]
  let excess = 2 + fitting.reduce((sum, each) => sum + each + 2, -2) - width
  while (excess > 0) {
    const texts = fitting.flatMap((each, column) => (align[column] === 'left' && each > NARROWEST ? [column] : []))
    const widest = texts.sort((a, b) => (fitting[b] as number) - (fitting[a] as number))[0]
    if (widest === undefined) break
    fitting[widest] = (fitting[widest] as number) - 1
    excess--
  }
  return fitting
}
