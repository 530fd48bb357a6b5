import { SaxesParser } from 'saxes'
import type { Localized } from '../plugin/index.js'
import { UserError } from './user-error.js'

/** What takes the rows of a workbook, sheet by sheet. */
export interface RowTaker {
  /** The first row of a sheet. False: the sheet is of no interest. */
  begin(cells: readonly string[]): boolean
  /** Any other row; 1-based. */
  add(cells: readonly string[], row: number): void
}

/** The most that one part of a workbook may unpack to: room for a million rows, none for a zip bomb. */
const LARGEST = 1_500_000_000
/** So many bytes are parsed at once. */
const WINDOW = 1 << 20
/** The most columns that a table of ours, with some of the reader's own, can have. */
const MOST_COLUMNS = 1000

/**
 * Reads the rows of a workbook (.xlsx) as texts, as Excel, WPS or LibreOffice save it. Memory holds one unpacked sheet and the
 * shared strings, and no row.
 *
 * @param name As the user named it.
 * @throws UserError where the file is no workbook, or a damaged one
 */
export async function readWorkbookRows(bytes: Uint8Array, name: string, taker: RowTaker): Promise<void> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw bad(name, OLD, SAVE_AGAIN)
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw bad(name, NO_WORKBOOK, SAVE_AGAIN)
  const { unzipSync } = await import('fflate')
  const unpack = (path: string): Uint8Array | undefined =>
    unzipSync(bytes, {
      filter: (file) => {
        if (file.name !== path) return false
        if (file.originalSize > LARGEST) throw bad(name, TOO_LARGE, SAVE_AGAIN)
        return true
      },
    })[path]
  try {
    const sheets: string[] = []
    unzipSync(bytes, {
      filter: (file) => {
        if (/^xl\/worksheets\/[^/]+\.xml$/.test(file.name)) sheets.push(file.name)
        return false
      },
    })
    if (sheets.length === 0) throw bad(name, NO_WORKBOOK, SAVE_AGAIN)
    const strings = readStrings(unpack('xl/sharedStrings.xml'))
    const number = (path: string): number => Number(/\d+/.exec(path.slice(path.lastIndexOf('/')))?.[0] ?? 0)
    for (const path of sheets.sort((a, b) => number(a) - number(b)))
      readSheet(unpack(path) as Uint8Array, strings, taker)
  } catch (error) {
    if (error instanceof UserError) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw bad(name, { en: `the workbook is damaged (${why})`, zh: `工作簿已损坏（${why}）` }, SAVE_AGAIN)
  }
}

function readStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = []
  if (!bytes) return strings
  const text = new TextOfRuns()
  parse(bytes, {
    open: (tag) => {
      if (tag === 'si') text.clear()
      else text.open(tag)
    },
    text: (piece) => text.add(piece),
    close: (tag) => {
      text.close(tag)
      if (tag === 'si') strings.push(unescaped(text.value))
      return true
    },
  })
  return strings
}

function readSheet(bytes: Uint8Array, strings: readonly string[], taker: RowTaker): void {
  let cells: string[] = []
  let row = 0
  let begun = false
  let column = 0
  let type = ''
  const text = new TextOfRuns()
  parse(bytes, {
    open(tag, attributes) {
      if (tag === 'row') {
        row = Number(attributes.r ?? row + 1)
        cells = []
        column = -1
      } else if (tag === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
        type = attributes.t ?? 'n'
        text.clear()
      } else text.open(tag)
    },
    text: (piece) => text.add(piece),
    close(tag) {
      text.close(tag)
      if (tag === 'c' && column >= 0 && column < MOST_COLUMNS) {
        while (cells.length < column) cells.push('')
        cells[column] = type === 's' ? (strings[Number(text.value)] ?? '') : unescaped(text.value)
      }
      if (tag !== 'row') return true
      if (begun) taker.add(cells, row)
      else if (cells.some((cell) => cell !== '')) {
        begun = true
        return taker.begin(cells)
      }
      return true
    },
  })
}

/** Puts a text together from `v`, and from `t` in runs; phonetic hints beside Chinese and Japanese texts are left out. */
class TextOfRuns {
  value = ''
  #inside = false
  #hint = false

  clear(): void {
    this.value = ''
  }

  open(tag: string): void {
    if (tag === 'rPh') this.#hint = true
    else if (tag === 't' || tag === 'v') this.#inside = true
  }

  add(piece: string): void {
    if (this.#inside && !this.#hint) this.value += piece
  }

  close(tag: string): void {
    if (tag === 'rPh') this.#hint = false
    else if (tag === 't' || tag === 'v') this.#inside = false
  }
}

interface Handlers {
  open(tag: string, attributes: Readonly<Record<string, string>>): void
  text(piece: string): void
  /** False ends the parsing. */
  close(tag: string): boolean
}

function parse(bytes: Uint8Array, handlers: Handlers): void {
  const parser = new SaxesParser()
  let goOn = true
  // Some programs write a prefix before every tag.
  const local = (name: string): string => name.slice(name.indexOf(':') + 1)
  parser.on('error', (error) => {
    throw error
  })
  // A document type could define entities that unfold without end; no workbook has one.
  parser.on('doctype', () => {
    throw new Error('<!DOCTYPE>')
  })
  parser.on('opentag', ({ name, attributes }) => handlers.open(local(name), attributes as Record<string, string>))
  parser.on('text', (piece) => handlers.text(piece))
  parser.on('closetag', ({ name }) => {
    if (goOn) goOn = handlers.close(local(name))
  })
  const decoder = new TextDecoder()
  for (let at = 0; at < bytes.length && goOn; at += WINDOW)
    parser.write(decoder.decode(bytes.subarray(at, at + WINDOW), { stream: true }))
  if (goOn) parser.close()
}

/** 0-based column of a reference such as AB12. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    column = column * 26 + value
  }
  return column - 1
}

/** Undoes the escapes that SpreadsheetML has beside those of XML. */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

function bad(name: string, problem: Localized, hint: Localized): UserError {
  return new UserError('workbook', { en: `${name}: ${problem.en}`, zh: `${name}：${problem.zh}` }, hint)
}

const OLD = { en: 'this is an old .xls, or protected by a password', zh: '这是旧版 .xls，或有密码保护' }
const NO_WORKBOOK = { en: 'this is no workbook (.xlsx)', zh: '这不是工作簿（.xlsx）' }
const TOO_LARGE = { en: 'the workbook unpacks to more than 1.5 GB', zh: '工作簿解压后超过 1.5 GB' }
const SAVE_AGAIN = {
  en: 'Save it again as an Excel workbook (.xlsx), or as CSV.',
  zh: '请另存为 Excel 工作簿（.xlsx）或 CSV。',
}
