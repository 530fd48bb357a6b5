import type { CorpusPart } from '../engine/types.js'
import type { Localized, Review, Translation } from '../plugin/index.js'
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

/** What came of a piece, in the order in which it was read. The tree of a line of NDJSON is cheaper to make again than to send. */
export type Sent =
  | { kind: 'line'; review: Review; translation: Translation | undefined; fields: Conversation; line: number }
  | { kind: 'tree'; review: Review; translation: Translation | undefined; tree: ConversationNode }
  | { kind: 'problem'; problem: InputProblem }
  | { kind: 'note'; note: InputNote }
  | { kind: 'format'; file: string; importer: string }

/** What a worker tells. */
export type FromWorker =
  | { kind: 'items'; at: number; items: (Indexed | Sent)[]; done: boolean }
  | { kind: 'failed'; code: string; problem: Localized; hint: Localized | undefined }
