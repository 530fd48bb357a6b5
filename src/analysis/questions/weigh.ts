/**
 * Where word lists are too little, models weigh: whether a message of spoken talk asks, and whether a reply in a talk about
 * homes answers. Each is asked only in the kind of talk that it learnt from; elsewhere it would guess.
 */
import { Features, type LinearModel, probability } from '../../text/linear-model.js'
import type { DialogueView } from '../dialogue.js'
import { answerFeatures, askFeatures, type BeforeAsking, type Judge } from '../models/index.js'
import { isSubstantive } from '../substance.js'
import { isAboutHomes } from '../trade.js'
import type { UtteranceView } from '../utterance.js'
import { settles } from './answers.js'
import { clausesOf } from './clauses.js'
import { type Asking, asksBack, wholeAsking } from './detect.js'
import type { Pending } from './pending.js'
import type { Reply } from './replies.js'
import { isSummons } from './summons.js'

/** What models say of the questions of one dialogue. */
export interface Weighing {
  /** What a message asks, given what its words alone say. */
  asks(utterance: UtteranceView, byWords: Asking[]): Asking[]
  /** Judges the replies to a question; undefined where no model knows this kind of talk. */
  answers(question: Pending, replies: readonly Reply[]): Verdict | undefined
  /** Friends talk: who insists there wants no answer to an errand. */
  casual(): boolean
}

/** What the model says of the replies to a question. */
export interface Verdict {
  /** Which replies answer: those that the model takes for an answer, and those whose words leave no doubt. */
  answering: ReadonlySet<Reply>
  /** Probability that some reply answers. */
  probability: number
  /** On which features the most likely answer was judged; undefined where nobody wants it explained. */
  features: Features | undefined
  model: LinearModel
}

/** Replies beyond these are not weighed. */
const MOST_WEIGHED = 12
/** Talk is spoken where hardly any message has a sign of punctuation. Fewer messages tell nothing. */
const LEAST_MESSAGES = 6
const MOST_MESSAGES = 40
const PUNCTUATED = 0.1
const PUNCTUATION = /[，。？！；,.?!;]/
/** Who types a chat often puts a space where a comma would stand; then the words are parted, and nobody speaks. */
const TYPED = 0.35
const SPACED = /[\u3400-\u9fff] +[\u3400-\u9fff]/

/** Weighs by words alone. */
const BY_WORDS: Weighing = { asks: (_, byWords) => byWords, answers: () => undefined, casual: () => false }

/** Says what the models think of a dialogue's questions. Nothing is computed until it is asked. */
export function weighing(dialogue: DialogueView): Weighing {
  const { models, explain } = dialogue.context
  if (!models || dialogue.lang !== 'zh') return BY_WORDS
  const homes = once(() => dialogue.context.trade === 'homes' || isAboutHomes(dialogue))
  const spoken = once(() => isSpoken(dialogue) && !isAtDesk(dialogue) && !homes())
  return {
    asks: (utterance, byWords) => {
      if (spoken()) return weighAsking(utterance, dialogue, byWords, models.asks)
      return byWords.length === 0 && isOpening(dialogue, utterance) && homes()
        ? [{ ...wholeAsking(utterance), guessed: true }]
        : byWords
    },
    answers: (question, replies) =>
      homes() ? weighReplies(question, replies, models.answers, explain === true) : undefined,
    casual: spoken,
  }
}

/** Who comes to a desk and begins with something said wants an answer to it. */
function isOpening(dialogue: DialogueView, utterance: UtteranceView): boolean {
  const isFirst = dialogue.turns[0]?.messages[0] === utterance
  return isFirst && isSubstantive(dialogue, utterance) && !isSummons(dialogue, utterance)
}

function isSpoken({ utterances }: DialogueView): boolean {
  const said = utterances.filter(({ turn }) => turn).slice(0, MOST_MESSAGES)
  const { length } = said
  if (length < LEAST_MESSAGES || said.filter(({ text }) => PUNCTUATION.test(text)).length > PUNCTUATED * length)
    return false
  return said.filter(({ text }) => SPACED.test(text)).length < TYPED * length
}

