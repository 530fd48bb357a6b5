/** Personal data in a text: one detector, for what is masked in reports and for what rules judge. */
import type { PersonalDatum } from '../../plugin/index.js'
import { maskAddresses, maskNamed } from './named.js'
import { maskNumbers } from './numbers.js'
import { maskSpoken } from './spoken.js'

/** Full-width forms, and the spaces and hyphens that people write between digits. */
const TO_FLATTEN = /[\u00a0\u2010-\u2015\u2212\u3000\uff01-\uff5e]/g

/** Without any of these there is nothing personal; most messages have none. */
const HINT =
  /[\d@\uff10-\uff19\uff20-\uff3a\uff41-\uff5a]|信|weixin|wechat|扣扣|企鹅|vx|wx|qq|[零〇一幺二两兩三四五六七八九][ ,，、-]?[零〇一幺二两兩三四五六七八九][ ,，、-]?[零〇一幺二两兩三四五六七八九][ ,，、-]?[零〇一幺二两兩三四五六七八九]|(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)[ ,.-]{1,2}(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)[ ,.-]/i

/** Units with which a hint begins, and the Han digits, of which one alone is none. */
const BEGINS = 1
const HAN_DIGIT = 2
const UNITS = units()

function units(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const mark = (from: number, to: number): void => void table.fill(BEGINS, from, to + 1)
  mark(0x30, 0x39)
  mark(0x40, 0x40)
  mark(0xff10, 0xff19)
  mark(0xff20, 0xff3a)
  mark(0xff41, 0xff5a)
  for (const char of '信扣企vVwWqQoOzZtTfFsSeEnN') table[char.charCodeAt(0)] = BEGINS
  for (const char of '零〇一幺二两兩三四五六七八九') table[char.charCodeAt(0)] = HAN_DIGIT
  return table
}

/** Whether the text may hold personal data: one look at each unit tells for most Chinese messages, the pattern for the rest. */
function mayBePersonal(text: string): boolean {
  let digits = 0
  for (let i = 0; i < text.length; i++) {
    const kind = UNITS[text.charCodeAt(i)]
    if (kind === 0) continue
    if (kind === BEGINS || ++digits === 4) return HINT.test(text)
  }
  return false
}

/** A text read for personal data. */
export interface PersonalReading {
  /** The text with `*` for each unit that is masked; of the same length. */
  masked: string
  /** What was found, in the order of the text. */
  found: readonly PersonalDatum[]
}

const NONE: readonly PersonalDatum[] = []

/**
 * Finds mobile and landline numbers, international numbers, mainland ID numbers, bank cards, e-mail addresses, and WeChat, QQ
 * and passport numbers that are named. Prices, dates, order numbers of other shapes, and service lines (400, 800, 95xxx)
 * are none.
 */
export function readPersonalData(text: string): PersonalReading {
  if (!mayBePersonal(text)) return { masked: text, found: NONE }
  const flat = text.replace(TO_FLATTEN, flatten)
  const found: PersonalDatum[] = []
  const sink = (kind: PersonalDatum['kind'], start: number, end: number): void => {
    // The digits that masking leaves legible are looked at again; they are no datum of their own.
    if (!found.some((each) => start < each.end && end > each.start)) found.push({ kind, start, end })
  }
  const masked = maskSpoken(maskNamed(maskNumbers(maskAddresses(flat, sink), sink), sink), sink)
  found.sort((a, b) => a.start - b.start)
  return { masked: masked === flat ? text : merge(text, flat, masked), found }
}

/** The stars of the masked text, in the original. */
function merge(text: string, flat: string, masked: string): string {
  if (flat === text) return masked
  let result = ''
  let done = 0
  for (let at = masked.indexOf('*'); at >= 0; at = masked.indexOf('*', at + 1)) {
    if (flat[at] === '*') continue
    result += `${text.slice(done, at)}*`
    done = at + 1
  }
  return result + text.slice(done)
}

function flatten(char: string): string {
  const code = char.charCodeAt(0)
  if (code === 0xa0 || code === 0x3000) return ' '
  return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : '-'
}
