/** What the model looks at to tell whether a reply answers a question: the words of both, and what the cues made of them. */
import { foldText } from '../../text/fold.js'
import { finish, mix } from '../../text/hash.js'
import { type FeatureSink, unnamed } from '../../text/linear-model.js'
import { addGrams, type Gram, gramsOf, tokensOf } from '../../text/tokens.js'
import { answers, settles } from '../questions/answers.js'
import { shared } from '../questions/content.js'
import { contentIn, type Pending } from '../questions/pending.js'
import { type Reply, toldIn } from '../questions/replies.js'
import { addFact, FAMILY, magnitude } from './families.js'

/** Of a question its end is looked at, of a reply its beginning; in UTF-16 units. */
const QUESTION_READ = 24
const REPLY_READ = 80
const BEFORE_READ = 30

/** A reply among those that follow a question. */
export interface ReplyPlace {
  reply: Reply
  /** 0-based place among the agent's messages after the question, and how many there are. */
  place: number
  count: number
  /** The agent's message before it, after the question. */
  before: Reply | undefined
}

/** Collects the features of a question and one reply. */
export function answerFeatures(
  features: FeatureSink,
  question: Pending,
  { reply, place, count, before }: ReplyPlace,
): void {
  const { grams: asked, pairs: askedPairs, codes } = askedOf(question)
  const { grams: said, short: saidGrams } = saidOf(reply)
  const { named } = features
  addGrams(features, FAMILY.asked, 'asked', asked)
  addGrams(features, FAMILY.said, 'said', said)
  for (const a of askedPairs) {
    const asked = mix(FAMILY.together, a.code)
    for (const b of saidGrams)
      features.add(finish(mix(asked, b.code)), named ? () => `“${a.text}” asked, “${b.text}” said` : unnamed)
  }
  if (before) addGrams(features, FAMILY.before, 'before', saidOf(before).opening)
  const common = saidGrams.reduce((sum, { code }) => sum + Number(codes.has(code)), 0)
  addFact(features, 'pairs in common', Math.min(common, 4))
  addCues(features, question, reply)
  addFact(features, 'place', Math.min(place, 3))
  addFact(features, 'last', place === count - 1)
  const settled = settles(question, reply)
  addFact(features, 'settles', settled)
  addFact(features, 'settles', settled, question.need)
  const byWords = answers(question, reply, place === 0)
  addFact(features, 'answers by its words', byWords)
  addFact(features, 'answers by its words', question.need, byWords)
}

/** A question is held against many replies, and a reply against many questions: their runs of tokens are made once. */
const askedKnown = new WeakMap<Pending, Asked>()
const saidKnown = new WeakMap<Reply, Said>()

interface Asked {
  grams: Gram[]
  pairs: Gram[]
  /** Codes of the pairs. */
  codes: ReadonlySet<number>
}

interface Said {
  grams: Gram[]
  /** Those of one and two tokens. */
  short: Gram[]
  /** Pairs at its beginning. */
  opening: Gram[]
}

function askedOf(question: Pending): Asked {
  let known = askedKnown.get(question)
  if (!known) {
    const { text, start, end } = question
    const tokens = tokensOf(foldText(text.slice(Math.max(start, end - QUESTION_READ), end)))
    const grams = gramsOf(tokens, [1, 2, 3])
    const pairs = grams.filter(({ size }) => size === 2)
    known = { grams, pairs, codes: new Set(pairs.map(({ code }) => code)) }
    askedKnown.set(question, known)
  }
  return known
}

function saidOf(reply: Reply): Said {
  let known = saidKnown.get(reply)
  if (!known) {
    const tokens = tokensOf(foldText(reply.text.slice(0, REPLY_READ)))
    const grams = gramsOf(tokens, [1, 2, 3])
    const opening = gramsOf(tokensOf(foldText(reply.text.slice(0, BEFORE_READ))), [2])
    known = { grams, short: grams.filter(({ size }) => size < 3), opening }
    saidKnown.set(reply, known)
  }
  return known
}

/** What the cues made of the reply, by what the question needs. */
function addCues(features: FeatureSink, question: Pending, reply: Reply): void {
  const { need, topic } = question
  const content = contentIn(question)
  const common = shared(content, toldIn(reply))
  const facts: [string, string | number | boolean][] = [
    ['tells', magnitude(reply.telling)],
    ['digits', Math.min(reply.digits, 3)],
    ['asks', reply.asks],
    ['shares', Math.min(common, 3)],
  ]
  for (const [name, value] of facts) {
    addFact(features, name, value)
    addFact(features, name, value, need)
  }
  addFact(features, 'asks openly', reply.asksOpenly)
  addFact(features, 'share', Math.round((4 * common) / Math.max(1, content.length)))
  for (let bit = 1; bit <= reply.answer; bit <<= 1) {
    if ((reply.answer & bit) === 0) continue
    addFact(features, 'told', bit)
    addFact(features, 'told', bit, need)
    for (let about = 1; about <= topic; about <<= 1) if (topic & about) addFact(features, 'told about', bit, about)
  }
  for (let bit = 1; bit <= reply.whole; bit <<= 1) {
    if ((reply.whole & bit) === 0) continue
    addFact(features, 'says', bit)
    addFact(features, 'says', bit, need)
  }
}
