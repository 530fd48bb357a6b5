/** A name, post or organisation with which a written message is signed: "Hannah Weiss" in a last line of its own, ^Raj. */
import type { Span } from '../../plugin/index.js'
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

/** Where a message is signed, if it is. */
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
