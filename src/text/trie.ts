/** The trie of a set of literals, laid out for scanning. Built from sorted literals in flat arrays: building it is part of many a start. */

/** 16 bits where they fit: the smaller the tables, the more of them stays in the cache. */
export type Table = Uint16Array | Int32Array

/** An Aho–Corasick machine as plain numbers. Class 0 is every unit that no literal holds. */
export interface AutomatonTables {
  /** Class − 1 → its unit, ascending. */
  units: Uint16Array
  /** Class → state, from the root. */
  root: Table
  /** Records of a state, see {@link STATE}. */
  states: Table
  /** Pairs of a double array, see {@link SLOT}. */
  slots: Table
}

/**
 * A state's record: its base in the double array; the state of its longest proper suffix; the state itself or its longest suffix
 * that ends a literal, 0 for none; the literal that ends there. What is read together lies together.
 */
export const STATE = 4
export const FAIL = 1
export const OUTPUT = 2
export const LITERAL = 3

/** A slot of the double array (Aoe 1989): the state that it belongs to, and the state that it leads to. */
export const SLOT = 2
export const NEXT = 1

/** After so many places tried in vain, a region of the double array counts as dense. */
const MOST_TRIES = 64

/** @param literals Ascending, distinct, non-empty. @param wanted Literal → whether it is looked for; absent: all are. */
export function buildAutomaton(literals: readonly string[], wanted?: ArrayLike<number>): AutomatonTables {
  const units = unitsOf(literals)
  const classes = classTable(units)
  const trie = grow(literals, wanted, classes, units.length + 1)
  const { base, check, next } = pack(trie, units.length + 1)
  const { fail, output } = link(trie, base, check, next)
  return {
    units,
    root: narrowed(trie.root),
    states: narrowed(interleaved([base, fail, output, trie.literal], trie.states)),
    slots: narrowed(interleaved([check, next], check.length)),
  }
}

/** Unit → its class; 0 for those that are not among the units. @param units Class − 1 → its unit. */
export function classTable(units: Uint16Array): Uint16Array {
  const classes = new Uint16Array(0x10000)
  for (let at = 0; at < units.length; at++) classes[units[at] as number] = at + 1
  return classes
}

/** The units of all literals, ascending. */
function unitsOf(literals: readonly string[]): Uint16Array {
  const used = new Uint8Array(0x10000)
  for (const literal of literals) for (let i = 0; i < literal.length; i++) used[literal.charCodeAt(i)] = 1
  const units: number[] = []
  for (let unit = 0; unit < used.length; unit++) if (used[unit] === 1) units.push(unit)
  return Uint16Array.from(units)
}

interface Trie {
  /** How many states there are; 0 is the root. */
  states: number
  root: Int32Array
  firstChild: Int32Array
  sibling: Int32Array
  /** State → the class that leads to it. */
  unit: Uint16Array
  /** State → how many children it has. */
  width: Int32Array
  /** State → the literal that ends there, or −1. */
  literal: Int32Array
}

/** In ascending order a literal parts from the one before it at one place, and nothing is ever searched for. */
function grow(
  literals: readonly string[],
  wanted: ArrayLike<number> | undefined,
  classes: Uint16Array,
  count: number,
): Trie {
  let most = 1
  for (const literal of literals) most += literal.length
  const trie: Trie = {
    states: 1,
    root: new Int32Array(count),
    firstChild: new Int32Array(most),
    sibling: new Int32Array(most),
    unit: new Uint16Array(most),
    width: new Int32Array(most),
    literal: new Int32Array(most).fill(-1),
  }
  const { root, firstChild, sibling, unit, width, literal: ends } = trie
  /** The states of the literal before, by depth; 0 is the root's. */
  const path: number[] = [0]
  let before = ''
  for (let id = 0; id < literals.length; id++) {
    if (wanted && wanted[id] !== 1) continue
    const literal = literals[id] as string
    let depth = 0
    while (depth < before.length && before.charCodeAt(depth) === literal.charCodeAt(depth)) depth++
    /** The child that the new branch stands beside. */
    let beside = depth + 1 < path.length ? (path[depth + 1] as number) : 0
    path.length = depth + 1
    for (let i = depth; i < literal.length; i++) {
      const state = path[i] as number
      const child = trie.states++
      unit[child] = classes[literal.charCodeAt(i)] as number
      if (state === 0) root[unit[child] as number] = child
      else {
        if (beside === 0) firstChild[state] = child
        else sibling[beside] = child
        width[state] = (width[state] as number) + 1
      }
      beside = 0
      path.push(child)
    }
    ends[path[literal.length] as number] = id
    before = literal
  }
  return trie
}

