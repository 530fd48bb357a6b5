import { TextHash } from '../text/hash.js'

/**
 * A finding's fingerprint: rule + conversation + message + folded match + ordinal (DESIGN.md). It does not hold the offsets
 * or the rule's wording, so an edit elsewhere in the message keeps it.
 */
export function fingerprint(
  rule: string,
  conversation: string,
  message: string,
  match: string,
  ordinal: number,
): string {
  const hash = new TextHash()
  hash.add(rule)
  hash.add(conversation)
  hash.add(message)
  hash.add(match)
  hash.add(String(ordinal))
  return hash.hex()
}
