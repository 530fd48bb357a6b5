/** A text file as importers see it: in any encoding, in batches of lines or in chunks, in constant memory. */
import { isUtf8 } from 'node:buffer'
import { type FileHandle, open } from 'node:fs/promises'
import type { ImportNote, ImportProblem, Source, SourceLine } from '../plugin/index.js'
import { decodeUtf8, incompleteTail } from './decode.js'
import { detectEncoding, type Encoding, type ReadBytes, transcoded } from './encoding.js'
import { readSmall } from './small-file.js'
import { longLine, notInEncoding, readAs } from './text-problems.js'

/** The longest line that is held, in bytes. */
export const MAX_LINE = 16 * 1024 * 1024

/** What is read at once, and what is decoded at once: strings of this size stay clear of the large-object space. */
const WINDOW = 1024 * 1024
const BATCH = 64 * 1024
const LINE_FEED = 0x0a
/** U+FFFD, which stands for what could not be decoded. */
const LOST = Buffer.from('\ufffd')

/** A part of a file: whole lines. */
export interface ByteRange {
  start: number
  /** Exclusive. */
  end: number
  /** 1-based number of its first line. */
  line: number
}

/** What opening a file may be told. */
export interface OpenOptions {
  /** As the user named it. */
  name: string
  /** Only this part of it, which is UTF-8. */
  range?: ByteRange | undefined
  /** `--encoding`; otherwise the bytes decide. */
  encoding?: Encoding | undefined
  /** What the configuration says to importers. */
  settings?: Pick<Source, 'roles' | 'columns' | 'timezone'>
  /** Called with the number of bytes of every read. */
  onBytes?: (bytes: number) => void
  /** Called with every line that is no text, as it is passed over. */
  onProblem: (problem: ImportProblem) => void
  /** Called with what importers note. */
  onNote?: (note: ImportNote) => void
}

/** A file that is open. */
export interface OpenFile extends Source {
  /** The first bytes, which tell binary formats. */
  readonly start: Buffer
  close(): Promise<void>
}

/**
 * Opens a regular file.
 *
 * @throws the file system's error where it can't be opened or read
 */
export async function openTextFile(path: string, options: OpenOptions): Promise<OpenFile> {
  const { name, onNote, onBytes, settings, range } = options
  const small = range ? undefined : readSmall(path)
  const handle = small ? undefined : await open(path)
  try {
    const size = small ? small.length : range ? range.end - range.start : (await (handle as FileHandle).stat()).size
    const read = (told?: typeof onBytes) =>
      small ? fromMemory(small, told) : fromFile(handle as FileHandle, told, range)
    const windowSize = Math.min(WINDOW, size + 1)
    let window = new Window(read(onBytes), windowSize, options, 'utf-8')
    await window.fill()
    const start = Buffer.from(window.bytes().subarray(0, 8))
    const encoding = range ? 'utf-8' : (options.encoding ?? detectEncoding(window.bytes()))
    if (encoding !== 'utf-8') {
      window = new Window(transcoded(read(), encoding), windowSize, options, encoding)
      await window.fill()
      if (options.encoding === undefined) onNote?.(readAs(encoding))
    }
    return {
      name,
      ...settings,
      ...(onNote && { note: onNote }),
      start,
      head: headOf(window.bytes()),
      lines: () => window.lines(),
      chunks: () => window.chunks(),
      close: async () => await handle?.close(),
    }
  } catch (error) {
    await handle?.close()
    throw error
  }
}

/** Reads what was read at once. */
function fromMemory(bytes: Buffer, onBytes?: (bytes: number) => void): ReadBytes {
  let position = 0
  return (buffer, offset, length) => {
    const count = bytes.copy(buffer, offset, position, position + length)
    position += count
    onBytes?.(count)
    return Promise.resolve(count)
  }
}

/** Reads a file or a part of it from its beginning, whoever else reads it. */
function fromFile(handle: FileHandle, onBytes?: (bytes: number) => void, range?: ByteRange): ReadBytes {
  let position = range?.start ?? 0
  const end = range?.end ?? Number.POSITIVE_INFINITY
  return async (buffer, offset, length) => {
    const { bytesRead } = await handle.read(buffer, offset, Math.min(length, end - position), position)
    position += bytesRead
    onBytes?.(bytesRead)
    return bytesRead
  }
}

/** The bytes at hand: `buffer[start, end)`. */
class Window {
  start = 0
  #end = 0
  #ended = false
  #line: number
  #buffer: Buffer
  readonly #readBytes: ReadBytes
  readonly #options: OpenOptions
  readonly #encoding: Encoding

  constructor(readBytes: ReadBytes, size: number, options: OpenOptions, encoding: Encoding) {
    this.#readBytes = readBytes
    this.#buffer = Buffer.allocUnsafe(size)
    this.#options = options
    this.#encoding = encoding
    this.#line = options.range?.line ?? 1
  }

  bytes(): Buffer {
    return this.#buffer.subarray(this.start, this.#end)
  }

