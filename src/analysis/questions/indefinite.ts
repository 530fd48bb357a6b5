/** Question words that ask nothing: 什么药都吃了, 谁也没来. Set phrases (没什么, 好几天) are exceptions of the lexicon. */

/** 都 and 也: after a question word they make it "any, every". */
const ANY = new Set([...'都也'].map((char) => char.charCodeAt(0)))
/** How far behind the question word they may stand, in characters. */
const REACH = 7

/**
 * Whether the question word at start..end is indefinite. Why and what-to-do are never: 为什么吃了都没用 asks.
 *
 * @param clause The clause that it stands in; offsets in the message.
 */
export function isIndefinite(text: string, start: number, end: number, clause: { end: number }): boolean {
  const first = text[start]
  if (first === undefined || first < '\u3400' || first === '为' || first === '干') return false
  if (text.startsWith('怎么办', start) || text.startsWith('怎么回事', start)) return false
  const limit = Math.min(clause.end, end + REACH)
  for (let i = end; i < limit; i++) if (ANY.has(text.charCodeAt(i))) return true
  return false
}
