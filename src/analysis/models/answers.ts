/** What the model looks at to tell whether a reply answers a question: the words of both, and what the cues made of them. */
import { foldText } from '../../text/fold.js'
import { finish, mix } from '../../text/hash.js'
import { type FeatureSink, unnamed } from '../../text/linear-model.js'
import { addGrams, Grams, tokensOf } from '../../text/tokens.js'
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
  const asked = askedOf(question)
  const { grams: said } = saidOf(reply)
  addGrams(features, FAMILY.asked, 'asked', asked)
  addGrams(features, FAMILY.said, 'said', said)
  const common = addTogether(features, asked, said)
  if (before) {
    const { opening } = saidOf(before)
    addGrams(features, FAMILY.before, 'before', opening, opening.upTo(1))
  }
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

/** Adds each pair of tokens that is asked with each run of one or two that is said; gives how many pairs stand in both. */
function addTogether(features: FeatureSink, asked: Grams, said: Grams): number {
  const { named } = features
  const pairsEnd = asked.upTo(2)
  const saidEnd = said.upTo(2)
  const { codes } = said
  let common = 0
  for (let a = asked.upTo(1); a < pairsEnd; a++) {
    const code = asked.codes[a] as number
    const hash = mix(FAMILY.together, code)
    for (let b = 0; b < saidEnd; b++) {
      const other = codes[b] as number
      if (other === code) common++
      features.add(
        finish(mix(hash, other)),
        named ? () => `“${asked.textOf(a)}” asked, “${said.textOf(b)}” said` : unnamed,
      )
    }
  }
  return common
}

/** A question is held against many replies, and a reply against many questions: their runs of tokens are made once. */
const askedKnown = new WeakMap<Pending, Grams>()
const saidKnown = new WeakMap<Reply, Said>()

interface Said {
  grams: Grams
  /** Its beginning. */
  opening: Grams
}

function askedOf(question: Pending): Grams {
  let known = askedKnown.get(question)
  if (!known) {
    const { text, start, end } = question
    known = new Grams(tokensOf(foldText(text.slice(Math.max(start, end - QUESTION_READ), end))), 3)
    askedKnown.set(question, known)
  }
  return known
}

function saidOf(reply: Reply): Said {
  let known = saidKnown.get(reply)
  if (!known) {
    known = {
      grams: new Grams(tokensOf(foldText(reply.text.slice(0, REPLY_READ))), 3),
      opening: new Grams(tokensOf(foldText(reply.text.slice(0, BEFORE_READ))), 2),
    }
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
