/**
 * Which patterns to try where a literal stands, in flat arrays. A pattern of one plain literal needs no trying at all; one of
 * several parts is refused at once where its neighbours are no parts of it, or another part that it needs is not there, or
 * stands on the wrong side: of "吃…吗" in a text without 吗 nothing is searched.
 */
import { characterFlags, WORD } from './characters.js'
import { ANYTHING, after, before, bitTable } from './neighbours.js'
import { type Anchor, CLAUSE_END, CLAUSE_START, PARTS, WORD_END, WORD_START } from './pattern.js'
import type { Scratch } from './scratch.js'

/** A candidate's record: what remains to be checked, then at these places its group, its entry and what it needs. */
export const GROUP = 1
export const ENTRY = 2
const NEED = 3
const BEFORE = 4
const AFTER = 5
/** Length of a record. Together in memory, as they are read together. */
export const RECORD = 6

/** A part of no more literals is looked for when a candidate asks for it, one of more with every literal that is found. */
const FEW = 8

/** The patterns of a vocabulary by their anchors. */
export class Candidates {
  /** Literal → its first candidate; the next literal's is the end. */
  readonly first: Int32Array
  readonly anchors: readonly Anchor[]
  /** What a candidate needs is the part that must stand before its anchor, `~part` for one after it, or NOTHING. */
  readonly records: Int32Array
  /** Literal → its first part of many literals; parts that no candidate needs are left out. */
  private readonly firstPart: Int32Array
  private readonly parts: Int32Array
  /** Part of few literals → its first literal; the next part's is the end. */
  private readonly firstLiteral: Int32Array
  private readonly literalsOfParts: Int32Array
  /** Triples of a literal: the stamp of the text that it was last found in, end of its first occurrence, start of its last. */
  private readonly seen: Int32Array
  private readonly bits = bitTable()
  private text = ''
  /** Whether neighbours tell nothing, as units of the text can't be folded alone. */
  private blind = false
  /** Part → end of its first occurrence and start of its last, valid where the stamp is the text's. */
  private readonly firstEnd: Int32Array
  private readonly lastStart: Int32Array
  private readonly stamps: Int32Array
  private stamp = 0

  constructor(anchors: readonly Anchor[], literals: readonly string[]) {
    const parts = new Parts()
    // Counted first, so that every record goes to its place at once: this is part of every start.
    const first = new Int32Array(literals.length + 1)
    for (const { pattern, part } of anchors)
      for (const literal of pattern.parts[part]!.literals.keys())
        first[literal + 1] = (first[literal + 1] as number) + 1
    for (let at = 1; at < first.length; at++) first[at] = (first[at] as number) + (first[at - 1] as number)
    const size = first[literals.length] as number
    const next = first.slice()
    const owners = new Array<Anchor>(size)
    const records = new Int32Array(RECORD * size)
    for (const anchor of anchors) {
      const { pattern, part } = anchor
      const single = pattern.parts.length === 1
      const need = anchor.need < 0 ? NOTHING : parts.needOf(anchor)
      const left = single ? ANYTHING : before(pattern, part, literals)
      const right = single ? ANYTHING : after(pattern, part, literals)
      for (const [literal, open] of pattern.parts[part]!.literals) {
        const place = next[literal] as number
        next[literal] = place + 1
        owners[place] = anchor
        const at = RECORD * place
        records[at] = checksOf(anchor, literals[literal] as string, open)
        records[at + GROUP] = pattern.group
        records[at + ENTRY] = pattern.entry
        records[at + NEED] = need
        records[at + BEFORE] = left
        records[at + AFTER] = right
      }
    }
    this.first = first
    this.anchors = owners
    this.records = records
    const { few, many } = parts
    const partsByLiteral = grouped(
      Int32Array.from(many, ([literal]) => literal),
      literals.length,
    )
    this.firstPart = partsByLiteral.first
    this.parts = partsByLiteral.order.map((at) => many[at]![1])
    const literalsByPart = grouped(
      Int32Array.from(few, ([, part]) => part),
      parts.count,
    )
    this.firstLiteral = literalsByPart.first
    this.literalsOfParts = literalsByPart.order.map((at) => few[at]![0])
    this.seen = new Int32Array(3 * literals.length)
    this.firstEnd = new Int32Array(parts.count)
    this.lastStart = new Int32Array(parts.count)
    this.stamps = new Int32Array(parts.count)
  }

