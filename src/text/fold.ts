/**
 * Folding: what two writings of one text have in common. NFKC, lower case, half width, traditional → simplified, one form of
 * quotes and dashes, no invisible characters. Almost every unit of real text folds to one unit, so a table does the work
 * and offsets stay as they are; only a text with a combining mark, an astral character or an expanding form takes the
 * slow path and carries a map.
 */
import { SIMPLIFIED, TRADITIONAL } from './traditional.gen.js'

/** A folded text. Offsets into it lead back to the original by {@link originalStart} and {@link originalEnd}. */
export interface Folded {
  text: string
  /** Original start offset of each folded unit, plus the original length at the end; absent: offsets are the same. */
  starts?: Uint32Array
  /** Original end offset of each folded unit. */
  ends?: Uint32Array
}

/** In the fold table: this unit can't be folded alone. */
export const COMPLEX = 0

/** Forms that NFKC keeps apart and people do not; and the ellipsis, which NFKC would make three full stops. */
const PLAIN: Record<string, string> = {
  '…': '…',
  '‘': "'",
  '’': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '〜': '~',
}

/** Units that show nothing: zero-width and directional marks, soft hyphen, variation selectors. */
const INVISIBLE = /\u00ad|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|[\ufe00-\ufe0f]|\ufeff/

const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'g')

/** Marks, the vowels and finals of Hangul, and a vowel of Kirat Rai: what combines with what stands before it. */
const COMBINING = /[\p{M}\u1160-\u11ff\uff9e\uff9f\u{16d67}]/u

/** Ranges where NFKC or lower case may change a unit, or where it combines with its neighbours. */
const CHANGING = [
  [0x00, 0x2000],
  [0x2000, 0x3400],
  [0xa640, 0xac00],
  [0xf900, 0x10000],
] as const

/** Where all traditional characters stand, and the first halves of pairs: beside CHANGING, what may not be its own fold. */
const ELSEWHERE = [
  [0x3400, 0xa640],
  [0xd800, 0xdc00],
] as const

let table: Uint16Array | undefined
let changed: Uint16Array | undefined

/** The fold of every UTF-16 unit, or {@link COMPLEX}. Built on first use, in a few milliseconds. */
export function foldTable(): Uint16Array {
  if (table) return table
  const units = new Uint16Array(0x10000)
  for (let c = 1; c < 0x10000; c++) units[c] = c
  // Emoji and rare ideographs stay as they are; these lead to characters with a case, a compatibility form or parts.
  for (const high of [
    0xd801, 0xd803, 0xd804, 0xd805, 0xd806, 0xd818, 0xd81b, 0xd834, 0xd835, 0xd838, 0xd83a, 0xd83b, 0xd83c, 0xd83e,
    0xd87e,
  ]) {
    units[high] = COMPLEX
  }
  for (const [from, to] of CHANGING) {
    for (let c = Math.max(from, 0x41); c < to; c++) {
      const char = String.fromCharCode(c)
      const folded = char.normalize('NFKC').toLowerCase()
      units[c] = folded.length === 1 ? folded.charCodeAt(0) : COMPLEX
    }
  }
  // A mark joins the character before it under NFKC, so neither can be folded alone; seeing the mark is enough.
  for (const [from, to] of [
    [0x300, 0x370],
    [0x483, 0x48a],
    [0x591, 0x5be],
    [0x610, 0x61b],
    [0x64b, 0x660],
    [0x900, 0xe00],
    [0xe31, 0xf40],
    [0x102b, 0x1040],
    [0x1ab0, 0x1b80],
    [0x1dc0, 0x1e00],
    [0x20d0, 0x2100],
    [0x3099, 0x309b],
    [0xff9e, 0xffa0],
    [0x1100, 0x1200],
  ] as const) {
    units.fill(COMPLEX, from, to)
  }
  for (let c = 0xa0; c < 0x10000; c++)
    if ((c < 0x3000 || c > 0xf8ff) && INVISIBLE.test(String.fromCharCode(c))) units[c] = COMPLEX
  for (const [from, to] of Object.entries(PLAIN)) units[from.charCodeAt(0)] = to.charCodeAt(0)
  for (let i = 0; i < TRADITIONAL.length; i++) units[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i)
  units[0] = COMPLEX
  // A compatibility form may lead to a traditional character, which leads on.
  for (const [from, to] of CHANGING) {
    for (let c = from; c < to; c++) units[c] = units[units[c] as number] as number
  }
  table = units
  return units
}

