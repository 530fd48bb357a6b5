/** Finds and masks personal numbers that are spoken: 幺三八零零…, "one three eight …". */
import { isIdNumber, isOldIdNumber, passesLuhn } from './check-digits.js'
import type { Sink } from './sink.js'

const HAN_DIGITS = new Map(
  Object.entries({
    零: 0,
    〇: 0,
    一: 1,
    幺: 1,
    二: 2,
    两: 2,
    兩: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
  }).map(([char, digit]) => [char, String(digit)]),
)
const ENGLISH_DIGITS = new Map(
  'zero oh one two three four five six seven eight nine'
    .split(' ')
    .map((word, at) => [word, String(Math.max(0, at - 1))] as const),
)

/**
 * Eleven digits or more, with the pauses between them. All of a run, so that one number is not cut out of a longer one; a
 * digit beside it, or one already masked, makes it another number.
 */
const HAN_RUN = /(?<![\d*])[零〇一幺二两兩三四五六七八九](?:[ ,，、-]?[零〇一幺二两兩三四五六七八九]){10,}(?![\d*])/g
const ENGLISH_RUN =
  /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[ ,.-]{1,2}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b){9,}/gi
const ENGLISH_WORD = /[a-z]+/gi
const PHONE_WORD = /phone|mobile|cell|\bnumber\b|\b(?:call|text|reach)\b/i

/** A digit and the text that says it. */
interface Spoken {
  digit: string
  start: number
  end: number
}

/** Masks spoken numbers, all but the first three and the last four digits of a phone number, or the last four of others. */
export function maskSpoken(text: string, sink?: Sink): string {
  const chars = new Set<number>()
  for (const run of text.matchAll(HAN_RUN)) {
    const said: Spoken[] = []
    for (let at = 0; at < run[0].length; at++) {
      const digit = HAN_DIGITS.get(run[0][at] as string)
      if (digit !== undefined) said.push({ digit, start: run.index + at, end: run.index + at + 1 })
    }
    hide(said, chinese(said), chars, sink)
  }
  for (const run of text.matchAll(ENGLISH_RUN)) {
    if (!PHONE_WORD.test(text.slice(Math.max(0, run.index - 40), run.index))) continue
    const said = [...run[0].matchAll(ENGLISH_WORD)].map((word) => ({
      digit: ENGLISH_DIGITS.get(word[0].toLowerCase()) as string,
      start: run.index + word.index,
      end: run.index + word.index + word[0].length,
    }))
    hide(said, said.length <= 11 ? 'mobile' : undefined, chars, sink)
  }
  return chars.size === 0 ? text : Array.from(unitsOf(text), (unit, at) => (chars.has(at) ? '*' : unit)).join('')
}

function chinese(said: readonly Spoken[]): 'mobile' | 'id-number' | 'bank-card' | undefined {
  const digits = said.map(({ digit }) => digit).join('')
  if (/^1[3-9]\d{9}$/.test(digits)) return 'mobile'
  if (isIdNumber(digits) || isOldIdNumber(digits)) return 'id-number'
  return /^(?:[3-69]\d|2[2-7])\d{14,17}$/.test(digits) && passesLuhn(digits) ? 'bank-card' : undefined
}

function hide(
  said: readonly Spoken[],
  kind: 'mobile' | 'id-number' | 'bank-card' | undefined,
  chars: Set<number>,
  sink: Sink | undefined,
): void {
  if (!kind) return
  sink?.(kind, (said[0] as Spoken).start, (said.at(-1) as Spoken).end)
  for (const { start, end } of said.slice(kind === 'bank-card' ? 0 : 3, -4))
    for (let at = start; at < end; at++) chars.add(at)
}

function unitsOf(text: string): string[] {
  return text.split('')
}
