import { type Positions, TooLarge } from './regex-automaton.js'
import { stronglyConnected } from './strongly-connected.js'

/** More pairs of positions' edges than this are too many to analyse. */
const MOST_EDGES = 2_000_000

/**
 * Whether some text can be matched in exponentially many ways: there is a loop that can be run through in two ways over
 * the same text (Weber and Seidl's criterion, 1991). Two runs that start at one position, part, and meet again there show
 * as a cycle through a pair of equal and a pair of different positions.
 *
 * @throws TooLarge
 */
export function isExponential(positions: Positions): boolean {
  if (positions.emptyTwice === 'in a loop') return true
  const size = positions.characters.length
  const loop = stronglyConnected(positions.followers.keys(), (node) => [...positions.followers[node]!])
  for (let from = 0; from < size; from++) {
    for (const to of positions.doubled[from]!) if (loop.get(from) === loop.get(to)) return true
  }
  const inLoop = positions.followers.map((followers, from) =>
    [...followers].filter((to) => loop.get(from) === loop.get(to)),
  )
  const seeds: number[] = []
  for (let each = 0; each < size; each++) if (inLoop[each]!.length > 0) seeds.push(each * size + each)
  const pairs = pairFollowers(positions, inLoop)
  const component = stronglyConnected(seeds, pairs)
  const equal = new Set(seeds.map((seed) => component.get(seed)))
  for (const [pair, its] of component) {
    if (Math.floor(pair / size) !== pair % size && equal.has(its)) return true
  }
  return false
}

/**
 * Whether some text leads to one position in two ways.
 *
 * @throws TooLarge
 */
export function isAmbiguous(positions: Positions): boolean {
  if (positions.emptyTwice || positions.doubled.some((each) => each.size > 0)) return true
  const size = positions.characters.length
  const pairs = pairFollowers(
    positions,
    positions.followers.map((each) => [...each]),
  )
  const seen = new Set([0])
  for (const pair of seen) {
    const different = Math.floor(pair / size) !== pair % size
    for (const next of pairs(pair)) {
      if (different && Math.floor(next / size) === next % size) return true
      seen.add(next)
    }
  }
  return false
}

/**
 * Pairs of positions that two runs over the same text can be at, as a graph. The pair of a and b, where a ≤ b, has the
 * number a × size + b.
 */
function pairFollowers(positions: Positions, followers: readonly (readonly number[])[]): (pair: number) => number[] {
  const size = positions.characters.length
  const overlap = overlaps(positions)
  let edges = 0
  return (pair) => {
    const next = new Set<number>()
    for (const a of followers[Math.floor(pair / size)]!) {
      for (const b of followers[pair % size]!) {
        if (++edges > MOST_EDGES) throw new TooLarge()
        if (overlap(a, b)) next.add(a < b ? a * size + b : b * size + a)
      }
    }
    return [...next]
  }
}

/** Answers whether the characters of two positions overlap, and remembers the answers. */
function overlaps(positions: Positions): (a: number, b: number) => boolean {
  const known = new Map<number, boolean>()
  const size = positions.characters.length
  return (a, b) => {
    if (a === b) return true
    const key = a < b ? a * size + b : b * size + a
    let answer = known.get(key)
    if (answer === undefined) {
      answer = !positions.characters[a]!.isDisjointWith(positions.characters[b]!)
      known.set(key, answer)
    }
    return answer
  }
}
