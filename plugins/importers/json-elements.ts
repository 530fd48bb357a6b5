/**
 * Cuts JSON into the elements of its top-level array (or the one top-level object) while it streams by, so that memory
 * holds one element, never the file. It only counts brackets outside strings; `JSON.parse` judges each element.
 */

/** The longest element that is held, in UTF-16 units: 16 Mi. */
export const MAX_ELEMENT = 16 * 1024 * 1024

/** One element of the file. */
export interface JsonElement {
  /** Left out where the element is longer than {@link MAX_ELEMENT}. */
  text: string | undefined
  /** 1-based line on which it starts. */
  line: number
}

/** Where the top level itself is malformed; scanning ends there. */
export interface JsonBreak {
  line: number
  /** The character that stands there; empty at the end of the file. */
  found: string
  /** What should stand there: the array or object, an element, a comma or `]`, or the end of the file. */
  expected: Outside
}

/** `first` is an element or the end of an array that has none yet. */
type Outside = 'start' | 'first' | 'element' | 'comma' | 'end'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const LINE_FEED = 0x0a
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/** Takes chunks of any size; gives elements as they are complete. */
export class JsonElements {
  #outside: Outside = 'start'
  #inside = false
  #array = false
  #line = 1
  // Of the element that is being read:
  #depth = 0
  #inString = false
  #escaped = false
  #held: string | undefined = ''
  #start = 1

  /** Appends the elements that the chunk completes to `out`; gives the break where there is one. */
  push(chunk: string, out: JsonElement[]): JsonBreak | undefined {
    let at = 0
    while (at < chunk.length) {
      if (this.#inside) {
        const end = this.#endOf(chunk, at)
        this.#hold(chunk, at, end ?? chunk.length)
        if (end === undefined) return undefined
        this.#emit(out)
        at = end
        continue
      }
      const code = chunk.charCodeAt(at)
      if (!isSpace(code)) {
        if (!this.#between(code)) {
          return {
            line: this.#line,
            found: String.fromCodePoint(chunk.codePointAt(at) as number),
            expected: this.#outside,
          }
        }
        if (this.#inside) continue
      } else if (code === LINE_FEED) this.#line++
      at++
    }
    return undefined
  }

  /** Gives what is left at the end of the file: an unfinished element, or the break. */
  end(out: JsonElement[]): JsonBreak | undefined {
    if (this.#inside) this.#emit(out)
    else if (this.#outside !== 'end') return { line: this.#line, found: '', expected: this.#outside }
    return undefined
  }

  /** Judges a character between elements; false where it does not belong there. */
  #between(code: number): boolean {
    const state = this.#outside
    if (state === 'start' && code === OPEN_ARRAY) {
      this.#array = true
      this.#outside = 'first'
    } else if (state === 'comma' && code === COMMA) this.#outside = 'element'
    else if ((state === 'comma' || state === 'first') && code === CLOSE_ARRAY) this.#outside = 'end'
    else if (state === 'start' ? code === OPEN_OBJECT : canStart(code) && (state === 'first' || state === 'element')) {
      this.#inside = true
      this.#start = this.#line
      this.#held = ''
      this.#depth = 0
      this.#inString = false
      this.#escaped = false
    } else return false
    return true
  }

  /** The offset at which the current element ends, exclusive; undefined where it goes on after the chunk. */
  #endOf(chunk: string, from: number): number | undefined {
    for (let at = from; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at)
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (code === BACKSLASH) this.#escaped = true
        else if (code === QUOTE) {
          this.#inString = false
          if (this.#depth === 0) return at + 1
        }
      } else if (code === QUOTE) this.#inString = true
      else if (code === OPEN_OBJECT || code === OPEN_ARRAY) this.#depth++
      else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
        // At depth 0 the element is a bare number or word, and the bracket is the array's.
        if (this.#depth === 0) return at
        if (--this.#depth === 0) return at + 1
      } else if (this.#depth === 0 && (code === COMMA || isSpace(code))) return at
    }
    return undefined
  }

  #hold(chunk: string, from: number, to: number): void {
    for (let at = chunk.indexOf('\n', from); at >= 0 && at < to; at = chunk.indexOf('\n', at + 1)) this.#line++
    if (this.#held === undefined) return
    this.#held = this.#held.length + to - from > MAX_ELEMENT ? undefined : this.#held + chunk.slice(from, to)
  }

  #emit(out: JsonElement[]): void {
    out.push({ text: this.#held, line: this.#start })
    this.#held = ''
    this.#inside = false
    this.#outside = this.#array ? 'comma' : 'end'
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === LINE_FEED || code === 0x0d || code === 0x09
}

function canStart(code: number): boolean {
  return code !== COMMA && code !== CLOSE_ARRAY && code !== CLOSE_OBJECT
}
