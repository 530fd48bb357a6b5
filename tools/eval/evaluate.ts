import type { Review } from '../../src/plugin/index.js'
import { type Conversation, type ConversationNode, conversation } from '../../src/transcript/index.js'
import { Board } from './board.js'
import type { Case, Reading } from './reading.js'
import { acts } from './readings/acts.js'
import { fate } from './readings/fate.js'
import { labels } from './readings/labels.js'
import { overpromise } from './readings/overpromise.js'
import { questions } from './readings/questions.js'
import { type as dialogueType } from './readings/type.js'
import {
  filesOf,
  type Half,
  half,
  type LabelledConversation,
  type LabelledSentence,
  readLines,
  type SetName,
} from './sets.js'

/** Every family of detectors, in the order of the report. */
export const READINGS: readonly Reading[] = [questions, fate, acts, overpromise, dialogueType, labels]

/** Sets that models learn from: only their other half is judged. */
export const LEARNT_FROM: ReadonlySet<SetName> = new Set(['house_qa', 'cped'])

/** What the evaluation needs of a reviewer: the reviews of a batch, in its order. */
export type ReviewBatch = (trees: readonly ConversationNode[], set: SetName) => AsyncIterable<Review>

/** What was read of a set. */
export interface Extent {
  set: SetName
  conversations: number
  messages: number
}

export interface Evaluation {
  board: Board
  extents: Extent[]
}

/**
 * Reviews the labelled sets and scores the reviews.
 *
 * @param folder Where the sets lie; sets that it lacks are passed over.
 * @param split Only this half of the conversations. Where undefined, the test half of the sets that models learn from, and
 * all of the others.
 */
export async function evaluate(
  folder: string,
  review: ReviewBatch,
  sets: readonly SetName[],
  split?: Half,
): Promise<Evaluation> {
  const board = new Board()
  const extents: Extent[] = []
  for (const set of sets) {
    const part = split ?? (LEARNT_FROM.has(set) ? 'test' : undefined)
    const items = casesOf(folder, set).filter(({ id }) => !part || half(id) === part)
    if (items.length === 0) continue
    await score(set, items, review, board, READINGS)
    if (set === 'cped') await score(set, items.map(mirrored), review, board, [acts])
    const messages = items.reduce((sum, item) => sum + item.messages.length, 0)
    extents.push({ set, conversations: items.length, messages })
  }
  return { board, extents }
}

async function score(
  set: SetName,
  items: readonly LabelledConversation[],
  review: ReviewBatch,
  board: Board,
  readings: readonly Reading[],
): Promise<void> {
  let place = 0
  const trees = items.map((item) => conversation(bare(item)))
  for await (const each of review(trees, set)) {
    const item = items[place++] as LabelledConversation
    const found: Case = { set, lang: item.lang ?? 'zh', conversation: item, review: each }
    for (const reading of readings) reading.read(found, board)
  }
}

function casesOf(folder: string, set: SetName): LabelledConversation[] {
  return filesOf(folder, set).flatMap(({ path, lang }) => {
    if (lang === undefined) return readLines<LabelledConversation>(path)
    return readLines<LabelledSentence>(path).map((sentence, index) => ({
      id: `${lang}-${index + 1}`,
      lang,
      meta: { trap: sentence.trap },
      messages: [{ id: '1', role: 'agent' as const, text: sentence.text }],
      gold: {
        questions: [],
        summons: [],
        acts: {},
        customer_acts: {},
        overpromise: sentence.label === 'none' ? [] : [{ m: '1', level: sentence.label }],
        label: { type: 'normal_end', conversion: 'none' },
      },
    }))
  })
}

/** The same talk with the roles changed round, for sets whose roles are arbitrary. */
function mirrored(item: LabelledConversation): LabelledConversation {
  return {
    ...item,
    messages: item.messages.map((message) => ({
      ...message,
      role: message.role === 'agent' ? 'customer' : message.role === 'customer' ? 'agent' : message.role,
    })),
  }
}

/** What the reviewer may see: the labels stay here. */
function bare({ id, channel, lang, messages }: LabelledConversation): Conversation {
  return { id, channel, lang, messages: messages.map(({ id, role, text, time }) => ({ id, role, text, time })) }
}
