/** Lays numbered texts, sets and patterns out in tables, and adds what follows from them: the automaton, edges, neighbours, candidates. */
import { UNUSED, WORD_AFTER, WORD_BEFORE } from './automaton.js'
import { characterFlags, WORD } from './characters.js'
import {
  AFTER,
  AFTER_GAP,
  ANCHOR,
  ANYTHING,
  AT_END,
  AT_START,
  acrossGaps,
  BEFORE,
  CHECK_BITS,
  CLAUSE_END,
  CLAUSE_START,
  EDGES,
  ENTRY,
  FIRST_PART,
  OPEN,
  OPTIONAL,
  PART,
  PART_FLAGS,
  PARTS_END,
  PATTERN,
  SEVERAL,
  type TableRegex,
  type Tables,
  WORD_END,
  WORD_START,
} from './tables.js'
import { buildAutomaton, classTable } from './trie.js'

/** A pattern with its texts as numbers. */
export interface Pattern {
  group: number
  entry: number
  atStart: boolean
  atEnd: boolean
  parts: { set: number; optional: boolean; afterGap: boolean }[]
  /** Where it is tried: at its rarest part. */
  anchor: number
}

/** The texts of a part as entries: twice a text's number, and one more where a Latin word may go on after it. */
export type TextSet = number[]

/** Lays out what patterns look for: texts ascending, sets by the numbers of their texts. */
export function layOut(
  texts: readonly string[],
  sets: readonly TextSet[],
  patterns: readonly Pattern[],
  regexes: readonly TableRegex[],
): Omit<Tables, 'groups' | 'regexes'> {
  const rows = { parts: partsOf(patterns, sets, texts), patterns: recordsOf(patterns) }
  const edges = edgesOf(texts, sets, rows, regexes)
  const automaton = buildAutomaton(
    texts,
    edges.map((edge) => (edge === UNUSED ? 0 : 1)),
  )
  const classes = classTable(automaton.units)
  const textStarts = startsOf(texts)
  const textClasses = new Uint16Array(textStarts[texts.length] as number)
  texts.forEach((text, id) => {
    const start = textStarts[id] as number
    for (let i = 0; i < text.length; i++) textClasses[start + i] = classes[text.charCodeAt(i)] as number
  })
  patterns.forEach(({ parts, anchor }, pattern) => {
    const masks = neighbours(
      parts,
      anchor,
      (entry, last) => {
        const start = textStarts[entry >> 1] as number
        return textClasses[last ? (textStarts[(entry >> 1) + 1] as number) - 1 : start] as number
      },
      sets,
    )
    rows.patterns[PATTERN * pattern + BEFORE] = masks.before
    rows.patterns[PATTERN * pattern + AFTER] = masks.after
  })
  return {
    ...automaton,
    ...rows,
    textStarts,
    textClasses,
    edges,
    setStarts: startsOf(sets),
    entries: Int32Array.from(sets.flat()),
    ...candidatesOf(patterns, sets, texts),
  }
}

/** Where each of several things in a row begins, and where the last one ends. */
function startsOf(things: readonly { readonly length: number }[]): Int32Array {
  const starts = new Int32Array(things.length + 1)
  things.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] as number) + length
  })
  return starts
}

function partsOf(patterns: readonly Pattern[], sets: readonly TextSet[], texts: readonly string[]): Int32Array {
  const longest = sets.map((set) =>
    set.reduce((most, entry) => Math.max(most, (texts[entry >> 1] as string).length), 0),
  )
  return Int32Array.from(
    patterns.flatMap(({ parts }) =>
      parts.flatMap(({ set, optional, afterGap }) => [
        set,
        (optional ? OPTIONAL : 0) | (afterGap ? AFTER_GAP : 0),
        longest[set] as number,
      ]),
    ),
  )
}

function recordsOf(patterns: readonly Pattern[]): Int32Array {
  const records = new Int32Array(PATTERN * patterns.length)
  let first = 0
  patterns.forEach(({ group, entry, atStart, atEnd, parts, anchor }, pattern) => {
    const at = PATTERN * pattern
    records[at] = group
    records[at + ENTRY] = entry
    records[at + EDGES] = (atStart ? AT_START : 0) | (atEnd ? AT_END : 0)
    records[at + FIRST_PART] = first
    records[at + PARTS_END] = first + parts.length
    records[at + ANCHOR] = first + anchor
    first += parts.length
  })
  return records
}

/**
 * For each text, over which of its edges a Latin word must not go on, wherever a pattern looks for it among the automaton's hits:
 * a part that opens its section must not begin within a word, one that closes it must not end within one. A text that is only
 * ever held against its place beside another is not looked for at all.
 */
