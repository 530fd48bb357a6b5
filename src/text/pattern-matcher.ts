/**
 * Matches phrases whose parts stand side by side or across gaps. A pattern is tried only where its rarest part stands, and from
 * there to both sides: what stands side by side is held against the text, what stands across a gap is looked for among the hits.
 */
import { characterFlags, HAN, SPACE, STOP, WORD } from './characters.js'
import type { Scratch } from './scratch.js'
import {
  AFTER,
  AFTER_GAP,
  ANCHOR,
  ANYTHING,
  AT_END,
  AT_START,
  BEFORE,
  CLAUSE_END,
  CLAUSE_START,
  EDGES,
  FIRST_PART,
  LONGEST,
  OPEN,
  OPTIONAL,
  PART,
  PART_FLAGS,
  PARTS_END,
  PATTERN,
  type Tables,
  WORD_END,
  WORD_START,
} from './tables.js'

/** How far apart the parts of a phrase may stand across a gap: so many Latin characters, or so many Han characters. */
const GAP_LATIN = 40
const GAP_HAN = 12

/** In sets up to this size the first fitting text is found by going through all of them. */
const FEW = 8

/** Matches patterns in one text at a time. */
export class PatternMatcher {
  /** Start and end of the last match. */
  start = 0
  end = 0
  /** The text that hits and offsets belong to. */
  text = ''
  private readonly flags = characterFlags()
  private readonly tables: Tables
  private readonly classes: Uint16Array
  private readonly raw: Scratch
  /** Of the pattern that is being matched. */
  private firstPart = 0
  private partsEnd = 0
  private edges = 0

  /** @param raw Triples `text, start, end` in the order of their ends: what the automaton found. */
  constructor(tables: Tables, classes: Uint16Array, raw: Scratch) {
    this.tables = tables
    this.classes = classes
    this.raw = raw
  }

