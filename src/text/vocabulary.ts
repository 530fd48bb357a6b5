/**
 * All phrases of all rules and lexicons, compiled into one automaton, so that a message is scanned once for everybody. Who
 * asks for phrases gets a group; a hit says which group, which of its entries, and where.
 */
import { Automaton, SIDE } from './automaton.js'
import { Candidates, ENTRY, GROUP, RECORD } from './candidates.js'
import { dropExcepted, EXCEPT, type HitList, pushLongest, sortByEnd, toHitList } from './hits.js'
import { type Anchor, compilePattern, edgesOf, PARTS, PatternMatcher } from './pattern.js'
import { type PhrasePattern, parsePhrase } from './phrase.js'
import { RegexRunner } from './regex-runner.js'
import { Scratch } from './scratch.js'

export type { HitList } from './hits.js'

/** Whose words are scanned: nobody's words are scanned for what only the other says. */
export type Side = 'agent' | 'customer'

/** What a group looks for. */
export interface GroupSource {
  /** Looked for only in what this side says; absent: in everything. */
  side?: Side | undefined
  /** Keeps groups apart that look for the same. */
  name?: string
  /** In the phrase syntax of phrase.ts. An index into `phrases`, then `regexes`, is the entry that a hit names. */
  phrases?: readonly string[]
  /** Matched against the folded text; checked by the rule file before. */
  regexes?: readonly { source: string; flags?: string | undefined }[]
  /** A hit inside one of these is no hit. */
  except?: readonly string[]
}

/** Collects groups; `build` compiles them. */
export class VocabularyBuilder {
  readonly #groups: GroupSource[] = []
  readonly #known = new Map<string, number>()

  /** Registers a group and returns its id. The same source gives the same group. */
  group(source: GroupSource): number {
    const key = JSON.stringify([source.name, source.side, source.phrases, source.regexes, source.except])
    let id = this.#known.get(key)
    if (id === undefined) {
      id = this.#groups.length
      this.#groups.push(source)
      this.#known.set(key, id)
    }
    return id
  }

  /** @throws RangeError where a phrase does not parse; the rule file checks phrases first. */
  build(): Vocabulary {
    return new Vocabulary(this.#groups)
  }
}

/** Compiled groups. */
export class Vocabulary {
  /** How many groups there are. */
  readonly groups: number
  /** Made when a side is first heard: a script library holds templates of agents alone. */
  private readonly machines: Partial<Record<Side, Machine>> = {}
  private readonly machineFor: (side: Side) => Machine

  constructor(groups: readonly GroupSource[]) {
    this.groups = groups.length
    const literals = new Literals()
    const anchors: Anchor[] = []
    const patterns = parser()
    groups.forEach(({ phrases = [], except = [] }, group) => {
      const add = (entry: number, phrase: string): void => {
        for (const each of patterns(phrase)) anchors.push(compilePattern(each, group, entry, literals.of))
      }
      for (let entry = 0; entry < phrases.length; entry++) add(entry, phrases[entry] as string)
      for (const phrase of except) add(EXCEPT, phrase)
    })
    const isOf = (side: Side, group: number): boolean => (groups[group]?.side ?? side) === side
    const regexes = groups.flatMap((source, group) =>
      (source.regexes ?? []).map((each, at) => ({ ...each, group, entry: (source.phrases?.length ?? 0) + at })),
    )
    const anywhere = new Set<number>()
    const runner = (side: Side): RegexRunner =>
      new RegexRunner(
        regexes.filter(({ group }) => isOf(side, group)),
        (text) => {
          const literal = literals.of(text)
          anywhere.add(literal)
          return literal
        },
      )
    const runners = { agent: runner('agent'), customer: runner('customer') }
    const texts = literals.texts()
    const edges = edgesOf(texts, anchors, anywhere)
    // One automaton for both sides: half the memory to walk through. What only the other side says is no hit.
    const own = { agent: sidesOf(anchors, isOf, 'agent'), customer: sidesOf(anchors, isOf, 'customer') }
    for (const side of SIDES)
      for (const { pattern } of own[side])
        for (const { literals: used } of pattern.parts)
          for (const literal of used.keys()) edges[literal] = (edges[literal] as number) | SIDE[side]
    for (const literal of anywhere) edges[literal] = (edges[literal] as number) | SIDE.agent | SIDE.customer
    const automaton = new Automaton(texts, edges)
    this.machineFor = (side) => new Machine(automaton, SIDE[side], new Candidates(own[side], texts), runners[side])
  }

