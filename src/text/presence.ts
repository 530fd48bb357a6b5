/**
 * Which parts of patterns occur in a text at all, and how far to the left and right. Most patterns are refused by looking
 * here, without a search: of "吃…吗" in a text without 吗 nothing needs to be tried.
 */
import type { Anchor } from './pattern.js'
import type { Scratch } from './scratch.js'

/** Patterns that are tried where a literal stands, with what they need on either side. */
export interface Candidates {
  anchors: readonly Anchor[]
  /** For each anchor, the parts it needs: `before` ids as they are, `after` ids as their complement (`~id`). */
  needs: readonly Int32Array[]
}

const NONE: Candidates = { anchors: [], needs: [] }

/** Index of the parts of all patterns. */
export class Presence {
  /** Literal → patterns to try there. */
  readonly candidates: Candidates[]
  /** Literal → parts that it belongs to. */
  private readonly partsOf: Int32Array[]
  /** Part → end of its first occurrence and start of its last, valid where `stamp` is the text's. */
  private readonly firstEnd: Int32Array
  private readonly lastStart: Int32Array
  private readonly stamps: Int32Array
  private stamp = 0

  /** @param literals How many literals there are. */
  constructor(anchors: readonly Anchor[], literals: number) {
    const ids = new Map<string, number>()
    const partsOf: Set<number>[] = []
    const candidates: { anchors: Anchor[]; needs: Int32Array[] }[] = []
    for (const anchor of anchors) {
      const { parts } = anchor.pattern
      const needs: number[] = []
      parts.forEach(({ literals: own, optional }, at) => {
        if (optional || at === anchor.part) return
        const key = [...own.keys()].join()
        let id = ids.get(key)
        if (id === undefined) {
          id = ids.size
          ids.set(key, id)
          for (const literal of own.keys()) {
            partsOf[literal] ??= new Set()
            partsOf[literal].add(id)
          }
        }
        needs.push(at < anchor.part ? id : ~id)
      })
      for (const literal of parts[anchor.part]!.literals.keys()) {
        candidates[literal] ??= { anchors: [], needs: [] }
        candidates[literal].anchors.push(anchor)
        candidates[literal].needs.push(Int32Array.from(needs))
      }
    }
    this.candidates = Array.from({ length: literals }, (_, literal) => candidates[literal] ?? NONE)
    this.partsOf = Array.from({ length: literals }, (_, literal) => Int32Array.from(partsOf[literal] ?? []))
    this.firstEnd = new Int32Array(ids.size)
    this.lastStart = new Int32Array(ids.size)
    this.stamps = new Int32Array(ids.size)
  }

  /** Takes in what the automaton found in a text: triples `literal, start, end` in the order of their ends. */
  read({ data, size }: Scratch): void {
    const { partsOf, firstEnd, lastStart, stamps } = this
    this.stamp = (this.stamp + 1) | 0
    const stamp = this.stamp
    for (let i = 0; i < size; i += 3) {
      const parts = partsOf[data[i] as number] as Int32Array
      for (let k = 0; k < parts.length; k++) {
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

  /** Whether all that a pattern needs stands on the right sides of its anchor. */
  holds(needs: Int32Array, start: number, end: number): boolean {
    for (let i = 0; i < needs.length; i++) {
      const need = needs[i] as number
      const part = need < 0 ? ~need : need
      if (this.stamps[part] !== this.stamp) return false
      if (need < 0 ? (this.lastStart[part] as number) < end : (this.firstEnd[part] as number) > start) return false
    }
    return true
  }
}
