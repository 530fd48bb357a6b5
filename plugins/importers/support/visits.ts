/** Lists of visits: conversations without their messages, which complete those of other files. */
import type { Importer, ImportProblem, Localized, Source } from '../../../src/plugin/index.js'
import type { ConversationNode } from '../../../src/transcript/index.js'
import { headerName } from './columns.js'
import { firstCells, nothingBelow, tableRows } from './csv-rows.js'
import { type Facts, Reading } from './reading.js'

/** A kind of list. */
export interface VisitList {
  name: string
  title: Localized
  extensions: readonly string[]
  /** Header names of which all must stand in one row. */
  header: readonly (readonly string[])[]
  /** What a row says; undefined where it names no visit. `cell` gives the first of some columns that is not empty. */
  visit(cell: (...names: string[]) => string | undefined, reading: Reading, line: number): Facts | undefined
}

/** The header may stand below titles. */
const HEADER_ROWS = 12

/** Makes the importer. */
export function visitList(list: VisitList): Importer {
  const fits = (cells: readonly string[]): boolean => {
    const names = new Set(cells.map(headerName))
    return list.header.every((any) => any.some((name) => names.has(headerName(name))))
  }
  return {
    name: list.name,
    title: list.title,
    extensions: list.extensions,
    completes: true,
    detect: ({ head }) => (firstCells(head, HEADER_ROWS).some(fits) ? 0.96 : 0),
    read: (source) => read(list, fits, source),
  }
}

async function* read(
  list: VisitList,
  fits: (cells: readonly string[]) => boolean,
  source: Source,
): AsyncGenerator<ConversationNode | ImportProblem> {
  const reading = new Reading(source)
  let columns: Map<string, number> | undefined
  let skipped = 0
  let rows = 0
  for await (const row of tableRows(source)) {
    if ('problem' in row) {
      yield row
      continue
    }
    const { line, cells } = row
    if (!columns) {
      if (fits(cells)) {
        columns = new Map([...cells.entries()].reverse().map(([index, cell]) => [headerName(cell), index]))
      } else if (++skipped > HEADER_ROWS) break
      continue
    }
    rows++
    const known = columns
    const cell = (...names: string[]): string | undefined => {
      for (const name of names) {
        const at = known.get(headerName(name))
        // Ids are wrapped in apostrophes, so that Excel does not take them for numbers.
        const text =
          at === undefined
            ? undefined
            : cells[at]
                ?.trim()
                .replace(/^'+|'+$/g, '')
                .trim()
        if (text !== undefined && text !== '') return text
      }
      return undefined
    }
    const facts = list.visit(cell, reading, line)
    if (facts) yield reading.finish(facts, [])
    else yield { problem: { en: 'this row names no visit', zh: '这一行没有访问编号' }, line }
  }
  if (columns && rows === 0) yield nothingBelow()
  if (!columns) {
    const wanted = list.header.map((any) => any[0]).join(', ')
    yield {
      problem: { en: `no row is the header, which names ${wanted}`, zh: `没有找到表头（应有：${wanted}）` },
      hint: { en: 'Export the list with its header.', zh: '请连同表头一起导出。' },
      line: 1,
    }
  }
}