  /**
   * Takes in what the automaton found in a text: triples `literal, start, end` in the order of their ends.
   *
   * @param blind Whether the text holds units that can't be folded alone.
   */
  read({ data, size }: Scratch, text: string, blind: boolean): void {
    const { firstPart, seen } = this
    this.stamp = (this.stamp + 1) | 0
    this.text = text
    this.blind = blind
    const { stamp } = this
    for (let i = 0; i < size; i += 3) {
      const literal = data[i] as number
      const start = data[i + 1] as number
      const at = 3 * literal
      if (seen[at] !== stamp) {
        seen[at] = stamp
        seen[at + 1] = data[i + 2] as number
        seen[at + 2] = start
      } else if (start > (seen[at + 2] as number)) seen[at + 2] = start
      const to = firstPart[literal + 1] as number
      for (let k = firstPart[literal] as number; k < to; k++)
        this.found(this.parts[k] as number, start, data[i + 2] as number)
    }
  }

  private found(part: number, start: number, end: number): void {
    const { stamps, firstEnd, lastStart, stamp } = this
    if (stamps[part] !== stamp) {
      stamps[part] = stamp
      firstEnd[part] = end
      lastStart[part] = start
      return
    }
    if (start > (lastStart[part] as number)) lastStart[part] = start
  }

  /** Whether the neighbours of an anchor may be parts of its pattern, and what it needs stands on the right side of it. */
  isPossible(candidate: number, start: number, end: number): boolean {
    const { records, text, bits } = this
    const at = RECORD * candidate
    if (!this.blind) {
      const after = records[at + AFTER] as number
      if (after !== ANYTHING && (end >= text.length || !((after >>> (bits[text.charCodeAt(end)] as number)) & 1)))
        return false
      const before = records[at + BEFORE] as number
      if (before !== ANYTHING && (start === 0 || !((before >>> (bits[text.charCodeAt(start - 1)] as number)) & 1)))
        return false
    }
    const need = records[at + NEED] as number
    if (need === NOTHING) return true
    const part = need < 0 ? ~need : need
    const from = this.firstLiteral[part] as number
    const to = this.firstLiteral[part + 1] as number
    // A part of many literals has none here.
    if (from === to) {
      if (this.stamps[part] !== this.stamp) return false
      return need < 0 ? (this.lastStart[part] as number) >= end : (this.firstEnd[part] as number) <= start
    }
    const { seen, stamp } = this
    for (let i = from; i < to; i++) {
      const literal = 3 * (this.literalsOfParts[i] as number)
      if (seen[literal] !== stamp) continue
      if (need < 0 ? (seen[literal + 2] as number) >= end : (seen[literal + 1] as number) <= start) return true
    }
    return false
  }
}

/** The parts that candidates need, numbered; parts with the same literals are one. */
class Parts {
  /** Pairs of a literal and a part that holds it: of parts of few literals, and of many. */
  readonly few: [literal: number, part: number][] = []
  readonly many: [literal: number, part: number][] = []
  private readonly known = new Map<string, number>()

  get count(): number {
    return this.known.size
  }

  /** The part that an anchor needs, as a record has it. */
  needOf({ pattern, part, need }: Anchor): number {
    const { literals } = pattern.parts[need]!
    const key = [...literals.keys()].join()
    let id = this.known.get(key)
    if (id === undefined) {
      id = this.known.size
      this.known.set(key, id)
      const pairs = literals.size <= FEW ? this.few : this.many
      for (const literal of literals.keys()) pairs.push([literal, id])
    }
    return need < part ? id : ~id
  }
}

/** A candidate that needs no other part. */
const NOTHING = 0x7fffffff

function checksOf({ pattern }: Anchor, literal: string, open: boolean): number {
  if (pattern.parts.length > 1) return PARTS
  const flags = characterFlags()
  const startsWord = ((flags[literal.charCodeAt(0)] as number) & WORD) !== 0
  const endsWord = !open && ((flags[literal.charCodeAt(literal.length - 1)] as number) & WORD) !== 0
  return (
    (startsWord ? WORD_START : 0) |
    (endsWord ? WORD_END : 0) |
    (pattern.atStart ? CLAUSE_START : 0) |
    (pattern.atEnd ? CLAUSE_END : 0)
  )
}

/** Places in the order of their keys, those of one key in their own order; and where each key's begin. */
function grouped(keys: Int32Array, count: number): { first: Int32Array; order: Int32Array } {
  const first = new Int32Array(count + 1)
  for (const key of keys) first[key + 1] = (first[key + 1] as number) + 1
  for (let key = 0; key < count; key++) first[key + 1] = (first[key + 1] as number) + (first[key] as number)
  const next = first.slice()
  const order = new Int32Array(keys.length)
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as number
    order[next[key] as number] = place
    next[key] = (next[key] as number) + 1
  }
  return { first, order }
}
