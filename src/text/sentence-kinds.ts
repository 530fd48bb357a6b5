/**
 * What each UTF-16 unit means for where sentences and clauses end; 0 for almost all. Built on first use.
 */

/** 。！？!?；: ends a sentence wherever it stands. */
export const STOP = 1
/** A line break. */
export const BREAK = 2
/** A full stop that is also a decimal point, an abbreviation's dot and much else. */
export const DOT = 3
/** ，、,;: ends a clause. */
export const COMMA = 4
/** … and ~: ends a clause, and goes on with the stop before it. */
export const TRAIL = 5
/** White space within a line. */
export const SPACE = 6
/** A closing quote or bracket: goes with the stop before it. */
export const CLOSER = 7
/** `:` or `w`: a link may begin here. */
export const LINK = 8

const KINDS: readonly (readonly [string, number])[] = [
  ['。！？!?；｡‼⁇⁈⁉', STOP],
  ['\n\r\u2028\u2029\u0085\v\f', BREAK],
  ['.．', DOT],
  ['，、,;､', COMMA],
  ['…~～', TRAIL],
  [' \t\u00a0\u3000\u2002\u2003\u2009\u200a\u202f', SPACE],
  ['”’」』）)】》〉"\'', CLOSER],
  [':wW', LINK],
]

let table: Uint8Array | undefined

/** The kind of every UTF-16 unit. */
export function sentenceKinds(): Uint8Array {
  if (table) return table
  const kinds = new Uint8Array(0x10000)
  for (const [signs, kind] of KINDS) for (const sign of signs) kinds[sign.charCodeAt(0)] = kind
  table = kinds
  return kinds
}