  /**
   * Whether the pattern stands around raw hit `at`, which is its anchor; sets `start` and `end`.
   *
   * @param open Whether a Latin word may go on after the anchor.
   */
  match(pattern: number, at: number, open: boolean): boolean {
    const { patterns, parts } = this.tables
    const { text, classes } = this
    const { data } = this.raw
    const from = data[at + 1] as number
    const to = data[at + 2] as number
    const record = PATTERN * pattern
    // One look at the neighbours refuses most places where only the anchor stands.
    const after = patterns[record + AFTER] as number
    if (after !== ANYTHING && (to >= text.length || !((after >>> (classes[text.charCodeAt(to)] as number)) & 1)))
      return false
    const before = patterns[record + BEFORE] as number
    if (before !== ANYTHING && (from === 0 || !((before >>> (classes[text.charCodeAt(from - 1)] as number)) & 1)))
      return false
    const anchor = patterns[record + ANCHOR] as number
    this.firstPart = patterns[record + FIRST_PART] as number
    this.partsEnd = patterns[record + PARTS_END] as number
    this.edges = patterns[record + EDGES] as number
    const end = this.after(anchor + 1, at, to, open, false)
    if (end < 0) return false
    const start = this.before(anchor - 1, at, from, ((parts[PART * anchor + PART_FLAGS] as number) & AFTER_GAP) !== 0)
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
  private before(part: number, at: number, start: number, gap: boolean): number {
    if (gap && this.cutsWord(start)) return -1
    if (part < this.firstPart) return this.edges & AT_START && !this.clauseStarts(start) ? -1 : start
    const { parts } = this.tables
    const flags = parts[PART * part + PART_FLAGS] as number
    const found = gap
      ? this.nearestBefore(part, at, start)
      : this.longestBefore(part, at, start, (flags & AFTER_GAP) !== 0)
    if (found >= 0) return found
    return flags & OPTIONAL ? this.before(part - 1, at, start, gap || (flags & AFTER_GAP) !== 0) : -1
  }

  /** Across a gap the nearest counts. */
  private nearestBefore(part: number, at: number, start: number): number {
    const { parts } = this.tables
    const { data } = this.raw
    const set = parts[PART * part] as number
    const gapBefore = ((parts[PART * part + PART_FLAGS] as number) & AFTER_GAP) !== 0
    for (let i = at - 3; i >= 0; i -= 3) {
      const end = data[i + 2] as number
      if (end > start) continue
      if (end < start - GAP_LATIN) break
      const entry = this.entryOf(set, data[i] as number)
      if (entry < 0 || ((entry & OPEN) === 0 && this.cutsWord(end)) || !this.gapIsOpen(end, start)) continue
      const found = this.before(part - 1, i, data[i + 1] as number, gapBefore)
      if (found >= 0) return found
    }
    return -1
  }

  /** Side by side, where all end alike, the longest. */
  private longestBefore(part: number, at: number, start: number, gapBefore: boolean): number {
    const { parts, setStarts, entries } = this.tables
    const set = parts[PART * part] as number
    const last = setStarts[set + 1] as number
    let longest = -1
    for (let entry = setStarts[set] as number; entry < last; entry++) {
      const length = this.standsBefore((entries[entry] as number) >> 1, start)
      if (length === 0) continue
      const found = this.before(part - 1, at, start - length, gapBefore)
      if (found >= 0 && (longest < 0 || found < longest)) longest = found
    }
    return longest
  }

  /** End of the parts from `part` on, which must start after `end`, or -1. `open`: a Latin word may go on at `end`. */
  private after(part: number, at: number, end: number, open: boolean, skipped: boolean): number {
    if (part === this.partsEnd)
      return (!open && this.cutsWord(end)) || (this.edges & AT_END && !this.clauseEnds(end)) ? -1 : end
    const { parts } = this.tables
    const flags = parts[PART * part + PART_FLAGS] as number
    const gap = skipped || (flags & AFTER_GAP) !== 0
    if (gap && !open && this.cutsWord(end)) return -1
    const found = gap ? this.nearestAfter(part, at, end) : this.longestAfter(part, at, end)
    if (found >= 0) return found
    return flags & OPTIONAL ? this.after(part + 1, at, end, open, gap) : -1
  }

  private nearestAfter(part: number, at: number, end: number): number {
    const { parts } = this.tables
    const { data, size } = this.raw
    const set = parts[PART * part] as number
    const reach = end + (parts[PART * part + LONGEST] as number) + GAP_LATIN
    for (let i = at + 3; i < size && (data[i + 2] as number) <= reach; i += 3) {
      const start = data[i + 1] as number
      if (start < end) continue
      const entry = this.entryOf(set, data[i] as number)
      if (entry < 0 || this.cutsWord(start) || !this.gapIsOpen(end, start)) continue
      const found = this.after(part + 1, i, data[i + 2] as number, (entry & OPEN) !== 0, false)
      if (found >= 0) return found
    }
    return -1
  }

  private longestAfter(part: number, at: number, end: number): number {
    const { text, classes } = this
    if (end >= text.length) return -1
    const { parts, setStarts, entries, textStarts, textClasses } = this.tables
    const set = parts[PART * part] as number
    const first = classes[text.charCodeAt(end)] as number
    const last = setStarts[set + 1] as number
    let longest = -1
    for (let place = this.firstFrom(set, first); place < last; place++) {
      const entry = entries[place] as number
      const from = textStarts[entry >> 1] as number
      const own = textClasses[from] as number
      if (own < first) continue
      // The texts of a set stand in ascending order.
      if (own > first) break
      const length = this.standsAt(entry >> 1, end)
      if (length === 0) continue
      const found = this.after(part + 1, at, end + length, (entry & OPEN) !== 0, false)
      if (found > longest) longest = found
    }
    return longest
  }

  /** An entry of a set at or before the first text that begins with a class. */
  private firstFrom(set: number, first: number): number {
    const { setStarts, entries, textStarts, textClasses } = this.tables
    let low = setStarts[set] as number
    let high = setStarts[set + 1] as number
    if (high - low <= FEW) return low
    while (low < high) {
      const middle = (low + high) >> 1
      const own = textClasses[textStarts[(entries[middle] as number) >> 1] as number] as number
      if (own < first) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The entry of a set for a text, or −1. */
  private entryOf(set: number, wanted: number): number {
    const { setStarts, entries } = this.tables
    let low = setStarts[set] as number
    let high = (setStarts[set + 1] as number) - 1
    // Most texts lie outside of what the set holds.
    if (wanted < (entries[low] as number) >> 1 || wanted > (entries[high] as number) >> 1) return -1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((entries[middle] as number) >> 1 < wanted) low = middle + 1
      else high = middle
    }
    const entry = entries[low] as number
    return entry >> 1 === wanted ? entry : -1
  }

  /** Length of a text if it stands at an offset, else 0. */
  private standsAt(id: number, at: number): number {
    const { textStarts, textClasses } = this.tables
    const { text, classes } = this
    const from = textStarts[id] as number
    const length = (textStarts[id + 1] as number) - from
    if (at + length > text.length) return 0
    for (let i = 0; i < length; i++) if (classes[text.charCodeAt(at + i)] !== textClasses[from + i]) return 0
    return length
  }

  /** Length of a text if it ends at an offset, else 0. */
  private standsBefore(id: number, at: number): number {
    const { textStarts, textClasses } = this.tables
    const { text, classes } = this
    const from = textStarts[id] as number
    const length = (textStarts[id + 1] as number) - from
    if (length > at) return 0
    for (let i = length - 1; i >= 0; i--)
      if (classes[text.charCodeAt(at - length + i)] !== textClasses[from + i]) return 0
    return length
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
