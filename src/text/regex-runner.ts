/** Runs regexes only where a literal that they require was found, and never over a very long text as a whole. */
import { foldText } from './fold.js'
import type { Scratch } from './scratch.js'
import type { TableRegex } from './tables.js'

/** Texts longer than this are not given to a regex whole, but in windows around the literals that it requires. */
const REGEX_WHOLE = 4096
export const REGEX_WINDOW = 512

interface Regex {
  group: number
  entry: number
  regex: RegExp
  /** How far around a text that it needs its match can reach. */
  reach: number
}

/** All regexes of a machine. */
export class RegexRunner {
  /** Text of the tables → regexes that need it. */
  private readonly triggers = new Map<number, Regex[]>()
  /** Regexes that need none and run on every text. */
  private readonly always: Regex[] = []

  constructor(regexes: readonly TableRegex[]) {
    for (const { group, entry, source, flags = '', needs, reach } of regexes) {
      const regex: Regex = {
        group,
        entry,
        regex: new RegExp(source, [...new Set(`${flags}giu`)].join('')),
        reach,
      }
      if (!needs) this.always.push(regex)
      for (const text of needs ?? []) this.triggers.set(text, [...(this.triggers.get(text) ?? []), regex])
    }
  }

  /** Appends the hits of all regexes in a text. @param folded Whether it is folded. @param raw What the automaton found in it. */
  run(text: string, folded: boolean, raw: Scratch, out: Scratch): void {
    if (this.triggers.size === 0 && this.always.length === 0) return
    let due: Set<Regex> | undefined = this.always.length > 0 ? new Set(this.always) : undefined
    const { data, size } = raw
    if (this.triggers.size > 0) {
      for (let i = 0; i < size; i += 3) {
        const regexes = this.triggers.get(data[i] as number)
        if (!regexes) continue
        due ??= new Set()
        for (const regex of regexes) due.add(regex)
      }
    }
    if (!due) return
    // Every unit folds alone here, so the offsets stay.
    const subject = folded ? text : foldText(text)
    const { length } = subject
    for (const each of due) {
      for (const [from, to] of length <= REGEX_WHOLE ? [[0, length] as const] : this.windows(length, each, raw)) {
        for (const match of subject.slice(from, to).matchAll(each.regex)) {
          const start = from + match.index
          const end = start + match[0].length
          // A match that the window cut off might be another, or none, in the whole text.
          const cut = (start === from && from > 0) || (end === to && to < length)
          if (end > start && !cut) out.push(each.group, each.entry, start, end)
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
