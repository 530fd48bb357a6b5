/** A compiled vocabulary as plain numbers: made by compile-tables.ts, shipped with the package, shared between threads. */
import type { AutomatonTables } from './trie.js'

/**
 * Everything that a machine needs to find the phrases of some groups. Texts are numbered in ascending order; where texts lie in a
 * row, one start more than there are texts says where the last one ends.
 */
export interface Tables extends AutomatonTables {
  /** Group → the key of its source. */
  groups: readonly string[]
  regexes: readonly TableRegex[]
  /** Text → where its classes begin in `textClasses`. */
  textStarts: Int32Array
  textClasses: Uint16Array
  /** Text → over which of its edges a Latin word must not go on. */
  edges: Uint8Array
  /** Set → its first entry. */
  setStarts: Int32Array
  /** The texts of a set, ascending: twice the text, and one more where a Latin word may go on after it. */
  entries: Int32Array
  /** Records of {@link PART}. */
  parts: Int32Array
  /** Records of {@link PATTERN}. */
  patterns: Int32Array
  /** Text → its first candidate. */
  candidateStarts: Int32Array
  /** Patterns that are tried where the text stands, with what is to be checked: see {@link CHECK_BITS}. */
  candidates: Int32Array
}

/** A regex of a group, with what was learnt about it. */
export interface TableRegex {
  group: number
  entry: number
  source: string
  flags?: string | undefined
  /** The texts one of which a match must hold; absent: it is run on every text. */
  needs?: readonly number[] | undefined
  /** How far around a text that it needs its match can reach. */
  reach: number
}

/** A part's record: the set of its texts; {@link OPTIONAL} and {@link AFTER_GAP}; the length of its longest text. */
export const PART = 3
export const PART_FLAGS = 1
export const LONGEST = 2
export const OPTIONAL = 1
export const AFTER_GAP = 2

/**
 * A pattern's record: its group and entry; {@link AT_START} and {@link AT_END}; its first part and the one behind its last; the
 * part that it is tried at; which classes may stand right before and right after that.
 */
export const PATTERN = 8
export const ENTRY = 1
export const EDGES = 2
export const FIRST_PART = 3
export const PARTS_END = 4
export const ANCHOR = 5
export const BEFORE = 6
export const AFTER = 7
export const AT_START = 1
export const AT_END = 2

/** A mask of classes, each by the last five bits of its number: any may stand there, or none at all. */
export const ANYTHING = -1

/** A candidate is a pattern's number above these bits. None of them: the text alone is a hit. */
export const CHECK_BITS = 5
export const WORD_START = 1
export const WORD_END = 2
export const CLAUSE_START = 4
export const CLAUSE_END = 8
/** A pattern of several parts. */
export const SEVERAL = 16
/** Of a candidate of several parts: a Latin word may go on after the text. */
export const OPEN = 1

/** Calls for each part of a pattern that is looked for among the automaton's hits: those that stand across a gap. */
export function acrossGaps(
  { parts, patterns }: Pick<Tables, 'parts' | 'patterns'>,
  pattern: number,
  visit: (part: number) => void,
): void {
  const at = PATTERN * pattern
  const first = patterns[at + FIRST_PART] as number
  const end = patterns[at + PARTS_END] as number
  const anchor = patterns[at + ANCHOR] as number
  const flagsOf = (part: number): number => parts[PART * part + PART_FLAGS] as number
  // A part that may be left out leaves its gap to its neighbour.
  let gap = false
  for (let part = anchor + 1; part < end; part++) {
    gap = (flagsOf(part) & AFTER_GAP) !== 0 || (gap && (flagsOf(part - 1) & OPTIONAL) !== 0)
    if (gap) visit(part)
  }
  gap = (flagsOf(anchor) & AFTER_GAP) !== 0
  for (let part = anchor - 1; part >= first; part--) {
    if (gap) visit(part)
    gap = (flagsOf(part) & AFTER_GAP) !== 0 || (gap && (flagsOf(part) & OPTIONAL) !== 0)
  }
}
