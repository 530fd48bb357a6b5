import type { AST } from '@eslint-community/regexpp'
import { parseRegex } from './regex-parse.js'

/** Larger sets of alternatives are cut to a part of the regex: each literal costs room in the automaton. */
const MOST_LITERALS = 128
/** Sets of characters larger than this are no literals. */
const MOST_CHARACTERS = 16
/** Repetitions are not spelt out beyond this length. */
const LONGEST = 64
/** Literals longer than this are no better than literals of this length. */
const LONG_ENOUGH = 4

/** What is known of the texts that a part of a regex matches. */
interface Known {
  /** All of them, lower case; undefined where they are too many. May hold the empty text. */
  exact: string[] | undefined
  /** Non-empty texts of which each of them contains at least one. */
  required: string[] | undefined
}

const NOTHING: Known = { exact: undefined, required: undefined }
const EMPTY: Known = { exact: [''], required: undefined }

/**
 * The best set of literals of which at least one occurs, lower-cased, inside every match (not merely in the text around
 * it); undefined where there is none. Longer literals are better, then fewer.
 *
 * A lookaround gives no literal, because it lies outside the match.
 *
 * @throws RegExpSyntaxError for what is no regex.
 */
export function requiredLiterals(source: string, flags = ''): string[] | undefined {
  const known = ofAlternatives(parseRegex(source, flags).pattern.alternatives)
  const best = better(known.required, usable(known.exact))
  return best && withoutLonger(best)
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Known {
  const parts = alternatives.map((each) => ofSequence(each.elements))
  const exact = parts.every((part) => part.exact) ? distinct(parts.flatMap((part) => part.exact!)) : undefined
  const required = parts.map((part) => better(part.required, usable(part.exact)))
  return {
    exact: exact && exact.length <= MOST_LITERALS ? exact : undefined,
    required: required.every((each) => each !== undefined) ? limited(distinct(required.flat() as string[])) : undefined,
  }
}

function ofSequence(elements: readonly AST.Element[]): Known {
  let run: string[] = ['']
  let whole = true
  let best: string[] | undefined
  for (const element of elements) {
    const known = ofElement(element)
    best = better(best, known.required)
    const joined = known.exact && product(run, known.exact)
    if (joined) run = joined
    else {
      best = better(best, usable(run))
      run = known.exact ?? ['']
      whole = false
    }
  }
  return { exact: whole ? run : undefined, required: better(best, usable(run)) }
}

function ofElement(element: AST.Element): Known {
  switch (element.type) {
    case 'Assertion':
      return EMPTY
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives)
    case 'Quantifier':
      return ofQuantifier(element)
    case 'Character':
      return { exact: [lower(element.value)], required: undefined }
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? { exact: [...'0123456789'], required: undefined } : NOTHING
    case 'CharacterClass':
      return ofClass(element)
    default:
      return NOTHING
  }
}

function ofQuantifier({ element, min, max }: AST.Quantifier): Known {
  if (max === 0) return EMPTY
  const once = ofElement(element)
  if (once.exact?.every((each) => each === '')) return EMPTY
  let exact: string[] | undefined
  let power: string[] | undefined = ['']
  let least: string[] | undefined
  let repeated: string[] = []
  for (let count = 0; count <= max && power; count++) {
    if (count === min) least = power
    if (count >= min) repeated = distinct([...repeated, ...power])
    if (count === max) exact = repeated.length <= MOST_LITERALS ? repeated : undefined
    if (repeated.length > MOST_LITERALS || power.some((each) => each.length > LONGEST)) break
    power = once.exact && product(power, once.exact)
  }
  if (min === 0) return { exact, required: undefined }
  return { exact, required: better(better(once.required, usable(once.exact)), usable(least)) }
}

function ofClass(element: AST.CharacterClass): Known {
  if (element.negate) return NOTHING
  const characters: string[] = []
  for (const each of element.elements) {
    if (each.type === 'Character') characters.push(lower(each.value))
    else if (each.type === 'CharacterClassRange' && each.max.value - each.min.value < MOST_CHARACTERS) {
      for (let value = each.min.value; value <= each.max.value; value++) characters.push(lower(value))
    } else if (each.type === 'CharacterSet' && each.kind === 'digit' && !each.negate) characters.push(...'0123456789')
    else return NOTHING
  }
  const exact = distinct(characters)
  return exact.length > 0 && exact.length <= MOST_CHARACTERS ? { exact, required: undefined } : NOTHING
}

/** All concatenations, unless they are too many. */
function product(heads: readonly string[], tails: readonly string[]): string[] | undefined {
  if (heads.length * tails.length > MOST_LITERALS) return undefined
  return distinct(heads.flatMap((head) => tails.map((tail) => head + tail)))
}

function usable(exact: readonly string[] | undefined): string[] | undefined {
  return exact && exact.length > 0 && !exact.includes('') ? [...exact] : undefined
}

function better(a: string[] | undefined, b: string[] | undefined): string[] | undefined {
  if (!a || !b) return a ?? b
  const byLength = shortest(b) - shortest(a)
  return byLength > 0 || (byLength === 0 && b.length < a.length) ? b : a
}

function shortest(literals: readonly string[]): number {
  return Math.min(LONG_ENOUGH, ...literals.map((each) => each.length))
}

/** A literal that contains another of the set adds nothing. */
function withoutLonger(literals: readonly string[]): string[] {
  return literals.filter((each) => !literals.some((other) => other !== each && each.includes(other))).sort()
}

function limited(literals: string[]): string[] | undefined {
  return literals.length <= MOST_LITERALS * 4 ? literals : undefined
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

/** Character by character: lower case that depends on neighbours (final sigma) would break containment. */
function lower(value: number): string {
  return String.fromCodePoint(value).toLowerCase()
}
