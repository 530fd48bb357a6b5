/**
 * Aho–Corasick over UTF-16 units. The trie's transitions lie interleaved in a double array, so a step costs one comparison and
 * the machine stays in the processor's cache; the root's are a dense row. Units map to a small alphabet that already folds
 * case, width and script, so a text is scanned as it came, without building its folded string.
 */
import { characterFlags, WORD } from './characters.js'
import { COMPLEX, changedUnits, foldTable } from './fold.js'
import type { Scratch } from './scratch.js'
import { type AutomatonTables, classTable, FAIL, LITERAL, NEXT, OUTPUT, SLOT, STATE } from './trie.js'

/** Class of units that can't be folded alone: the text takes the slow path. */
export const BAIL = 0xffff

/** Of a literal: most of the short Latin ones stand in the midst of other words, and are told at once. */
export const WORD_BEFORE = 1
export const WORD_AFTER = 2
/** Stands alone: nobody looks for the literal. */
export const UNUSED = 4

/** Finds the literals of an automaton that somebody looks for. */
export class Automaton {
  /** Unit → class; 0 where no literal holds it. */
  readonly classes: Uint16Array
  private readonly tables: AutomatonTables
  /** Literal → its length: those of a table of starts. */
  private readonly starts: Int32Array
  private readonly edges: Uint8Array
  private readonly flags = characterFlags()

  /**
   * @param starts Literal → where its text begins among all texts in a row; one more at the end. Its length is what counts.
   * @param edges For each literal {@link WORD_BEFORE} and {@link WORD_AFTER}, if a Latin word must not go on over its start or
   * end; or {@link UNUSED} alone.
   * @param classes Of {@link classesOf}; shared by automata over the same tables.
   */
  constructor(tables: AutomatonTables, starts: Int32Array, edges: Uint8Array, classes = classesOf(tables.units)) {
    this.tables = tables
    this.starts = starts
    this.edges = edges
    this.classes = classes
  }

  /**
   * Finds every occurrence of every literal in one pass.
   *
   * @param folded Whether the text is folded already, so that no unit of it can be folded further.
   * @param out Receives triples `literal, start, end` in the order of their ends.
   * @returns Whether every unit could be folded alone; if not, what stands in `out` means nothing.
   */
  scan(text: string, folded: boolean, out: Scratch): boolean {
    const { classes, starts, edges, flags } = this
    const { root, states, slots } = this.tables
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
        const edge = edges[id] as number
        if (edge !== UNUSED) {
          const start = i + 1 - ((starts[id + 1] as number) - (starts[id] as number))
          const cut =
            edge !== 0 &&
            ((edge & WORD_BEFORE && start > 0 && (flags[text.charCodeAt(start - 1)] as number) & WORD) ||
              (edge & WORD_AFTER && i + 1 < length && (flags[text.charCodeAt(i + 1)] as number) & WORD))
          if (!cut) out.hit(id, start, i + 1)
        }
        end = states[STATE * (states[STATE * end + FAIL] as number) + OUTPUT] as number
      }
    }
    return true
  }
}

/** Unit → class, of units that fold alike too. @param units Class − 1 → its unit. */
export function classesOf(units: Uint16Array): Uint16Array {
  const classes = classTable(units)
  const folds = foldTable()
  // Two steps, as what one unit folds to may be told of another before it is read.
  const changed = changedUnits()
  const folding = changed.map((unit) => {
    const folded = folds[unit] as number
    return folded === COMPLEX ? BAIL : (classes[folded] as number)
  })
  for (let at = 0; at < changed.length; at++) classes[changed[at] as number] = folding[at] as number
  return classes
}
