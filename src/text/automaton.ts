/**
 * Aho–Corasick over UTF-16 units, as a deterministic automaton in a double array (Aoe 1989): a state's transitions that
 * differ from the root's lie interleaved with other states' in one table, so a step costs one comparison and the whole
 * machine stays in the processor's cache. Units map to a small alphabet that already folds case, width and script, so a
 * text is scanned as it came, without building its folded string.
 */
import { COMPLEX, fold, foldTable, originalEnd, originalStart } from './fold.js'
import type { Scratch } from './scratch.js'

/** Class of units that can't be folded alone: the text takes the slow path. */
const BAIL = 0xffff

/** A compiled set of literals. */
export class Automaton {
  /** Unit → class; 0 where no literal holds it. */
  private readonly classes: Uint16Array
  private readonly root: Int32Array
  private readonly base: Int32Array
  private readonly check: Int32Array
  private readonly next: Int32Array
  /** State → first output + 1, 0 for none. */
  private readonly output: Int32Array
  private readonly outputLiteral: Int32Array
  private readonly outputLength: Int32Array
  private readonly outputNext: Int32Array

  /** @param literals Folded, non-empty, distinct; a hit names one by its index. */
  constructor(literals: readonly string[]) {
    const { classes, count } = alphabet(literals)
    const trie = buildTrie(literals, classes)
    link(trie)
    this.classes = withFolding(classes)
    this.root = new Int32Array(count)
    for (const [unit, state] of trie.children[0] as Map<number, number>) this.root[unit] = state
    const packed = pack(trie, count)
    this.base = packed.base
    this.check = packed.check
    this.next = packed.next
    this.output = Int32Array.from(trie.output)
    this.outputLiteral = Int32Array.from(trie.outputLiteral)
    this.outputLength = Int32Array.from(trie.outputLiteral, (literal) => (literals[literal] as string).length)
    this.outputNext = Int32Array.from(trie.outputNext)
  }

  /**
   * Finds every occurrence of every literal in one pass.
   *
   * @param out Receives triples `literal, start, end` in the order of their ends; offsets are of the original text.
   */
  scan(text: string, out: Scratch): void {
    const { classes } = this
    for (let i = 0; i < text.length; i++) {
      if (classes[text.charCodeAt(i)] !== BAIL) continue
      const folded = fold(text)
      const from = out.size
      this.run(folded.text, out)
      for (let at = from; at < out.size; at += 3) {
        out.data[at + 1] = originalStart(folded, out.data[at + 1] as number)
        out.data[at + 2] = originalEnd(folded, out.data[at + 2] as number)
      }
      return
    }
    this.run(text, out)
  }

  private run(text: string, out: Scratch): void {
    const { classes, root, base, check, next, output } = this
    const length = text.length
    let state = 0
    for (let i = 0; i < length; i++) {
      const unit = classes[text.charCodeAt(i)] as number
      if (unit === 0 || unit === BAIL) {
        state = 0
        continue
      }
      const at = (base[state] as number) + unit
      state = check[at] === state ? (next[at] as number) : (root[unit] as number)
      if (output[state] !== 0) this.report(output[state] as number, i + 1, out)
    }
  }

  /** The literals that end here: the state's own, then those of its suffixes. */
  private report(first: number, end: number, out: Scratch): void {
    const { outputLiteral, outputLength, outputNext } = this
    for (let at = first; at !== 0; at = outputNext[at - 1] as number) {
      out.hit(outputLiteral[at - 1] as number, end - (outputLength[at - 1] as number), end)
    }
  }
}

interface Trie {
  /** State → class → state. After linking: every transition that differs from the root's. */
  children: Map<number, number>[]
  fail: number[]
  /** State → index of its first output + 1. */
  output: number[]
  outputLiteral: number[]
  outputNext: number[]
}

function alphabet(literals: readonly string[]): { classes: Uint16Array; count: number } {
  const classes = new Uint16Array(0x10000)
  let count = 1
  for (const literal of literals) {
    for (let i = 0; i < literal.length; i++) {
      const unit = literal.charCodeAt(i)
      if (classes[unit] === 0) classes[unit] = count++
    }
  }
  return { classes, count }
}

