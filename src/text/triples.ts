/** Classes of triples of characters; two triples of one class only cost a comparison. */
const CLASSES = 1 << 18

/**
 * The triples of neighbouring characters that texts hold, and which texts have many in common. A triple that comes again in a text
 * counts as another one, so how often it comes counts too.
 */
export class Triples {
  /** The classes of all triples, text by text. */
  readonly #classes: Uint32Array
  /** Text → where its triples start in `#classes`; one more entry for the end. */
  readonly #starts: Uint32Array
  /** Class → where its texts start and end in `#postings`, in the order in which they were added. */
  readonly #from: Uint32Array
  readonly #to: Uint32Array
  readonly #postings: Uint32Array
  /** Text → how many triples of the text at hand it holds; all 0 between two searches. */
  readonly #shared: Uint16Array | Uint32Array

  constructor(texts: readonly string[]) {
    const starts = new Uint32Array(texts.length + 1)
    for (const [at, { length }] of texts.entries()) starts[at + 1] = (starts[at] as number) + Math.max(0, length - 2)
    this.#starts = starts
    this.#classes = classesOf(texts, starts)
    const ends = new Uint32Array(CLASSES + 1)
    for (const each of this.#classes) ends[each + 1] = (ends[each + 1] as number) + 1
    for (let each = 0; each < CLASSES; each++) ends[each + 1] = (ends[each + 1] as number) + (ends[each] as number)
    this.#from = ends
    this.#to = ends.slice()
    this.#postings = new Uint32Array(this.#classes.length)
    // No text has more triples in common with another than it has; small numbers are counted fastest.
    const most = texts.reduce((longest, { length }) => Math.max(longest, length), 0)
    this.#shared = most < 0x10000 ? new Uint16Array(texts.length) : new Uint32Array(texts.length)
  }

  /** Puts a text among those that are found; the later one of two has the higher number. */
  add(text: number): void {
    for (let at = this.#starts[text] as number; at < (this.#starts[text + 1] as number); at++) {
      const each = this.#classes[at] as number
      const to = this.#to[each] as number
      this.#postings[to] = text
      this.#to[each] = to + 1
    }
  }

  /** The texts that have at least so many triples in common with this one; those before `first` are not looked for again. */
  sharing(text: number, least: number, first: number): number[] {
    const [from, to, postings, shared] = [this.#from, this.#to, this.#postings, this.#shared]
    const found: number[] = []
    for (let at = this.#starts[text] as number; at < (this.#starts[text + 1] as number); at++) {
      const each = this.#classes[at] as number
      const end = to[each] as number
      let posting = from[each] as number
      while (posting < end && (postings[posting] as number) < first) posting++
      from[each] = posting
      for (; posting < end; posting++) {
        const other = postings[posting] as number
        const times = (shared[other] as number) + 1
        shared[other] = times
        if (times === least) found.push(other)
      }
    }
    shared.fill(0, first, text)
    return found
  }
}

function classesOf(texts: readonly string[], starts: Uint32Array): Uint32Array {
  const classes = new Uint32Array(starts[texts.length] as number)
  const lastText = new Int32Array(CLASSES).fill(-1)
  const times = new Uint32Array(CLASSES)
  for (const [place, text] of texts.entries()) {
    const start = starts[place] as number
    for (let at = 0; at + 2 < text.length; at++) {
      const hash = classOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))
      const before = lastText[hash] === place ? (times[hash] as number) : 0
      lastText[hash] = place
      times[hash] = before + 1
      classes[start + at] = (hash + Math.imul(before, 0x9e37)) & (CLASSES - 1)
    }
  }
  return classes
}

function classOf(a: number, b: number, c: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 15)) & (CLASSES - 1)
}
