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

/** What the evaluation needs of a reviewer. */
export type ReviewOne = (tree: ConversationNode, set: SetName) => Review | Promise<Review>

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
  review: ReviewOne,
  sets: readonly SetName[],
  split?: Half,
): Promise<Evaluation> {
  const board = new Board()
  const extents: Extent[] = []
  for (const set of sets) {
    const extent: Extent = { set, conversations: 0, messages: 0 }
    for (const item of casesOf(folder, set)) {
      const part = split ?? (LEARNT_FROM.has(set) ? 'test' : undefined)
      if (part && half(item.id) !== part) continue
      await score(set, item, review, board, READINGS)
      if (set === 'cped') await score(set, mirrored(item), review, board, [acts])
      extent.conversations++
      extent.messages += item.messages.length
    }
    if (extent.conversations > 0) extents.push(extent)
  }
  return { board, extents }
}

async function score(
  set: SetName,
  item: LabelledConversation,
  review: ReviewOne,
  board: Board,
  readings: readonly Reading[],
): Promise<void> {
  const found: Case = {
    set,
    lang: item.lang ?? 'zh',
    conversation: item,
    review: await review(conversation(bare(item)), set),
  }
  for (const reading of readings) reading.read(found, board)
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
