import type { Question } from '../../plugin/index.js'
import { hasGroup } from '../cues.js'
import type { DialogueView } from '../dialogue.js'
import { type Before, findAskings } from './detect.js'
import { type Fate, fateOf } from './fate.js'
import { topicOf } from './needs.js'
import { type Pending, pendingOf } from './pending.js'
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
      if (hasGroup(utterance.hits, dialogue.context.cues.group('not-answered'))) dismiss(pending, replies, utterance.index)
      for (const asking of models.asks(utterance, findAskings(dialogue, utterance, before))) {
        const question = pendingOf(asking, utterance.index, replies.length, utterance.text)
        const repeated = repeatedBy(question, pending, replies)
        if (!repeated) pending.push(question)
        else if (repeated.repeats.at(-1) !== utterance.index) repeated.repeats.push(utterance.index)
        before.asked = true
      }
      before.first = false
    }
  }
  if (pending.length === 0) return []
  const idOf = (message: number): string => dialogue.utterances[message]?.node.id ?? String(message + 1)
  return pending.map((question) => finish(question, fateOf(question, replies, models.answers(question, replies)), idOf))
}

/** Takes the customer at their word: what was replied to their last question so far does not answer it, and it is asked again. */
function dismiss(pending: readonly Pending[], replies: readonly Reply[], message: number): void {
  const last = pending.at(-1)
  if (!last || last.after >= replies.length) return
  last.dismissed = replies.length
  last.repeats.push(message)
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
