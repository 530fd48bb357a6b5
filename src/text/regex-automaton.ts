import type { AST } from '@eslint-community/regexpp'
import type { CharSet } from 'refa'
import { toUnicodeSet } from 'regexp-ast-analysis'

/** Repetitions up to this are spelt out; longer ones count as loops. */
const SPELT_OUT = 16
/** More positions or edges than this are too many to analyse. */
const MOST_POSITIONS = 2000
const MOST_EDGES = 1_000_000

/** Thrown where a regex is too large to analyse. */
export class TooLarge extends Error {}

/**
 * The positions of a regex (Glushkov's automaton): one for each character or set, with the positions that can follow it.
 * A follower is kept *doubled* where two ways through the tree lead to it, which Glushkov's construction merges and a
 * backtracking engine tries one after the other.
 */
export interface Positions {
  characters: CharSet[]
  /** Offset in the source of each position's element. */
  offsets: number[]
  /** Position → followers; position 0 is the start, before all characters. */
  followers: Set<number>[]
  doubled: Set<number>[]
  /** Whether a group can be empty by two of its alternatives, which positions can't express. */
  emptyTwice?: 'once' | 'in a loop'
}

interface Part {
  nullable: boolean
  first: number[]
  last: number[]
}

/** Builds the automaton of a regex or of one lookaround; assertions in it match everywhere, references match any unit. */
export function buildPositions(alternatives: readonly AST.Alternative[], flags: AST.Flags): Positions {
  const builder = new Builder(flags)
  builder.build(alternatives)
  return builder.positions
}

class Builder {
  readonly positions: Positions = { characters: [], offsets: [], followers: [], doubled: [] }
  readonly #flags: AST.Flags
  /** Loops around the part being built. */
  #loops = 0

  constructor(flags: AST.Flags) {
    this.#flags = flags
  }

  build(alternatives: readonly AST.Alternative[]): void {
    const start = this.#add(toUnicodeSet([], this.#flags).chars, 0)
    this.#connect([start], this.#alternatives(alternatives).first)
  }

  #alternatives(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map(({ elements }) => this.#sequence(elements.map((each) => () => this.#element(each))))
    if (parts.filter((part) => part.nullable).length > 1) {
      this.positions.emptyTwice = this.#loops > 0 ? 'in a loop' : (this.positions.emptyTwice ?? 'once')
    }
    return {
      nullable: parts.some((part) => part.nullable),
      first: parts.flatMap((part) => part.first),
      last: parts.flatMap((part) => part.last),
    }
  }

  #sequence(parts: readonly (() => Part)[]): Part {
    const whole: Part = { nullable: true, first: [], last: [] }
    for (const build of parts) {
      const part = build()
      this.#connect(whole.last, part.first)
      if (whole.nullable) whole.first.push(...part.first)
      whole.last = part.nullable ? [...whole.last, ...part.last] : part.last
      whole.nullable &&= part.nullable
    }
    return whole
  }

  #element(element: AST.Element): Part {
    switch (element.type) {
      case 'Assertion':
        return { nullable: true, first: [], last: [] }
      case 'Group':
      case 'CapturingGroup':
        return this.#alternatives(element.alternatives)
      case 'Quantifier':
        return this.#quantifier(element)
      case 'Backreference':
        return this.#position(toUnicodeSet([], this.#flags).chars.negate(), element.start)
      default:
        return this.#position(toUnicodeSet(element, this.#flags).chars, element.start)
    }
  }

  #quantifier({ element, min, max }: AST.Quantifier): Part {
    const once = () => this.#element(element)
    if (max <= SPELT_OUT) return this.#repeat(once, min, max)
    this.#loops++
    const body = once()
    this.#loops--
    this.#connect(body.last, body.first)
    // Any of the repetitions that must happen can be the empty one.
    if (body.nullable && min > 1) this.#connect(body.last, body.first)
    return { ...body, nullable: body.nullable || min === 0 }
  }

  /** x{2,4} as xx(?:x(?:x)?)? */
  #repeat(once: () => Part, min: number, max: number): Part {
    if (max === 0) return { nullable: true, first: [], last: [] }
    if (min > 0) return this.#sequence([once, () => this.#repeat(once, min - 1, max - 1)])
    const optional = this.#sequence([once, () => this.#repeat(once, 0, max - 1)])
    return { ...optional, nullable: true }
  }

  #position(characters: CharSet, offset: number): Part {
    const position = [this.#add(characters, offset)]
    return { nullable: false, first: position, last: position }
  }

  #add(characters: CharSet, offset: number): number {
    if (this.positions.characters.length >= MOST_POSITIONS) throw new TooLarge()
    this.positions.characters.push(characters)
    this.positions.offsets.push(offset)
    this.positions.followers.push(new Set())
    this.positions.doubled.push(new Set())
    return this.positions.characters.length - 1
  }

  #connect(from: readonly number[], to: readonly number[]): void {
    if (from.length * to.length > MOST_EDGES) throw new TooLarge()
    for (const source of from) {
      for (const target of to) {
        const followers = this.positions.followers[source]!
        if (followers.has(target)) this.positions.doubled[source]!.add(target)
        followers.add(target)
      }
    }
  }
}
