/**
 * All phrases of all rules and lexicons, so that a message is scanned once for everybody. Who asks for phrases gets a group; a
 * hit says which group, which of its entries, and where. The groups of the packs that ship may come compiled; what is compiled here
 * has tables of its own.
 */
import { classesOf } from './automaton.js'
import { compileTables } from './compile-tables.js'
import { fold, originalEnd, originalStart } from './fold.js'
import { type GroupSource, hashOfKey, keyOfGroup, type Side } from './group-source.js'
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
    const key = keyOfGroup(source)
    let id = this.#known.get(key)
    if (id === undefined) {
      id = this.#groups.length
      this.#groups.push(source)
      this.#known.set(key, id)
    }
    return id
  }

  /**
   * @param compiled Tables of {@link compileGroups}; the groups that they hold need not be compiled again.
   * @throws RangeError where a phrase does not parse; the rule file checks phrases first.
   */
  build(compiled?: Tables): Vocabulary {
    return new Vocabulary(this.#groups, [...this.#known.keys()], compiled)
  }
}

/** Compiles groups ahead of time, for vocabularies that hold some of them. */
export function compileGroups(sources: Iterable<GroupSource>): Tables {
  const byKey = new Map<string, GroupSource>()
  for (const source of sources) byKey.set(hashOfKey(keyOfGroup(source)), source)
  return compileTables([...byKey.values()], [...byKey.keys()])
}

function isEmpty({ phrases = [], regexes = [] }: GroupSource): boolean {
  return phrases.length === 0 && regexes.length === 0
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
  /** What they look for, in their order. */
  readonly sources: readonly GroupSource[]
  readonly #layers: readonly Layer[]
  readonly #excepts: boolean
  /** Made when a side is first heard: a script library holds templates of agents alone. */
  readonly #machines: Partial<Record<Side, readonly Machine[]>> = {}
  readonly #out = new Scratch()

  /** @param keys A key for each group, by which it is found among compiled ones. */
  constructor(groups: readonly GroupSource[], keys: readonly string[], compiled?: Tables) {
    this.groups = groups.length
    this.sources = groups
    this.#excepts = groups.some(({ except = [] }) => except.length > 0)
    const layers: Layer[] = []
    const rest = new Set(groups.keys())
    if (compiled) {
      const ids = new Map(compiled.groups.map((key, group) => [key, group]))
      const groupOf = new Int32Array(compiled.groups.length).fill(-1)
      keys.forEach((key, group) => {
        const known = ids.get(hashOfKey(key))
        if (known === undefined) return
        groupOf[known] = group
        rest.delete(group)
      })
      if (rest.size < groups.length) layers.push({ tables: compiled, groupOf, classes: classesOf(compiled.units) })
    }
    // Groups without a phrase find nothing.
    const groupOf = Int32Array.from(rest).filter((group) => !isEmpty(groups[group] as GroupSource))
    if (groupOf.length > 0 || layers.length === 0) {
      const sources = Array.from(groupOf, (group) => groups[group] as GroupSource)
      const tables = compileTables(sources, [])
      layers.push({ tables, groupOf, classes: classesOf(tables.units) })
    }
    this.#layers = layers
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
      const own = groupOf.map((group) => (group === -1 || (this.sources[group]?.side ?? side) === side ? group : -1))
      return new Machine(tables, own, classes)
    })
  }
}
