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
 * Finds a text again in the lines that it was read from: each line, without the indentation, quotes and marks around it, stands
 * in the text in turn. Where escapes make a line unlike the text, its beginning stands for all of it.
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
    const start = line === from ? column - 1 : 0
    const skipped = /^[\s"'>]*/.exec(source.slice(start))?.[0].length ?? 0
    const core = source.slice(start + skipped).trimEnd()
    if (core === '') continue
    const next = text.slice(cursor)
    const lead = next.length - next.trimStart().length
    const shown = next.slice(lead)
    // The longest common beginning: the line may go on after the text, and the text after the line.
    let same = 0
    while (same < core.length && same < shown.length && core[same] === shown[same]) same++
    const end = shown.indexOf('\n') < 0 ? shown.length : shown.indexOf('\n')
    if (same === 0) {
      if (places.length === 0) places.push({ offset: 0, line, column: start + skipped + 1, fixed: true })
      continue
    }
    places.push({ offset: cursor + lead, line, column: start + skipped + 1 })
    const whole = same === core.length || same >= end
    if (!whole) places.push({ offset: cursor + lead + same, line, column: start + skipped + same + 1, fixed: true })
    cursor += lead + (whole ? same : end)
  }
  return { text, places }
}
