import type { Importer, ImportProblem } from '../../../src/plugin/index.js'
import { type Cell, readCells } from './csv-cells.js'
import { type Entry, toConversations } from './entry.js'
import { readLines } from './lines.js'
import { GROUP_NAMES, indexOfName, TEXT_NAMES, TITLE_NAMES } from './names.js'
import { align } from './piece.js'

/** Tables, a template a row: title, group and text by header names in both languages, such as Qianniu's quick phrases. */
export const csv: Importer = {
  name: 'csv',
  title: { en: 'Script library as CSV or TSV', zh: 'CSV 或 TSV 话术库' },
  extensions: ['.csv', '.tsv'],
  detect: ({ name, head }) => (/\.[ct]sv$/i.test(name) ? 0.9 : columnsOf(head.split('\n', 1)[0] ?? '') ? 0.4 : 0),

  async *read(source) {
    const lines = await readLines(source)
    if (!Array.isArray(lines)) {
      yield lines
      return
    }
    const read = readCells(lines, separatorOf(lines[0] ?? ''))
    if ('unclosed' in read) {
      yield unclosed(read.unclosed)
      return
    }
    const [header = [], ...rows] = read.rows
    const names = header.map(({ text }) => text.trim().toLowerCase())
    const textAt = indexOfName(names, TEXT_NAMES)
    const titleAt = indexOfName(names, TITLE_NAMES)
    const groupAt = indexOfName(names, GROUP_NAMES)
    if (textAt < 0) {
      yield noText(names)
      return
    }
    const entries: Entry[] = []
    rows.forEach((cells, index) => {
      const cell = cells[textAt]
      if (!cell || cell.text.trim() === '') return
      const piece = align(cell.text.trim(), lines, cell.line, cell.column, cell.endLine)
      const group = cells[groupAt]?.text.trim() || undefined
      entries.push({ title: titleOf(cells[titleAt], index), group, piece, from: cell.line, to: cell.endLine })
    })
    yield* toConversations(entries, { directives: [] }, source)
    if (entries.length === 0) yield empty
  },
}

function titleOf(cell: Cell | undefined, index: number): string {
  return cell?.text.trim() || `#${index + 1}`
}

function separatorOf(line: string): string {
  const count = (sign: string) => line.split(sign).length
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function columnsOf(line: string): boolean {
  const names = line.split(separatorOf(line)).map((name) => name.trim().toLowerCase())
  return indexOfName(names, TEXT_NAMES) >= 0 && indexOfName(names, [...TITLE_NAMES, ...GROUP_NAMES]) >= 0
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
    hint: { en: `Name that column one of: ${wanted}.`, zh: `请将该列命名为以下之一：${wanted}。` },
    line: 1,
  }
}

const empty: ImportProblem = {
  notice: true,
  problem: { en: 'the table holds no template', zh: '表格中没有话术' },
  hint: { en: 'Put one in each row below the header.', zh: '请在表头之下每行写一条话术。' },
  line: 1,
}
