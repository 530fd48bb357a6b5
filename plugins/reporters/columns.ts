/** How wide text is in a terminal, and where it breaks. All offsets are UTF-16 offsets. */
import { eastAsianWidth } from 'get-east-asian-width'

/** What a reader takes for one character, and the terminal columns that it fills. */
export interface Cell {
  start: number
  end: number
  width: 0 | 1 | 2
  text: string
}

/** One line on the terminal. */
export interface Line {
  cells: Cell[]
  width: number
}

/** Made when it is first needed: that takes as long as a tenth of a whole run. */
let segmenter: Intl.Segmenter | undefined
const PLAIN = /^[\x20-\x7e]*$/
const EMOJI =
  /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}\p{M}*\ufe0f|[0-9#*]\ufe0f?\u20e3)/u
/** Marks, format characters, and the vowels and finals that complete a Hangul syllable. */
const NO_WIDTH = /[\p{M}\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u1160-\u11ff]/u

/** The cells of a stretch of text. */
export function cellsOf(text: string, from = 0, to = text.length): Cell[] {
  const cells: Cell[] = []
  const slice = text.slice(from, to)
  if (PLAIN.test(slice)) {
    for (let at = 0; at < slice.length; at++) {
      cells.push({ start: from + at, end: from + at + 1, width: 1, text: slice[at]! })
    }
    return cells
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { segment, index } of segmenter.segment(slice)) {
    cells.push({
      start: from + index,
      end: from + index + segment.length,
      width: graphemeWidth(segment),
      text: segment,
    })
  }
  return cells
}

/** The columns that a text fills. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : sum(cellsOf(text))
}

/** Fills a text up with spaces to a number of columns. */
export function pad(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, columns - widthOf(text)))
  return side === 'left' ? text + space : space + text
}

/** Cuts a text to a number of columns, with `…` in the last one. */
export function truncate(text: string, columns: number): string {
  // No character is shorter than a unit, so this prefix decides; names can be megabytes long, too.
  const head = text.slice(0, 16 * columns + 16)
  if (head.length === text.length && widthOf(text) <= columns) return text
  let kept = ''
  let width = 0
  for (const cell of cellsOf(head)) {
    if (width + cell.width > columns - 1) break
    kept += cell.text
    width += cell.width
  }
  return `${kept}…`
}

/**
 * Breaks cells into lines of at most `columns`: at spaces, and around wide characters except where Chinese typography
 * forbids it (no line starts with a closing or ends with an opening mark). A line break always breaks; spaces at a
 * break are dropped.
 */
export function wrap(cells: readonly Cell[], columns: number): Line[] {
  const lines: Line[] = []
  let line: Cell[] = []
  let width = 0
  let breakAt = 0
  const finish = (kept: Cell[]): void => {
    lines.push({ cells: kept, width: sum(kept) })
  }
  for (const cell of cells) {
    if (cell.text === '\n') {
      finish(line)
      line = []
      width = 0
      breakAt = 0
      continue
    }
    if (line.length > 0 && mayBreak(line.at(-1)!, cell)) breakAt = line.length
    if (width + cell.width > columns && cell.text === ' ') {
      breakAt = line.length
      continue
    }
    // Twice where what moves to the next line does not fit there either, as no break is allowed within it.
    while (width + cell.width > columns && line.length > 0) {
      const at = breakAt > 0 ? breakAt : line.length
      finish(trimEnd(line.slice(0, at)))
      line = line.slice(at)
      width = sum(line)
      breakAt = 0
    }
    line.push(cell)
    width += cell.width
  }
  finish(line)
  return lines
}

/** Breaks a text into lines of at most `columns`. */
export function wrapText(text: string, columns: number): string[] {
  return wrap(cellsOf(text), columns).map((line) => line.cells.map((cell) => cell.text).join(''))
}

const CLOSING = /^[，。、；：？！…～·）》」』】〉〕”’％,.;:?!)\]}%]/u
const OPENING = /^[（《「『【〈〔“‘([{￥¥$]/u

function mayBreak(before: Cell, after: Cell): boolean {
  if (after.text === ' ') return false
  if (before.text === ' ') return true
  if (before.width < 2 && after.width < 2) return false
  return !CLOSING.test(after.text) && !OPENING.test(before.text)
}

function trimEnd(cells: Cell[]): Cell[] {
  let end = cells.length
  while (end > 0 && cells[end - 1]!.text === ' ') end--
  return cells.slice(0, end)
}

function sum(cells: readonly Cell[]): number {
  let width = 0
  for (const cell of cells) width += cell.width
  return width
}

function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (EMOJI.test(grapheme)) return 2
  let width = 0
  for (const char of grapheme) if (!NO_WIDTH.test(char)) width += eastAsianWidth(char.codePointAt(0)!)
  return width > 1 ? 2 : (width as 0 | 1)
}
