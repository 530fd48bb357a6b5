import { isAscii, isUtf8, transcode } from 'node:buffer'

/**
 * Decodes bytes that are whole characters of UTF-8; undefined where they are not UTF-8. Two to four times as fast as
 * `Buffer.toString` on Chinese text, which takes as long as parsing the JSON in it.
 */
export function decodeUtf8(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1')
  if (!isUtf8(bytes)) return undefined
  // A Node built without ICU has no `transcode`.
  return transcode ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : bytes.toString('utf8')
}

/** How many bytes at the end of `bytes[0, end)` belong to a character that is not complete: 0 to 3. */
export function incompleteTail(bytes: Buffer, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] as number
    if (byte < 0x80) return 0
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? back : 0
    }
  }
  return 0
}
