/** What each model learns from: examples, in groups that must not be parted (the replies to one question). */

import type { DialogueView } from '../../src/analysis/dialogue.js'
import { answerFeatures, askFeatures } from '../../src/analysis/models/index.js'
import { clausesOf } from '../../src/analysis/questions/clauses.js'
import { findAskings, wholeAsking } from '../../src/analysis/questions/detect.js'
import { pendingOf } from '../../src/analysis/questions/pending.js'
import { readReply } from '../../src/analysis/questions/replies.js'
import { Features } from '../../src/text/linear-model.js'
import type { LabelledConversation } from '../eval/sets.js'
import type { Example } from './regression.js'

/** Examples that belong together; a group counts as found where any of its examples does. */
export interface Group {
  examples: Example[]
  positive: boolean
}

type Open = (item: LabelledConversation) => DialogueView

/** Messages of spoken talk. Its roles are arbitrary, so both sides are read as the customer. */
export function askGroups(items: readonly LabelledConversation[], open: Open): Group[] {
  return items.flatMap((item) => {
    const { messages } = item
    const dialogue = open({ ...item, messages: messages.map((message) => ({ ...message, role: 'customer' })) })
    return messages.flatMap(({ labels }, index) => {
      const utterance = dialogue.utterances[index]
      if (!labels?.act || !utterance) return []
      const byWords = findAskings(dialogue, utterance, { agent: 'told', asked: false, first: false }).length > 0
      const features = new Features()
      askFeatures(features, utterance.text, clausesOf(utterance, dialogue.context.cues), byWords)
      return [group([features], [labels.act.includes('question')])]
    })
  })
}

/** Customers' questions about homes with the replies that came, each told to answer or not. */
export function answerGroups(items: readonly LabelledConversation[], open: Open): Group[] {
  return items.flatMap((item) => {
    const dialogue = open(item)
    const [first] = dialogue.utterances
    if (first?.role !== 'customer' || item.messages[0]?.labels?.answered === undefined) return []
    const asking = findAskings(dialogue, first, { agent: 'silent', asked: false, first: true }).at(-1) ?? wholeAsking(first)
    const question = pendingOf(asking, 0, 0, first.text)
    const replies = dialogue.utterances.filter(({ role }) => role === 'agent').map((each) => readReply(dialogue, each))
    const seen = replies.map((reply, place) => {
      const features = new Features()
      answerFeatures(features, question, { reply, place, count: replies.length, before: replies[place - 1] })
      return features
    })
    const labels = replies.map(({ index }) => item.messages[index]?.labels?.act?.includes('answers') === true)
    return [group(seen, labels)]
  })
}

function group(seen: readonly Features[], labels: readonly boolean[]): Group {
  const examples = seen.map(({ hashes }, at) => ({ hashes: Uint32Array.from(hashes), positive: labels[at] as boolean }))
  return { examples, positive: labels.some(Boolean) }
}
