/** Text in any encoding that can be changed in places: every other byte stays as it is. */
import { isUtf8 } from 'node:buffer'
import type { Encoding } from './encoding.js'

/** A change of a text. */
export interface Edit {
  /** UTF-16 offsets. */
  start: number
  end: number
  text: string
}

/** The text of bytes, a byte-order mark included; undefined where it cannot be read without loss. */
export function decoded(bytes: Buffer, encoding: Encoding): string | undefined {
  if (encoding === 'utf-8') return isUtf8(bytes) ? bytes.toString('utf8') : undefined
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return text.includes('\ufffd') ? undefined : text
}

/**
 * Changes bytes where their text is to change.
 *
 * @param text What the bytes mean.
 * @param edits In the order of the text, none over another.
 * @returns undefined where the encoding has no signs for what is to be written
 */
export function edited(bytes: Buffer, text: string, encoding: Encoding, edits: readonly Edit[]): Buffer | undefined {
  const offsetOf = offsets(bytes, text, encoding)
  const parts: Uint8Array[] = []
  let from = 0
  for (const { start, end, text: own } of edits) {
    const written = encoded(own, encoding)
    if (!written) return undefined
    parts.push(bytes.subarray(from, offsetOf(start)), written)
    from = offsetOf(end)
  }
  return Buffer.concat([...parts, bytes.subarray(from)])
}

/** Where in the bytes a UTF-16 unit of the text begins. */
function offsets(bytes: Buffer, text: string, encoding: Encoding): (unit: number) => number {
  if (encoding === 'utf-8') return (unit) => Buffer.byteLength(text.slice(0, unit))
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return (unit) => unit * 2
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const starts: number[] = [0]
  for (let at = 0; at < bytes.length; at++) {
    const units = decoder.decode(bytes.subarray(at, at + 1), { stream: true }).length
    for (let unit = 0; unit < units; unit++) starts.push(at + 1)
  }
  return (unit) => starts[unit] ?? bytes.length
}

function encoded(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'utf-8') return Buffer.from(text)
  const wide = Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16le') return wide
  if (encoding === 'utf-16be') return wide.swap16()
  const table = tableOf(encoding)
  const parts = [...text].map((sign) => table.get(sign))
  return parts.every((part) => part !== undefined) ? Buffer.concat(parts) : undefined
}

const tables = new Map<Encoding, ReadonlyMap<string, Uint8Array>>()

/** The signs of an encoding of one or two bytes, for which the platform has a decoder only. */
function tableOf(encoding: Encoding): ReadonlyMap<string, Uint8Array> {
  let table = tables.get(encoding) as Map<string, Uint8Array> | undefined
  if (table) return table
  table = new Map()
  const decoder = new TextDecoder(encoding)
  const add = (...bytes: number[]): void => {
    const sign = decoder.decode(Uint8Array.from(bytes))
    if ([...sign].length === 1 && sign !== '\ufffd' && !table?.has(sign)) table?.set(sign, Uint8Array.from(bytes))
  }
  for (let byte = 0; byte < 0x100; byte++) add(byte)
  for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) add(first, second)
  tables.set(encoding, table)
  return table
}
