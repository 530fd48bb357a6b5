import type { Question } from '../../plugin/index.js'
import { hasGroup } from '../cues.js'
import type { DialogueView } from '../dialogue.js'
import type { UtteranceView } from '../utterance.js'
import { contentOf, shared } from './content.js'
import { type Before, findAskings } from './detect.js'
import { type Fate, fateOf } from './fate.js'
import { topicOf } from './needs.js'
import { contentIn, type Pending, pendingOf } from './pending.js'
import { reasonOf } from './reasons.js'
import { repeatedBy } from './repeats.js'
import { type Reply, readReply } from './replies.js'
import { weighing } from './weigh.js'

export { isSummons } from './summons.js'

/** So many parts of a model's sum are shown. */
const MOST_SHOWN = 8

/** Finds the customer's questions and what became of them. */
export function findQuestions(dialogue: DialogueView): Question[] {
  // A template asks, but nobody asks there.
  if (!dialogue.turns.some(({ role }) => role === 'customer')) return []
  const pending: Pending[] = []
  const replies: Reply[] = []
  const before: Before = { agent: 'silent', asked: false, first: true }
  const models = weighing(dialogue)
  for (const utterance of dialogue.utterances) {
    if (utterance.role === 'agent') {
      const reply = readReply(dialogue, utterance)
      replies.push(reply)
      if (reply.asks) before.agent = reply.asksOpenly ? 'asked-openly' : 'asked-closed'
      else if (reply.telling > 0 || before.agent === 'silent') before.agent = 'told'
    } else if (utterance.role === 'customer') {
      const repeats: Pending[] = []
      const known = pending.length
      for (const asking of models.asks(utterance, findAskings(dialogue, utterance, before))) {
        const question = pendingOf(asking, utterance.index, replies.length, utterance.text)
        const repeated = repeatedBy(question, pending, replies)
        if (!repeated) pending.push(question)
        else {
          askAgain(repeated, utterance.index)
          repeats.push(repeated)
        }
        before.asked = true
      }
      if (hasGroup(utterance.hits, dialogue.context.cues.group('not-answered')) && !models.casual())
        dismiss(repeats.length > 0 ? repeats : meant(pending, known, replies, utterance), replies, utterance.index)
      before.first = false
    }
  }
  if (pending.length === 0) return []
  const idOf = (message: number): string => dialogue.utterances[message]?.node.id ?? String(message + 1)
  return pending.map((question) => finish(question, fateOf(question, replies, models.answers(question, replies)), idOf))
}

/** Takes the customer at their word: what was replied so far does not answer these questions, and they are asked again. */
function dismiss(questions: readonly Pending[], replies: readonly Reply[], message: number): void {
  for (const question of questions) {
    question.dismissed = replies.length
    askAgain(question, message)
  }
}

function askAgain({ repeats }: Pending, message: number): void {
  if (repeats.at(-1) !== message) repeats.push(message)
}

/**
 * Which question the customer means who says that it was not answered: the last that shares a word with it, else the last. Said in
 * the words of a question (你就告诉我怎么退), it is the earlier one asked again; where none is like it, it is a new one.
 *
 * @param known How many questions were pending before this message; those that it repeats in other words are taken back.
 */
function meant(pending: Pending[], known: number, replies: readonly Reply[], { text }: UtteranceView): Pending[] {
  const replied = pending.slice(0, known).filter(({ after }) => after < replies.length)
  const content = contentOf(text, 0, text.length)
  const found = replied.findLast((question) => shared(contentIn(question), content) > 0)
  if (pending.length === known) return found ? [found] : replied.slice(-1)
  if (!found) return []
  pending.length = known
  return [found]
}

function finish(question: Pending, fate: Fate, idOf: (message: number) => string): Question {
  return {
    message: question.message,
    start: question.start,
    end: question.end,
    topic: topicOf(question.need),
    status: fate.status,
    answeredBy: fate.answer?.index,
    repeats: question.repeats,
    missed: fate.missed.map((reply) => reply.index),
    reason: reasonOf(question, fate, idOf),
    confidence: Math.round(fate.confidence * 100) / 100,
    basis: fate.verdict ? 'model' : 'words',
    ...(fate.verdict?.features?.names && {
      weights: fate.verdict.model.contributions(fate.verdict.features, MOST_SHOWN),
    }),
  }
}
