/** A text that is put together from stretches of a source, and that knows where each of them stands. */
import type { TextPlace } from '../../../src/transcript/index.js'

/** A text, and where its characters stand. */
export interface Piece {
  text: string
  places: TextPlace[]
}

/** Puts a piece together. */
export class PieceBuilder {
  text = ''
  readonly places: TextPlace[] = []

  /** Adds a stretch that stands at this point of the source, spelt the same unless it is `fixed`. */
  add(text: string, line: number, column: number, fixed = false): void {
    if (text === '') return
    this.places.push({ offset: this.text.length, line, column, ...(fixed && { fixed }) })
    this.text += text
  }

  /** Adds what has no place of its own, such as a line break between two paragraphs. */
  join(text: string): void {
    this.text += text
  }

  /** The piece without white space around it. */
  finish(): Piece {
    const start = this.text.length - this.text.trimStart().length
    return slice({ text: this.text.trimEnd(), places: this.places }, start)
  }
}

/** The rest of a piece from an offset on. */
export function slice({ text, places }: Piece, from: number, to = text.length): Piece {
  const kept: TextPlace[] = []
  for (const place of places) {
    if (place.offset >= to) break
    if (place.offset > from) kept.push({ ...place, offset: place.offset - from })
    else {
      const column = place.column + (place.fixed ? 0 : from - place.offset)
      kept.splice(0, kept.length, { ...place, offset: 0, column })
    }
  }
  return { text: text.slice(from, to), places: kept }
}

/**
 * Finds a text again in the lines that it was read from: each line, without the indentation and quotes around it, stands in the
 * text in turn. An escape or a doubled quote in the source is one sign of the text; where a line is unlike the text in any other
 * way, the place where it begins to be stands for its rest.
 *
 * @param lines The lines of the source.
 * @param from 1-based line on which it begins, and its 1-based column there.
 * @param to 1-based line on which it ends.
 */
export function align(text: string, lines: readonly string[], from: number, column: number, to: number): Piece {
  const places: TextPlace[] = []
  let cursor = 0
  for (let line = from; line <= to && cursor < text.length; line++) {
    const source = lines[line - 1] ?? ''
    let at = line === from ? column - 1 : 0
    while (/[\s"']/.test(source[at] ?? '')) at++
    if (at >= source.length) continue
    while (/\s/.test(text[cursor] ?? '')) cursor++
    places.push({ offset: cursor, line, column: at + 1 })
    const last = line === to
    while (at < source.length && cursor < text.length) {
      if (source[at] === text[cursor] && source[at] !== '\\' && source[at] !== '"') {
        at++
        cursor++
        continue
      }
      const written = escaped(source, at, text[cursor] as string)
      if (written === 0) break
      at += written
      cursor++
      if (written > 1) places.push({ offset: cursor, line, column: at + 1 })
    }
    const rest = source.slice(at).trim()
    const lineEnd = text.indexOf('\n', cursor)
    if (at < source.length && cursor < text.length && !(last && /^["'},\]]*$/.test(rest))) {
      places.push({ offset: cursor, line, column: at + 1, fixed: true })
      if (lineEnd >= 0) cursor = lineEnd + 1
    }
  }
  return { text, places }
}

/** How many signs of the source stand for one of the text: an escape of YAML or JSON, a doubled quote; 0: it is another. */
function escaped(source: string, at: number, sign: string): number {
  if (source[at] === '"') return source[at + 1] === '"' && sign === '"' ? 2 : sign === '"' ? 1 : 0
  if (source[at] !== '\\') return 0
  const code = source[at + 1] ?? ''
  if (code === 'u' && /^[\da-f]{4}$/i.test(source.slice(at + 2, at + 6)))
    return String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16)) === sign ? 6 : 0
  if (({ n: '\n', t: '\t', r: '\r' } as Record<string, string>)[code] === sign || code === sign) return 2
  return sign === '\\' ? 1 : 0
}
