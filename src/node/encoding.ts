/** Which encoding a file is in, judged by its bytes; and bytes of any encoding as UTF-8. */
import { isUtf8 } from 'node:buffer'

/** The encodings that can be named with `--encoding`; what TextDecoder calls them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'big5', 'windows-1252'] as const

/** One of {@link ENCODINGS}. */
export type Encoding = (typeof ENCODINGS)[number]

const LINE_FEED = 0x0a

/**
 * Tells the encoding from the beginning of a file. A byte-order mark decides; then the zero bytes that UTF-16 puts between
 * Latin letters; then whether the bytes are UTF-8 at all. What is neither, and looks like Chinese in GB18030 or Big5, is that.
 * A UTF-8 file with some broken lines stays UTF-8: the lines are reported.
 */
export function detectEncoding(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return withoutMark(bytes) ?? withoutZeros(bytes)
}

/** UTF-16 without a mark: zeros stand only in odd places, or only in even ones, beside line feeds and digits. */
function withoutMark(bytes: Buffer): Encoding | undefined {
  const end = Math.min(bytes.length, 65_536)
  const zeros = [0, 0]
  for (let at = bytes.indexOf(0); at >= 0 && at < end; at = bytes.indexOf(0, at + 1)) (zeros[at % 2] as number)++
  const [even = 0, odd = 0] = zeros
  // A few characters such as 一 (U+4E00) have a zero on the other side.
  if (Math.max(even, odd) < Math.max(2, end / 64) || Math.min(even, odd) > Math.max(even, odd) / 4) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function withoutZeros(bytes: Buffer): Encoding {
  if (isUtf8(bytes)) return 'utf-8'
  let readable = 0
  let broken = 0
  const pairs: Pairs = { all: 0, chinese: 0, traditional: 0, alone: 0 }
  for (let at = 0; at < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, at)
    const end = feed < 0 ? bytes.length : feed
    const line = bytes.subarray(at, end)
    // The window may end in the middle of a character.
    if (!isUtf8(line) && feed >= 0) {
      broken++
      countPairs(line, pairs)
    } else if (feed >= 0 && line.some((byte) => byte >= 0x80)) readable++
    else if (feed < 0 && broken + readable === 0) {
      if (isUtf8(line.subarray(0, Math.max(0, line.length - 3))) && line.length > 8) return 'utf-8'
      broken++
      countPairs(line, pairs)
    }
    at = end + 1
  }
  if (readable >= broken) return 'utf-8'
  const { all, chinese, traditional, alone } = pairs
  if (all === 0 || alone > all / 5) return 'utf-8'
  if (chinese >= all * 0.8) return 'gb18030'
  return traditional >= all * 0.9 ? 'big5' : 'utf-8'
}

interface Pairs {
  all: number
  /** In the rows of GB 2312 that hold punctuation, Latin letters, and the everyday characters. */
  chinese: number
  /** In the rows of Big5's punctuation and everyday characters. */
  traditional: number
  /** High bytes that open no pair. */
  alone: number
}

function countPairs(line: Buffer, pairs: Pairs): void {
  for (let at = 0; at < line.length; at++) {
    const first = line[at] as number
    if (first < 0x80) continue
    const second = line[at + 1] ?? 0
    if (first === 0x80 || first === 0xff || second < 0x30 || second === 0x7f || second === 0xff) {
      pairs.alone++
      continue
    }
    if (second <= 0x39) {
      // Four bytes of GB18030.
      at += 3
      continue
    }
    if (second < 0x40) {
      pairs.alone++
      continue
    }
    pairs.all++
    at++
    if (second >= 0xa1 && first >= 0xa1 && first <= 0xf7 && !(first > 0xa9 && first < 0xb0)) pairs.chinese++
    if (first >= 0xa1 && first <= 0xc7 && (second <= 0x7e || second >= 0xa1)) pairs.traditional++
  }
}

/** Reads bytes into a buffer, as `FileHandle.read` does; gives their number, 0 at the end. */
export type ReadBytes = (buffer: Buffer, offset: number, length: number) => Promise<number>

/** Reads a file of another encoding as if it were UTF-8. What can't be read becomes U+FFFD. */
export function transcoded(read: ReadBytes, encoding: Encoding): ReadBytes {
  const decoder = new TextDecoder(encoding)
  const raw = Buffer.allocUnsafe(64 * 1024)
  let pending = Buffer.alloc(0)
  let ended = false
  return async (buffer, offset, length) => {
    while (pending.length === 0 && !ended) {
      const got = await read(raw, 0, raw.length)
      ended = got === 0
      pending = Buffer.from(decoder.decode(raw.subarray(0, got), { stream: !ended }), 'utf8')
    }
    const taken = Math.min(length, pending.length)
    pending.copy(buffer, offset, 0, taken)
    pending = pending.subarray(taken)
    return taken
  }
}
