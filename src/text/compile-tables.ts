/** Compiles the phrases of groups into tables: collects what they say, and numbers their texts. */
import { foldText } from './fold.js'
import type { GroupSource } from './group-source.js'
import { EXCEPT } from './hits.js'
import { layOut, type Pattern, type TextSet } from './lay-out-tables.js'
import { type PhrasePart, type PhrasePattern, parsePhrase } from './phrase.js'
import { maxMatchLength, requiredLiterals } from './regex.js'
import { REGEX_WINDOW } from './regex-runner.js'
import { OPEN, type Tables } from './tables.js'

/**
 * @param keys A key for each group.
 * @throws RangeError where a phrase does not parse; the rule file checks phrases first.
 */
export function compileTables(groups: readonly GroupSource[], keys: readonly string[]): Tables {
  const collector = new Collector()
  groups.forEach(({ phrases = [], except = [] }, group) => {
    for (let entry = 0; entry < phrases.length; entry++) collector.add(phrases[entry] as string, group, entry)
    for (const phrase of except) collector.add(phrase, group, EXCEPT)
  })
  const regexes = groups.flatMap((source, group) =>
    (source.regexes ?? []).map(({ source: regex, flags = '' }, at) => ({
      group,
      entry: (source.phrases?.length ?? 0) + at,
      source: regex,
      flags,
      needs: requiredLiterals(regex, flags)?.map((text) => collector.text(foldText(text))),
      reach: Math.min(REGEX_WINDOW, maxMatchLength(regex, flags) + 1),
    })),
  )
  const { texts, sets, rank } = collector.sorted()
  const ranked = regexes.map((regex) => ({ ...regex, needs: regex.needs?.map((text) => rank[text] as number) }))
  return { groups: keys, regexes: ranked, ...layOut(texts, sets, collector.patterns, ranked) }
}

/** Numbers texts and sets as they come. */
class Collector {
  readonly patterns: Pattern[] = []
  readonly #texts = new Map<string, number>()
  readonly #setOfKey = new Map<string, number>()
  readonly #sets: TextSet[] = []
  readonly #parsed = new Map<string, readonly PhrasePattern[]>()

  text(text: string): number {
    const before = this.#texts.get(text)
    if (before !== undefined) return before
    this.#texts.set(text, this.#texts.size)
    return this.#texts.size - 1
  }

  add(phrase: string, group: number, entry: number): void {
    for (const { parts, atStart, atEnd } of this.#parse(phrase)) {
      const own = parts.map((part) => ({
        set: this.#set(part),
        optional: part.optional,
        afterGap: part.join === 'gap',
      }))
      this.patterns.push({ group, entry, atStart, atEnd, parts: own, anchor: rarest(parts) })
    }
  }

  /** The texts in ascending order, the sets by their places there, and where each text went. */
  sorted(): { texts: readonly string[]; sets: readonly TextSet[]; rank: Int32Array } {
    const texts = [...this.#texts.keys()].sort()
    const rank = new Int32Array(texts.length)
    texts.forEach((text, place) => {
      rank[this.#texts.get(text) as number] = place
    })
    const sets = this.#sets.map((set) =>
      set.map((entry) => 2 * (rank[entry >> 1] as number) + (entry & OPEN)).sort((a, b) => a - b),
    )
    return { texts, sets, rank }
  }

  /** Each phrase once, however many groups look for it. */
  #parse(phrase: string): readonly PhrasePattern[] {
    const before = this.#parsed.get(phrase)
    if (before) return before
    const parsed = parsePhrase(phrase)
    if (!parsed.ok) throw new RangeError(`${phrase}: ${parsed.problem.message.en}`)
    this.#parsed.set(phrase, parsed.patterns)
    return parsed.patterns
  }

  #set({ texts }: PhrasePart): number {
    const set = texts.map(({ text, open }) => 2 * this.text(text) + (open ? OPEN : 0))
    const key = set.join()
    const before = this.#setOfKey.get(key)
    if (before !== undefined) return before
    this.#setOfKey.set(key, this.#sets.length)
    return this.#sets.push(set) - 1
  }
}

/** The part, of those that can not be left out, that occurs least often. */
function rarest(parts: readonly PhrasePart[]): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  parts.forEach((part, at) => {
    if (part.optional) return
    const expected = frequency(part)
    if (expected < least) {
      best = at
      least = expected
    }
  })
  return best
}

/** A rough guess of how often a part occurs, from the lengths of its texts; only the order matters. */
function frequency({ texts }: PhrasePart): number {
  let sum = 0
  for (const { text } of texts) {
    const latin = text.charCodeAt(0) < 0x2e80
    sum += latin ? 2 ** -text.length : 10 ** -text.length
  }
  return sum
}
