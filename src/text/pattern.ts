/**
 * Patterns: phrases whose parts stand side by side or across gaps, matched among the literals that the automaton found. A
 * pattern is tried only where its rarest part stands, and from there to both sides.
 */
import { WORD_AFTER, WORD_BEFORE } from './automaton.js'
import { characterFlags, HAN, SPACE, STOP, WORD } from './characters.js'
import type { PhrasePart, PhrasePattern } from './phrase.js'
import type { Scratch } from './scratch.js'

/** How far apart the parts of a phrase may stand across a gap: so many Latin characters, or so many Han characters. */
const GAP_LATIN = 40
const GAP_HAN = 12

/** What remains to be checked of a pattern of one part; 0: nothing. */
export const WORD_START = 1
export const WORD_END = 2
export const CLAUSE_START = 4
export const CLAUSE_END = 8
/** A pattern of several parts. */
export const PARTS = 16

/** A phrase with its texts as literals of the automaton. */
export interface Pattern {
  group: number
  entry: number
  atStart: boolean
  atEnd: boolean
  parts: {
    /** Literal → whether a Latin word may go on after it. */
    literals: ReadonlyMap<number, boolean>
    /** The least and the greatest of its literals: most others lie outside, and are told by that. */
    least: number
    greatest: number
    /** Length of its longest text. */
    longest: number
    optional: boolean
    afterGap: boolean
  }[]
}

/** Where a pattern is tried: at its part `part`, its rarest. */
export interface Anchor {
  pattern: Pattern
  part: number
  /** The next rarest part that can not be left out, or −1. */
  need: number
}

/** Prepares a phrase. @param intern Gives the literal of a text. */
export function compilePattern(
  phrase: PhrasePattern,
  group: number,
  entry: number,
  intern: (text: string) => number,
): Anchor {
  const parts = phrase.parts.map(({ texts, optional, join }) => {
    const literals = new Map(texts.map(({ text, open }) => [intern(text), open]))
    return {
      literals,
      least: Math.min(...literals.keys()),
      greatest: Math.max(...literals.keys()),
      longest: Math.max(...texts.map(({ text }) => text.length)),
      optional,
      afterGap: join === 'gap',
    }
  })
  const rarest = phrase.parts
    .map((each, at) => ({ at, optional: each.optional, expected: frequency(each) }))
    .filter(({ optional }) => !optional)
    .sort((a, b) => a.expected - b.expected)
  const pattern = { group, entry, atStart: phrase.atStart, atEnd: phrase.atEnd, parts }
  return { pattern, part: rarest[0]!.at, need: rarest[1]?.at ?? -1 }
}

/** A rough guess of how often a part occurs, from the lengths of its texts; only the order matters. */
function frequency({ texts }: PhrasePart): number {
  let sum = 0
  for (const { text } of texts) {
    const latin = text.charCodeAt(0) < 0x2e80
    sum += latin ? 2 ** -text.length : 10 ** -text.length
  }
  return sum
}

/** Matches patterns in one text at a time. */
export class PatternMatcher {
  /** Start and end of the last match. */
  start = 0
  end = 0
  private readonly flags = characterFlags()
  private readonly raw: Scratch
  /** The text that raw hits and offsets belong to. */
  text = ''

  /**
   * @param raw Triples `literal, start, end` in the order of their ends: what the automaton found in the text.
   */
  constructor(raw: Scratch) {
    this.raw = raw
  }

  /** Whether the pattern stands around raw hit `at`, which is its anchor; sets `start` and `end`. */
  match({ pattern, part }: Anchor, at: number): boolean {
    const { data } = this.raw
    const { literals, afterGap } = pattern.parts[part]!
    const end = this.after(
      pattern,
      part + 1,
      at,
      data[at + 2] as number,
      literals.get(data[at] as number) as boolean,
      false,
    )
    if (end < 0) return false
    const start = this.before(pattern, part - 1, at, data[at + 1] as number, afterGap)
    if (start < 0) return false
    this.start = start
    this.end = end
    return true
  }

  /** Whether a pattern of one part passes what remains to be checked of it. */
  passes(check: number, start: number, end: number): boolean {
    if (check & WORD_START && this.cutsWord(start)) return false
    if (check & WORD_END && this.cutsWord(end)) return false
    if (check & CLAUSE_START && !this.clauseStarts(start)) return false
    return !(check & CLAUSE_END && !this.clauseEnds(end))
  }

