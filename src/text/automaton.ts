/**
 * Aho–Corasick over UTF-16 units. The trie's transitions lie interleaved in a double array (Aoe 1989), so a step costs one
 * comparison and the machine stays in the processor's cache; the root's are a dense row. Units map to a small alphabet that
 * already folds case, width and script, so a text is scanned as it came, without building its folded string.
 */
import { characterFlags, WORD } from './characters.js'
import { COMPLEX, fold, foldTable, originalEnd, originalStart } from './fold.js'
import type { Scratch } from './scratch.js'
import { buildTrie, type Trie } from './trie.js'

/** Class of units that can't be folded alone: the text takes the slow path. */
const BAIL = 0xffff

/** After so many places tried in vain, a region of the double array counts as dense. */
const MOST_TRIES = 64

/** Of a literal: most of the short Latin ones stand in the midst of other words, and are told at once. */
export const WORD_BEFORE = 1
export const WORD_AFTER = 2
/** Whose words are searched for a literal, among its edges. */
export const SIDE = { agent: 4, customer: 8 } as const
const BOTH = SIDE.agent | SIDE.customer
const EDGES = WORD_BEFORE | WORD_AFTER

/** 16 bits where they fit: the smaller the tables, the more of them stays in the cache. */
type Table = Uint16Array | Int32Array

/** A state's record: its base in the double array, then at these places the rest. What is read together lies together. */
const FAIL = 1
const OUTPUT = 2
const LITERAL = 3
const STATE = 4

/** A slot of the double array: the state that it belongs to, and the state that it leads to. */
const NEXT = 1
const SLOT = 2

/** A compiled set of literals. */
export class Automaton {
  /** Unit → class; 0 where no literal holds it. */
  private readonly classes: Uint16Array
  /** Class → state, from the root. */
  private readonly root: Table
  /**
   * Base; the state of the longest proper suffix; the state itself or its longest suffix that ends a literal, 0 for none; the
   * literal that ends there.
   */
  private readonly states: Table
  private readonly slots: Table
  private readonly lengths: Int32Array
  private readonly edges: Uint8Array
  private readonly flags = characterFlags()

  /**
   * @param literals Folded, non-empty, distinct; a hit names one by its index.
   * @param edges For each literal {@link WORD_BEFORE} and {@link WORD_AFTER}, if a Latin word must not go on over its start or
   * end; and the sides whose words are searched for it.
   */
  constructor(literals: readonly string[], edges: Uint8Array = new Uint8Array(literals.length).fill(BOTH)) {
    const { classes, count } = alphabet(literals)
    const trie = buildTrie(literals, classes, count)
    const { base, check, next } = pack(trie, count)
    this.classes = withFolding(classes)
    this.root = narrowed(trie.root)
    this.states = narrowed(interleaved([base, trie.fail, trie.output, trie.literal], trie.states))
    this.slots = narrowed(interleaved([check, next], check.length))
    this.lengths = Int32Array.from(literals, (text) => text.length)
    this.edges = edges
  }

  /**
   * Finds every occurrence of every literal in one pass.
   *
   * @param out Receives triples `literal, start, end` in the order of their ends; offsets are of the original text.
   * @param side Of {@link SIDE}: only literals of this side are found.
   * @returns Whether every unit could be folded alone.
   */
  scan(text: string, out: Scratch, side: number = BOTH): boolean {
    const from = out.size
    if (this.run(text, out, side)) return true
    out.size = from
    const folded = fold(text)
    this.run(folded.text, out, side, true)
    for (let at = from; at < out.size; at += 3) {
      out.data[at + 1] = originalStart(folded, out.data[at + 1] as number)
      out.data[at + 2] = originalEnd(folded, out.data[at + 2] as number)
    }
    return false
  }

