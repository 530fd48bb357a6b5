/** A thread of `chatlint review`: sets a reviewer up like the main thread, and reads and reviews the pieces that it is handed. */
import { deserialize } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import type { Corpus, Engine } from '../engine/types.js'
import { type Chunk, readingOf } from '../node/chunks.js'
import type { Input } from '../node/inputs.js'
import { type ReadOptions, readInput } from '../node/read-input.js'
import { enginesOf, reviewOne } from '../node/review-files.js'
import type { FromWorker, Indexed, ToWorker } from '../node/thread-messages.js'
import { UserError } from '../node/user-error.js'
import { type AnyReporter, isProblem, type Locale, translationFrom } from '../plugin/index.js'
import { PartGathering } from '../scoring/gathering.js'
import { loadSetup, type Setup } from './load-setup.js'
import { PartWriter } from './part-writer.js'
import { type Making, Piece } from './piece.js'
import { reportContext } from './report-context.js'
import type { ThreadSetup } from './thread-setup.js'

interface Task {
  request: ThreadSetup
  translateFrom: Locale | undefined
  inputs: Input[]
  reading: Omit<ReadOptions, 'importers'>
}

const port = parentPort!
const tell = (message: FromWorker, transfer?: ArrayBuffer[]): void => port.postMessage(message, transfer)

try {
  const { request, translateFrom, inputs, reading } = workerData as Task
  const setup = await loadSetup(request.setup)
  const { engine, importers } = setup.reviewer
  const reviewerFor = await setup.reviewersFor(inputs)
  const engines = new Map(inputs.map((input) => [input.name, reviewerFor(input).engine]))
  const indexing = enginesOf({
    engine,
    engineFor: ({ name }) => engines.get(name) ?? engine,
    inputs,
    importers,
  }).filter((each) => each.wantsCorpus)
  const corpora = new Map<Engine, Corpus>()
  const making = await makingOf(request.making, setup)

  async function index(chunk: Chunk): Promise<Indexed> {
    const readers = indexing.map((each) => each.partReader())
    const problems: Indexed['problems'] = []
    for await (const item of readInput(chunk.input, readingOf(chunk, { ...reading, importers }))) {
      if (isProblem(item)) problems.push(item)
      else for (const reader of readers) reader.add(item)
    }
    return { parts: readers.map((reader) => reader.finish()), problems }
  }

  async function review(at: number, chunk: Chunk, skip: number): Promise<void> {
    const piece = new Piece(tell, { at, lines: chunk.range !== undefined, ...making })
    let seen = 0
    const options: ReadOptions = {
      ...readingOf(chunk, { ...reading, importers }),
      onNote: (note) => seen >= skip && piece.note({ kind: 'note', note }),
      onFormat: (file, { name }) => piece.note({ kind: 'format', file, importer: name }),
    }
    for await (const item of readInput(chunk.input, options)) {
      if (seen++ < skip) continue
      if (isProblem(item)) await piece.problem({ kind: 'problem', problem: item })
      else {
        const own = engines.get(item.file ?? '') ?? engine
        const translation = translateFrom && translationFrom(translateFrom)
        const review = reviewOne(own, item, corpora.get(own), undefined, translation)
        const sent = piece.add(review, item, translation)
        if (sent) await sent
      }
    }
    await piece.end()
  }

  async function obey(message: ToWorker): Promise<void> {
    if (message.kind === 'corpora') {
      // A copy of its own: shared memory is nothing that can be deserialised from.
      const data = deserialize(Uint8Array.from(new Uint8Array(message.data)))
      for (const [place, each] of indexing.entries()) corpora.set(each, each.corpus(data[place]))
    } else if (message.kind === 'index') {
      tell({ kind: 'items', at: message.at, items: [await index(message.chunk)], done: true })
    } else await review(message.at, message.chunk, message.skip)
  }

  // One after the other, for two that take turns would hold twice as much.
  let last: Promise<void> = Promise.resolve()
  port.on('message', (message: ToWorker) => {
    last = last.then(() => obey(message)).catch(fail)
  })
} catch (error) {
  fail(error)
}

async function makingOf(wanted: ThreadSetup['making'], setup: Setup): Promise<Making> {
  if (!wanted) return { gathering: undefined, writer: undefined }
  const context = reportContext(setup, wanted.flags)
  const { reporters } = setup.reviewer
  const shown = wanted.reports?.map(({ reporter, color, width }) => ({
    reporter: reporters.get(reporter) as AnyReporter,
    context: { ...context, color, width },
  }))
  return {
    gathering: new PartGathering({ mask: context.mask, locale: setup.locale, tables: wanted.tables }),
    writer: shown && (await PartWriter.create(shown)),
  }
}

function fail(error: unknown): void {
  if (!(error instanceof UserError)) throw error
  tell({ kind: 'failed', code: error.code, problem: error.problem, hint: error.hint })
}