/** Lays the transitions of every state but the root into one table, the widest states first. */
function pack(trie: Trie, classes: number): { base: Int32Array; check: Int32Array; next: Int32Array } {
  const { firstChild, sibling, unit, width, states } = trie
  const base = new Int32Array(states)
  let check: Int32Array = new Int32Array(Math.max(1024, 2 * states + classes)).fill(-1)
  let next: Int32Array = new Int32Array(check.length)
  /** Where states of one transition go: the first free slot that any of them can use. */
  let free = classes
  /** Where the search for a place for several begins, behind 0, which stands for none; it moves on when the region before it has become too dense. */
  let from = 1
  for (const state of widestFirst(width, states)) {
    const first = firstChild[state] as number
    if (width[state] === 1) while (free < check.length && check[free] !== -1) free++
    let slot = width[state] === 1 ? free - (unit[first] as number) : from
    for (let tries = 0; ; slot++, tries++) {
      while (slot + classes >= check.length) {
        check = widened(check, -1)
        next = widened(next, 0)
      }
      let child = first
      while (child !== 0 && check[slot + (unit[child] as number)] === -1) child = sibling[child] as number
      if (child !== 0) continue
      if ((width[state] as number) > 1 && tries > MOST_TRIES) from = slot - MOST_TRIES / 2
      break
    }
    base[state] = slot
    for (let child = first; child !== 0; child = sibling[child] as number) {
      check[slot + (unit[child] as number)] = state
      next[slot + (unit[child] as number)] = child
    }
  }
  let used = check.length
  while (used > 1 && check[used - 1] === -1) used--
  // A lookup may go as far as the widest class behind the last base.
  const length = Math.min(check.length, used + classes)
  return { base, check: check.subarray(0, length), next: next.subarray(0, length) }
}

/** The states that lead anywhere, the widest first, those of one width in their order. */
function widestFirst(width: Int32Array, states: number): Int32Array {
  let widest = 0
  for (let state = 1; state < states; state++) if ((width[state] as number) > widest) widest = width[state] as number
  const first = new Int32Array(widest + 2)
  for (let state = 1; state < states; state++) {
    const place = widest - (width[state] as number) + 1
    first[place] = (first[place] as number) + 1
  }
  for (let place = 1; place < first.length; place++)
    first[place] = (first[place] as number) + (first[place - 1] as number)
  const order = new Int32Array(first[widest] as number)
  for (let state = 1; state < states; state++) {
    if (width[state] === 0) continue
    const place = widest - (width[state] as number)
    order[first[place] as number] = state
    first[place] = (first[place] as number) + 1
  }
  return order
}

/** Breadth first, so that the suffixes of a state, which are shallower, are done before it. */
function link(
  { states, root, firstChild, sibling, unit, literal }: Trie,
  base: Int32Array,
  check: Int32Array,
  next: Int32Array,
): { fail: Int32Array; output: Int32Array } {
  const fail = new Int32Array(states)
  const output = new Int32Array(states)
  const queue = new Int32Array(states)
  let size = 0
  for (const state of root) if (state !== 0) queue[size++] = state
  for (let head = 0; head < size; head++) {
    const state = queue[head] as number
    output[state] = literal[state] !== -1 ? state : (output[fail[state] as number] as number)
    for (let child = firstChild[state] as number; child !== 0; child = sibling[child] as number) {
      queue[size++] = child
      const wanted = unit[child] as number
      let to = 0
      for (let suffix = fail[state] as number; suffix !== 0; suffix = fail[suffix] as number) {
        const slot = (base[suffix] as number) + wanted
        if (base[suffix] === 0 || check[slot] !== suffix) continue
        to = next[slot] as number
        break
      }
      if (to === 0) to = root[wanted] as number
      fail[child] = to
    }
  }
  return { fail, output }
}

/** A table in 16 bits if its values fit; −1, which no state or literal is, becomes 0xffff. */
function narrowed(table: Int32Array): Table {
  for (const value of table) if (value >= 0xffff) return table
  return Uint16Array.from(table)
}

/** Tables of one length as records, one after the other. */
function interleaved(tables: readonly Int32Array[], length: number): Int32Array {
  const records = new Int32Array(tables.length * length)
  tables.forEach((table, place) => {
    for (let i = 0; i < length; i++) records[tables.length * i + place] = table[i] as number
  })
  return records
}

function widened(slots: Int32Array, fill: number): Int32Array {
  const wider = new Int32Array(slots.length * 2).fill(fill)
  wider.set(slots)
  return wider
}
