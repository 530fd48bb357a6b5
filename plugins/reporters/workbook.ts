/**
 * A workbook (.xlsx) that is written while its rows come. Its sheets grow side by side, but a zip file holds them one after
 * the other: the first sheet goes out at once, of the others the compressed bytes wait, a few for each row.
 */
import type { Zip, ZipDeflate } from 'fflate'
import { joinedBytes } from './bytes.js'
import {
  type CellValue,
  escaped,
  filterRange,
  headRow,
  rowOf,
  type SheetColumn,
  STYLES,
  sheetEnd,
  sheetStart,
} from './worksheet.js'

/** The most rows of a sheet; what is more goes into a further one. */
export const MOST_ROWS = 1_048_576
/** In UTF-16 units: rows are gathered up to here before they are compressed. */
const GATHERED = 32 * 1024

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** A zip entry must have a date, and the same report must have the same bytes. */
const DATE = new Date(2000, 0, 1)

/** What of fflate is used; it is handed in, for it is loaded only when a workbook is wanted. */
export interface ZipLibrary {
  Zip: typeof Zip
  ZipDeflate: typeof ZipDeflate
  strToU8(text: string): Uint8Array
}

/** Parts of a sheet's setting up. */
export interface SheetOptions {
  columns: readonly SheetColumn[]
  /** Without heads it is a page of notes: no filter, nothing frozen. */
  headed?: boolean
  /** The most rows, heads included; for tests. */
  mostRows?: number
}

/** A sheet that rows are added to. */
export interface Sheet {
  add(values: readonly CellValue[]): void
}

interface Part {
  name: string
  columns: readonly SheetColumn[]
  headed: boolean
  rows: number
}

/** Writes a workbook. Sheets are shown in the order of `names`. */
export class Workbook {
  readonly #library: ZipLibrary
  readonly #zip: Zip
  readonly #order: readonly string[]
  readonly #parts: Part[] = []
  readonly #closing: (() => void)[] = []
  #ready: Uint8Array[] = []

  constructor(library: ZipLibrary, order: readonly string[]) {
    this.#library = library
    this.#order = order
    this.#zip = new library.Zip((error, bytes) => {
      if (error) throw error
      this.#ready.push(bytes)
    })
  }

  /** Begins a sheet; the first that is begun is written as it comes. */
  sheet(name: string, options: SheetOptions): Sheet {
    const { mostRows = MOST_ROWS } = options
    let current = this.#part(name, options)
    let nth = 1
    const close = () => current.close()
    this.#closing.push(close)
    return {
      add: (values) => {
        if (current.part.rows >= mostRows) {
          current.close()
          current = this.#part(`${name} ${++nth}`, options)
        }
        current.add(values)
      },
    }
  }

  /** The bytes that are ready. */
  take(): Uint8Array {
    const bytes = joinedBytes(this.#ready)
    this.#ready = []
    return bytes
  }

  /** Closes all sheets and the file; gives the rest of the bytes. */
  finish(): Uint8Array {
    for (const close of this.#closing) close()
    const parts = this.#parts.map((part, index) => ({ ...part, id: index + 1 }))
    const place = ({ name }: Part): number =>
      this.#order.findIndex((each) => name === each || name.startsWith(`${each} `))
    const shown = [...parts].sort((a, b) => place(a) - place(b) || a.id - b.id)
    const sheets = shown.map(({ name, id }) => `<sheet name="${escaped(name)}" sheetId="${id}" r:id="rId${id}"/>`)
    const filters = shown.flatMap(({ name, headed, columns, rows }, index) => {
      if (!headed) return []
      const quoted = `'${escaped(name.replaceAll("'", "''"))}'!`
      const range = filterRange(columns, rows).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
      return [
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}${range}</definedName>`,
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}$1:$1</definedName>`,
      ]
    })
    const names = filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : ''
    const last = parts.length + 1
    this.#write(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets>${names}</workbook>`,
    )
    this.#write('xl/styles.xml', STYLES.slice(STYLES.indexOf('\n') + 1))
    this.#write(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${parts.map(({ id }) => `<Relationship Id="rId${id}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId${last}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    )
    this.#write(
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    )
    this.#write(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${parts.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    )
    this.#zip.end()
    return this.take()
  }

  #part(name: string, { columns, headed = true }: SheetOptions) {
    const part: Part = { name, columns, headed, rows: headed ? 1 : 0 }
    this.#parts.push(part)
    const file = this.#file(`xl/worksheets/sheet${this.#parts.length}.xml`)
    const selected = name === this.#order[0]
    let text = sheetStart(columns, headed, selected) + (headed ? headRow(columns) : '')
    return {
      part,
      add: (values: readonly CellValue[]) => {
        text += rowOf(++part.rows, columns, values)
        if (text.length < GATHERED) return
        file.push(this.#library.strToU8(text))
        text = ''
      },
      close: () => {
        file.push(this.#library.strToU8(text + sheetEnd(columns, part.rows, headed)), true)
      },
    }
  }

  #write(path: string, xml: string): void {
    this.#file(path).push(this.#library.strToU8(XML + xml), true)
  }

  #file(path: string): ZipDeflate {
    // Level 1 is twice as fast as the default, and the file a sixth larger.
    const file = new this.#library.ZipDeflate(path, { level: 1 })
    file.mtime = DATE
    this.#zip.add(file)
    return file
  }
}
