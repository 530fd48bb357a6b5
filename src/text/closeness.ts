/** How close a text comes to sample texts: by what both are made of, so that a changed word or order costs little. */
import { characterFlags, HAN, WORD } from './characters.js'
import { foldText } from './fold.js'
import { commonIn, jaccard, shingles } from './shingles.js'

/** A sample text, prepared for comparing. */
export interface Sample {
  folded: string
  shingles: Uint32Array
  pairs: Uint32Array
}

/** From so many characters on, shingles alone decide: pairs of characters come together by chance in long texts. */
const SHORT = 40

const NO_PAIRS = new Uint32Array(0)

/** Prepares a text. */
export function sampleOf(text: string): Sample {
  const folded = lettersOf(foldText(text))
  return { folded, shingles: shingles(folded), pairs: folded.length <= SHORT ? pairsOf(folded) : NO_PAIRS }
}

/** The sample that a text is closest to; undefined where none is at least so close. Of two as close, the first. */
export function closestSample(
  samples: readonly Sample[],
  text: string,
  least: number,
): { sample: number; closeness: number } | undefined {
  if (samples.length === 0) return undefined
  const own = sampleOf(text)
  if (own.folded === '') return undefined
  let best: { sample: number; closeness: number } | undefined
  for (const [sample, each] of samples.entries()) {
    const found = closeness(own, each)
    if (found >= least && found > (best?.closeness ?? 0)) best = { sample, closeness: found }
  }
  return best
}

/** Closeness of two prepared texts, 0–1: shingle Jaccard; of two short ones, Dice of their character pairs if that is more. */
export function closeness(a: Sample, b: Sample): number {
  if (a.folded === b.folded) return 1
  const alike = jaccard(a.shingles, b.shingles)
  return a.pairs.length > 0 && b.pairs.length > 0 ? Math.max(alike, dice(a.pairs, b.pairs)) : alike
}

/** Letters and digits, a space between Latin words: how a text is marked and spaced says nothing of its closeness. */
function lettersOf(folded: string): string {
  const flags = characterFlags()
  let out = ''
  let gap = false
  for (let i = 0; i < folded.length; i++) {
    const flag = flags[folded.charCodeAt(i)] as number
    if ((flag & (HAN | WORD)) === 0) {
      gap = true
      continue
    }
    if (gap && out !== '' && (flag & WORD) !== 0) out += ' '
    gap = false
    out += folded[i]
  }
  return out
}

/** Pairs of neighbouring characters, ascending, repeats kept; the edges of the text count as characters. */
function pairsOf(text: string): Uint32Array {
  if (text === '') return NO_PAIRS
  const pairs = new Uint32Array(text.length + 1)
  for (let i = 0; i <= text.length; i++) {
    pairs[i] = (i === 0 ? 0 : text.charCodeAt(i - 1)) * 0x10000 + (i === text.length ? 0 : text.charCodeAt(i))
  }
  return pairs.sort()
}

function dice(a: Uint32Array, b: Uint32Array): number {
  return (2 * commonIn(a, b)) / (a.length + b.length)
}