/** Gives every unit the class of its fold. */
function withFolding(classes: Uint16Array): Uint16Array {
  const folds = foldTable()
  const folding = new Uint16Array(0x10000)
  for (let c = 0; c < 0x10000; c++) {
    const folded = folds[c] as number
    folding[c] = folded === COMPLEX ? BAIL : (classes[folded] as number)
  }
  return folding
}

function buildTrie(literals: readonly string[], classes: Uint16Array): Trie {
  const trie: Trie = { children: [new Map()], fail: [0], output: [0], outputLiteral: [], outputNext: [] }
  literals.forEach((literal, id) => {
    let state = 0
    for (let i = 0; i < literal.length; i++) {
      const unit = classes[literal.charCodeAt(i)] as number
      const children = trie.children[state] as Map<number, number>
      let to = children.get(unit)
      if (to === undefined) {
        to = trie.children.length
        trie.children.push(new Map())
        trie.fail.push(0)
        trie.output.push(0)
        children.set(unit, to)
      }
      state = to
    }
    trie.outputLiteral.push(id)
    trie.outputNext.push(trie.output[state] as number)
    trie.output[state] = trie.outputLiteral.length
  })
  return trie
}

/** Breadth first: failure links, outputs of suffixes, and the transitions inherited from the failure state. */
function link(trie: Trie): void {
  const { children, fail, output, outputNext } = trie
  const root = children[0] as Map<number, number>
  const queue: number[] = [...root.values()]
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number
    const own = children[state] as Map<number, number>
    const failure = fail[state] as number
    for (const [unit, to] of own) {
      fail[to] =
        (failure === 0 ? undefined : (children[failure] as Map<number, number>).get(unit)) ??
        (root.get(unit) as number | undefined) ??
        0
      queue.push(to)
    }
    if (failure !== 0) {
      for (const [unit, to] of children[failure] as Map<number, number>) if (!own.has(unit)) own.set(unit, to)
    }
    // The failure state is shallower, so its own chain is complete.
    if (output[failure] !== 0) {
      if (output[state] === 0) output[state] = output[failure] as number
      else {
        let last = output[state] as number
        while (outputNext[last - 1] !== 0) last = outputNext[last - 1] as number
        outputNext[last - 1] = output[failure] as number
      }
    }
  }
}

/** Lays every state's transitions into one table, the widest states first. */
function pack(trie: Trie, classes: number): { base: Int32Array; check: Int32Array; next: Int32Array } {
  const states = trie.children.length
  const base = new Int32Array(states)
  let check: Int32Array = new Int32Array(Math.max(1024, classes * 2)).fill(-1)
  let next: Int32Array = new Int32Array(check.length)
  const order = Array.from({ length: states - 1 }, (_, i) => i + 1)
    .filter((state) => (trie.children[state] as Map<number, number>).size > 0)
    .sort(
      (a, b) =>
        (trie.children[b] as Map<number, number>).size - (trie.children[a] as Map<number, number>).size || a - b,
    )
  /** The first free slot: where states of one transition go. */
  let free = 0
  /** Where the search for a place for several begins; it moves on when the region before it has become too dense. */
  let from = 0
  for (const state of order) {
    const units = [...(trie.children[state] as Map<number, number>)].sort((a, b) => a[0] - b[0])
    const first = (units[0] as [number, number])[0]
    while (check[free] !== -1) free++
    let slot = units.length === 1 ? Math.max(free - first, 0) : from
    for (let tries = 0; ; slot++, tries++) {
      while (slot + classes >= check.length) [check, next] = [widened(check, -1), widened(next, 0)]
      if (units.every(([unit]) => check[slot + unit] === -1)) {
        if (units.length > 1 && tries > MOST_TRIES) from = slot - MOST_TRIES / 2
        break
      }
    }
    base[state] = slot
    for (const [unit, to] of units) {
      check[slot + unit] = state
      next[slot + unit] = to
    }
  }
  return { base, check, next }
}

/** After so many places tried in vain, the region counts as dense. */
const MOST_TRIES = 64

function widened(slots: Int32Array, fill: number): Int32Array {
  const wider = new Int32Array(slots.length * 2).fill(fill)
  wider.set(slots)
  return wider
}
