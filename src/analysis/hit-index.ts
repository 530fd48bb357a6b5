/**
 * The hits of a whole conversation by group. Most groups of most conversations have none, and a rule whose phrases do not
 * occur should cost next to nothing however long the conversation is.
 */
import type { Hit } from '../plugin/index.js'
import type { HitList } from '../text/vocabulary.js'

/** Hits by group, each group's in the order of the text. */
export class HitIndex {
  /** Group → its first hit in `hits`; the next group's is the end. */
  readonly #first: Int32Array
  /** Quadruples `message, entry, start, end`. */
  readonly #hits: Int32Array

  /** @param groups How many groups there are. */
  constructor(utterances: readonly { readonly hits: HitList }[], groups: number) {
    const first = new Int32Array(groups + 2)
    for (const { hits } of utterances) {
      for (let i = 0; i < hits.length; i += 4) {
        const after = (hits[i] as number) + 2
        first[after] = (first[after] as number) + 1
      }
    }
    for (let group = 2; group < first.length; group++)
      first[group] = (first[group] as number) + (first[group - 1] as number)
    // Counting sort: while it is filled, `first[group + 1]` is where the group's next hit goes; then it is the group's end.
    const sorted = new Int32Array(4 * (first[groups + 1] as number))
    for (let message = 0; message < utterances.length; message++) {
      const { hits } = utterances[message] as { readonly hits: HitList }
      for (let i = 0; i < hits.length; i += 4) {
        const slot = (hits[i] as number) + 1
        const at = 4 * (first[slot] as number)
        first[slot] = (first[slot] as number) + 1
        sorted[at] = message
        sorted[at + 1] = hits[i + 1] as number
        sorted[at + 2] = hits[i + 2] as number
        sorted[at + 3] = hits[i + 3] as number
      }
    }
    this.#first = first
    this.#hits = sorted
  }

  /** Hits of several groups in the order of the text; in each message the leftmost and longest, none that overlaps another. */
  of(groups: readonly number[]): readonly Hit[] {
    const first = this.#first
    let found: Hit[] | undefined
    let mixed = false
    for (let source = 0; source < groups.length; source++) {
      const group = groups[source] as number
      const end = first[group + 1] as number
      const start = first[group] as number
      // A source that looks for the same as one before it finds nothing of its own.
      if (start === end || groups.indexOf(group) !== source) continue
      if (found) mixed = true
      else found = []
      for (let i = 4 * start; i < 4 * end; i += 4) {
        const hits = this.#hits
        found.push({
          message: hits[i] as number,
          start: hits[i + 2] as number,
          end: hits[i + 3] as number,
          source,
          entry: hits[i + 1] as number,
        })
      }
    }
    if (!found) return NONE
    return found.length > 1 ? longestFirst(found, mixed) : found
  }
}

const NONE: readonly Hit[] = []

/** Leftmost hits first, the longest of those that start together, none that overlaps one already taken. */
function longestFirst(hits: Hit[], mixed: boolean): Hit[] {
  if (mixed || !inOrder(hits))
    hits.sort((a, b) => a.message - b.message || a.start - b.start || b.end - a.end || a.source - b.source)
  let message = -1
  let end = -1
  return hits.filter((hit) => {
    if (hit.message === message && hit.start < end) return false
    message = hit.message
    end = hit.end
    return true
  })
}

function inOrder(hits: readonly Hit[]): boolean {
  for (let i = 1; i < hits.length; i++) {
    const a = hits[i - 1] as Hit
    const b = hits[i] as Hit
    if (a.message === b.message && (a.start > b.start || (a.start === b.start && a.end < b.end))) return false
  }
  return true
}
