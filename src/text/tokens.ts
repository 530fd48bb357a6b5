/** Texts as tokens, for features: a token is a Han character, a Latin word, a number (whatever it is), or a break. */
import { characterFlags, DIGIT, HAN, WORD } from './characters.js'
import { finish, mix } from './hash.js'
import type { Features } from './linear-model.js'

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
export interface Gram {
  code: number
  text: string
}

/** The distinct runs of `sizes` tokens. */
export function gramsOf(tokens: readonly Token[], sizes: readonly number[]): Gram[] {
  const grams = new Map<number, Gram>()
  for (const size of sizes) {
    for (let from = 0; from + size <= tokens.length; from++) {
      let code = size
      for (let i = from; i < from + size; i++) code = mix(code, tokens[i]!.code)
      if (!grams.has(code)) {
        const run = tokens.slice(from, from + size)
        grams.set(code, { code, text: run.map(({ text }) => text).join(run.some(isLatin) ? ' ' : '') })
      }
    }
  }
  return [...grams.values()]
}

/** Adds runs of tokens to features. @param family Keeps the grams of a question apart from those of its reply. */
export function addGrams(features: Features, family: number, label: string, grams: readonly Gram[]): void {
  for (const { code, text } of grams) features.add(finish(mix(family, code)), () => `${label} “${text}”`)
}

function isLatin({ code }: Token): boolean {
  return code >= 0x10000 || code < 0
}
