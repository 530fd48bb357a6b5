/** Hashes of sequences of numbers: start with any number, {@link mix} in one after the other, {@link finish}. */

/** Mixes a number into a hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul((hash ^ value) + 0x9e3779b9, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** The last step of MurmurHash3: each bit comes to depend on all. An unsigned 32-bit number. */
export function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A hash of texts: 64 bits by multiply-and-xor over UTF-16 units, finished as MurmurHash3 does. Not cryptographic. */
export class TextHash {
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
