/**
 * All phrases of all rules and lexicons, so that a message is scanned once for everybody. Who asks for phrases gets a group; a
 * hit says which group, which of its entries, and where. The groups of the packs that ship come compiled; the others are compiled
 * here, into tables of their own.
 */
import { classesOf } from './automaton.js'
import { compileTables } from './compile-tables.js'
import { fold, originalEnd, originalStart } from './fold.js'
import type { GroupSource, Side } from './group-source.js'
import { dropExcepted, type HitList, sortByEnd, toHitList } from './hits.js'
import { Machine } from './machine.js'
import { Scratch } from './scratch.js'
import type { Tables } from './tables.js'

export type { GroupSource, Side } from './group-source.js'
export type { HitList } from './hits.js'

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

/** Some groups and the tables that hold them. */
interface Layer {
  tables: Tables
  /** Group of the tables → group of the vocabulary, or −1. */
  groupOf: Int32Array
  classes: Uint16Array
}

/** Compiled groups. */
export class Vocabulary {
  /** How many groups there are. */
  readonly groups: number
  readonly #sources: readonly GroupSource[]
  readonly #layers: readonly Layer[]
  readonly #excepts: boolean
  /** Made when a side is first heard: a script library holds templates of agents alone. */
  readonly #machines: Partial<Record<Side, readonly Machine[]>> = {}
  readonly #out = new Scratch()

  constructor(groups: readonly GroupSource[]) {
    this.groups = groups.length
    this.#sources = groups
    const tables = compileTables(
      groups,
      groups.map(() => ''),
    )
    this.#layers = [{ tables, groupOf: Int32Array.from(groups, (_, group) => group), classes: classesOf(tables.units) }]
    this.#excepts = groups.some(({ except = [] }) => except.length > 0)
  }

  /** Finds every phrase and regex of every group of a side in a text; offsets are of the original text. */
  scan(text: string, side: Side): HitList {
    this.#machines[side] ??= this.#machinesFor(side)
    const machines = this.#machines[side]
    const out = this.#out
    out.size = 0
    if (!machines.every((machine) => machine.scan(text, false, out))) {
      const folded = fold(text)
      out.size = 0
      for (const machine of machines) machine.scan(folded.text, true, out)
      for (let at = 0; at < out.size; at += 4) {
        out.data[at + 2] = originalStart(folded, out.data[at + 2] as number)
        out.data[at + 3] = originalEnd(folded, out.data[at + 3] as number)
      }
    }
    sortByEnd(out)
    if (this.#excepts) dropExcepted(out)
    return toHitList(out)
  }

  #machinesFor(side: Side): readonly Machine[] {
    return this.#layers.map(({ tables, groupOf, classes }) => {
      const own = groupOf.map((group) => (group === -1 || (this.#sources[group]?.side ?? side) === side ? group : -1))
      return new Machine(tables, own, classes)
    })
  }
}
