/**
 * Spreadsheets as rows of text: .xlsx, .xls in its binary forms, and the HTML tables that many systems save as .xls. The
 * libraries load only when such a file comes. Dates come as the sheet means them, on no zone's clock; formulas are not run,
 * their stored results are read.
 */
import { readFile } from 'node:fs/promises'
import type { ImportNote, ImportProblem, SourceRow } from '../plugin/index.js'

/** The largest spreadsheet that is read, in bytes: unlike text, it is held as a whole. */
export const MAX_SHEET = 128 * 1024 * 1024

/** How much a compressed sheet may hold, in bytes. */
const MAX_UNPACKED = 1024 * 1024 * 1024

/** What kind of spreadsheet a file is, by its first bytes and the text that they make; undefined for any other file. */
export function spreadsheetKind(start: Buffer, head: string): 'zip' | 'binary' | 'html' | undefined {
  if (start.readUInt32BE !== undefined && start.length >= 8) {
    const magic = start.readUInt32BE(0)
    if (magic === 0xd0cf11e0) return 'binary'
    if (magic === 0x504b0304 && head.includes('PK')) return 'zip'
  }
  return /^\s*(?:<!--[\s\S]*?-->\s*)?(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<meta|<style|<table|<body)/i.test(
    head,
  ) && /<t[rh][\s>]/i.test(head)
    ? 'html'
    : undefined
}

/** The rows of the first sheet that has any. */
export interface Sheet {
  rows: SourceRow[]
  notes: ImportNote[]
}

/** Reads the rows of an .xlsx or .xls file. */
export async function readWorkbook(path: string, kind: 'zip' | 'binary'): Promise<Sheet | ImportProblem> {
  const bytes = await readFile(path)
  if (bytes.length > MAX_SHEET || (kind === 'zip' && unpackedSize(bytes) > MAX_UNPACKED)) return tooLarge()
  const { read, SSF, set_cptable } = await import('@e965/xlsx')
  // Files of the nineties are not in Unicode.
  if (kind === 'binary') set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'))
  try {
    const book = read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      ...(kind === 'binary' && { codepage: 936 }),
    })
    const wide1904 = book.Workbook?.WBProps?.date1904 === true
    const toText = (cell: Cell | undefined): string => textOf(cell, SSF, wide1904)
    const filled = book.SheetNames.map((name) => ({ name, rows: rowsOf(book.Sheets[name], toText) })).filter(
      ({ rows }) => rows.length > 0,
    )
    const [first, ...others] = filled
    if (!first) return { problem: { en: 'there is nothing in the sheets', zh: '工作表中没有内容' } }
    return {
      rows: first.rows,
      notes:
        others.length > 0
          ? [
              otherSheets(
                first.name,
                others.map(({ name }) => name),
              ),
            ]
          : [],
    }
  } catch (error) {
    return brokenSheet(error)
  }
}

interface Cell {
  t: string
  v?: unknown
  w?: string
  z?: string | number
}

interface Formats {
  is_date(format: string | number): boolean
  parse_date_code(
    value: number,
    options?: { date1904?: boolean },
  ): { y: number; m: number; d: number; H: number; M: number; S: number } | undefined
}

function rowsOf(sheet: unknown, toText: (cell: Cell | undefined) => string): SourceRow[] {
  const data = (sheet as { '!data'?: (Cell | undefined)[][] } | undefined)?.['!data'] ?? []
  const rows: SourceRow[] = []
  // Sparse: a sheet may claim a million rows and have three.
  data.forEach((row, index) => {
    if (!row) return
    const cells = Array.from({ length: Math.min(row.length, 1000) }, (_, column) => toText(row[column]))
    if (cells.some((cell) => cell !== '')) rows.push({ line: index + 1, cells })
  })
  return rows
}

function textOf(cell: Cell | undefined, formats: Formats, date1904: boolean): string {
  if (!cell || cell.v === undefined || cell.v === null) return ''
  if (cell.t === 'e') return ''
  if (cell.t === 'n' && cell.z !== undefined && formats.is_date(cell.z)) {
    const date = formats.parse_date_code(cell.v as number, { date1904 })
    if (date) return dateText(date, cell.v as number)
  }
  return typeof cell.v === 'boolean' ? (cell.v ? 'TRUE' : 'FALSE') : String(cell.v)
}

