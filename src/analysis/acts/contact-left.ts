/** A phone number, an e-mail address or a chat account that the customer hands over. */
import type { Span } from '../../plugin/index.js'
import { characterFlags, DIGIT, WORD } from '../../text/characters.js'
import { hasGroup } from '../cues.js'
import type { DialogueView } from '../dialogue.js'
import type { UtteranceView } from '../utterance.js'

/** Digits with the separators that people put into phone numbers, and the asterisks or crosses of a masked one. */
const NUMBER = /\+?\(?\d[\d ()*xX×.–-]{5,18}[\d*xX×]/g
const MAINLAND_MOBILE = /^(?:\+?86)?1[3-9](?:[\d*]{9}|\d[xX×]{4}\d{4}|\d{5}[xX×]{4}|\d[xX×]{8})$/
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]*[a-z]/i
/** An account as WeChat and QQ allow them. */
const ACCOUNT = /(?<![\w@])(?:[a-z][\w-]{5,19}|[1-9]\d{4,11})(?![\w-])/i
/** So few digits are no phone number. */
const FEWEST_DIGITS = 5

/** Where the message gives a contact, if it does. */
export function findContact(dialogue: DialogueView, utterance: UtteranceView): Span | undefined {
  const { text, hits, index } = utterance
  const announced = hasGroup(hits, dialogue.context.cues.group('contact-left'))
  let digits = 0
  let at = false
  const flags = characterFlags()
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if ((flags[unit] as number) & DIGIT) digits++
    else if (unit === 0x40) at = true
  }
  if (at) {
    const email = EMAIL.exec(text)
    if (email) return { message: index, start: email.index, end: email.index + email[0].length }
  }
  if (digits >= FEWEST_DIGITS) {
    for (const number of text.matchAll(NUMBER)) {
      const bare = number[0].replace(/[ ().–-]/g, '')
      if (insideWord(text, number.index, number.index + number[0].length)) continue
      if (MAINLAND_MOBILE.test(bare) || (announced && bare.length >= 7) || isForeignPhone(number[0], bare)) {
        return { message: index, start: number.index, end: number.index + number[0].length }
      }
    }
  }
  if (!announced) return undefined
  const account = accountIn(text)
  return account && { message: index, ...account }
}

/** 555-010-4477, or with the 0 of a national number before it: 07700 900 812, 020 7946 0018. */
const GROUPED = /^(?:\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\(?0\d{2,4}\)?[ .-]\d{3,4}[ .-]?\d{3,4})$/

/** Written like a phone number: an international prefix, or groups with separators. */
function isForeignPhone(written: string, bare: string): boolean {
  if (bare.length < 10 || bare.length > 15) return false
  return written.startsWith('+') || GROUPED.test(written.trim())
}

function accountIn(text: string): { start: number; end: number } | undefined {
  // "My email is down" names a word, not an account; an account has a digit in it.
  const account = ACCOUNT.exec(text)
  if (!account || !/\d/.test(account[0])) return undefined
  return { start: account.index, end: account.index + account[0].length }
}

function insideWord(text: string, start: number, end: number): boolean {
  const flags = characterFlags()
  const word = (i: number): boolean => i >= 0 && i < text.length && ((flags[text.charCodeAt(i)] as number) & WORD) !== 0
  return word(start - 1) || word(end)
}
