/**
 * English words, by way of `natural`: one module of it, because its root loads database drivers.
 */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Words whose stems are kept; a corpus has few that occur often. */
const MOST_STEMS = 20_000
/** Longer ones are no words, and stay as they are. */
const LONGEST = 40

let known = new Map<string, string>()

/**
 * The Porter stem of a lower-case word: "cancelled" and "cancelling" give "cancel". The algorithm takes some microseconds a
 * word, so stems are remembered; the memory starts anew when it is full.
 */
export function stem(word: string): string {
  if (word.length > LONGEST) return word
  let answer = known.get(word)
  if (answer === undefined) {
    answer = porter.stem(word.endsWith("'s") ? word.slice(0, -2) : word)
    if (known.size >= MOST_STEMS) known = new Map()
    known.set(word, answer)
  }
  return answer
}
