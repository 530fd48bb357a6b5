/** Cells of comma-separated values (RFC 4180) as spreadsheets read them. */
import { type CellValue, FORMULA_LIKE } from './worksheet.js'

/** What a spreadsheet would take for a number and spoil: more digits than it holds, zeros in front, or 12e5. */
const SPOILT = /^(?:\d{16,}|0\d+|\d+e\d+)$/i

/** One row, with its line end. */
export function csvRow(values: readonly CellValue[]): string {
  return `${values.map((value) => quoted(written(value))).join(',')}\r\n`
}

function written(value: CellValue): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : ''
  if (typeof value === 'string') return neutral(value)
  if ('title' in value) return neutral(value.title)
  const date = new Date(value.day * 86_400_000 + (value.minute ?? 0) * 60_000).toISOString()
  return value.minute === undefined ? date.slice(0, 10) : date.slice(0, 16).replace('T', ' ')
}

/**
 * A text that a spreadsheet would run as a formula, or turn into another number, gets an apostrophe in front: the sign of
 * spreadsheets that a text follows (OWASP, "CSV Injection").
 */
function neutral(text: string): string {
  return FORMULA_LIKE.test(text) || SPOILT.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n;\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}
