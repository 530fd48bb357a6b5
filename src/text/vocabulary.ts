/**
 * All phrases of all rules and lexicons, compiled into one automaton, so that a message is scanned once for everybody. Who
 * asks for phrases gets a group; a hit says which group, which of its entries, and where.
 */
import { Automaton } from './automaton.js'
import { characterFlags, HAN, SPACE, STOP, WORD } from './characters.js'
import { fold, originalEnd, originalStart } from './fold.js'
import { type PhrasePattern, parsePhrase } from './phrase.js'
import { requiredLiterals } from './regex.js'

/** How far apart the parts of a phrase with a gap may stand, in UTF-16 units. */
const GAP_HAN = 12
const GAP_LATIN = 40

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

interface Pattern extends PhrasePattern {
  group: number
  /** -1: an exception. */
  entry: number
  literals: number[]
}

interface Regex {
  group: number
  entry: number
  regex: RegExp
}

/** The entry of an exception. */
const EXCEPT = -1

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
  /** Literal → patterns that end with it. */
  readonly #ends: Pattern[][]
  /** Literal → regexes that need it. */
  readonly #triggers: Regex[][]
  /** Regexes that require no literal and run on every text. */
  readonly #always: Regex[] = []
  readonly #raw = new Scratch(3)
  readonly #out = new Scratch(4)
  readonly #flags = characterFlags()

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
    const ends: Pattern[][] = []
    const triggers: Regex[][] = []
    const add = (group: number, entry: number, phrase: string): void => {
      const parsed = parsePhrase(phrase)
      if (!parsed.ok) throw new RangeError(`${phrase}: ${parsed.problem.message.en}`)
      for (const pattern of parsed.patterns) {
        const ids = pattern.parts.map((part) => intern(part.text))
        append(ends, ids.at(-1) as number, { ...pattern, group, entry, literals: ids })
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
    this.#ends = Array.from({ length: literals.size }, (_, id) => ends[id] ?? [])
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
      const ends = this.#ends[literal] as Pattern[]
      for (let k = 0; k < ends.length; k++) {
        const pattern = ends[k] as Pattern
        const start = this.#match(text, pattern, i)
        if (start < 0) continue
        out.push(pattern.group, pattern.entry, start, raw.data[i + 2] as number)
        if (pattern.entry === EXCEPT) excepted = true
      }
      const triggers = this.#triggers[literal] as Regex[]
      if (triggers.length === 0) continue
      due ??= new Set()
      for (const regex of triggers) due.add(regex)
    }
    if (due || this.#always.length > 0) this.#runRegexes(text, due)
    if (excepted) dropExcepted(out)
    return out.size === 0 ? NO_HITS : out.data.slice(0, out.size)
  }

  /** Start of the pattern whose last literal is raw hit `at`, or -1. */
  #match(text: string, pattern: Pattern, at: number): number {
    const { parts } = pattern
    const raw = this.#raw.data
    let start = raw[at + 1] as number
    const end = raw[at + 2] as number
    const last = parts.length - 1
    if (!this.#whole(text, parts[last] as Pattern['parts'][number], start, end)) return -1
    if (pattern.atEnd && !this.#clauseEnds(text, end)) return -1
    for (let part = last - 1, from = at; part >= 0; part--) {
      from = this.#before(text, pattern, part, start, from)
      if (from < 0) return -1
      start = raw[from + 1] as number
    }
    if (pattern.atStart && !this.#clauseStarts(text, start)) return -1
    return start
  }

  /** Raw hit of part `part` that ends nearest before `start`, or -1. */
  #before(text: string, pattern: Pattern, part: number, start: number, at: number): number {
    const raw = this.#raw.data
    const wanted = pattern.literals[part] as number
    for (let i = at - 3; i >= 0; i -= 3) {
      const end = raw[i + 2] as number
      if (end < start - GAP_LATIN) return -1
      if (
        raw[i] !== wanted ||
        end > start ||
        !this.#whole(text, pattern.parts[part] as Pattern['parts'][number], raw[i + 1] as number, end)
      )
        continue
      return this.#gapIsOpen(text, end, start) ? i : -1
    }
    return -1
  }

  #gapIsOpen(text: string, from: number, to: number): boolean {
    let width = 0
    for (let i = from; i < to; i++) {
      const flag = this.#flags[text.charCodeAt(i)] as number
      if (flag & STOP) return false
      width += flag & HAN ? GAP_LATIN / GAP_HAN : 1
    }
    return width <= GAP_LATIN
  }

  /** False where a Latin literal is only a piece of a longer word. */
  #whole(text: string, part: Pattern['parts'][number], start: number, end: number): boolean {
    if (part.wordStart && start > 0 && (this.#flags[text.charCodeAt(start - 1)] as number) & WORD) return false
    return !(part.wordEnd && end < text.length && (this.#flags[text.charCodeAt(end)] as number) & WORD)
  }

  #clauseStarts(text: string, start: number): boolean {
    let i = start - 1
    while (i >= 0 && (this.#flags[text.charCodeAt(i)] as number) & SPACE) i--
    if (i < 0) return true
    const flag = this.#flags[text.charCodeAt(i)] as number
    // Spoken Chinese is often written with spaces for commas.
    return (flag & (HAN | WORD)) === 0 || ((flag & HAN) !== 0 && i < start - 1)
  }

  #clauseEnds(text: string, end: number): boolean {
    let i = end
    while (i < text.length && (this.#flags[text.charCodeAt(i)] as number) & SPACE) i++
    if (i === text.length) return true
    const flag = this.#flags[text.charCodeAt(i)] as number
    return (flag & (HAN | WORD)) === 0 || (i > end && ((this.#flags[text.charCodeAt(end - 1)] as number) & HAN) !== 0)
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

/** A growing array of fixed-width records that is reused from text to text. */
class Scratch {
  size = 0
  data: Int32Array
  constructor(width: number) {
    this.data = new Int32Array(width * 256)
  }
  hit(a: number, b: number, c: number): void {
    this.#room(3)
    this.data[this.size++] = a
    this.data[this.size++] = b
    this.data[this.size++] = c
  }
  push(a: number, b: number, c: number, d: number): void {
    this.#room(4)
    this.data[this.size++] = a
    this.data[this.size++] = b
    this.data[this.size++] = c
    this.data[this.size++] = d
  }
  #room(width: number): void {
    if (this.size + width <= this.data.length) return
    const wider = new Int32Array(this.data.length * 2)
    wider.set(this.data)
    this.data = wider
  }
}

/** Drops the exceptions, and the hits of their groups that lie inside them. */
function dropExcepted(out: Scratch): void {
  const { data, size } = out
  let kept = 0
  for (let i = 0; i < size; i += 4) {
    if (data[i + 1] === EXCEPT) continue
    let inside = false
    for (let k = 0; k < size && !inside; k += 4) {
      inside =
        data[k + 1] === EXCEPT &&
        data[k] === data[i] &&
        (data[k + 2] as number) <= (data[i + 2] as number) &&
        (data[k + 3] as number) >= (data[i + 3] as number)
    }
    if (inside) continue
    data.copyWithin(kept, i, i + 4)
    kept += 4
  }
  out.size = kept
}
