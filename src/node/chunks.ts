import type { Input } from './inputs.js'
import { rangesOf } from './ranges.js'
import { importerOf, type ReadOptions } from './read-input.js'
import type { ByteRange } from './text-file.js'

/** A piece of work: a file, or a range of its lines. */
export interface Chunk {
  input: Input
  range?: ByteRange
  bytes: number
}

/** Bytes of a range: large enough that handing it out costs nothing, small enough that all threads finish together. */
const RANGE = 256 * 1024

/** The importer of files in which each line stands alone. */
const BY_LINES = 'ndjson'

/** Cuts inputs into pieces, in their order. What is not UTF-8 is read as a whole. */
export async function chunksOf(inputs: readonly Input[], options: ReadOptions): Promise<Chunk[]> {
  const chunks: Chunk[] = []
  for (const input of inputs) {
    const byLines = input.size > 2 * RANGE && (await isByLines(input, options))
    if (!byLines) chunks.push({ input, bytes: input.size })
    else
      for (const range of await rangesOf(input.path, RANGE))
        chunks.push({ input, range, bytes: range.end - range.start })
  }
  return chunks
}

/** How a piece is read: within a file the beginning no longer tells. */
export function readingOf<Options extends ReadOptions>({ range }: Chunk, options: Options): Options {
  return range ? { ...options, range, inputFormat: BY_LINES } : options
}

async function isByLines(input: Input, options: ReadOptions): Promise<boolean> {
  if (options.encoding !== undefined && options.encoding !== 'utf-8') return false
  let transcoded = false
  const importer = await importerOf(input, options, () => {
    transcoded = true
  }).catch(() => undefined)
  return !transcoded && importer?.name === BY_LINES
}
