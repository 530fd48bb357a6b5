/** Finds and masks phone numbers, ID numbers and bank cards by their shape. Every pattern is bounded, so the work is linear. */
import type { PersonalKind } from '../../plugin/index.js'
import { isIdNumber, isOldIdNumber, passesLuhn } from './check-digits.js'
import type { Sink } from './sink.js'

/** A shape that a personal number is written in. */
interface Shape {
  kind: PersonalKind
  /** Sticky; begins at a digit that follows no digit. */
  form: RegExp
  /** Decides by the characters that count: digits, and the X of an ID number. */
  test?: (digits: string) => boolean
  /** Only where the text before speaks of a phone. */
  named?: boolean
  /** May also be prices: not where a unit of money follows. */
  price?: boolean
  /** Characters that stay legible in front, of so many; and at the end. */
  head: (count: number) => number
  tail: number
}

const none = (): number => 0
const three = (): number => 3
/** Service lines are published, not personal: 400 and 800, and the toll-free 888, 877 and so on. */
const isPersonal = (digits: string): boolean => !/^(?:[48]00|8(?:33|44|55|66|77|88))/.test(digits)

/** Tried in this order. Numbers that follow each other are told apart by the first shape that fits. */
const SHAPES: readonly Shape[] = [
  // 138 1234 5678, with +86 or 0086 before it or not.
  {
    kind: 'mobile',
    form: /(?:(?:00)?86[ -]?)?1[3-9]\d(?:\d{8}|[ -]\d{8}|\d{4}[ -]\d{4}|[ -]\d{4}[ -]\d{4})(?!\d)/y,
    head: (count) => count - 8,
    tail: 4,
  },
  { kind: 'id-number', form: /[1-9]\d{5}[ -]?\d{8}[ -]?\d{3}[\dXx](?!\d)/y, test: isIdNumber, head: three, tail: 4 },
  { kind: 'id-number', form: /[1-9]\d{14}(?!\d)/y, test: isOldIdNumber, head: three, tail: 4 },
  { kind: 'bank-card', form: /(?:[3-69]\d|2[2-7])\d{14,17}(?!\d)/y, test: passesLuhn, head: none, tail: 4 },
  { kind: 'bank-card', form: /(?:[3-69]\d|2[2-7])\d{4}[ -]\d{13}(?!\d)/y, test: passesLuhn, head: none, tail: 4 },
  {
    kind: 'bank-card',
    form: /(?:[3-69]\d|2[2-7])\d{2}(?:[ -]\d{4}){3}[ -]\d{1,3}(?!\d)/y,
    test: passesLuhn,
    head: none,
    tail: 4,
  },
  { kind: 'bank-card', form: /(?:[3-69]\d|2[2-7])\d{2}(?:[ -]\d{4}){3}(?!\d)/y, test: passesLuhn, head: none, tail: 4 },
  // Area code and number; outside the great cities no local number begins with 0 or 1.
  { kind: 'landline', form: /0(?:10|2\d)\)?[ -]{0,2}[1-9]\d{3}[ -]?\d{4}(?!\d)/y, head: three, tail: 4 },
  {
    kind: 'landline',
    form: /0[3-9]\d{2}\)?[ -]{0,2}[2-9]\d{2,3}[ -]?\d{4}(?!\d)/y,
    head: () => 4,
    tail: 3,
  },
  // Mobile numbers of Taiwan and Britain.
  { kind: 'mobile', form: /09\d{2}[ -]?\d{3}[ -]?\d{3}(?!\d)/y, head: three, tail: 3 },
  { kind: 'mobile', form: /07\d{3} \d{6}(?!\d)/y, head: three, tail: 4 },
  // North America. Three numbers with mere spaces between them may be prices.
  {
    kind: 'landline',
    form: /[2-9]\d{2}(?:\)[ -]?|[.-])\d{3}[ .-]\d{4}(?!\d)/y,
    test: isPersonal,
    price: true,
    head: none,
    tail: 4,
  },
  {
    kind: 'landline',
    form: /[2-9]\d{2} ?\d{3} ?\d{4}(?!\d)/y,
    test: isPersonal,
    named: true,
    price: true,
    head: none,
    tail: 4,
  },
]

