import type { Corpus, Engine } from '../engine/types.js'
import { isProblem, type Review } from '../plugin/index.js'
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
  inputs: readonly Input[]
  /** Leave bad input out and go on; otherwise the first problem ends the reviews, and the rest is only checked. */
  skipBadInput?: boolean | undefined
  /** Called after every read. */
  onProgress?: ((progress: Progress) => void) | undefined
}

/** A conversation that was reviewed. */
export interface Reviewed {
  review: Review
  conversation: ConversationNode
}

/**
 * Reviews files, conversation by conversation, in order; nothing is read before it is asked for. Where rules look at the
 * whole batch, the files are read twice. Gives problems where they stand; unless they are skipped, no review follows.
 */
export async function* reviewFiles(options: ReviewFilesOptions): AsyncGenerator<Reviewed | InputProblem> {
  const { engine, inputs, skipBadInput = false } = options
  const total = inputs.reduce((sum, { size }) => sum + size, 0)
  const passes = engine.wantsCorpus ? 2 : 1
  const progress: Progress = { pass: 1, passes, bytes: 0, total, conversations: 0 }
  const onBytes = (bytes: number) => {
    progress.bytes += bytes
    options.onProgress?.(progress)
  }
  let failed = false
  let corpus: Corpus | undefined
  if (engine.wantsCorpus) {
    const indexer = engine.indexer()
    for await (const item of readInputs(inputs, { ...options, onBytes, onNote: undefined })) {
      if (!isProblem(item)) {
        progress.conversations++
        indexer.add(item)
      } else if (!skipBadInput) {
        failed = true
        yield item
      }
    }
    if (failed) return
    corpus = indexer.finish()
    Object.assign(progress, { pass: 2, bytes: 0, conversations: 0 })
  }
  for await (const item of readInputs(inputs, { ...options, onBytes })) {
    if (isProblem(item)) {
      failed ||= !skipBadInput
      yield item
    } else if (!failed) {
      progress.conversations++
      yield { review: reviewOne(engine, item, corpus), conversation: item }
    }
  }
}

/** A rule that throws is our fault, but the user should know on which conversation. */
function reviewOne(engine: Engine, conversation: ConversationNode, corpus: Corpus | undefined): Review {
  try {
    return engine.review(conversation, corpus)
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
