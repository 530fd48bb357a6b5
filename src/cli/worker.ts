/** A thread of `chatlint review`: sets a reviewer up like the main thread, and reads and reviews the pieces that it is handed. */
import { deserialize } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import type { Corpus, Engine } from '../engine/types.js'
import { type Chunk, readingOf } from '../node/chunks.js'
import type { Input } from '../node/inputs.js'
import { type ReadOptions, readInput } from '../node/read-input.js'
import { enginesOf, reviewOne } from '../node/review-files.js'
import type { FromWorker, Indexed, Sent, ToWorker } from '../node/thread-messages.js'
import { UserError } from '../node/user-error.js'
import { isProblem, type Locale, translationFrom } from '../plugin/index.js'
import { loadSetup, type SetupRequest } from './load-setup.js'

interface Task {
  request: SetupRequest
  translateFrom: Locale | undefined
  inputs: Input[]
  reading: Omit<ReadOptions, 'importers'>
}

/** Conversations that are sent at once. */
const BATCH = 64

const port = parentPort!
const tell = (message: FromWorker): void => port.postMessage(message)

try {
  const { request, translateFrom, inputs, reading } = workerData as Task
  const setup = await loadSetup(request)
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
    let items: Sent[] = []
    let seen = 0
    const options: ReadOptions = {
      ...readingOf(chunk, { ...reading, importers }),
      onNote: (note) => seen >= skip && items.push({ kind: 'note', note }),
      onFormat: (file, { name }) => items.push({ kind: 'format', file, importer: name }),
    }
    for await (const item of readInput(chunk.input, options)) {
      if (seen++ < skip) continue
      if (isProblem(item)) items.push({ kind: 'problem', problem: item })
      else {
        const own = engines.get(item.file ?? '') ?? engine
        const translation = translateFrom && translationFrom(translateFrom)
        const review = reviewOne(own, item, corpora.get(own), undefined, translation)
        const line = item.position?.start.line
        items.push(
          chunk.range && line !== undefined
            ? { kind: 'line', review, translation, fields: item.fields, line }
            : { kind: 'tree', review, translation, tree: item },
        )
      }
      if (items.length < BATCH) continue
      tell({ kind: 'items', at, items, done: false })
      items = []
    }
    tell({ kind: 'items', at, items, done: true })
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

function fail(error: unknown): void {
  if (!(error instanceof UserError)) throw error
  tell({ kind: 'failed', code: error.code, problem: error.problem, hint: error.hint })
}
