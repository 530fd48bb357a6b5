/**
 * All phrases of all rules and lexicons, compiled into one automaton, so that a message is scanned once for everybody. Who
 * asks for phrases gets a group; a hit says which group, which of its entries, and where.
 */
import { Automaton } from './automaton.js'
import { fold, originalEnd, originalStart } from './fold.js'
import { type Anchor, compilePattern, PatternMatcher } from './pattern.js'
import { parsePhrase } from './phrase.js'
import { requiredLiterals } from './regex.js'
import { Scratch } from './scratch.js'

/** Texts longer than this are not given to a regex whole, but in windows around the literals that it requires. */
const REGEX_WHOLE = 4096
const REGEX_WINDOW = 512

/** What a group looks for. */
export interface GroupSource {
  /** Keeps groups apart that look for the same. */
  name?: string
  /** In the phrase syntax of phrase.ts. An index into `phrases`, then `regexes`, is the entry that a hit names. */
  phrases?: readonly string[]
  /** Matched against the folded text; checked by the rule file before. */
  regexes?: readonly { source: string; flags?: string | undefined }[]
  /** A hit inside one of these is no hit. */
  except?: readonly string[]
}

interface Regex {
  group: number
  entry: number
  regex: RegExp
}

/** The entry of an exception. */
const EXCEPT = -1
/** The entry of a hit inside an exception. */
const DROPPED = -2

/** Hits of one message: flat quadruples `group, entry, start, end`, in the order of their ends. */
export type HitList = Int32Array

const NO_HITS: HitList = new Int32Array(0)

/** Collects groups; `build` compiles them. */
export class VocabularyBuilder {
  readonly #groups: GroupSource[] = []
  readonly #known = new Map<string, number>()

