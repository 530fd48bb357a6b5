/** Runs regexes only where a literal that they require was found, and never over a very long text as a whole. */
import { fold, foldText, originalEnd, originalStart } from './fold.js'
import { maxMatchLength, requiredLiterals } from './regex.js'
import type { Scratch } from './scratch.js'

/** Texts longer than this are not given to a regex whole, but in windows around the literals that it requires. */
const REGEX_WHOLE = 4096
const REGEX_WINDOW = 512

/** A regex of a group. */
export interface GroupRegex {
  group: number
  entry: number
  source: string
  flags?: string | undefined
}

interface Regex {
  group: number
  entry: number
  regex: RegExp
  /** How far around a literal its match can reach. */
  reach: number
}

/** All regexes of a vocabulary. */
export class RegexRunner {
  /** Literal → regexes that need it. */
  private readonly triggers = new Map<number, Regex[]>()
  /** Literal → 1 where a regex needs it. */
  private readonly isTrigger: Uint8Array
  /** Regexes that require no literal and run on every text. */
  private readonly always: Regex[] = []

  /** @param intern Gives the literal of a text. */
  constructor(regexes: readonly GroupRegex[], intern: (text: string) => number) {
    for (const { group, entry, source, flags = '' } of regexes) {
      const regex: Regex = {
        group,
        entry,
        regex: new RegExp(source, [...new Set(`${flags}giu`)].join('')),
        reach: Math.min(REGEX_WINDOW, maxMatchLength(source, flags) + 1),
      }
      const required = requiredLiterals(source, flags)
      if (!required) this.always.push(regex)
      for (const text of required ?? []) {
        const literal = intern(foldText(text))
        this.triggers.set(literal, [...(this.triggers.get(literal) ?? []), regex])
      }
    }
    this.isTrigger = new Uint8Array(Math.max(0, ...[...this.triggers.keys()].map((literal) => literal + 1)))
    for (const literal of this.triggers.keys()) this.isTrigger[literal] = 1
  }

  /** Appends the hits of all regexes in a text. @param raw What the automaton found in it. */
  run(text: string, raw: Scratch, out: Scratch): void {
    if (this.triggers.size === 0 && this.always.length === 0) return
    let due: Set<Regex> | undefined = this.always.length > 0 ? new Set(this.always) : undefined
    const { data, size } = raw
    for (let i = 0; i < size; i += 3) {
      if (this.isTrigger[data[i] as number] !== 1) continue
      due ??= new Set()
      for (const regex of this.triggers.get(data[i] as number) as Regex[]) due.add(regex)
    }
    if (!due) return
    const folded = fold(text)
    const { length } = folded.text
    for (const each of due) {
      for (const [from, to] of length <= REGEX_WHOLE ? [[0, length] as const] : this.windows(length, each, raw)) {
        for (const match of folded.text.slice(from, to).matchAll(each.regex)) {
          const start = from + match.index
          const end = start + match[0].length
          // A match that the window cut off might be another, or none, in the whole text.
          const cut = (start === from && from > 0) || (end === to && to < length)
          if (end > start && !cut)
            out.push(each.group, each.entry, originalStart(folded, start), originalEnd(folded, end))
        }
      }
    }
  }

  /** Disjoint windows of a long text in which a regex may match. */
  private windows(length: number, regex: Regex, raw: Scratch): (readonly [number, number])[] {
    if (this.always.includes(regex)) {
      return Array.from(
        { length: Math.ceil(length / REGEX_WHOLE) },
        (_, at) => [at * REGEX_WHOLE, Math.min(length, (at + 1) * REGEX_WHOLE)] as const,
      )
    }
    const windows: (readonly [number, number])[] = []
    for (let i = 0; i < raw.size; i += 3) {
      if (!this.triggers.get(raw.data[i] as number)?.includes(regex)) continue
      const from = Math.max(0, (raw.data[i + 1] as number) - regex.reach)
      const to = Math.min(length, (raw.data[i + 2] as number) + regex.reach)
      const last = windows.at(-1)
      if (last && from <= last[1]) windows[windows.length - 1] = [Math.min(last[0], from), Math.max(last[1], to)]
      else windows.push([from, to])
    }
    return windows
  }
}
