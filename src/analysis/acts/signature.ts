/** A name, post or organisation with which a written message is signed: "Hannah Weiss" in a last line of its own, ^Raj. */
import type { Span } from '../../plugin/index.js'
import type { DialogueView } from '../dialogue.js'
import type { UtteranceView } from '../utterance.js'

/** A signature has no more lines than these, each no longer than this, in UTF-16 units. */
const MOST_LINES = 3
const LONGEST = 48
/** Words of which each begins with a capital, small joining words between them: "Support Engineer, Tablario". */
const TITLED = /^(?:[–—-]\s?)?[A-Z][\w.'’-]*(?:,? (?:(?:of|the|and|at|for|&|\|) )*[A-Z][\w.'’-]*)*$/
/** What stands before a signature is a whole sentence, a sign-off, or nothing. */
const CLOSED = /[.!?,)…]$|^(?:(?:kind|best|warm|many) (?:regards|wishes)|regards|yours \w+|best|cheers|thanks|warmly)$/i
/** ^Raj, *Tori or "Kind regards, Lisa" at the end signs; ^JK are initials, and ^Support a desk: neither tells a name. */
const TAGGED =
  /(?:\^|(?<=[\s.!?)])[-–—*~/^])(?!Support|Team|Help|Care|Social|Customer)[A-Z][a-z]{1,15}$|(?:regards|wishes),? [A-Z][a-z]{1,15}\.?$/

/** At the end: initials or a name behind a mark, or (captured) a bare name behind a sentence. */
const SIGNED = /(?<=[\s.!?)])(?:[-–—*~/][A-Z][A-Za-z]{0,11}|(?<=[.!?] )([A-Z][a-z]{2,11}))$/
const LONGEST_SIGN = 16
/** A letter is longer than this before its signature, in UTF-16 units. */
const LEAST_LETTER = 60
/** Another message with the same name is looked for so far back and on. */
const SIGNED_NEAR = 12

/** Where a message is signed with a name, if it is. */
export function findSignature({ text, index }: UtteranceView): Span | undefined {
  const end = text.trimEnd().length
  const tag = TAGGED.exec(text.slice(Math.max(0, end - LONGEST), end))
  if (tag) return { message: index, start: end - tag[0].length, end }
  if (!text.includes('\n')) return undefined
  let start = end
  for (let lines = 0; lines <= MOST_LINES; lines++) {
    const from = text.lastIndexOf('\n', start - 2) + 1
    const line = text.slice(from, start).trim()
    if (from === 0 || line.length > LONGEST || !TITLED.test(line) || CLOSED.test(line)) {
      const closes = line === '' || CLOSED.test(line)
      return lines > 0 && closes ? { message: index, start, end } : undefined
    }
    start = from
  }
  return undefined
}

/**
 * Where an agent's signature begins, be it one that tells no name: -AJ, *Tori, a bare name with which another message ends too, a
 * block under a letter; 0 where nobody signs.
 */
export function signatureStart(dialogue: DialogueView, utterance: UtteranceView): number {
  const { text, index } = utterance
  const found = SIGNED.exec(text.slice(-LONGEST_SIGN))
  if (!found) {
    // "Hannah Weiss, Support" in lines of its own, under a letter.
    const below = findSignature(utterance)
    return below && below.start > LEAST_LETTER ? below.start : 0
  }
  const start = Math.max(0, text.length - LONGEST_SIGN) + found.index
  if (found[1] === undefined) return start
  const name = ` ${found[1]}`
  const near = dialogue.utterances.slice(Math.max(0, index - SIGNED_NEAR), index + SIGNED_NEAR)
  const again = near.some((each) => each.index !== index && each.role === 'agent' && each.text.endsWith(name))
  return again ? start : 0
}
