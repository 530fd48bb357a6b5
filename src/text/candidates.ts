/**
 * Which patterns to try where a literal stands, in flat arrays. A pattern of one plain literal needs no trying at all; one of
 * several parts is refused at once where another part that it needs is not there, or stands on the wrong side: of "吃…吗"
 * in a text without 吗 nothing is searched.
 */
import { characterFlags, WORD } from './characters.js'
import { type Anchor, CLAUSE_END, CLAUSE_START, PARTS, WORD_END, WORD_START } from './pattern.js'
import type { Scratch } from './scratch.js'

/** A candidate's record: what remains to be checked, then at these places its group, its entry and what it needs. */
export const GROUP = 1
export const ENTRY = 2
const NEED = 3
/** Length of a record. Together in memory, as they are read together. */
export const RECORD = 4

/** The patterns of a vocabulary by their anchors. */
export class Candidates {
  /** Literal → its first candidate; the next literal's is the end. */
  readonly first: Int32Array
  readonly anchors: readonly Anchor[]
  /** What a candidate needs is the part that must stand before its anchor, `~part` for one after it, or NOTHING. */
  readonly records: Int32Array
  /** Literal → its first part; parts that no candidate needs are left out. */
  private readonly firstPart: Int32Array
  private readonly parts: Int32Array
  /** Part → end of its first occurrence and start of its last, valid where the stamp is the text's. */
  private readonly firstEnd: Int32Array
  private readonly lastStart: Int32Array
  private readonly stamps: Int32Array
  private stamp = 0

  constructor(anchors: readonly Anchor[], literals: readonly string[]) {
    const parts = new Parts()
    const all: { anchor: Anchor; literal: number; check: number; need: number }[] = []
    for (const anchor of anchors) {
      const need = anchor.need < 0 ? NOTHING : parts.needOf(anchor)
      for (const [literal, open] of anchor.pattern.parts[anchor.part]!.literals) {
        all.push({ anchor, literal, check: checksOf(anchor, literals[literal] as string, open), need })
      }
    }
    const byLiteral = grouped(
      Int32Array.from(all, ({ literal }) => literal),
      literals.length,
    )
    this.first = byLiteral.first
    this.anchors = Array.from(byLiteral.order, (at) => all[at]!.anchor)
    this.records = new Int32Array(RECORD * all.length)
    byLiteral.order.forEach((at, place) => {
      const { anchor, check, need } = all[at]!
      this.records.set([check, anchor.pattern.group, anchor.pattern.entry, need], RECORD * place)
    })
    const partsByLiteral = grouped(Int32Array.from(parts.literals), literals.length)
    this.firstPart = partsByLiteral.first
    this.parts = partsByLiteral.order.map((at) => parts.ids[at] as number)
    this.firstEnd = new Int32Array(parts.count)
    this.lastStart = new Int32Array(parts.count)
    this.stamps = new Int32Array(parts.count)
  }

  /** Takes in what the automaton found in a text: triples `literal, start, end` in the order of their ends. */
  read({ data, size }: Scratch): void {
    const { firstPart, parts, firstEnd, lastStart, stamps } = this
    this.stamp = (this.stamp + 1) | 0
    const { stamp } = this
    for (let i = 0; i < size; i += 3) {
      const literal = data[i] as number
      const to = firstPart[literal + 1] as number
      for (let k = firstPart[literal] as number; k < to; k++) {
        const part = parts[k] as number
        const start = data[i + 1] as number
        if (stamps[part] !== stamp) {
          stamps[part] = stamp
          firstEnd[part] = data[i + 2] as number
          lastStart[part] = start
        } else if (start > (lastStart[part] as number)) lastStart[part] = start
      }
    }
  }

  /** Whether what a candidate needs stands on the right side of its anchor. */
  isPossible(candidate: number, start: number, end: number): boolean {
    const need = this.records[RECORD * candidate + NEED] as number
    if (need === NOTHING) return true
    const part = need < 0 ? ~need : need
    if (this.stamps[part] !== this.stamp) return false
    return need < 0 ? (this.lastStart[part] as number) >= end : (this.firstEnd[part] as number) <= start
  }
}

/** The parts that candidates need, numbered; parts with the same literals are one. */
class Parts {
  /** Pairs of a literal and a part that holds it. */
  readonly literals: number[] = []
  readonly ids: number[] = []
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
      for (const literal of literals.keys()) {
        this.literals.push(literal)
        this.ids.push(id)
      }
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
  keys.forEach((key, place) => {
    order[next[key] as number] = place
    next[key] = (next[key] as number) + 1
  })
  return { first, order }
}
