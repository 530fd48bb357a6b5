/** What `sequence` sees of one conversation: where its conditions hold, and where it is anchored. */
import { type Condition, type Finder, mayBeUnknown, type Place } from './condition.js'
import type { Dialogue, NotEvaluable } from './contract.js'
import { type Expression, evaluate, namesIn, neededNames, positiveNames } from './expression.js'
import type { Anchor } from './search-window.js'

/** An expression that anchors a rule, with what is known of it beforehand. */
export interface When {
  when: Expression
  /** Its names that stand under no `not`. */
  names: readonly string[]
  /** Those of them of which there may be no telling. */
  unsure: readonly string[]
  /** The others without which it can't hold, the cheapest first. */
  needed: readonly string[]
}

/** Prepares an expression. @param conditions What its names stand for. */
export function whenOf(when: Expression, conditions: Readonly<Record<string, Condition>>): When {
  const names = positiveNames(when)
  const isUnsure = (name: string): boolean => mayBeUnknown(conditions[name] as Condition)
  const cost = (name: string): number => ('any' in (conditions[name] as Condition) ? 0 : 1)
  // Of what stands under a `not` is asked only where the rest holds; where there may be no telling of it, all is looked at.
  const plain = namesIn(when).every((name) => names.includes(name) || !isUnsure(name))
  const needed = plain ? neededNames(when).filter((name) => !isUnsure(name)) : []
  return { when, names, unsure: names.filter(isUnsure), needed: needed.sort((a, b) => cost(a) - cost(b)) }
}

/** Places by the turn that they stand in. */
function grouped(places: readonly Place[], unit: (message: number) => number): Map<number, Place[]> {
  const units = new Map<number, Place[]>()
  for (const place of places) {
    const at = unit(place.message)
    const before = units.get(at)
    if (before) before.push(place)
    else units.set(at, [place])
  }
  return units
}

/** One conversation, with the conditions looked up when they are first asked for. */
export class Scene {
  /** Why a condition could not be judged. */
  missing: NotEvaluable | undefined
  /** The same of a condition that others can stand in for; it matters only where nothing else anchors the rule. */
  unknown: NotEvaluable | undefined
  readonly #dialogue: Dialogue
  readonly #finders: ReadonlyMap<string, Finder>
  readonly #found = new Map<string, readonly Place[] | boolean>()

  constructor(dialogue: Dialogue, finders: ReadonlyMap<string, Finder>) {
    this.#dialogue = dialogue
    this.#finders = finders
  }

  /** Where a condition holds. */
  places(name: string): readonly Place[] {
    const found = this.#find(name)
    return typeof found === 'boolean' ? [] : found
  }

  /** Whether a condition about the conversation holds; undefined for one that stands at places. */
  whole(name: string): boolean | undefined {
    const found = this.#find(name)
    return typeof found === 'boolean' ? found : undefined
  }

  /** Whether a condition holds anywhere. */
  holds(name: string): boolean {
    const found = this.#find(name)
    return typeof found === 'boolean' ? found : found.length > 0
  }

  /** The turns in which an expression holds, in order; a message of a bot or the system stands for itself. */
  anchors({ when, names, unsure, needed }: When): Anchor[] {
    // What nobody can tell of must be known even where the rest does not hold; else the first that fails spares the others.
    for (const name of unsure) this.#find(name)
    for (const name of needed) if (!this.holds(name)) return []
    const unit = (message: number): number => this.#dialogue.utterances[message]?.turn?.messages[0]?.index ?? message
    const byUnit = new Map<string, Map<number, Place[]>>()
    const unitsOf = (name: string): Map<number, Place[]> => {
      const known = byUnit.get(name)
      if (known) return known
      const units = grouped(this.places(name), unit)
      byUnit.set(name, units)
      return units
    }
    const units = new Set(names.flatMap((name) => [...unitsOf(name).keys()]))
    const anchors: Anchor[] = []
    for (const start of [...units].sort((a, b) => a - b)) {
      if (!evaluate(when, (name) => this.whole(name) ?? unitsOf(name).has(start))) continue
      const places = firsts(names.map((name) => unitsOf(name).get(start) ?? []))
      const message = places[0]!.message
      anchors.push({ places, message, turn: this.#dialogue.utterances[message]?.turn, count: anchors.length + 1 })
    }
    return anchors
  }

  #find(name: string): readonly Place[] | boolean {
    let found = this.#found.get(name)
    if (found !== undefined) return found
    const answer = this.#finders.get(name)?.(this.#dialogue)
    if (answer === undefined) throw new Error(`there is no condition "${name}"`)
    if (typeof answer === 'object' && 'notEvaluable' in answer) {
      if (answer.soft) this.unknown = { notEvaluable: answer.notEvaluable }
      else this.missing = answer
      found = []
    } else found = answer
    this.#found.set(name, found)
    return found
  }
}

/** The anchors that count. */
export function chosen(anchors: readonly Anchor[], at: 'first' | 'last' | 'every' | number): readonly Anchor[] {
  if (at === 'every') return anchors
  if (at === 'last') return anchors.slice(-1)
  const index = at === 'first' ? 0 : at - 1
  return anchors.slice(index, index + 1)
}

/** The first place of each list, in the order of the text, none twice. */
export function firsts(lists: readonly (readonly Place[])[]): Place[] {
  const all = lists.flatMap((places) => places.slice(0, 1)).sort((a, b) => a.message - b.message || a.start - b.start)
  return all.filter((each, index) => {
    const before = all[index - 1]
    return !before || before.message !== each.message || before.start !== each.start || before.end !== each.end
  })
}
