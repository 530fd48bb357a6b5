/**
 * One table of what each UTF-16 unit is, so that hot loops ask an array instead of a regex. Built on first use.
 */

/** A Han character (the ideographs that count as one character of length). */
export const HAN = 1
/** A letter or digit of another script: together they form words. */
export const WORD = 2
/** White space. */
export const SPACE = 4
/** Ends a sentence: 。！？!?；; and line breaks. */
export const STOP = 8
/** A digit 0–9, of either width. */
export const DIGIT = 16

let table: Uint8Array | undefined

/** Flags for every UTF-16 unit; surrogates and symbols have none. */
export function characterFlags(): Uint8Array {
  if (table) return table
  const flags = new Uint8Array(0x10000)
  const word = /[\p{L}\p{N}\p{M}_]/u
  // Letters of other scripts end at U+2FFF, and start again with kana, Hangul and the compatibility forms.
  for (const [from, to] of [
    [0x30, 0x2000],
    [0x2c00, 0x2e00],
    [0x3040, 0x3100],
    [0xff10, 0xffdd],
  ] as const) {
    for (let c = from; c < to; c++) if (word.test(String.fromCharCode(c))) flags[c] = WORD
  }
  flags.fill(WORD, 0xac00, 0xd7a4)
  flags.fill(HAN, 0x3400, 0x4dc0)
  flags.fill(HAN, 0x4e00, 0xa000)
  flags.fill(HAN, 0xf900, 0xfb00)
  flags[0x3007] = HAN
  for (let d = 0; d < 10; d++) {
    flags[0x30 + d] = WORD | DIGIT
    flags[0xff10 + d] = WORD | DIGIT
  }
  for (const c of ' \t\u00a0\u3000\u2002\u2003\u2009\u200a\u202f') flags[c.charCodeAt(0)] = SPACE
  for (const c of '。！？!?；;…') flags[c.charCodeAt(0)] = STOP
  for (const c of '\n\r\u2028\u2029\u0085') flags[c.charCodeAt(0)] = STOP | SPACE
  table = flags
  return flags
}
