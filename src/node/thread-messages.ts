import type { CorpusPart } from '../engine/types.js'
import type { Localized, Review, Translation } from '../plugin/index.js'
import type { GatheredPart } from '../scoring/gathering.js'
import type { Conversation, ConversationNode } from '../transcript/index.js'
import type { Chunk } from './chunks.js'
import type { InputProblem } from './inputs.js'
import type { InputNote } from './read-input.js'

/** What a worker is told. */
export type ToWorker =
  /** Read a piece for the corpora: a part for each engine that wants one, in the order of the engines. */
  | { kind: 'index'; at: number; chunk: Chunk }
  /** The corpora of the batch, for the pieces that follow. */
  | { kind: 'corpora'; data: SharedArrayBuffer }
  /** Review a piece, without so many conversations and problems at its beginning, which an earlier run reviewed. */
  | { kind: 'review'; at: number; chunk: Chunk; skip: number }

/** What came of a piece for the corpora. */
export interface Indexed {
  parts: CorpusPart[]
  problems: InputProblem[]
}

interface SentReview {
  review: Review
  translation: Translation | undefined
  /** It is in a part that the worker gathered. */
  gathered: boolean
}

/** Reviews that a worker has written itself. */
export interface Written {
  /** A part of each report. */
  texts: Uint8Array<ArrayBuffer>[]
  /** What was read for them. */
  files: { file: string; conversations: number; messages: number }[]
}

/** What a worker gathered of the reviews that came before. */
export interface Gathered {
  part: GatheredPart
}

/** What came of a piece, in the order in which it was read. The tree of a line of NDJSON is cheaper to make again than to send. */
export type Sent =
  | ({ kind: 'line'; fields: Conversation; line: number } & SentReview)
  | ({ kind: 'tree'; tree: ConversationNode } & SentReview)
  | ({ kind: 'written' } & Written)
  | ({ kind: 'gathered' } & Gathered)
  | { kind: 'problem'; problem: InputProblem }
  | { kind: 'note'; note: InputNote }
  | { kind: 'format'; file: string; importer: string }

/** What a worker tells. */
export type FromWorker =
  | { kind: 'items'; at: number; items: (Indexed | Sent)[]; done: boolean }
  | { kind: 'failed'; code: string; problem: Localized; hint: Localized | undefined }
