import { serialize } from 'node:v8'
import type { CorpusIndexer } from '../engine/types.js'
import { conversation, type Directive } from '../transcript/index.js'
import { type Chunk, chunksOf } from './chunks.js'
import { EarlierReviews } from './earlier-reviews.js'
import type { InputProblem } from './inputs.js'
import { Pool } from './pool.js'
import { listsAmong } from './read-inputs.js'
import { enginesOf, type Progress, type Reviewed, type ReviewFilesOptions } from './review-files.js'
import type { Gathered, Indexed, Sent, Written } from './thread-messages.js'

/** What a run over threads needs. */
export interface ThreadOptions extends Omit<ReviewFilesOptions, 'sampler' | 'onSample'> {
  threads: number
  /** The script of a worker. */
  worker: URL
  /** What each worker sets its reviewer up from; plain data. */
  request: unknown
}

/** From so many bytes on, what threads take to start is little beside what they spare. */
const PAYS = 32 * 1024 * 1024

/**
 * The pieces of a run over threads, in order; undefined where one thread must read all: lists of visits complete the
 * conversations of other files.
 *
 * @param always Also where the input is so small, or so much of it stands in one piece, that threads do not pay.
 */
export async function piecesForThreads(options: ReviewFilesOptions, always: boolean): Promise<Chunk[] | undefined> {
  const { inputs } = options
  const total = inputs.reduce((sum, { size }) => sum + size, 0)
  if (!always && total < PAYS) return undefined
  if ((await listsAmong(inputs, options)).size > 0) return undefined
  const chunks = await chunksOf(inputs, options)
  return always || chunks.every(({ bytes }) => bytes < total / 4) ? chunks : undefined
}

/**
 * Reviews files on several threads, and gives what `reviewFiles` gives, or what the threads made of it, in the same order. Where
 * rules look at the batch, each worker first reads pieces for it; the parts are merged in their order, and what recurs goes to all.
 */
export async function* reviewInThreads(
  options: ThreadOptions,
  chunks: readonly Chunk[],
): AsyncGenerator<Reviewed | Written | Gathered | InputProblem> {
  const { inputs, skipBadInput = false, onProgress } = options
  const engines = enginesOf(options).filter((each) => each.wantsCorpus)
  const total = chunks.reduce((sum, { bytes }) => sum + bytes, 0)
  const passes = engines.length > 0 ? 2 : 1
  const progress: Progress = { pass: 1, passes, bytes: 0, total, conversations: 0 }
  const step = ({ bytes }: Chunk): void => {
    progress.bytes += bytes
    onProgress?.(progress)
  }
  const { request, translateFrom, inputFormat, encoding, roles, columns, timezone } = options
  const reading = { inputFormat, encoding, roles, columns, timezone }
  const threads = Math.max(1, Math.min(options.threads, chunks.length))
  const pool = new Pool(options.worker, { request, translateFrom, inputs, reading }, threads)
  try {
    if (engines.length > 0) {
      let failed = false
      const indexers = engines.map((each) => each.indexer())
      for await (const { at, items, last } of pool.inOrder<Indexed>(chunks.length, (each) => ({
        kind: 'index',
        at: each,
        chunk: chunks[each] as Chunk,
      }))) {
        for (const { parts, problems } of items) {
          progress.conversations += parts[0]?.conversations ?? 0
          for (const [place, part] of parts.entries()) indexers[place]?.merge(part)
          for (const problem of problems) {
            if (skipBadInput || problem.notice) continue
            failed = true
            yield problem
          }
        }
        if (last) step(chunks[at] as Chunk)
      }
      if (failed) return
      pool.tell({ kind: 'corpora', data: shared(indexers) })
      Object.assign(progress, { pass: 2, bytes: 0, conversations: 0 })
    }
    const earlier = new EarlierReviews(options)
    yield* earlier.read(chunks)
    const from = earlier.chunks
    progress.conversations = earlier.conversations
    for (const chunk of chunks.slice(0, from)) step(chunk)
    let failed = earlier.failed
    let directives: { at: number; list: readonly Directive[] } | undefined
    for await (const { at, items, last } of pool.inOrder<Sent>(chunks.length - from, (each) => ({
      kind: 'review',
      at: each,
      chunk: chunks[from + each] as Chunk,
      skip: each === 0 ? earlier.items : 0,
    }))) {
      const chunk = chunks[from + at] as Chunk
      for (const item of items) {
        if (item.kind === 'note') options.onNote?.(item.note)
        else if (item.kind === 'format') {
          const importer = options.importers.get(item.importer)
          if (importer) options.onFormat?.(item.file, importer)
        } else if (item.kind === 'problem') {
          failed ||= !skipBadInput && !item.problem.notice
          yield item.problem
        } else if (failed) continue
        else if (item.kind === 'gathered') yield item
        else if (item.kind === 'written') {
          for (const { conversations } of item.files) progress.conversations += conversations
          yield item
        } else {
          progress.conversations++
          const { review, translation, gathered } = item
          const tree =
            item.kind === 'tree' ? item.tree : conversation(item.fields, { file: chunk.input.name, line: item.line })
          // One list for the whole file, though batches bring copies.
          if (tree.directives) {
            if (directives?.at !== at) directives = { at, list: tree.directives }
            tree.directives = directives.list
          }
          yield { review, conversation: tree, translation, gathered }
        }
      }
      if (last) step(chunk)
    }
  } finally {
    await pool.close()
  }
}

/** The finished corpora in memory that all threads see; each makes its own of them. */
function shared(indexers: readonly CorpusIndexer[]): SharedArrayBuffer {
  const bytes = serialize(indexers.map((each) => each.finish().data()))
  const buffer = new SharedArrayBuffer(bytes.length)
  new Uint8Array(buffer).set(bytes)
  return buffer
}