  /** Reads until the buffer is full or the file ends, and steps over a byte-order mark. */
  async fill(): Promise<void> {
    while (!this.#ended && this.#end < this.#buffer.length) await this.#read()
    if (this.#options.range && this.#options.range.start > 0) return
    if (this.#buffer[0] === 0xef && this.#buffer[1] === 0xbb && this.#buffer[2] === 0xbf && this.#end >= 3)
      this.start = 3
  }

  async *lines(): AsyncGenerator<readonly SourceLine[]> {
    for (;;) {
      const cut = this.#ended ? this.#end : Math.max(this.start, this.#buffer.lastIndexOf(LINE_FEED, this.#end - 1) + 1)
      while (this.start < cut) {
        const to = this.#batchEnd(cut)
        yield this.#toLines(this.#buffer.subarray(this.start, to))
        this.start = to
      }
      if (this.#ended) return
      if (this.#end - this.start > MAX_LINE) await this.#dropLine()
      else await this.#more()
    }
  }

  async *chunks(): AsyncGenerator<string> {
    for (;;) {
      const tail = this.#ended ? 0 : incompleteTail(this.#buffer, this.#end)
      while (this.start < this.#end - tail) {
        const to = Math.min(this.start + BATCH, this.#end - tail)
        const whole = to === this.#end - tail ? to : to - incompleteTail(this.#buffer, to)
        yield this.#toChunk(this.#buffer.subarray(this.start, whole))
        this.start = whole
      }
      if (this.#ended) return
      await this.#more()
    }
  }

  /** Reads on, keeping what is left at the front. */
  async #more(): Promise<void> {
    const rest = this.#end - this.start
    if (rest === this.#buffer.length || this.#buffer.length < WINDOW) {
      const larger = Buffer.allocUnsafe(Math.max(WINDOW, rest * 2))
      this.#buffer.copy(larger, 0, this.start, this.#end)
      this.#buffer = larger
    } else this.#buffer.copyWithin(0, this.start, this.#end)
    this.start = 0
    this.#end = rest
    await this.#read()
  }

  async #read(): Promise<void> {
    const bytesRead = await this.#readBytes(this.#buffer, this.#end, this.#buffer.length - this.#end)
    this.#end += bytesRead
    this.#ended = bytesRead === 0
  }

  /** Passes over a line that is too long, without holding it. */
  async #dropLine(): Promise<void> {
    this.#options.onProblem(longLine(this.#line, MAX_LINE))
    let found = -1
    while (found < 0 && !this.#ended) {
      this.start = this.#end = 0
      await this.#read()
      found = this.#buffer.subarray(0, this.#end).indexOf(LINE_FEED)
    }
    this.start = found < 0 ? this.#end : found + 1
    this.#line++
  }

  /** Where a batch of whole lines that starts at `start` ends. */
  #batchEnd(cut: number): number {
    if (cut - this.start <= BATCH) return cut
    const last = this.#buffer.lastIndexOf(LINE_FEED, this.start + BATCH - 1) + 1
    if (last > this.start) return last
    const next = this.#buffer.indexOf(LINE_FEED, this.start + BATCH) + 1
    return next === 0 || next > cut ? cut : next
  }

  #toLines(bytes: Buffer): SourceLine[] {
    const text = decodeUtf8(bytes)
    if (text === undefined) return this.#salvage(bytes)
    const texts = text.split('\n')
    if (texts.at(-1) === '') texts.pop()
    const lines: SourceLine[] = []
    const checked = this.#encoding !== 'utf-8' && text.includes('\ufffd')
    for (const each of texts) {
      if (checked && each.includes('\ufffd')) this.#options.onProblem(notInEncoding(this.#line++, this.#encoding))
      else lines.push({ number: this.#line++, text: withoutReturn(each) })
    }
    return lines
  }

  /** The lines that are UTF-8, one by one; the others are reported. */
  #salvage(bytes: Buffer): SourceLine[] {
    const lines: SourceLine[] = []
    for (let at = 0; at < bytes.length; ) {
      const feed = bytes.indexOf(LINE_FEED, at)
      const end = feed < 0 ? bytes.length : feed
      const text = decodeUtf8(bytes.subarray(at, end))
      if (text === undefined) this.#options.onProblem(notInEncoding(this.#line, 'utf-8'))
      else lines.push({ number: this.#line, text: withoutReturn(text) })
      this.#line++
      at = end + 1
    }
    return lines
  }

  /** Where a chunk is not UTF-8, its bad lines are reported and U+FFFD stands for what can't be read. */
  #toChunk(bytes: Buffer): string {
    const text = decodeUtf8(bytes)
    const checked = this.#encoding !== 'utf-8' && bytes.includes(LOST)
    for (let at = 0; at < bytes.length; ) {
      const feed = bytes.indexOf(LINE_FEED, at)
      const end = feed < 0 ? bytes.length : feed
      if (checked ? bytes.subarray(at, end).includes(LOST) : text === undefined && !isUtf8(bytes.subarray(at, end)))
        this.#options.onProblem(notInEncoding(this.#line, this.#encoding))
      if (feed >= 0) this.#line++
      at = end + 1
    }
    return text ?? bytes.toString('utf8')
  }
}

function withoutReturn(line: string): string {
  return line.charCodeAt(line.length - 1) === 0x0d ? line.slice(0, -1) : line
}

function headOf(bytes: Buffer): string {
  const end = Math.min(bytes.length, BATCH)
  return bytes.toString('utf8', 0, end - incompleteTail(bytes, end))
}
