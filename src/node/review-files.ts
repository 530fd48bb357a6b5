import type { Corpus, Engine } from '../engine/types.js'
import { isProblem, type Locale, type Review, type Sample, type Translation, translationFrom } from '../plugin/index.js'
import type { Drawn, Sampler } from '../scoring/sampler.js'
import type { ConversationNode } from '../transcript/index.js'
import type { Input, InputProblem } from './inputs.js'
import type { ReadOptions } from './read-input.js'
import { readInputs } from './read-inputs.js'
import { UserError } from './user-error.js'

/** How far a run has come. */
export interface Progress {
  /** 1-based, of `passes`. */
  pass: number
  passes: number
  /** Bytes read in this pass, of `total`. */
  bytes: number
  total: number
  conversations: number
}

/** What a run over files needs. */
export interface ReviewFilesOptions extends Omit<ReadOptions, 'onBytes'> {
  engine: Engine
  /** The engine for one input, where the configuration has rules for some files only. */
  engineFor?: ((input: Input) => Engine) | undefined
  inputs: readonly Input[]
  /** Leave bad input out and go on; otherwise the first problem ends the reviews, and the rest is only checked. */
  skipBadInput?: boolean | undefined
  /** Draws the conversations that come out; without it, all do. */
  sampler?: Sampler | undefined
  /** The language of the reviews, where their texts are wanted in the other one too. */
  translateFrom?: Locale | undefined
  /** Called when the sample is drawn. */
  onSample?: ((sample: Sample) => void) | undefined
  /** Reads and reviews, where that is not done afresh: from memory, or from a cache. */
  store?: ReviewStore | undefined
  /** A review that an earlier run made of a conversation, where it came so far. */
  known?: ((conversation: ConversationNode) => Promise<Review | undefined>) | undefined
  /** Called after every read. */
  onProgress?: ((progress: Progress) => void) | undefined
}

/** Reads and reviews in place of the readers and the engine. */
export interface ReviewStore {
  /** All reviews of the run are known, so that the batch need not be looked at first. */
  readonly complete: boolean
  /** Gives what the readers would. */
  read: typeof readInputs
  /** Gives what the engine would. */
  review(engine: Engine, conversation: ConversationNode, corpus: Corpus | undefined): Review
}

/** A conversation that was reviewed. */
export interface Reviewed {
  review: Review
  conversation: ConversationNode
  /** An earlier run made the review. */
  known?: boolean
  /** The thread that made the review has gathered of it what a run gathers. */
  gathered?: boolean
  /** Where it was asked for. */
  translation?: Translation | undefined
}

/**
 * Reviews files, conversation by conversation, in order; nothing is read before it is asked for. Where rules look at the
 * whole batch, the files are read twice. Gives problems where they stand; unless they are skipped, no review follows.
 */
export async function* reviewFiles(options: ReviewFilesOptions): AsyncGenerator<Reviewed | InputProblem> {
  const { engine, inputs, sampler, store, skipBadInput = false } = options
  const read = store ? store.read.bind(store) : readInputs
  const engineFor = options.engineFor ?? (() => engine)
  const byName = new Map(inputs.map((input) => [input.name, input]))
  const engineOf = ({ file }: ConversationNode): Engine => {
    const input = byName.get(file ?? '')
    return input ? engineFor(input) : engine
  }
  const indexers = new Map(
    enginesOf(options)
      .filter((each) => each.wantsCorpus)
      .map((each) => [each, each.indexer()]),
  )
  const total = inputs.reduce((sum, { size }) => sum + size, 0)
  // A sample by chance is drawn while the batch is indexed; one by risk takes a pass that reviews everything.
  const learns = (indexers.size > 0 && !store?.complete) || (sampler && !sampler.needsReviews)
  const passes = 1 + (learns ? 1 : 0) + (sampler?.needsReviews ? 1 : 0)
  const progress: Progress = { pass: 1, passes, bytes: 0, total, conversations: 0 }
  const onBytes = (bytes: number) => {
    progress.bytes += bytes
    options.onProgress?.(progress)
  }
  let failed = false
  const corpora = new Map<Engine, Corpus>()
  let drawn: Drawn | undefined
  if (learns) {
    for await (const item of read(inputs, { ...options, onBytes, onNote: undefined })) {
      if (!isProblem(item)) {
        progress.conversations++
        for (const indexer of indexers.values()) indexer.add(item)
        if (!sampler?.needsReviews) sampler?.add(item)
      } else if (!skipBadInput && !item.notice) {
        failed = true
        yield item
      }
    }
    if (failed) return
    for (const [each, indexer] of indexers) corpora.set(each, indexer.finish())
    Object.assign(progress, { pass: 2, bytes: 0, conversations: 0 })
  }
  if (sampler?.needsReviews) {
    for await (const item of read(inputs, { ...options, onBytes, onNote: undefined })) {
      if (!isProblem(item)) {
        progress.conversations++
        const own = engineOf(item)
        sampler.add(item, reviewOne(own, item, corpora.get(own), store, undefined))
      } else if (!skipBadInput && !item.notice) {
        failed = true
        yield item
      }
    }
    if (failed) return
    Object.assign(progress, { pass: passes, bytes: 0, conversations: 0 })
  }
  if (sampler) {
    drawn = sampler.finish()
    options.onSample?.(drawn.sample)
  }
  for await (const item of read(inputs, { ...options, onBytes })) {
    if (isProblem(item)) {
      failed ||= !skipBadInput && !item.notice
      yield item
    } else if (!failed) {
      const ordinal = progress.conversations++
      if (drawn && !drawn.has(ordinal)) continue
      const own = engineOf(item)
      // Not awaited where there is nothing to ask: a conversation costs less than a turn of the loop.
      const known = options.known && (await options.known(item))
      const translation = options.translateFrom && translationFrom(options.translateFrom)
      if (known) yield { review: known, conversation: item, known: true }
      else {
        const review = reviewOne(own, item, corpora.get(own), store, translation)
        yield { review, conversation: item, translation }
      }
    }
  }
}

/** The engines of a run, each once, in an order that inputs and configuration determine. */
export function enginesOf({ engine, engineFor, inputs }: ReviewFilesOptions): Engine[] {
  return [...new Set([engine, ...(engineFor ? inputs.map(engineFor) : [])])]
}

/** A rule that throws is our fault, but the user should know on which conversation. */
export function reviewOne(
  engine: Engine,
  conversation: ConversationNode,
  corpus: Corpus | undefined,
  store: ReviewStore | undefined,
  translation: Translation | undefined,
): Review {
  try {
    // What is stored is in one language.
    if (store && !translation) return store.review(engine, conversation, corpus)
    return engine.review(conversation, corpus, translation)
  } catch (cause) {
    const place = [conversation.file, conversation.position?.start.line].filter((each) => each !== undefined).join(':')
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(
      'internal',
      {
        en: `${place}: reviewing conversation ${JSON.stringify(conversation.id)} failed: ${why}`,
        zh: `${place}：检查会话 ${JSON.stringify(conversation.id)} 时出错：${why}`,
      },
      {
        en: 'This is a fault of chatlint or of a plugin. CHATLINT_DEBUG=1 shows where; please report it.',
        zh: '这是 chatlint 或插件的缺陷。设置 CHATLINT_DEBUG=1 可查看出错位置，请反馈给我们。',
      },
      { cause },
    )
  }
}
