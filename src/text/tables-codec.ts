/** Tables as bytes and back: a head in JSON, then the numbers in a row, where they can be looked at without being copied. */
import type { TableRegex, Tables } from './tables.js'
import type { Table } from './trie.js'

const WIDTHS = { u8: Uint8Array, u16: Uint16Array, i32: Int32Array } as const
type Width = keyof typeof WIDTHS

interface Head {
  groups: readonly string[]
  regexes: readonly TableRegex[]
  /** Name, width and length of each table, in their order. */
  tables: [name: string, width: Width, length: number][]
}

/** Each table begins at a multiple of so many bytes, as the widest wants it. */
const ALIGNED = 4

const NAMES = [
  'units',
  'root',
  'states',
  'slots',
  'textStarts',
  'textClasses',
  'edges',
  'setStarts',
  'entries',
  'parts',
  'patterns',
  'candidateStarts',
  'candidates',
] as const satisfies readonly (keyof Tables)[]

/** Tables of numbers that grow, or lie close to one another: the differences pack into a quarter less, and are summed in a millisecond. */
const AS_DIFFERENCES: ReadonlySet<string> = new Set<keyof Tables>([
  'slots',
  'textStarts',
  'setStarts',
  'entries',
  'candidateStarts',
])

/** Lays tables out in one row of bytes, in this machine's byte order. */
export function encodeTables(tables: Tables): Uint8Array {
  const rows = NAMES.map((name) => [name, AS_DIFFERENCES.has(name) ? differences(tables[name]) : tables[name]] as const)
  const head: Head = {
    groups: tables.groups,
    regexes: tables.regexes,
    tables: rows.map(([name, row]) => [name, widthOf(row), row.length]),
  }
  const text = new TextEncoder().encode(JSON.stringify(head))
  let size = aligned(ALIGNED + text.length)
  for (const [, row] of rows) size = aligned(size + row.byteLength)
  const bytes = new Uint8Array(size)
  new DataView(bytes.buffer).setInt32(0, text.length, true)
  bytes.set(text, ALIGNED)
  let at = aligned(ALIGNED + text.length)
  for (const [, row] of rows) {
    bytes.set(new Uint8Array(row.buffer, row.byteOffset, row.byteLength), at)
    at = aligned(at + row.byteLength)
  }
  return bytes
}

/** The tables that bytes hold; most look at the bytes, which must not change. */
export function decodeTables(bytes: Uint8Array): Tables {
  // A view of wider numbers must begin at a multiple of their width.
  const { buffer, byteOffset } = bytes.byteOffset % ALIGNED === 0 ? bytes : bytes.slice()
  const length = new DataView(buffer, byteOffset).getInt32(0, true)
  const text = new TextDecoder().decode(new Uint8Array(buffer, byteOffset + ALIGNED, length))
  const { groups, regexes, tables }: Head = JSON.parse(text)
  const rows: Record<string, Uint8Array | Table> = {}
  let at = byteOffset + aligned(ALIGNED + length)
  for (const [name, width, size] of tables) {
    const row = new WIDTHS[width](buffer as ArrayBuffer, at, size)
    rows[name] = AS_DIFFERENCES.has(name) ? sums(row) : row
    at = byteOffset + aligned(at - byteOffset + row.byteLength)
  }
  return { groups, regexes, ...(rows as unknown as Omit<Tables, 'groups' | 'regexes'>) }
}

/** Each number less the one before it; what goes below zero or above the widest comes out at the other end, and back again. */
function differences<Row extends Uint8Array | Table>(row: Row): Row {
  return row.map((value, at) => value - (at === 0 ? 0 : (row[at - 1] as number))) as Row
}

function sums<Row extends Uint8Array | Table>(row: Row): Row {
  const whole = row.slice() as Row
  for (let at = 1; at < whole.length; at++) whole[at] = (whole[at] as number) + (whole[at - 1] as number)
  return whole
}

function widthOf(row: Uint8Array | Table): Width {
  return row instanceof Uint8Array ? 'u8' : row instanceof Uint16Array ? 'u16' : 'i32'
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNED) * ALIGNED
}