  /** Returns false at a unit that can't be folded alone, unless the text is folded already. */
  private run(text: string, out: Scratch, side: number, folded = false): boolean {
    const { classes, root, states, slots, lengths, edges, flags } = this
    const length = text.length
    let state = 0
    for (let i = 0; i < length; i++) {
      const unit = classes[text.charCodeAt(i)] as number
      if (unit === 0 || unit === BAIL) {
        if (unit === BAIL && !folded) return false
        state = 0
        continue
      }
      let to = 0
      for (let from = state; from !== 0; from = states[STATE * from + FAIL] as number) {
        const base = states[STATE * from] as number
        // The end of a literal that no longer one begins with leads nowhere.
        if (base === 0) continue
        const at = SLOT * (base + unit)
        if (slots[at] !== from) continue
        to = slots[at + NEXT] as number
        break
      }
      state = to !== 0 ? to : (root[unit] as number)
      let end = states[STATE * state + OUTPUT] as number
      while (end !== 0) {
        const id = states[STATE * end + LITERAL] as number
        const start = i + 1 - (lengths[id] as number)
        const edge = edges[id] as number
        const cut =
          (edge & side) === 0 ||
          ((edge & EDGES) !== 0 &&
            ((edge & WORD_BEFORE && start > 0 && (flags[text.charCodeAt(start - 1)] as number) & WORD) ||
              (edge & WORD_AFTER && i + 1 < length && (flags[text.charCodeAt(i + 1)] as number) & WORD)))
        if (!cut) out.hit(id, start, i + 1)
        end = states[STATE * (states[STATE * end + FAIL] as number) + OUTPUT] as number
      }
    }
    return true
  }
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

/** Lays the transitions of every state but the root into one table, the widest states first. */
function pack(trie: Trie, classes: number): { base: Int32Array; check: Int32Array; next: Int32Array } {
  const { firstChild, sibling, unit, width, states } = trie
  const base = new Int32Array(states)
  let check: Int32Array = new Int32Array(Math.max(1024, 2 * states + classes)).fill(-1)
  let next: Int32Array = new Int32Array(check.length)
  const order = Array.from({ length: states }, (_, state) => state).filter((state) => state > 0 && width[state]! > 0)
  order.sort((a, b) => width[b]! - width[a]! || a - b)
  /** Where states of one transition go: the first free slot that any of them can use. */
  let free = classes
  /** Where the search for a place for several begins, behind 0, which stands for none; it moves on when the region before it has become too dense. */
  let from = 1
  for (const state of order) {
    const first = firstChild[state] as number
    if (width[state] === 1) while (free < check.length && check[free] !== -1) free++
    let slot = width[state] === 1 ? free - unit[first]! : from
    for (let tries = 0; ; slot++, tries++) {
      while (slot + classes >= check.length) {
        check = widened(check, -1)
        next = widened(next, 0)
      }
      let child = first
      while (child !== 0 && check[slot + unit[child]!] === -1) child = sibling[child]!
      if (child !== 0) continue
      if (width[state]! > 1 && tries > MOST_TRIES) from = slot - MOST_TRIES / 2
      break
    }
    base[state] = slot
    for (let child = first; child !== 0; child = sibling[child]!) {
      check[slot + unit[child]!] = state
      next[slot + unit[child]!] = child
    }
  }
  return { base, check, next }
}

/** A table in 16 bits if its values fit; −1, which no state or literal is, becomes 0xffff. */
function narrowed(table: Int32Array): Table {
  for (const value of table) if (value >= 0xffff) return table
  return Uint16Array.from(table)
}

/** Tables of one length as records, one after the other. */
function interleaved(tables: readonly Int32Array[], length: number): Int32Array {
  const records = new Int32Array(tables.length * length)
  tables.forEach((table, place) => {
    for (let i = 0; i < length; i++) records[tables.length * i + place] = table[i] as number
  })
  return records
}

function widened(slots: Int32Array, fill: number): Int32Array {
  const wider = new Int32Array(slots.length * 2).fill(fill)
  wider.set(slots)
  return wider
}
