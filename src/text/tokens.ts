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

/** A run of tokens. */
export class Gram {
  readonly code: number
  readonly size: number
  readonly #tokens: readonly Token[]
  readonly #from: number

  constructor(code: number, tokens: readonly Token[], from: number, size: number) {
    this.code = code
    this.size = size
    this.#tokens = tokens
    this.#from = from
  }

  /** Made when somebody wants to read it, which is seldom. */
  get text(): string {
    const run = this.#tokens.slice(this.#from, this.#from + this.size)
    return run.map(({ text }) => text).join(run.some(isLatin) ? ' ' : '')
  }
}

/** The distinct runs of `sizes` tokens, those of one size together. */
export function gramsOf(tokens: readonly Token[], sizes: readonly number[]): Gram[] {
  const grams: Gram[] = []
  const known = new Set<number>()
  for (const size of sizes) {
    for (let from = 0; from + size <= tokens.length; from++) {
      let code = size
      for (let i = from; i < from + size; i++) code = mix(code, tokens[i]!.code)
      if (known.has(code)) continue
      known.add(code)
      grams.push(new Gram(code, tokens, from, size))
    }
  }
  return grams
}

/** Adds runs of tokens to features. @param family Keeps the grams of a question apart from those of its reply. */
export function addGrams(features: FeatureSink, family: number, label: string, grams: readonly Gram[]): void {
  const { named } = features
  for (const gram of grams)
    features.add(finish(mix(family, gram.code)), named ? () => `${label} “${gram.text}”` : unnamed)
}

function isLatin({ code }: Token): boolean {
  return code >= 0x10000 || code < 0
}
