/**
 * English words, by way of `natural`: one module at a time, because its root loads database drivers.
 */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import stopWords from 'natural/lib/natural/util/stopwords.js'

/** A Latin word with its inner apostrophes, or a number. Bounded: no word is longer. */
const WORD = /[a-z]{1,40}(?:'[a-z]{1,10})*|\d+/g

/** natural's list has digits and negations as well, which say something. Contractions are made of stop words. */
const STOP_WORDS = new Set([
  ...stopWords.words.filter((word) => /^[a-z]+$/.test(word) && word !== 'never' && word !== 'cannot'),
  ..."i'm i'd i've i'll you're you'd you've you'll we're we'd we've we'll they're they've they'll it's that's there's let's what's where's".split(
    ' ',
  ),
])

/** Words whose stems are kept; a corpus has few that occur often. */
const MOST_STEMS = 20_000

let known = new Map<string, string>()

/**
 * The Porter stems of the words of a text, lower case, in order, repetitions kept. Stop words ("the", "I", "it's") are left
 * out; numbers and negations ("not", "don't") are kept. Han characters give nothing.
 */
export function stems(text: string): string[] {
  const found: string[] = []
  for (const [word] of text.toLowerCase().replaceAll('’', "'").matchAll(WORD)) {
    if (!STOP_WORDS.has(word)) found.push(stem(word))
  }
  return found
}

/** Jaro–Winkler likeness of two short texts, 0–1; for names and misspellings. */
export function likeness(a: string, b: string): number {
  return a === b ? 1 : jaroWinkler(a, b)
}

/** Porter's algorithm takes some microseconds a word, so stems are remembered; the memory starts anew when it is full. */
function stem(word: string): string {
  let answer = known.get(word)
  if (answer === undefined) {
    answer = porter.stem(word.endsWith("'s") ? word.slice(0, -2) : word)
    if (known.size >= MOST_STEMS) known = new Map()
    known.set(word, answer)
  }
  return answer
}