  /**
   * Start of the parts up to `part`, which must end before `start`, or -1. The nearest are tried first; an optional part is
   * left out only where it is not there. `gap`: there may be a gap in between.
   */
  private before(pattern: Pattern, part: number, at: number, start: number, gap: boolean): number {
    if (gap && this.cutsWord(start)) return -1
    if (part < 0) return pattern.atStart && !this.clauseStarts(start) ? -1 : start
    const { data } = this.raw
    const { literals, least, greatest, optional, afterGap } = pattern.parts[part]!
    let longest = -1
    for (let i = at - 3; i >= 0; i -= 3) {
      const end = data[i + 2] as number
      if (end > start) continue
      if (end < (gap ? start - GAP_LATIN : start)) break
      const literal = data[i] as number
      if (literal < least || literal > greatest) continue
      const open = literals.get(literal)
      if (open === undefined) continue
      if (gap && ((!open && this.cutsWord(end)) || !this.gapIsOpen(end, start))) continue
      const found = this.before(pattern, part - 1, i, data[i + 1] as number, afterGap)
      // Across a gap the nearest counts; side by side, where all end alike, the longest.
      if (gap && found >= 0) return found
      if (found >= 0 && (longest < 0 || found < longest)) longest = found
    }
    if (longest >= 0) return longest
    return optional ? this.before(pattern, part - 1, at, start, gap || afterGap) : -1
  }

  /** End of the parts from `part` on, which must start after `end`, or -1. `open`: a Latin word may go on at `end`. */
  private after(pattern: Pattern, part: number, at: number, end: number, open: boolean, skipped: boolean): number {
    const next = pattern.parts[part]
    if (!next) return (!open && this.cutsWord(end)) || (pattern.atEnd && !this.clauseEnds(end)) ? -1 : end
    const gap = next.afterGap || skipped
    if (gap && !open && this.cutsWord(end)) return -1
    const { data, size } = this.raw
    const { literals, least, greatest } = next
    const reach = end + next.longest + (gap ? GAP_LATIN : 0)
    let longest = -1
    for (let i = at + 3; i < size && (data[i + 2] as number) <= reach; i += 3) {
      const start = data[i + 1] as number
      if (gap ? start < end : start !== end) continue
      const literal = data[i] as number
      if (literal < least || literal > greatest) continue
      const opens = literals.get(literal)
      if (opens === undefined || (gap && (this.cutsWord(start) || !this.gapIsOpen(end, start)))) continue
      const found = this.after(pattern, part + 1, i, data[i + 2] as number, opens, false)
      // Across a gap the nearest counts; side by side the longest, which comes last.
      if (gap && found >= 0) return found
      if (found > longest) longest = found
    }
    if (longest >= 0) return longest
    return next.optional ? this.after(pattern, part + 1, at, end, open, gap) : -1
  }

  /** Whether a gap is short enough, and holds no end of a sentence. */
  private gapIsOpen(from: number, to: number): boolean {
    let width = 0
    for (let i = from; i < to; i++) {
      const flag = this.flags[this.text.charCodeAt(i)] as number
      if (flag & STOP) return false
      width += flag & HAN ? GAP_LATIN / GAP_HAN : 1
    }
    return width <= GAP_LATIN
  }

  /** Whether a Latin word goes on over this offset. */
  private cutsWord(at: number): boolean {
    const text = this.text
    if (at === 0 || at === text.length) return false
    return ((this.flags[text.charCodeAt(at)] as number) & (this.flags[text.charCodeAt(at - 1)] as number) & WORD) !== 0
  }

  private clauseStarts(start: number): boolean {
    const text = this.text
    let i = start - 1
    while (i >= 0 && (this.flags[text.charCodeAt(i)] as number) & SPACE) i--
    if (i < 0) return true
    const flag = this.flags[text.charCodeAt(i)] as number
    // Spoken Chinese is often written with spaces for commas.
    return (flag & (HAN | WORD)) === 0 || ((flag & HAN) !== 0 && i < start - 1)
  }

  private clauseEnds(end: number): boolean {
    const text = this.text
    let i = end
    while (i < text.length && (this.flags[text.charCodeAt(i)] as number) & SPACE) i++
    if (i === text.length) return true
    const flag = this.flags[text.charCodeAt(i)] as number
    return (flag & (HAN | WORD)) === 0 || (i > end && ((this.flags[text.charCodeAt(end - 1)] as number) & HAN) !== 0)
  }
}

/**
 * For each literal, over which of its edges a Latin word must not go on, wherever a pattern uses it: a part that opens its
 * section must not begin within a word, one that closes it must not end within one.
 *
 * @param anywhere Literals that somebody wants wherever they stand.
 */
export function edgesOf(
  literals: readonly string[],
  anchors: readonly Anchor[],
  anywhere: ReadonlySet<number>,
): Uint8Array {
  const flags = characterFlags()
  const isWord = (unit: number): boolean => ((flags[unit] as number) & WORD) !== 0
  const edges = Uint8Array.from(literals, (text, literal) => {
    if (anywhere.has(literal)) return 0
    return (isWord(text.charCodeAt(0)) ? WORD_BEFORE : 0) | (isWord(text.charCodeAt(text.length - 1)) ? WORD_AFTER : 0)
  })
  for (const { pattern } of anchors) {
    pattern.parts.forEach(({ literals: own, afterGap }, at) => {
      const last = pattern.parts[at + 1]?.afterGap ?? true
      for (const [literal, open] of own) {
        if (!afterGap) edges[literal] = (edges[literal] as number) & ~WORD_BEFORE
        if (!last || open) edges[literal] = (edges[literal] as number) & ~WORD_AFTER
      }
    })
  }
  return edges
}