/** The units that are not their own fold: few beside all that there are. */
export function changedUnits(): Uint16Array {
  if (changed) return changed
  const units = foldTable()
  const found: number[] = []
  for (const [from, to] of [...CHANGING, ...ELSEWHERE]) {
    for (let c = from; c < to; c++) if (units[c] !== c || c === 0) found.push(c)
  }
  changed = Uint16Array.from(found)
  return changed
}

/** Folds a text. Total: any UTF-16 string, lone surrogates included, has a fold. */
export function fold(text: string): Folded {
  const units = foldTable()
  const length = text.length
  let i = 0
  while (i < length) {
    const c = text.charCodeAt(i)
    if (units[c] !== c) break
    i++
  }
  if (i === length) return { text }
  const out = new Uint16Array(length)
  for (let j = 0; j < length; j++) {
    const folded = units[text.charCodeAt(j)] as number
    if (folded === COMPLEX) return foldSlowly(text)
    out[j] = folded
  }
  return { text: fromUnits(out) }
}

/** Folds and forgets where the characters came from. */
export function foldText(text: string): string {
  return fold(text).text
}

function foldSlowly(text: string): Folded {
  const units = foldTable()
  const starts: number[] = []
  const ends: number[] = []
  let out = ''
  let at = 0
  while (at < text.length) {
    const end = clusterEnd(text, at)
    const cluster = text.slice(at, end)
    const folded = foldCluster(cluster, units)
    for (let i = 0; i < folded.length; i++) {
      starts.push(at)
      ends.push(end)
    }
    out += folded
    at = end
  }
  starts.push(text.length)
  return { text: out, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

function foldCluster(cluster: string, units: Uint16Array): string {
  const first = units[cluster.charCodeAt(0)] as number
  if (first !== COMPLEX) {
    if (cluster.length === 1) return String.fromCharCode(first)
    // Emoji and rare ideographs: as the table has them, and what follows on its own.
    if (isHighSurrogate(first))
      return cluster.slice(0, 2) + (cluster.length > 2 ? foldCluster(cluster.slice(2), units) : '')
  }
  let folded = ''
  for (const char of cluster.replace(EVERY_INVISIBLE, '').normalize('NFKC').toLowerCase()) {
    const unit = char.length === 1 ? (units[char.charCodeAt(0)] as number) : COMPLEX
    folded += unit === COMPLEX ? char : String.fromCharCode(unit)
  }
  return folded
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

/** End of the character at `at` with the marks that combine with it. */
function clusterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1)
  while (end < text.length) {
    const point = text.codePointAt(end) as number
    if (point < 0xad) break
    const char = String.fromCodePoint(point)
    if (!COMBINING.test(char) && !INVISIBLE.test(char)) break
    end += char.length
  }
  return end
}

function fromUnits(units: Uint16Array): string {
  if (units.length < 8192) return String.fromCharCode.apply(null, units as unknown as number[])
  let out = ''
  for (let i = 0; i < units.length; i += 8192)
    out += String.fromCharCode.apply(null, units.subarray(i, i + 8192) as unknown as number[])
  return out
}

/** Original offset where folded unit `index` starts; `index` may be the folded length. */
export function originalStart(folded: Folded, index: number): number {
  return folded.starts ? (folded.starts[index] as number) : index
}

/** Original end offset of a folded span that ends (exclusive) at `index`. */
export function originalEnd(folded: Folded, index: number): number {
  return folded.ends ? (index === 0 ? 0 : (folded.ends[index - 1] as number)) : index
}
