/** One sheet of a workbook as SpreadsheetML (ECMA-376, part 1, §18.3), row by row. */

/** A moment on somebody's wall clock, or a date. */
export interface WallClock {
  /** Days since 1970. */
  day: number
  /** Since midnight; a bare date has none. */
  minute?: number | undefined
}

/** What a cell can hold. A text stays a text, whatever it begins with. */
export type CellValue = string | number | WallClock | { title: string } | null | undefined

/** A column of a sheet. */
export interface SheetColumn {
  head: string
  /** In characters. */
  width: number
  /** How numbers look; whole with separators by default. */
  format?: 'whole' | 'plain' | 'decimal' | 'percent' | undefined
  /** Long text is wrapped. */
  wrap?: boolean | undefined
  hidden?: boolean | undefined
  /** Offered as a drop-down; the column is for the reader to fill in. */
  choices?: readonly string[] | undefined
  /** For the reader to fill in. */
  input?: boolean | undefined
}

/** The places of formats in {@link STYLES}. */
const STYLE = { plain: 0, head: 1, wrap: 2, whole: 3, decimal: 4, percent: 5, date: 6, moment: 7, text: 8 } as const
/** The same for a text that a spreadsheet would run as a formula were it typed in: marked as a text. */
const QUOTED = { wrap: 9, text: 10 } as const
const INPUT = 11
const TITLE = 12

/** The formats of all cells; the order of `cellXfs` is that of the constants above. */
export const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF8FA3B5"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="13">${[
  xf({}),
  xf({ font: 1, fill: 2, border: 1, align: 'vertical="center" wrapText="1"' }),
  xf({ align: 'vertical="top" wrapText="1"' }),
  xf({ format: 3 }),
  xf({ format: 164 }),
  xf({ format: 9 }),
  xf({ format: 165 }),
  xf({ format: 166 }),
  xf({ format: 49 }),
  xf({ align: 'vertical="top" wrapText="1"', quoted: true }),
  xf({ format: 49, quoted: true }),
  xf({ fill: 3, align: 'vertical="top" wrapText="1"' }),
  xf({ font: 2 }),
].join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function xf(of: {
  format?: number
  font?: number
  fill?: number
  border?: number
  align?: string
  quoted?: boolean
}): string {
  const { format = 0, font = 0, fill = 0, border = 0, align = 'vertical="top"', quoted = false } = of
  const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied}${quoted ? ' quotePrefix="1"' : ''}><alignment ${align}/></xf>`
}

/** Days from 1899-12-30, from which spreadsheets count, to 1970. */
const EPOCH = 25_569
/** The most characters of a cell. */
const LONGEST = 32_767
/** What a spreadsheet takes for a formula, or for the start of another cell. */
export const FORMULA_LIKE = /^\s*[=+\-@\t\r\n＝＋－＠]/u

/** The head of a sheet's part, up to the first row; with heads it is frozen under them. */
export function sheetStart(columns: readonly SheetColumn[], headed: boolean, selected: boolean): string {
  const pane = headed ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : ''
  const widths = columns.map(
    ({ width, hidden }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`
}

/** The heads of the columns. */
export function headRow(columns: readonly SheetColumn[]): string {
  const cells = columns.map(({ head }, at) => textCell(`${columnName(at)}1`, head, STYLE.head))
  return `<row r="1" ht="30" customHeight="1">${cells.join('')}</row>`
}

/** One row; `number` is 1-based. */
export function rowOf(number: number, columns: readonly SheetColumn[], values: readonly CellValue[]): string {
  let cells = ''
  values.forEach((value, at) => {
    cells += cell(`${columnName(at)}${number}`, value, columns[at] as SheetColumn)
  })
  return `<row r="${number}">${cells}</row>`
}

/** The end of a sheet's part: filters, drop-downs, and how it prints. */
export function sheetEnd(columns: readonly SheetColumn[], rows: number, headed: boolean): string {
  const filter = headed ? `<autoFilter ref="${filterRange(columns, rows)}"/>` : ''
  const lists = rows < 2 ? [] : columns.flatMap(({ choices }, at) => (choices ? [dropDown(at, choices, rows)] : []))
  const validations =
    lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : ''
  return `</sheetData>${filter}${validations}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`
}

/** The range that a sheet's filter covers. */
export function filterRange(columns: readonly SheetColumn[], rows: number): string {
  return `A1:${columnName(columns.length - 1)}${Math.max(1, rows)}`
}

function dropDown(at: number, choices: readonly string[], rows: number): string {
  const name = columnName(at)
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${name}2:${name}${rows}"><formula1>"${escaped(choices.join(','))}"</formula1></dataValidation>`
}

function cell(at: string, value: CellValue, { format = 'whole', wrap, input }: SheetColumn): string {
  if (value === undefined || value === null || value === '') return input ? `<c r="${at}" s="${INPUT}"/>` : ''
  if (typeof value === 'number') {
    return Number.isFinite(value) ? `<c r="${at}" s="${STYLE[format]}"><v>${value}</v></c>` : ''
  }
  if (typeof value === 'string') {
    const styles = FORMULA_LIKE.test(value) ? QUOTED : STYLE
    return textCell(at, value, input ? INPUT : wrap ? styles.wrap : styles.text)
  }
  if ('title' in value) return textCell(at, value.title, TITLE)
  const { day, minute } = value
  // Spreadsheets know no day before theirs.
  if (day + EPOCH < 1) return ''
  const serial = day + EPOCH + (minute ?? 0) / 1440
  return `<c r="${at}" s="${minute === undefined ? STYLE.date : STYLE.moment}"><v>${serial}</v></c>`
}

function textCell(at: string, text: string, style: number): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : text
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t${/^\s|\s$|\s\s|\n/.test(cut) ? ' xml:space="preserve"' : ''}>${escaped(cut)}</t></is></c>`
}

const names: string[] = []

/** A, B, … Z, AA, … */
function columnName(at: number): string {
  names[at] ??= (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))
  return names[at]
}

// What XML 1.0 cannot hold, and what SpreadsheetML reads as an escape of its own (§22.9.2.19).
const SPECIAL = /[&<>"\x00-\x08\x0b-\x1f\ufffe\uffff]|\p{Cs}|_(?=x[\da-fA-F]{4}_)/gu
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  _: '_x005F_',
}

/** A text as XML holds it. */
export function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? '\ufffd')
}
