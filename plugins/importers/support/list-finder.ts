/** Finds, in JSON that streams by, the array that stands in the top-level object under one of some keys. */
export class ListFinder {
  readonly #lists: readonly string[]
  #seen = 0
  #depth = 0
  #inString = false
  #escaped = false
  #text = ''
  #key = ''
  #top = ''

  constructor(lists: readonly string[]) {
    this.#lists = lists
  }

  /** The offset, from the very beginning, of the bracket that opens the array (or a top-level array); undefined: not yet. */
  push(chunk: string): number | undefined {
    for (let at = 0; at < chunk.length; at++) {
      const c = chunk[at] as string
      if (this.#inString) this.#string(c)
      else if (c === '"') {
        this.#inString = true
        this.#text = ''
      } else if (c === '{' || c === '[') {
        if (this.#depth === 0 && c === '[') return this.#seen + at
        if (this.#depth === 1 && c === '[' && this.#lists.includes(this.#key)) return this.#seen + at
        this.#depth++
      } else if (c === '}' || c === ']') this.#depth--
      else if (c === ':' && this.#depth === 1) this.#key = this.#top
      else if (c === ',' && this.#depth === 1) this.#key = ''
    }
    this.#seen += chunk.length
    return undefined
  }

  #string(c: string): void {
    if (this.#escaped) this.#escaped = false
    else if (c === '\\') this.#escaped = true
    else if (c === '"') {
      this.#inString = false
      if (this.#depth === 1) this.#top = this.#text
      return
    }
    if (this.#depth === 1 && this.#text.length < 100) this.#text += c
  }
}
