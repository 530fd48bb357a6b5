/**
 * Which units may stand right before and right after the anchor of a pattern, as 32 bits each: one look at the neighbours
 * refuses most places where only the anchor stands.
 */
import { COMPLEX, foldTable } from './fold.js'
import type { Pattern } from './pattern.js'

/** Any unit, or none at all. */
export const ANYTHING = -1

/** The bit of units that can't be folded alone: a text that holds one is not asked. */
const UNKNOWN = 31

let bits: Uint8Array | undefined

/** Unit → the number of its bit. */
export function bitTable(): Uint8Array {
  bits ??= Uint8Array.from(foldTable(), (folded) => (folded === COMPLEX ? UNKNOWN : bitOf(folded)))
  return bits
}

/** What may stand right after part `part`. */
export function after({ parts }: Pattern, part: number, literals: readonly string[]): number {
  let mask = 0
  for (let at = part + 1; at < parts.length; at++) {
    const next = parts[at]!
    if (next.afterGap) return ANYTHING
    for (const literal of next.literals.keys()) mask |= 1 << bitOf((literals[literal] as string).charCodeAt(0))
    if (!next.optional) return mask
  }
  return ANYTHING
}

/** What may stand right before part `part`. */
export function before({ parts }: Pattern, part: number, literals: readonly string[]): number {
  let mask = 0
  for (let at = part; at > 0; at--) {
    if (parts[at]!.afterGap) return ANYTHING
    const previous = parts[at - 1]!
    for (const literal of previous.literals.keys()) {
      const text = literals[literal] as string
      mask |= 1 << bitOf(text.charCodeAt(text.length - 1))
    }
    if (!previous.optional) return mask
  }
  return ANYTHING
}

function bitOf(unit: number): number {
  return Math.imul(unit, 0x9e3779b1) >>> 27
}