  /** Registers a group and returns its id. The same source gives the same group. */
  group(source: GroupSource): number {
    const key = JSON.stringify([source.name, source.phrases, source.regexes, source.except])
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

/** Compiled groups. Scanning keeps scratch memory, but nothing of one text is seen by the next. */
export class Vocabulary {
  readonly #automaton: Automaton
  /** Literal → patterns that are tried where it stands. */
  readonly #anchors: Anchor[][]
  /** Literal → regexes that need it. */
  readonly #triggers: Regex[][]
  /** Regexes that require no literal and run on every text. */
  readonly #always: Regex[] = []
  readonly #raw = new Scratch()
  readonly #out = new Scratch()
  readonly #matcher: PatternMatcher

  constructor(groups: readonly GroupSource[]) {
    const literals = new Map<string, number>()
    const intern = (text: string): number => {
      let id = literals.get(text)
      if (id === undefined) {
        id = literals.size
        literals.set(text, id)
      }
      return id
    }
    const anchors: Anchor[][] = []
    const triggers: Regex[][] = []
    const add = (group: number, entry: number, phrase: string): void => {
      const parsed = parsePhrase(phrase)
      if (!parsed.ok) throw new RangeError(`${phrase}: ${parsed.problem.message.en}`)
      for (const each of parsed.patterns) {
        const anchor = compilePattern(each, group, entry, intern)
        for (const literal of anchor.pattern.parts[anchor.part]!.literals.keys()) append(anchors, literal, anchor)
      }
    }
    groups.forEach((source, group) => {
      const phrases = source.phrases ?? []
      for (const [entry, phrase] of phrases.entries()) add(group, entry, phrase)
      for (const phrase of source.except ?? []) add(group, EXCEPT, phrase)
      source.regexes?.forEach(({ source: text, flags = '' }, at) => {
        const unique = [...new Set(`${flags}giu`)].join('')
        const regex: Regex = { group, entry: phrases.length + at, regex: new RegExp(text, unique) }
        const required = requiredLiterals(text, flags)
        if (!required) this.#always.push(regex)
        else for (const literal of required) append(triggers, intern(literal), regex)
      })
    })
    this.#automaton = new Automaton([...literals.keys()])
    this.#matcher = new PatternMatcher(this.#raw, Math.max(0, ...[...literals.keys()].map((each) => each.length)))
    this.#anchors = Array.from({ length: literals.size }, (_, id) => anchors[id] ?? [])
    this.#triggers = Array.from({ length: literals.size }, (_, id) => triggers[id] ?? [])
  }

  /** Finds every phrase and regex of every group in a text; offsets are of the original text. */
  scan(text: string): HitList {
    const raw = this.#raw
    const out = this.#out
    raw.size = 0
    out.size = 0
    this.#automaton.scan(text, raw)
    let excepted = false
    let due: Set<Regex> | undefined
    for (let i = 0; i < raw.size; i += 3) {
      const literal = raw.data[i] as number
      const anchors = this.#anchors[literal] as Anchor[]
      for (let k = 0; k < anchors.length; k++) {
        const anchor = anchors[k] as Anchor
        if (!this.#matcher.match(text, anchor, i)) continue
        const { group, entry } = anchor.pattern
        pushLongest(out, group, entry, this.#matcher.start, this.#matcher.end)
        if (entry === EXCEPT) excepted = true
      }
      const triggers = this.#triggers[literal] as Regex[]
      if (triggers.length === 0) continue
      due ??= new Set()
      for (const regex of triggers) due.add(regex)
    }
    if (due || this.#always.length > 0) this.#runRegexes(text, due)
    if (excepted) dropExcepted(out)
    sortByEnd(out)
    return out.size === 0 ? NO_HITS : out.data.slice(0, out.size)
  }

  #runRegexes(text: string, due: ReadonlySet<Regex> | undefined): void {
    const folded = fold(text)
    const windows = folded.text.length <= REGEX_WHOLE ? [[0, folded.text.length] as const] : undefined
    for (const each of [...(due ?? []), ...this.#always]) {
      for (const [from, to] of windows ?? this.#windows(folded.text.length, each)) {
        const slice = from === 0 && to === folded.text.length ? folded.text : folded.text.slice(from, to)
        for (const match of slice.matchAll(each.regex)) {
          if (match[0] === '') continue
          const start = from + match.index
          this.#out.push(
            each.group,
            each.entry,
            originalStart(folded, start),
            originalEnd(folded, start + match[0].length),
          )
        }
      }
    }
  }

  /** Disjoint windows of a long text in which a regex may match. */
  #windows(length: number, regex: Regex): (readonly [number, number])[] {
    const windows: [number, number][] = []
    const add = (from: number, to: number): void => {
      const last = windows.at(-1)
      if (last && from <= last[1]) windows[windows.length - 1] = [Math.min(last[0], from), Math.max(last[1], to)]
      else windows.push([from, to])
    }
    if (this.#always.includes(regex))
      for (let at = 0; at < length; at += REGEX_WHOLE) windows.push([at, Math.min(length, at + REGEX_WHOLE)])
    else {
      for (let i = 0; i < this.#raw.size; i += 3) {
        if (!this.#triggers[this.#raw.data[i] as number]?.includes(regex)) continue
        add(
          Math.max(0, (this.#raw.data[i + 1] as number) - REGEX_WINDOW),
          Math.min(length, (this.#raw.data[i + 2] as number) + REGEX_WINDOW),
        )
      }
    }
    return windows
  }
}

function append<T>(lists: T[][], at: number, item: T): void {
  const list = lists[at]
  if (list) list.push(item)
  else lists[at] = [item]
}

/** Drops the exceptions, and the hits of their groups that lie inside them. */
function dropExcepted(out: Scratch): void {
  const { data, size } = out
  // Marked first and moved afterwards: an exception must stay in its place until every hit has been held against it.
  for (let i = 0; i < size; i += 4) {
    if (data[i + 1] === EXCEPT) continue
    for (let k = 0; k < size; k += 4) {
      const inside =
        data[k + 1] === EXCEPT &&
        data[k] === data[i] &&
        (data[k + 2] as number) <= (data[i + 2] as number) &&
        (data[k + 3] as number) >= (data[i + 3] as number)
      if (!inside) continue
      data[i + 1] = DROPPED
      break
    }
  }
  let kept = 0
  for (let i = 0; i < size; i += 4) {
    if ((data[i + 1] as number) < 0) continue
    data.copyWithin(kept, i, i + 4)
    kept += 4
  }
  out.size = kept
}

/** Adds a hit, unless one of the same entry that ends there is as long; a shorter one gives way. */
function pushLongest(out: Scratch, group: number, entry: number, start: number, end: number): void {
  const { data } = out
  for (let i = out.size - 4; i >= 0 && data[i + 3] === end; i -= 4) {
    if (data[i] !== group || data[i + 1] !== entry) continue
    data[i + 2] = Math.min(data[i + 2] as number, start)
    return
  }
  out.push(group, entry, start, end)
}

/** Insertion sort: the hits come nearly in order, as their anchors did. */
function sortByEnd({ data, size }: Scratch): void {
  for (let i = 4; i < size; i += 4) {
    const end = data[i + 3] as number
    if ((data[i - 1] as number) <= end) continue
    const group = data[i] as number
    const entry = data[i + 1] as number
    const start = data[i + 2] as number
    let to = i
    while (to > 0 && (data[to - 1] as number) > end) {
      data.copyWithin(to, to - 4, to)
      to -= 4
    }
    data[to] = group
    data[to + 1] = entry
    data[to + 2] = start
    data[to + 3] = end
  }
}
