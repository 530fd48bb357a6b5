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
  const hash = new Hash()
  hash.add(rule)
  hash.add(conversation)
  hash.add(message)
  hash.add(match)
  hash.add(String(ordinal))
  return hash.hex()
}

/** 64 bits by multiply-and-xor over UTF-16 units, finished as MurmurHash3 does. Not cryptographic. */
class Hash {
  private a = 0xdeadbeef | 0
  private b = 0x41c6ce57

  /** Takes in a text, and that it ends here. */
  add(text: string): void {
    let { a, b } = this
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      a = Math.imul(a ^ unit, 0x9e3779b1)
      b = Math.imul(b ^ unit, 0x5f356495)
      a ^= a >>> 15
    }
    this.a = Math.imul(a ^ 0x10000, 0x9e3779b1)
    this.b = Math.imul(b ^ 0x10000, 0x5f356495)
  }

  /** 16 digits. */
  hex(): string {
    let { a, b } = this
    a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
    b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
    return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')
  }
}
