import { eastAsianWidth } from 'get-east-asian-width'
import type { Locale, Localized } from '../plugin/index.js'
import { printable } from './wording.js'

/** A place in a text file, with what the reader needs to see of it. */
export interface FilePlace {
  file: string
  /** 1-based; 0 where the file as a whole is meant. */
  line: number
  /** 1-based, in UTF-16 units. */
  column: number
  /** The line (a window of it where it is long), and the stretch that is meant, in UTF-16 units. */
  excerpt?: { text: string; start: number; length: number } | undefined
}

/**
 * One mistake in a rule, lexicon, pack or configuration file. Collected, not thrown: a file with two mistakes gives two.
 * `message` (of `Error`) is the English text in one line.
 */
export class RuleFileError extends Error implements FilePlace {
  override readonly name = 'RuleFileError'
  /** Names the sort of mistake; stable, for programs. */
  readonly code: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly excerpt: FilePlace['excerpt']
  /** What is wrong. */
  readonly problem: Localized
  /** How to mend it. */
  readonly hint: Localized

  constructor(code: string, place: FilePlace, problem: Localized, hint: Localized) {
    super(`${written(place)}  ${problem.en}  → ${hint.en}`)
    this.code = code
    this.file = place.file
    this.line = place.line
    this.column = place.column
    this.excerpt = place.excerpt
    this.problem = problem
    this.hint = hint
  }
}

function written({ file, line, column }: FilePlace): string {
  return line === 0 ? printable(file) : `${printable(file)}:${line}:${column}`
}

/** How to paint the parts of a formatted error; without it they stay plain. */
export interface ErrorPaint {
  place(text: string): string
  caret(text: string): string
  dim(text: string): string
}

const PLAIN: ErrorPaint = { place: String, caret: String, dim: String }

/** Columns that a text takes in a terminal. */
function columns(text: string): number {
  let width = 0
  for (const character of text) width += eastAsianWidth(character.codePointAt(0)!)
  return width
}

/** Formats one error: `file:line:column  what  → how to mend it`, then the line with a caret under the place. */
export function formatError(error: RuleFileError, locale: Locale, paint: ErrorPaint = PLAIN): string {
  const head = `${paint.place(written(error))}  ${error.problem[locale]}  → ${error.hint[locale]}`
  if (!error.excerpt) return head
  const { text, start, length } = error.excerpt
  const shown = printable(text)
  const number = String(error.line).padStart(5)
  const indent = ' '.repeat(columns(shown.slice(0, start)))
  const marks = '^'.repeat(Math.max(1, columns(shown.slice(start, start + length))))
  return [
    head,
    `${paint.dim(`${number} │`)} ${shown}`.trimEnd(),
    `${paint.dim(`${' '.repeat(number.length)} │`)} ${indent}${paint.caret(marks)}`,
  ].join('\n')
}

/** Formats errors in the order of files and lines, a blank line between them. */
export function formatErrors(errors: readonly RuleFileError[], locale: Locale, paint?: ErrorPaint): string {
  return sortErrors(errors)
    .map((error) => formatError(error, locale, paint))
    .join('\n\n')
}

/** A copy in the order of files, lines and columns. */
export function sortErrors(errors: readonly RuleFileError[]): RuleFileError[] {
  return [...errors].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  )
}
