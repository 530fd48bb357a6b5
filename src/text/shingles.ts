import { characterFlags, HAN, WORD } from './characters.js'
import { finish, mix } from './hash.js'

/** Before the first token and after the last: so that even one token makes a shingle, and where a text begins counts. */
const EDGE = 0x7f4a7c15

let tokens = new Uint32Array(256)

/**
 * What a text is made of, for comparing texts: hashes of each run of `size` tokens, distinct and ascending. A token is a Han
 * character or a whole word or number; spaces and punctuation are none. Where words outnumber Han characters a run is one
 * token shorter, because a word says more than a character.
 *
 * Two shingles share a 32-bit hash by chance once in four milliards of pairs; for a measure of likeness that is nothing.
 *
 * @param folded Text that has been folded; equal words must be written equally.
 */
export function shingles(folded: string, size = 3): Uint32Array {
  const flags = characterFlags()
  if (tokens.length < folded.length) tokens = new Uint32Array(2 * folded.length)
  let count = 0
  let han = 0
  let word = 0
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    const flag = flags[unit] as number
    if (flag & WORD) {
      word = add(word, unit)
      continue
    }
    if (word !== 0) {
      tokens[count++] = word
      word = 0
    }
    if (flag & HAN) {
      tokens[count++] = unit
      han++
    }
  }
  if (word !== 0) tokens[count++] = word
  // Nothing but signs (a row of question marks, emoji): then the signs are the text.
  if (count === 0) for (let i = 0; i < folded.length; i++) tokens[count++] = folded.charCodeAt(i)
  return runsOf(count, 2 * han >= count ? size : Math.max(1, size - 1))
}

/** So few numbers are sorted in place: most texts are short, and calling the sort of typed arrays costs more. */
const FEW = 48

function sortFew(numbers: Uint32Array): void {
  for (let i = 1; i < numbers.length; i++) {
    const value = numbers[i] as number
    let to = i
    while (to > 0 && (numbers[to - 1] as number) > value) {
      numbers[to] = numbers[to - 1] as number
      to--
    }
    numbers[to] = value
  }
}

/** Hashes of the runs of the first `count` tokens, with one edge on either side. */
function runsOf(count: number, size: number): Uint32Array {
  if (count === 0) return new Uint32Array(0)
  const runs = Math.max(1, count + 3 - size)
  const hashes = new Uint32Array(runs)
  for (let run = 0; run < runs; run++) {
    let hash = 0
    for (let at = run - 1; at < run - 1 + size && at <= count; at++) {
      hash = add(hash, at < 0 || at === count ? EDGE : (tokens[at] as number))
    }
    hashes[run] = finish(hash)
  }
  if (runs <= FEW) sortFew(hashes)
  else hashes.sort()
  let distinct = 1
  for (let i = 1; i < runs; i++) if (hashes[i] !== hashes[i - 1]) hashes[distinct++] = hashes[i] as number
  return distinct === runs ? hashes : hashes.slice(0, distinct)
}

/**
 * The share of shingles that two texts have in common, 0–1.
 *
 * @param a Distinct and ascending, as {@link shingles} gives them.
 * @param b Likewise.
 */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  const common = commonIn(a, b)
  const either = a.length + b.length - common
  return either === 0 ? 0 : common / either
}

/** How many numbers two ascending lists have in common; one that stands twice in both counts twice. */
export function commonIn(a: Uint32Array, b: Uint32Array): number {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] as number
    const other = b[j] as number
    if (one === other) common++
    if (one <= other) i++
    if (other <= one) j++
  }
  return common
}

/** Adds a number to a hash; never gives 0, which stands for "no word yet". */
function add(hash: number, value: number): number {
  return mix(hash, value) >>> 0 || 1
}
