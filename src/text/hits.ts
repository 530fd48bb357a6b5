import type { Scratch } from './scratch.js'

/**
 * Hits of one message: flat quadruples `group, entry, start, end`, in the order of their ends. A plain array of small
 * integers: it costs a fraction of what a typed array costs to make, and there is one for every message.
 */
export type HitList = readonly number[]

/** Copies what was collected. */
export function toHitList({ data, size }: Scratch): HitList {
  if (size === 0) return NO_HITS
  const list: number[] = []
  for (let i = 0; i < size; i++) list.push(data[i] as number)
  return list
}

const NO_HITS: HitList = []

/** The entry of an exception. */
export const EXCEPT = -1

/** An entry that an exception covers. */
const DROPPED = -2

/** Adds a hit, unless one of the same entry that ends there is as long; a shorter one gives way. */
export function pushLongest(out: Scratch, group: number, entry: number, start: number, end: number): void {
  const { data } = out
  for (let i = out.size - 4; i >= 0 && data[i + 3] === end; i -= 4) {
    if (data[i] !== group || data[i + 1] !== entry) continue
    data[i + 2] = Math.min(data[i + 2] as number, start)
    return
  }
  out.push(group, entry, start, end)
}

/**
 * Drops the exceptions, and the hits of their groups that lie inside them. The hits must be sorted by their ends: those
 * inside an exception then stand just before it, or end with it, so the work grows with the text and not with its square.
 */
export function dropExcepted(out: Scratch): void {
  const { data, size } = out
  // Marked first and moved afterwards: an exception must stay in its place until every hit has been held against it.
  for (let k = 0; k < size; k += 4) {
    if (data[k + 1] !== EXCEPT) continue
    const group = data[k] as number
    const start = data[k + 2] as number
    const end = data[k + 3] as number
    let i = k
    while (i + 4 < size && data[i + 7] === end) i += 4
    for (; i >= 0 && (data[i + 3] as number) > start; i -= 4) {
      if (data[i] !== group || (data[i + 1] as number) < 0) continue
      if ((data[i + 2] as number) >= start) data[i + 1] = DROPPED
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

/** More hits than this, in integers, are not moved one by one. */
const MANY = 4 * 500

/** Insertion sort: the hits come nearly in order, as their anchors did; those of regexes stand behind all others. */
export function sortByEnd(out: Scratch): void {
  const { data, size } = out
  if (size > MANY) {
    sortMany(out)
    return
  }
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

/** The same order: hits of one end stay as they came. */
function sortMany({ data, size }: Scratch): void {
  const places = Array.from({ length: size / 4 }, (_, place) => 4 * place)
  places.sort((a, b) => (data[a + 3] as number) - (data[b + 3] as number))
  const sorted = new Int32Array(size)
  places.forEach((from, place) => {
    sorted.set(data.subarray(from, from + 4), 4 * place)
  })
  data.set(sorted)
}
