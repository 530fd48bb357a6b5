import { open } from 'node:fs/promises'
import type { ByteRange } from './text-file.js'

/** What is read at once while looking for line ends. */
const WINDOW = 1024 * 1024
const LINE_FEED = 0x0a

/** Cuts a file into ranges of whole lines, each at least so many bytes long but the last; counts lines on the way. */
export async function rangesOf(path: string, least: number): Promise<ByteRange[]> {
  const handle = await open(path)
  try {
    const buffer = Buffer.allocUnsafe(WINDOW)
    const ranges: ByteRange[] = []
    let start = 0
    let first = 1
    let line = 1
    let position = 0
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, WINDOW, position)
      if (bytesRead === 0) break
      const bytes = buffer.subarray(0, bytesRead)
      for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
        line++
        const end = position + at + 1
        if (end - start < least) continue
        ranges.push({ start, end, line: first })
        start = end
        first = line
      }
      position += bytesRead
    }
    if (position > start) ranges.push({ start, end: position, line: first })
    return ranges
  } finally {
    await handle.close()
  }
}
