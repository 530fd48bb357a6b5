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
  return hash64([rule, conversation, message, match, ordinal].join('\u0000'))
}

/** 64 bits as hex: two rounds of multiply-and-xor over UTF-16 units (the mixer of MurmurHash3). Not cryptographic. */
export function hash64(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
}
