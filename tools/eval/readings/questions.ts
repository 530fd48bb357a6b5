import { idOf, placeOf, type Reading } from '../reading.js'
import type { LabelledConversation, SetName } from '../sets.js'

/** Whether each customer message asks, by the labels; messages whose label doesn't settle it are left out. */
type Asks = (conversation: LabelledConversation) => ReadonlyMap<string, boolean>

/** Judges every customer message by its own labels alone; undefined leaves it out. */
function byMessage(judge: (acts: readonly string[], index: number) => boolean | undefined): Asks {
  return (conversation) => {
    const asks = new Map<string, boolean>()
    conversation.messages.forEach((message, index) => {
      if (message.role !== 'customer') return
      const answer = judge(message.labels?.act ?? [], index)
      if (answer !== undefined) asks.set(idOf(message, index), answer)
    })
    return asks
  }
}

const gold: Asks = (conversation) => {
  const asking = new Set(conversation.gold?.questions.flatMap((question) => [question.m, ...question.repeats]))
  return new Map(
    conversation.messages.flatMap((message, index) =>
      message.role === 'customer' ? [[idOf(message, index), asking.has(idOf(message, index))] as const] : [],
    ),
  )
}

const only = (acts: readonly string[], allowed: readonly string[]): boolean =>
  acts.length > 0 && acts.every((act) => allowed.includes(act))

const SGD_ASKS = ['REQUEST', 'REQUEST_ALTS', 'INFORM_INTENT']

const sgd = byMessage((acts) => {
  if (acts.some((act) => SGD_ASKS.includes(act))) return true
  if (acts.includes('AFFIRM_INTENT') || (acts.includes('INFORM') && acts.includes('NEGATE'))) return undefined
  return acts.length > 0 ? false : undefined
})

const multiwoz: Asks = (conversation) => {
  const known = new Set<string>()
  const judge = byMessage((acts) => {
    const domains = acts.filter((act) => !act.startsWith('general')).map((act) => act.split('-')[0] as string)
    const isNew = domains.some((domain) => !known.has(domain))
    for (const domain of domains) known.add(domain)
    if (isNew || acts.some((act) => act.endsWith('-Request'))) return true
    return only(acts, ['general-thank', 'general-bye']) ? false : undefined
  })
  return judge(conversation)
}

const ASKS: Partial<Record<SetName, Asks>> = {
  own: gold,
  gold,
  house_qa: byMessage((acts, index) => (index === 0 && acts.includes('question') ? true : undefined)),
  cped: byMessage((acts) => acts.includes('question')),
  crosswoz: byMessage((acts) => {
    if (acts.some((act) => act.startsWith('Request'))) return true
    return only(acts, ['General-thank', 'General-bye', 'General-greet']) ? false : undefined
  }),
  multiwoz,
  sgd,
}

/** Question detection, customer message by customer message. */
export const questions: Reading = {
  name: 'question',
  notes: {
    own: 'as gold',
    gold: 'a customer message asks where a question or one of its repeats stands in it, in the label as in the review',
    house_qa: 'the first message is a question and nothing else is labelled: read the recall alone',
    cped: 'act "question" of the message spoken as customer (roles are arbitrary there; rhetoric is a question to its annotators, not to ours)',
    crosswoz:
      'asks: an act Request; does not: only thanks, farewell or greeting; the rest (Inform, Select: most of them ask) is left out',
    multiwoz:
      'asks: an act *-Request, or the first act about a new domain (a request for service); does not: only thanks or farewell; later *-Inform may ask or not and is left out',
    sgd: 'asks: REQUEST, REQUEST_ALTS or INFORM_INTENT (every such message of the gold conversations is a question there); does not: the rest, but AFFIRM_INTENT and INFORM with NEGATE, on which gold is divided, are left out',
  },
  read(item, board) {
    const asks = ASKS[item.set]
    if (!asks) return
    const found = new Set(item.review.questions.flatMap((question) => [question.message, ...question.repeats]))
    const labels = asks(item.conversation)
    item.conversation.messages.forEach((message, index) => {
      const id = idOf(message, index)
      const label = labels.get(id)
      if (label === undefined) return
      board.count('question', item.set, item.lang, label, found.has(id), placeOf(item, message, index))
    })
  },
}