function edgesOf(
  texts: readonly string[],
  sets: readonly TextSet[],
  rows: Pick<Tables, 'parts' | 'patterns'>,
  regexes: readonly TableRegex[],
): Uint8Array {
  const flags = characterFlags()
  const isWord = (unit: number): boolean => ((flags[unit] as number) & WORD) !== 0
  const edges = Uint8Array.from(
    texts,
    (text) =>
      UNUSED |
      (isWord(text.charCodeAt(0)) ? WORD_BEFORE : 0) |
      (isWord(text.charCodeAt(text.length - 1)) ? WORD_AFTER : 0),
  )
  const { parts, patterns } = rows
  for (let pattern = 0; pattern < patterns.length / PATTERN; pattern++) {
    const end = patterns[PATTERN * pattern + PARTS_END] as number
    const use = (part: number): void => {
      const opensSection = ((parts[PART * part + PART_FLAGS] as number) & AFTER_GAP) !== 0
      const closesSection = part + 1 === end || ((parts[PART * (part + 1) + PART_FLAGS] as number) & AFTER_GAP) !== 0
      for (const entry of sets[parts[PART * part] as number] as TextSet) {
        let edge = (edges[entry >> 1] as number) & ~UNUSED
        if (!opensSection) edge &= ~WORD_BEFORE
        if (!closesSection || entry & OPEN) edge &= ~WORD_AFTER
        edges[entry >> 1] = edge
      }
    }
    use(patterns[PATTERN * pattern + ANCHOR] as number)
    acrossGaps(rows, pattern, use)
  }
  for (const { needs } of regexes) for (const text of needs ?? []) edges[text] = 0
  return edges.map((edge) => (edge & UNUSED ? UNUSED : edge))
}

/** Which classes may stand right before and right after the anchor: masks of 32 bits, a class's bit being its number's last five. */
function neighbours(
  parts: Pattern['parts'],
  anchor: number,
  classAt: (entry: number, last: boolean) => number,
  sets: readonly TextSet[],
): { before: number; after: number } {
  const maskOf = (part: number, last: boolean): number =>
    (sets[parts[part]!.set] as TextSet).reduce((mask, entry) => mask | (1 << classAt(entry, last)), 0)
  let before = 0
  for (let part = anchor; ; part--) {
    if (part === 0 || parts[part]!.afterGap) {
      before = ANYTHING
      break
    }
    before |= maskOf(part - 1, true)
    if (!parts[part - 1]!.optional) break
  }
  let after = 0
  for (let part = anchor + 1; ; part++) {
    if (part === parts.length || parts[part]!.afterGap) {
      after = ANYTHING
      break
    }
    after |= maskOf(part, false)
    if (!parts[part]!.optional) break
  }
  return { before, after }
}

/** The patterns by the texts of their anchors, those of one text in their order. */
function candidatesOf(
  patterns: readonly Pattern[],
  sets: readonly TextSet[],
  texts: readonly string[],
): Pick<Tables, 'candidateStarts' | 'candidates'> {
  const anchorsOf = ({ parts, anchor }: Pattern): TextSet => sets[parts[anchor]!.set] as TextSet
  const next = new Int32Array(texts.length + 2)
  for (const pattern of patterns)
    for (const entry of anchorsOf(pattern)) next[(entry >> 1) + 2] = (next[(entry >> 1) + 2] as number) + 1
  for (let at = 2; at < next.length; at++) next[at] = (next[at] as number) + (next[at - 1] as number)
  const candidates = new Int32Array(next[texts.length + 1] as number)
  patterns.forEach((pattern, id) => {
    for (const entry of anchorsOf(pattern)) {
      const slot = (entry >> 1) + 1
      candidates[next[slot] as number] =
        (id << CHECK_BITS) | checksOf(pattern, texts[entry >> 1] as string, entry & OPEN)
      next[slot] = (next[slot] as number) + 1
    }
  })
  // While it was filled, a text's place moved on to where the next one's begins.
  return { candidateStarts: next.subarray(0, texts.length + 1), candidates }
}

function checksOf({ parts, atStart, atEnd }: Pattern, text: string, open: number): number {
  if (parts.length > 1) return SEVERAL | open
  const flags = characterFlags()
  const startsWord = ((flags[text.charCodeAt(0)] as number) & WORD) !== 0
  const endsWord = open === 0 && ((flags[text.charCodeAt(text.length - 1)] as number) & WORD) !== 0
  return (
    (startsWord ? WORD_START : 0) | (endsWord ? WORD_END : 0) | (atStart ? CLAUSE_START : 0) | (atEnd ? CLAUSE_END : 0)
  )
}
