/** The rows of a table: of a spreadsheet, or of text with commas, tabs or semicolons between the cells. */
import type { ImportProblem, Source, SourceLine, SourceRow } from '../../../src/plugin/index.js'

/** What a quoted cell may span: more lines than this mean that a quote was never closed. */
const MAX_CELL_LINES = 2000

type Parse = (text: string) => readonly (readonly string[])[]

/** Streams the rows; blank ones are left out. A quote that is never closed is a problem, and reading goes on below it. */
export async function* tableRows(source: Source): AsyncGenerator<SourceRow | ImportProblem> {
  if (source.rows) {
    yield* source.rows()
    return
  }
  const parse = await parser(delimiterOf(source.head))
  let open: SourceLine[] = []
  let quotes = 0
  for await (const batch of source.lines()) {
    let waiting: SourceLine[] = []
    for (const line of batch) {
      waiting.push(line)
      while (waiting.length > 0) {
        const next = waiting.shift() as SourceLine
        open.push(next)
        quotes += countQuotes(next.text)
        if (quotes % 2 === 0) {
          yield* rowOf(open, parse)
          open = []
          quotes = 0
        } else if (open.length > MAX_CELL_LINES) {
          // The first line is given up; those below are read anew.
          yield unclosed((open[0] as SourceLine).number)
          waiting = [...open.slice(1), ...waiting]
          open = []
          quotes = 0
        }
      }
    }
  }
  // At the end of the file: every line from the open quote on, each by itself.
  while (open.length > 0) {
    const [first, ...rest] = open as [SourceLine, ...SourceLine[]]
    yield unclosed(first.number)
    open = []
    quotes = 0
    for (const line of rest) {
      open.push(line)
      quotes += countQuotes(line.text)
      if (quotes % 2 !== 0) continue
      yield* rowOf(open, parse)
      open = []
      quotes = 0
    }
  }
}

/** A quick look at the first lines, without the parser: good enough for header names, which need no quotes. */
export function firstCells(head: string, count = 12): string[][] {
  const delimiter = delimiterOf(head)
  return head
    .split(/\r?\n/, count)
    .map((line) => line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/s, '$1')))
}

/** The character between the cells: the one that stands most evenly in the first lines. */
export function delimiterOf(head: string): string {
  const lines = head.split(/\r?\n/, 12).filter((line) => line.trim() !== '')
  let best = ','
  let most = 0
  for (const each of [',', '\t', ';', '|']) {
    const counts = lines.map((line) => line.split(each).length - 1).filter((many) => many > 0)
    const sum = counts.length * Math.max(0, ...counts)
    if (sum > most) {
      most = sum
      best = each
    }
  }
  return best
}

async function parser(delimiter: string): Promise<Parse> {
  const { default: papa } = await import('papaparse')
  return (text) => papa.parse<string[]>(text, { delimiter, newline: '\n' }).data
}

function* rowOf(lines: readonly SourceLine[], parse: Parse): Generator<SourceRow> {
  const text = lines.map((line) => line.text).join('\n')
  if (text.trim() === '') return
  const cells = parse(text)[0] ?? []
  if (cells.some((cell) => cell.trim() !== '')) yield { line: (lines[0] as SourceLine).number, cells }
}

function countQuotes(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++
  return count
}

function unclosed(line: number): ImportProblem {
  return {
    problem: { en: 'a quote is opened here and never closed', zh: '此处的引号没有闭合' },
    hint: {
      en: 'Close it, or double quotes that belong to the text. The file may have been cut off.',
      zh: '请补上引号；文本中的引号须写两次。也可能是文件被截断了。',
    },
    line,
  }
}

/** A header, and no row below it. */
export function nothingBelow(): ImportProblem {
  return {
    problem: { en: 'the table has a header and no rows', zh: '表格只有表头，没有内容' },
    hint: { en: 'Was the export complete?', zh: '导出是否完整？' },
    line: 1,
  }
}
