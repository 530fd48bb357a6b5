/** The trie of a set of literals with failure links, in flat arrays: building it is part of every start. */
export interface Trie {
  /** How many states there are; 0 is the root. */
  states: number
  /** Class → state. */
  root: Int32Array
  firstChild: Int32Array
  sibling: Int32Array
  /** State → the class that leads to it. */
  unit: Uint16Array
  /** State → how many children it has. */
  width: Int32Array
  /** State → the state of its longest proper suffix. */
  fail: Int32Array
  /** State → the state itself or its longest suffix that ends a literal; 0 for none. */
  output: Int32Array
  /** State → the literal that ends there, or −1. */
  literal: Int32Array
}

/** @param classes Unit → class, 1 to `count` − 1. */
export function buildTrie(literals: readonly string[], classes: Uint16Array, count: number): Trie {
  let most = 1
  for (const literal of literals) most += literal.length
  const trie: Trie = {
    states: 1,
    root: new Int32Array(count),
    firstChild: new Int32Array(most),
    sibling: new Int32Array(most),
    unit: new Uint16Array(most),
    width: new Int32Array(most),
    fail: new Int32Array(most),
    output: new Int32Array(most),
    literal: new Int32Array(most).fill(-1),
  }
  literals.forEach((literal, id) => {
    let state = 0
    for (let i = 0; i < literal.length; i++) state = childOf(trie, state, classes[literal.charCodeAt(i)] as number)
    trie.literal[state] = id
  })
  link(trie)
  return trie
}

function childOf(trie: Trie, state: number, unit: number): number {
  const known = transition(trie, state, unit)
  if (known !== 0) return known
  const child = trie.states++
  trie.unit[child] = unit
  if (state === 0) trie.root[unit] = child
  else {
    trie.sibling[child] = trie.firstChild[state] as number
    trie.firstChild[state] = child
    trie.width[state] = (trie.width[state] as number) + 1
  }
  return child
}

function transition({ root, firstChild, sibling, unit }: Trie, state: number, wanted: number): number {
  if (state === 0) return root[wanted] as number
  let child = firstChild[state] as number
  while (child !== 0 && unit[child] !== wanted) child = sibling[child] as number
  return child
}

/** Breadth first, so that the suffixes of a state, which are shallower, are done before it. */
function link(trie: Trie): void {
  const { fail, output, literal, firstChild, sibling, unit } = trie
  const queue = new Int32Array(trie.states)
  let size = 0
  for (const state of trie.root) if (state !== 0) queue[size++] = state
  for (let head = 0; head < size; head++) {
    const state = queue[head] as number
    output[state] = literal[state] !== -1 ? state : (output[fail[state] as number] as number)
    for (let child = firstChild[state] as number; child !== 0; child = sibling[child] as number) {
      queue[size++] = child
      let suffix = fail[state] as number
      let to = transition(trie, suffix, unit[child] as number)
      while (to === 0 && suffix !== 0) {
        suffix = fail[suffix] as number
        to = transition(trie, suffix, unit[child] as number)
      }
      fail[child] = to
    }
  }
}
