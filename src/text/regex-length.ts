import type { AST } from '@eslint-community/regexpp'
import { type ParsedRegex, parseRegex } from './regex-parse.js'

/** Bounds of a length in UTF-16 units. */
export interface LengthRange {
  min: number
  max: number
}

/**
 * How many UTF-16 units a match can span, with all that lookarounds, `\b`, `^` and `$` look at beyond it; `Infinity` where
 * there is no bound, and for `^` and `$` without the `m` flag.
 *
 * With n = `maxMatchLength`, each match of a text that holds the units a…b is found, with the same extent, in the text
 * cut to b − n … a + n. Matches in the cut text that do not hold a…b may be artefacts of the cut.
 *
 * @throws RegExpSyntaxError for what is no regex.
 */
export function maxMatchLength(source: string, flags = ''): number {
  const regex = parseRegex(source, flags)
  const lengths = new Lengths(regex)
  return lengths.alternatives(regex.pattern.alternatives).max + lengths.reach
}

/** Length of what a regex consumes, lookarounds left out. */
export function matchLength(regex: ParsedRegex): LengthRange {
  return new Lengths(regex).alternatives(regex.pattern.alternatives)
}

/** Length of the text that a lookaround looks at. */
export function lookaroundLength(regex: ParsedRegex, lookaround: AST.LookaroundAssertion): LengthRange {
  return new Lengths(regex).alternatives(lookaround.alternatives)
}

class Lengths {
  /** What the assertions met so far look at, summed. */
  reach = 0
  readonly #flags: AST.Flags
  /** Groups being measured: a reference to one from inside of it is empty. */
  readonly #open = new Set<AST.CapturingGroup>()

  constructor(regex: ParsedRegex) {
    this.#flags = regex.flags
  }

  alternatives(alternatives: readonly AST.Alternative[]): LengthRange {
    let min = Number.POSITIVE_INFINITY
    let max = 0
    for (const { elements } of alternatives) {
      const sum = { min: 0, max: 0 }
      for (const element of elements) {
        const length = this.element(element)
        sum.min += length.min
        sum.max += length.max
      }
      min = Math.min(min, sum.min)
      max = Math.max(max, sum.max)
    }
    return { min, max }
  }

  element(element: AST.Element): LengthRange {
    switch (element.type) {
      case 'Assertion':
        this.reach += this.#lookedAt(element)
        return { min: 0, max: 0 }
      case 'Backreference':
        return this.#reference(element)
      case 'CapturingGroup': {
        this.#open.add(element)
        const length = this.alternatives(element.alternatives)
        this.#open.delete(element)
        return length
      }
      case 'Group':
        return this.alternatives(element.alternatives)
      case 'Quantifier': {
        const once = this.element(element.element)
        return { min: times(once.min, element.min), max: times(once.max, element.max) }
      }
      case 'Character': {
        const length = element.value > 0xffff ? 2 : 1
        return { min: length, max: length }
      }
      default:
        return this.#set(element)
    }
  }

  #lookedAt(assertion: AST.Assertion): number {
    if (assertion.kind === 'word') return 1
    if ('alternatives' in assertion) return this.alternatives(assertion.alternatives).max
    return this.#flags.multiline ? 1 : Number.POSITIVE_INFINITY
  }

  #reference(element: AST.Backreference): LengthRange {
    const groups = Array.isArray(element.resolved) ? element.resolved : [element.resolved]
    let max = 0
    for (const group of groups) if (!this.#open.has(group)) max = Math.max(max, this.element(group).max)
    // A group that took no part in the match is matched by its reference as the empty text.
    return { min: 0, max }
  }

  /** A set is one code point, but for the strings that sets may hold under the `v` flag. */
  #set(element: AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass): LengthRange {
    const wide = this.#flags.unicode || this.#flags.unicodeSets
    if (wide && isNarrow(element)) return { min: 1, max: 1 }
    if (!this.#flags.unicodeSets || element.type === 'CharacterSet') {
      const strings = element.type === 'CharacterSet' && element.kind === 'property' && element.strings
      return { min: strings ? 0 : 1, max: strings ? LONGEST_SEQUENCE : wide ? 2 : 1 }
    }
    return { min: element.raw.includes('\\q') ? 0 : 1, max: element.raw.length + LONGEST_SEQUENCE }
  }
}

/** No emoji sequence of Unicode is longer, in UTF-16 units. */
const LONGEST_SEQUENCE = 20

function isNarrow(element: AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass): boolean {
  if (element.type !== 'CharacterClass' || element.negate) return false
  return element.elements.every(
    (each) =>
      (each.type === 'Character' && each.value <= 0xffff) ||
      (each.type === 'CharacterClassRange' && each.max.value <= 0xffff) ||
      (each.type === 'CharacterSet' && each.kind === 'digit' && !each.negate),
  )
}

/** Zero times without end is zero. */
function times(length: number, count: number): number {
  return length === 0 || count === 0 ? 0 : length * count
}