const PHONE_WORD =
  /phone|mobile|cell\b|\btel\b|whatsapp|(?:call|text|reach) (?:me|us|him|her|them)|电话|電話|手机|手機|致电/i
/** What follows an amount. */
const MONEY = /^ ?(?:元|块|塊|圆|万|萬|¥|￥|%)/
const INTERNATIONAL = /\d(?:[ .()-]{0,2}\d){7,14}(?!\d)/y
/** A country code and a number have at least so many digits; after them, a space may end the number. */
const COMPLETE = 10

/** How far before a number a phone word may stand. */
const BEFORE = 24
/** How far a number reaches at most, with what must stand behind it. */
const AHEAD = 56

const STAR = 0x2a
/** No shape has fewer digits, nor more than three other characters between two of them. */
const EIGHT_DIGITS = /\d(?:\D{0,3}\d){7}/

/**
 * Masks the numbers in a text, `*` for each digit masked; separators stay.
 *
 * @param text With ASCII digits, spaces and separators.
 */
export function maskNumbers(text: string, sink?: Sink): string {
  if (!EIGHT_DIGITS.test(text)) return text
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  let changed = false
  for (let at = 0; at < codes.length; at++) {
    if (!isDigit(codes[at]) || isDigit(codes[at - 1]) || !mayBegin(codes, at)) continue
    const found = numberAt(codes, at)
    if (!found) continue
    sink?.(found.kind, at, at + found.length)
    for (const each of found.hidden) codes[each] = STAR
    changed = true
    // The digits left legible may complete another number, before or behind. Looking again makes masking idempotent.
    at = Math.max(-1, at - AHEAD - 1)
  }
  return changed ? textOf(codes, 0, codes.length) : text
}

/** A number, how far it reaches, and the offsets of the digits to mask. */
interface NumberFound {
  kind: PersonalKind
  length: number
  hidden: number[]
}

/** The number that begins at an offset. */
function numberAt(codes: Uint16Array, at: number): NumberFound | undefined {
  const before = textOf(codes, Math.max(0, at - BEFORE), at)
  // A decimal fraction.
  if (/(?:^|\D)0\.$/.test(before)) return undefined
  const ahead = textOf(codes, at, Math.min(codes.length, at + AHEAD))
  for (const { kind, form, test, named, price, head, tail } of SHAPES) {
    form.lastIndex = 0
    const found = form.exec(ahead)?.[0]
    if (found === undefined || (price && MONEY.test(ahead.slice(found.length)))) continue
    const digits = found.replace(/[^\dXx]/g, '')
    if ((named && !PHONE_WORD.test(before)) || (test && !test(digits))) continue
    return { kind, length: found.length, hidden: offsetsOf(found, head(digits.length), tail, at) }
  }
  if (!before.endsWith('+')) return undefined
  INTERNATIONAL.lastIndex = 0
  const found = INTERNATIONAL.exec(ahead)?.[0]
  if (found === undefined) return undefined
  const digits = completeNumber(found)
  const tail = digits.replace(/\D/g, '').length > COMPLETE ? 4 : 2
  return { kind: 'landline', length: digits.length, hidden: offsetsOf(digits, 2, tail, at) }
}

/** Cuts off what follows, after a separator, on a number that is complete. */
function completeNumber(found: string): string {
  let count = 0
  for (let at = 0; at < found.length; at++) {
    if (isDigit(found.charCodeAt(at))) count++
    else if (count >= COMPLETE) return found.slice(0, at)
  }
  return found
}

function offsetsOf(found: string, head: number, tail: number, from: number): number[] {
  const offsets: number[] = []
  for (let at = 0; at < found.length; at++) if (/[\dXx]/.test(found[at]!)) offsets.push(from + at)
  return offsets.slice(head, offsets.length - tail)
}

/** Whether enough digits follow: a cheap look before the patterns. */
function mayBegin(codes: Uint16Array, at: number): boolean {
  let digits = 0
  for (let each = at; each < at + 32 && each < codes.length; each++) if (isDigit(codes[each])) digits++
  return digits >= 8
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 0x30 && code <= 0x39
}

function textOf(codes: Uint16Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at += 8192) text += String.fromCharCode(...codes.subarray(at, Math.min(to, at + 8192)))
  return text
}
