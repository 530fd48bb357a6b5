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

/** A hash of a text in 64 bits, as 16 hexadecimal digits: FNV-1a beside a polynomial. It tells texts of one program apart, and is no secret. */
export function hashOfText(text: string): string {
  let one = 0x811c9dc5
  let other = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    one = Math.imul(one ^ unit, 0x01000193)
    other = (Math.imul(other, 31) + unit) | 0
  }
  return [one, other].map((half) => finish(half).toString(16).padStart(8, '0')).join('')
}