function dateText(date: NonNullable<ReturnType<Formats['parse_date_code']>>, value: number): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  const clock = `${two(date.H)}:${two(date.M)}:${two(Math.floor(date.S))}`
  if (value < 1) return clock
  const day = `${date.y}-${two(date.m)}-${two(date.d)}`
  return Number.isInteger(value) ? day : `${day}T${clock}`
}

/** What a zip says that it holds, from its central directory. */
function unpackedSize(bytes: Buffer): number {
  let total = 0
  const mark = Buffer.from([0x50, 0x4b, 0x01, 0x02])
  for (let at = bytes.indexOf(mark); at >= 0 && at + 46 <= bytes.length; at = bytes.indexOf(mark, at + 46))
    total += bytes.readUInt32LE(at + 24)
  return total
}

/** Reads the rows of the largest table of an HTML page. */
export async function readHtmlTable(chunks: AsyncIterable<string>): Promise<Sheet | ImportProblem> {
  const parts: string[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > MAX_SHEET / 2) return tooLarge()
    parts.push(chunk)
  }
  const [{ fromHtml }, { toText }] = await Promise.all([import('hast-util-from-html'), import('hast-util-to-text')])
  const tables: SourceRow[][] = []
  const walk = (node: Node, rows: SourceRow[] | undefined): void => {
    for (const child of node.children ?? []) {
      if (child.tagName === 'table') {
        const own: SourceRow[] = []
        tables.push(own)
        walk(child, own)
      } else if (child.tagName === 'tr' && rows) {
        const cells = (child.children ?? []).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        const texts = cells.flatMap((cell) => {
          const text = toText(cell as Parameters<typeof toText>[0], { whitespace: 'normal' }).trim()
          return [text, ...Array<string>(Math.min(Number(cell.properties?.colSpan ?? 1) || 1, 100) - 1).fill('')]
        })
        if (texts.some((text) => text !== '')) rows.push({ line: child.position?.start.line ?? 1, cells: texts })
      } else walk(child, rows)
    }
  }
  try {
    walk(fromHtml(parts.join('')) as unknown as Node, undefined)
  } catch (error) {
    return brokenSheet(error)
  }
  const rows = tables.reduce<SourceRow[]>((best, each) => (each.length > best.length ? each : best), [])
  return rows.length > 0
    ? { rows, notes: [] }
    : { problem: { en: 'there is no table in the page', zh: '网页中没有表格' } }
}

interface Node {
  tagName?: string
  properties?: { colSpan?: unknown }
  position?: { start: { line: number } }
  children?: Node[]
}

/** Rows as comma-separated text, for detection and for importers that read lines. */
export function csvOf(rows: readonly SourceRow[], limit = Number.POSITIVE_INFINITY): string {
  let text = ''
  for (const { cells } of rows) {
    if (text.length > limit) break
    text += `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`
  }
  return text
}

function otherSheets(first: string, others: readonly string[]): ImportNote {
  return {
    note: {
      en: `the sheet "${first}" was read; left out: ${others.join(', ')}`,
      zh: `读取了工作表“${first}”，未读取：${others.join('、')}`,
    },
  }
}

function tooLarge(): ImportProblem {
  return {
    problem: { en: 'the spreadsheet is too large', zh: '表格文件过大' },
    hint: { en: 'Save it as CSV, which can be of any size.', zh: '请另存为 CSV，CSV 不限大小。' },
  }
}

function brokenSheet(error: unknown): ImportProblem {
  const why = error instanceof Error ? error.message.slice(0, 200) : ''
  if (/password|encrypt/i.test(why)) {
    return {
      problem: { en: 'the spreadsheet is protected by a password', zh: '表格文件有密码保护' },
      hint: { en: 'Save it without a password.', zh: '请另存为没有密码的文件。' },
    }
  }
  return {
    problem: { en: `the spreadsheet is damaged (${why})`, zh: `表格文件已损坏（${why}）` },
    hint: { en: 'Export it again, or save it as CSV.', zh: '请重新导出，或另存为 CSV。' },
    line: 1,
  }
}
