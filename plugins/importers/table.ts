/** Tables: CSV, TSV, XLS, XLSX; a message a row, or a conversation a row. */
import type { Importer, ImportProblem, Source, SourceRow } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { conversation } from '../../src/transcript/index.js'
import { type Columns, cellOf, columnsOf, layoutOf } from './support/columns.js'
import { firstCells, nothingBelow, tableRows } from './support/csv-rows.js'
import { Gatherer } from './support/gatherer.js'
import { Reading } from './support/reading.js'
import { factsOf } from './support/row-facts.js'
import { parseText, TranscriptError } from './text-transcript.js'

/** The header may stand below a title. */
const HEADER_ROWS = 10

/** Tables whose columns are known by their header names, or by the configuration's `columns`. */
export const table: Importer = {
  name: 'table',
  title: {
    en: 'Table (CSV, TSV, XLS, XLSX), a message or a conversation a row',
    zh: '表格（CSV、TSV、XLS、XLSX），每行一条消息或一个会话',
  },
  extensions: ['.csv', '.tsv', '.xlsx', '.xls'],

  detect({ name, head, columns, rows }) {
    if (firstCells(head).some((cells) => cells.length > 1 && layoutOf(columnsOf(cells, columns)) !== undefined))
      return 0.9
    if (rows) return 0.5
    return /\.(?:csv|tsv|xlsx?)$/i.test(name) ? 0.45 : 0
  },

  async *read(source: Source): AsyncGenerator<ConversationNode | ImportProblem> {
    const reading = new Reading(source)
    const before: SourceRow[] = []
    let columns: Columns | undefined
    let gatherer: Gatherer | undefined
    let rows = 0
    for await (const row of tableRows(source)) {
      if ('problem' in row) {
        yield row
        continue
      }
      if (!columns) {
        const found = columnsOf(row.cells, source.columns)
        if (layoutOf(found) === undefined) {
          before.push(row)
          if (before.length < HEADER_ROWS) continue
          break
        }
        columns = found
        yield* missingColumns(source, row)
        if (layoutOf(columns) === 'messages') gatherer = new Gatherer(source, reading, !columns.has('conversation'))
        continue
      }
      rows++
      if (gatherer) yield* gatherer.add(row, columns)
      else yield dialogue(source, reading, row, columns)
    }
    if (!columns) yield noHeader(before)
    else if (rows === 0) yield nothingBelow()
    else if (gatherer) yield* gatherer.finish()
  },
}

function dialogue(
  source: Source,
  reading: Reading,
  row: SourceRow,
  columns: Columns,
): ConversationNode | ImportProblem {
  const { line } = row
  const text = cellOf(row, columns, columns.has('dialogue') ? 'dialogue' : 'text')
  const { id, ...facts } = factsOf(row, columns, reading)
  if (text === undefined) return { problem: { en: 'this row holds no dialogue', zh: '这一行没有对话内容' }, line }
  try {
    const { messages } = parseText(text, { ...(source.roles && { roles: source.roles }) })
    return conversation({ ...facts, id: id ?? `row-${line}`, messages }, { file: source.name, line })
  } catch (error) {
    if (!(error instanceof TranscriptError)) throw error
    const { problem, hint } = error.problem
    return { problem, ...(hint && { hint }), line }
  }
}

function* missingColumns(source: Source, { line, cells }: SourceRow): Generator<ImportProblem> {
  const found = columnsOf(cells, source.columns)
  for (const [field, names = []] of Object.entries(source.columns ?? {})) {
    if (names.some((name) => columnsOf(cells, { [field]: [name] }).has(field)) || found.has(field)) continue
    const shown = names.map((name) => `"${name}"`).join(', ')
    source.note?.({
      note: {
        en: `no column is named ${shown}, which the configuration maps to ${field}`,
        zh: `没有名为 ${shown} 的列（配置中对应 ${field}）`,
      },
      line,
    })
  }
}

function noHeader(rows: readonly SourceRow[]): ImportProblem {
  const [first] = rows
  const shown = (first?.cells ?? [])
    .filter((cell) => cell !== '')
    .slice(0, 12)
    .map((cell) => cell.slice(0, 30))
    .join(', ')
  return {
    problem: {
      en: `no header names a column of texts and one of roles or speakers; the first row holds: ${shown}`,
      zh: `表头中找不到内容列和角色（或发送人）列；第一行是：${shown}`,
    },
    hint: {
      en: 'Map the columns in chatlint.config.yml, such as "columns: {conversation: Chat No, time: When, speaker: Who, text: Said}".',
      zh: '请在 chatlint.config.yml 中写明各列，例如 columns: {conversation: 咨询号, time: 时刻, speaker: 谁, text: 说了什么}。',
    },
    line: first?.line ?? 1,
  }
}
