import type { Importer, ImportProblem, Source, SourceRow } from '../../../src/plugin/index.js'
import { headerName } from '../support/columns.js'
import { type Cell, readCells } from './csv-cells.js'
import { type Entry, toConversations } from './entry.js'
import { readLines } from './lines.js'
import { GROUP_NAMES, indexOfName, TEXT_NAMES, TITLE_NAMES } from './names.js'
import { align, type Piece } from './piece.js'

/**
 * Tables, a template a row: title, group and text by the configuration's `columns`, else by header names in both languages, such
 * as Qianniu's quick phrases. In a spreadsheet findings point at the row of the sheet.
 */
export const csv: Importer = {
  name: 'csv',
  title: { en: 'Script library as CSV, TSV, XLSX or XLS', zh: 'CSV、TSV、XLSX 或 XLS 话术库' },
  extensions: ['.csv', '.tsv', '.xlsx', '.xls'],
  detect({ name, head, columns, rows }) {
    if (rows || /\.(?:[ct]sv|xlsx?)$/i.test(name)) return 0.9
    return isHeader(head.split('\n', 1)[0] ?? '', columns) ? 0.4 : 0
  },

  async *read(source) {
    const table = source.rows ? await rowsOf(source.rows()) : await cellsOf(source)
    if ('problem' in table) {
      yield table
      return
    }
    const { rows, lines } = table
    const at = rows.slice(0, HEADER_ROWS).findIndex((cells) => columnsOf(cells, source.columns).text >= 0)
    if (at < 0) {
      yield noText((rows[0] ?? []).map(({ text }) => text.trim()))
      return
    }
    const columns = columnsOf(rows[at] as Cell[], source.columns)
    const entries: Entry[] = []
    rows.slice(at + 1).forEach((cells, index) => {
      const cell = cells[columns.text]
      if (!cell || cell.text.trim() === '') return
      const text = cell.text.trim()
      const piece = lines ? align(text, lines, cell.line, cell.column, cell.endLine) : inCell(text, cell.line)
      const group = cells[columns.group]?.text.trim() || undefined
      entries.push({ title: titleOf(cells[columns.title], index), group, piece, from: cell.line, to: cell.endLine })
    })
    yield* toConversations(entries, { directives: [] }, source)
    if (entries.length === 0) yield empty
  },
}

/** The header may stand below a title. */
const HEADER_ROWS = 10

/** The rows of a table; its lines too, where it is a text. */
interface Table {
  rows: Cell[][]
  lines?: readonly string[]
}

async function cellsOf(source: Source): Promise<Table | ImportProblem> {
  const lines = await readLines(source)
  if (!Array.isArray(lines)) return lines
  const read = readCells(lines, separatorOf(lines.find((line) => line.trim() !== '') ?? ''))
  return 'unclosed' in read ? unclosed(read.unclosed) : { rows: read.rows, lines }
}

async function rowsOf(rows: AsyncIterable<SourceRow>): Promise<Table> {
  const all: Cell[][] = []
  for await (const { line, cells } of rows)
    all.push(cells.map((text) => ({ text: text.replaceAll('\r\n', '\n'), line, column: 1, endLine: line })))
  return { rows: all }
}

/** The text of a cell: all of it stands in one row, and a sheet knows no columns of characters. */
function inCell(text: string, line: number): Piece {
  return { text, places: [{ offset: 0, line, column: 1, fixed: true }] }
}

/** Where the columns are; −1 for one that is not there. What the configuration maps comes first. */
function columnsOf(cells: readonly Cell[], mapped: Source['columns'] = {}): Record<'text' | 'title' | 'group', number> {
  const headers = cells.map(({ text }) => headerName(text))
  const find = (field: 'text' | 'title' | 'group', names: readonly string[]) => {
    const own = indexOfName(headers, (mapped[field] ?? []).map(headerName))
    return own >= 0 ? own : indexOfName(headers, names)
  }
  return { text: find('text', TEXT_NAMES), title: find('title', TITLE_NAMES), group: find('group', GROUP_NAMES) }
}

function titleOf(cell: Cell | undefined, index: number): string {
  return cell?.text.trim() || `#${index + 1}`
}

function separatorOf(line: string): string {
  const count = (sign: string) => line.split(sign).length
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function isHeader(line: string, mapped: Source['columns']): boolean {
  const cells = line.split(separatorOf(line)).map((text) => ({ text, line: 1, column: 1, endLine: 1 }))
  const { text, title, group } = columnsOf(cells, mapped)
  return text >= 0 && (title >= 0 || group >= 0)
}

function unclosed(line: number): ImportProblem {
  return {
    problem: { en: 'a quote is opened here and never closed', zh: '此处的引号没有闭合' },
    hint: {
      en: 'Close it, or double quotes that belong to the text.',
      zh: '请补上引号；文本中的引号须写两次。',
    },
    line,
  }
}

function noText(names: readonly string[]): ImportProblem {
  const shown = names.slice(0, 8).join(', ')
  const wanted = TEXT_NAMES.join(', ')
  return {
    problem: { en: `no column holds the text; the header names ${shown}`, zh: `没有话术列，表头为：${shown}` },
    hint: {
      en: `Name that column one of: ${wanted}; or map it in chatlint.config.yml: "columns: {text: …, title: …}".`,
      zh: `请将该列命名为以下之一：${wanted}；或在 chatlint.config.yml 中写明 columns: {text: …, title: …}。`,
    },
    line: 1,
  }
}

const empty: ImportProblem = {
  notice: true,
  problem: { en: 'the table holds no template', zh: '表格中没有话术' },
  hint: { en: 'Put one in each row below the header.', zh: '请在表头之下每行写一条话术。' },
  line: 1,
}
