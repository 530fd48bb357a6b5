/** Script libraries are small and read twice: their templates stay in memory, and with a cache even from one run to the next. */
import type { Corpus, Engine } from '../engine/types.js'
import type { Importer, Review } from '../plugin/index.js'
import type { ConversationNode } from '../transcript/index.js'
import type { Input, InputProblem } from './inputs.js'
import type { Known, LibraryCache } from './library-cache.js'
import { type InputNote, type ReadOptions, readInput } from './read-input.js'
import type { ReviewStore } from './review-files.js'

/** So many bytes of files are held; what goes beyond is read again when it is needed. */
const MOST_HELD = 64 * 1024 * 1024

/** What a file held. */
export interface Held {
  items: readonly (ConversationNode | InputProblem)[]
  notes: readonly InputNote[]
  /** The importer that read it. */
  importer: Importer | undefined
}

/** Reads each file once, and reviews only what the cache does not know. */
export class LibraryStore implements ReviewStore {
  readonly #cache: LibraryCache | undefined
  readonly #held = new Map<string, Held>()
  readonly #known = new WeakMap<ConversationNode, { known: Known; place: number }>()
  #bytes = 0

  constructor(cache?: LibraryCache) {
    this.#cache = cache
  }

  get complete(): boolean {
    return this.#cache?.complete ?? false
  }

  async *read(inputs: readonly Input[], options: ReadOptions): AsyncGenerator<ConversationNode | InputProblem> {
    for (const input of inputs) {
      const held = this.#held.get(input.path)
      if (held) options.onBytes?.(input.size)
      const { items, notes, importer } = held ?? (await this.#open(input, options))
      if (importer) options.onFormat?.(input.name, importer)
      for (const note of notes) options.onNote?.(note)
      yield* items
    }
  }

  async #open(input: Input, options: ReadOptions): Promise<Held> {
    const known = this.#cache?.known(input)
    const held = known?.held(options.importers) ?? (await readWhole(input, options))
    if (known) {
      known.take(held)
      let place = 0
      for (const item of held.items) if (!('problem' in item)) this.#known.set(item, { known, place: place++ })
    }
    this.#bytes += input.size
    if (this.#bytes <= MOST_HELD) this.#held.set(input.path, held)
    return held
  }

  review(engine: Engine, conversation: ConversationNode, corpus: Corpus | undefined): Review {
    const { known, place } = this.#known.get(conversation) ?? {}
    if (!known || place === undefined) return engine.review(conversation, corpus)
    const earlier = known.review(place)
    if (earlier && known.upToDate) return earlier
    const review = earlier ? engine.renew(conversation, earlier, corpus) : engine.review(conversation, corpus)
    known.keep(place, review)
    return review
  }
}

async function readWhole(input: Input, options: ReadOptions): Promise<Held> {
  const items: (ConversationNode | InputProblem)[] = []
  const notes: InputNote[] = []
  let importer: Importer | undefined
  const own: ReadOptions = {
    ...options,
    onNote: (note) => void notes.push(note),
    onFormat: (_, chosen) => {
      importer = chosen
    },
  }
  for await (const item of readInput(input, own)) items.push(item)
  return { items, notes, importer }
}