  /** Finds every phrase and regex of every group of a side in a text; offsets are of the original text. */
  scan(text: string, side: Side): HitList {
    this.machines[side] ??= this.machineFor(side)
    return this.machines[side].scan(text)
  }
}

const SIDES: readonly Side[] = ['agent', 'customer']

function sidesOf(
  anchors: readonly Anchor[],
  isOf: (side: Side, group: number) => boolean,
  side: Side,
): readonly Anchor[] {
  return anchors.filter(({ pattern }) => isOf(side, pattern.group))
}

/** The distinct texts of all phrases, numbered. */
class Literals {
  private readonly known = new Map<string, number>()

  /** The number of a text. */
  readonly of = (text: string): number => {
    const { known } = this
    const before = known.get(text)
    if (before !== undefined) return before
    known.set(text, known.size)
    return known.size - 1
  }

  texts(): readonly string[] {
    return [...this.known.keys()]
  }
}

/** Parses each phrase once, however many machines and groups look for it. */
function parser(): (phrase: string) => readonly PhrasePattern[] {
  const known = new Map<string, readonly PhrasePattern[]>()
  return (phrase) => {
    const before = known.get(phrase)
    if (before) return before
    const parsed = parsePhrase(phrase)
    if (!parsed.ok) throw new RangeError(`${phrase}: ${parsed.problem.message.en}`)
    known.set(phrase, parsed.patterns)
    return parsed.patterns
  }
}

/** The groups of one side. Scanning keeps scratch memory, but nothing of one text is seen by the next. */
class Machine {
  private readonly automaton: Automaton
  private readonly side: number
  private readonly candidates: Candidates
  private readonly regexes: RegexRunner
  private readonly matcher: PatternMatcher
  private readonly raw = new Scratch()
  private readonly out = new Scratch()

  constructor(automaton: Automaton, side: number, candidates: Candidates, regexes: RegexRunner) {
    this.automaton = automaton
    this.side = side
    this.candidates = candidates
    this.regexes = regexes
    this.matcher = new PatternMatcher(this.raw)
  }

  scan(text: string): HitList {
    const { raw, out, candidates, matcher } = this
    raw.size = 0
    out.size = 0
    const plain = this.automaton.scan(text, raw, this.side)
    candidates.read(raw, text, !plain)
    matcher.text = text
    const { first, anchors, records } = candidates
    let excepted = false
    const { data, size } = raw
    for (let i = 0; i < size; i += 3) {
      const literal = data[i] as number
      const to = first[literal + 1] as number
      for (let k = first[literal] as number; k < to; k++) {
        const start = data[i + 1] as number
        const end = data[i + 2] as number
        const check = records[RECORD * k] as number
        const entry = records[RECORD * k + ENTRY] as number
        if (check === PARTS) {
          if (!candidates.isPossible(k, start, end) || !matcher.match(anchors[k] as Anchor, i)) continue
          pushLongest(out, records[RECORD * k + GROUP] as number, entry, matcher.start, matcher.end)
        } else {
          if (check !== 0 && !matcher.passes(check, start, end)) continue
          pushLongest(out, records[RECORD * k + GROUP] as number, entry, start, end)
        }
        if (entry === EXCEPT) excepted = true
      }
    }
    this.regexes.run(text, raw, out)
    sortByEnd(out)
    if (excepted) dropExcepted(out)
    return toHitList(out)
  }
}