function weighAsking(
  utterance: UtteranceView,
  dialogue: DialogueView,
  byWords: Asking[],
  { model, threshold }: Judge,
): Asking[] {
  if (isSummons(dialogue, utterance)) return []
  const clauses = clausesOf(utterance, dialogue.context.cues)
  if (clauses.length === 0) return byWords
  const seen = model.tally()
  askFeatures(seen, utterance.text, clauses, byWords.length > 0, beforeAsking(dialogue, utterance))
  if (model.score(seen) <= threshold) return []
  return byWords.length > 0 ? byWords : [wholeAsking(utterance)]
}

/**
 * The model learnt from talk among friends, where 帮我弄一下 is no question and much is asked for the sake of asking. Who talks to a
 * desk means it, and is judged by the words.
 */
function isAtDesk({ conversation, utterances }: DialogueView): boolean {
  if (conversation.fields.channel === 'phone') return true
  return utterances.some(({ role, text }) => role === 'agent' && SERVES.test(text))
}

/** How a desk speaks to its customer. Friends say 您 too. */
const SERVES = /[为帮给]您|您(?:的|贵姓|稍等|这边|慢走|方便)|您好，?请|亲亲|客服|工号/

/** What the message before does, as the model wants to know it. @param roles Who says which message. */
export function beforeAsking(
  { utterances, context }: DialogueView,
  { index }: UtteranceView,
  roles: readonly { readonly role: string }[] = utterances,
): BeforeAsking {
  const previous = utterances[index - 1]
  if (!previous) return undefined
  const asks = clausesOf(previous, context.cues).some((clause) => asksBack(previous.text, clause))
  return { asks, same: roles[index - 1]?.role === roles[index]?.role }
}

function weighReplies(
  question: Pending,
  replies: readonly Reply[],
  { model, threshold }: Judge,
  explain: boolean,
): Verdict {
  const answering = new Set<Reply>()
  let best = Number.NEGATIVE_INFINITY
  let shown: Features | undefined
  const following = replies.slice(question.after)
  following.slice(0, MOST_WEIGHED).forEach((reply, place) => {
    const features = explain ? new Features(true) : undefined
    const seen = features ?? model.tally()
    answerFeatures(seen, question, { reply, place, count: following.length, before: following[place - 1] })
    const score = model.score(seen)
    if (score > threshold || leavesNoDoubt(question, reply, place === 0)) answering.add(reply)
    if (score > best) {
      best = score
      shown = features
    }
  })
  return { answering, probability: probability(best), features: shown, model }
}

/**
 * Whoever asked for a figure and was given one has been answered, whatever the crowd made of it. Of a time told in passing and a
 * request agreed to the model knows more than the words do.
 */
function leavesNoDoubt(question: Pending, reply: Reply, first: boolean): boolean {
  return (PLAIN.has(question.need) && settles(question, reply)) || (first && isBareYes(question, reply))
}

/** The first reply to a yes-or-no question begins with nothing but yes or no. */
function isBareYes({ text, start, end }: Pending, reply: Reply): boolean {
  return BY_PARTICLE.test(text.slice(start, end)) && !reply.asks && BARE_YES.test(reply.text)
}

const BY_PARTICLE = /[吗么嘛不没][?？\s]*$/
const BARE_YES =
  /^(?:(?:[您你]好|亲|嗯|哈喽)[，,！!。~～\s]*)?(?:可以|能|有|没有?|不能|不可以|是|不是|对|行|不行|会|不会)(?:的|啊|呀|哦|呢|哈)?(?:[，,。！!~～\s]|$)/

const PLAIN: ReadonlySet<Pending['need']> = new Set(['price', 'contact', 'quantity', 'place', 'choice', 'yes-no'])

function once<T>(compute: () => T): () => T {
  let known: { value: T } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}
