/** Texts as tokens, for features: a token is a Han character, a Latin word, a number (whatever it is), or a break. */
import { characterFlags, DIGIT, HAN, WORD } from './characters.js'
import { finish, mix } from './hash.js'
import { type FeatureSink, unnamed } from './linear-model.js'

/** A token: what it is compared by, and how it looks. */
export interface Token {
  code: number
  text: string
}

/** Spaces and signs between words; also before the first token and after the last. */
export const BREAK: Token = { code: 1, text: '·' }
const NUMBER: Token = { code: 2, text: '#' }

/** Cuts a folded text into tokens, with a break at either end. */
export function tokensOf(folded: string): Token[] {
  const flags = characterFlags()
  const tokens: Token[] = [BREAK]
  for (let i = 0; i < folded.length; i++) {
    const flag = flags[folded.charCodeAt(i)] as number
    if (flag & HAN) tokens.push({ code: folded.charCodeAt(i), text: folded[i] as string })
    else if (flag & WORD) {
      let end = i + 1
      while (end < folded.length && (flags[folded.charCodeAt(end)] as number) & WORD) end++
      tokens.push(flag & DIGIT ? NUMBER : wordToken(folded.slice(i, end)))
      i = end - 1
    } else if (tokens[tokens.length - 1] !== BREAK) tokens.push(BREAK)
  }
  if (tokens[tokens.length - 1] !== BREAK) tokens.push(BREAK)
  return tokens
}

/** Above the Han range, so that words and characters never meet. */
function wordToken(text: string): Token {
  let code = 0
  for (let i = 0; i < text.length; i++) code = mix(code, text.charCodeAt(i))
  return { code: code | 0x10000, text }
}

/** The distinct runs of some tokens, the shortest first. */
export class Grams {
  /** What the runs are compared by. */
  readonly codes: readonly number[]
  readonly #tokens: readonly Token[]
  /** Where each run begins. */
  readonly #starts: readonly number[]
  /** Size of a run → how many runs are at most so long. */
  readonly #counts: readonly number[]

  /** @param longest Runs of one to so many tokens. */
  constructor(tokens: readonly Token[], longest: number) {
    const codes: number[] = []
    const starts: number[] = []
    const counts = [0]
    const known = new Set<number>()
    for (let size = 1; size <= longest; size++) {
      for (let from = 0; from + size <= tokens.length; from++) {
        let code = size
        for (let i = from; i < from + size; i++) code = mix(code, tokens[i]!.code)
        if (known.has(code)) continue
        known.add(code)
        codes.push(code)
        starts.push(from)
      }
      counts.push(codes.length)
    }
    this.codes = codes
    this.#tokens = tokens
    this.#starts = starts
    this.#counts = counts
  }

  /** How many runs are of at most so many tokens: they stand first. */
  upTo(size: number): number {
    return this.#counts[size] ?? this.codes.length
  }

  /** What a run looks like. Made when somebody wants to read it, which is seldom. */
  textOf(at: number): string {
    const from = this.#starts[at] as number
    const size = this.#counts.findIndex((count) => at < count)
    const run = this.#tokens.slice(from, from + size)
    return run.map(({ text }) => text).join(run.some(isLatin) ? ' ' : '')
  }
}

/**
 * Adds runs of tokens to features.
 *
 * @param family Keeps the grams of a question apart from those of its reply.
 * @param from The first of them that is added.
 */
export function addGrams(features: FeatureSink, family: number, label: string, grams: Grams, from = 0): void {
  const { codes } = grams
  const { named } = features
  for (let at = from; at < codes.length; at++)
    features.add(finish(mix(family, codes[at] as number)), named ? () => `${label} “${grams.textOf(at)}”` : unnamed)
}

function isLatin({ code }: Token): boolean {
  return code >= 0x10000 || code < 0
}
