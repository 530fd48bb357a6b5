import type { AST } from '@eslint-community/regexpp'

/** What backtracking could cost at most, read off the tree without looking at what the characters are. */
export interface Effort {
  /** In how many ways one place of a text can be tried; unbounded quantifiers count as one. */
  ways: number
  /** Units of program that an engine needs; bounded repetitions are spelt out by it. */
  size: number
  /** How many quantifiers have no upper bound. */
  unbounded: number
  /** How deep groups and lookarounds lie in each other. */
  depth: number
}

/** So many ways of trying one place of a text are harmless. */
export const HARMLESS_WAYS = 1_000_000

/** Estimates the effort of a regex or a lookaround, nested lookarounds included. */
export function effort(alternatives: readonly AST.Alternative[]): Effort {
  const total: Effort = { ways: 0, size: 0, unbounded: 0, depth: 1 }
  for (const { elements } of alternatives) {
    let ways = 1
    for (const element of elements) {
      const part = ofElement(element)
      ways *= part.ways
      total.size += part.size
      total.unbounded += part.unbounded
      total.depth = Math.max(total.depth, part.depth + 1)
    }
    total.ways += ways
  }
  return total
}

function ofElement(element: AST.Element): Effort {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return effort(element.alternatives)
    case 'Assertion':
      return 'alternatives' in element ? effort(element.alternatives) : { ways: 1, size: 1, unbounded: 0, depth: 0 }
    case 'Quantifier':
      return ofQuantifier(element)
    default:
      return { ways: 1, size: 1, unbounded: 0, depth: 0 }
  }
}

function ofQuantifier({ element, min, max }: AST.Quantifier): Effort {
  const once = ofElement(element)
  const { depth } = once
  const infinite = max === Number.POSITIVE_INFINITY
  const size = once.size * Math.max(1, infinite ? min + 1 : max)
  if (infinite) return { ways: once.ways, size, unbounded: once.unbounded + 1, depth }
  // The sum of ways^k for k from min to max.
  const most = once.ways ** max
  const ways = once.ways === 1 ? max - min + 1 : (most * once.ways - once.ways ** min) / (once.ways - 1)
  return { ways: Number.isFinite(ways) ? ways : Number.POSITIVE_INFINITY, size, unbounded: once.unbounded, depth }
}
