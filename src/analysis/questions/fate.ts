/** What became of a question: the first later agent message that can be its answer, and whether it came in time. */
import type { QuestionStatus } from '../../plugin/index.js'
import { answers, related, settles } from './answers.js'
import type { Pending } from './pending.js'
import type { Reply } from './replies.js'
import { ANSWER, TOPIC } from './signals.js'
import type { Verdict } from './weigh.js'

/** What became of it. */
export interface Fate {
  status: QuestionStatus
  /** The reply that answers it. */
  answer: Reply | undefined
  /** Replies that did not answer, before it or instead of it: at most a handful. */
  missed: Reply[]
  /** How sure that is, 0–1. */
  confidence: number
  /** What the model made of it, where one was asked. */
  verdict: Verdict | undefined
}

/**
 * How sure the words alone make: that a reply holds the very kind of thing that was asked for, that something was told,
 * that nothing was. By the share of right ones among the labelled conversations.
 */
const SETTLED = 0.95
const TOLD = 0.8
const NOT_TOLD = 0.9

/** What is left of the confidence that there is no answer where a reader may see one. */
const DOUBT = 0.85
/** The answer is looked for with more care in so many replies. */
const MOST_DOUBTED = 8
/** Questions to which anything told may be the answer, a mere name even, of at least so many letters. */
const LOOSE: ReadonlySet<Pending['need']> = new Set(['identity', 'choice', 'other'])
const LEAST_TOLD = 4
/** Takes a request on. */
const AGREES = /^\s*(?:好|行|可以|没问题|有的|有呢|嗯|恩|收到|ok\b|okay|sure|of course|certainly|will do)/i

/** Yes may answer it, whatever it is about: 离地铁近吗. */
const BY_PARTICLE = /[吗么嘛不没][?？\s]*$/
/** Asks for one of a kind, and names one. */
const SEEKS_ONE = /有.*的|有没有|推荐|介绍|帮我(?:看|找|选)|any|recommend|suggest/i
const NAMES_ONE =
  /推荐|考虑一?下?|有一?(?:个|套|款|家|间|种|处|辆|台)|recommend|suggest|there(?:'s| is) (?:a|one)|how about/i

/** How many replies that missed are kept. */
const MOST_MISSED = 6
/** Nobody answers after so many messages; what comes later is not searched. */
const MOST_SEARCHED = 500

/**
 * Judges a question by the agent messages that follow it.
 *
 * @param replies Every agent message of the conversation, in order.
 * @param verdict What the model says of the replies, where it knows this kind of talk; else their words are judged.
 */
export function fateOf(question: Pending, replies: readonly Reply[], verdict?: Verdict): Fate {
  const isAnswer = verdict
    ? (reply: Reply): boolean => verdict.answering.has(reply)
    : (reply: Reply): boolean => answers(question, reply, reply === replies[question.after])
  const { status, answer, missed } = judge(question, replies, isAnswer)
  const sure = confidence(question, status, answer, verdict)
  const unsure = answer === undefined && (question.guessed === true || isDoubtful(question, replies))
  return { status, answer, missed, verdict, confidence: unsure ? sure * DOUBT : sure }
}

/**
 * Whether a reader may well take one of the next replies for the answer, although the verdict is that none is: it holds the very
 * kind of thing that was asked for, agrees to what was requested, names something where a name was wanted, or leaves open what
 * cannot be said.
 */
function isDoubtful(question: Pending, replies: readonly Reply[]): boolean {
  const { after, need, text, start, end } = question
  return replies.slice(after, after + MOST_DOUBTED).some((reply) => {
    if (settles(question, reply)) return true
    if (seeksOne(question) && NAMES_ONE.test(reply.text)) return true
    if (need === 'request') return AGREES.test(reply.text)
    if (reply.telling === 0) return false
    if (reply.answer & ANSWER.open) return true
    if (reply.answer & ANSWER.yes && BY_PARTICLE.test(text.slice(start, end))) return true
    // 房子现在什么情况: how things are, not why.
    if (need === 'cause' && text.includes('情况') && (reply.answer & ANSWER.drug) === 0) return true
    // 怎么治、要注意什么: a drug named answers the first half.
    if (need === 'care' && question.topic & TOPIC.remedy) return (reply.answer & ANSWER.drug) !== 0
    if (need === 'cause' && reply.answer & (ANSWER.figure | ANSWER.time | ANSWER.yes)) return true
    // 降了多少, 没怎么降: told without a figure.
    if (need === 'quantity' && related(question, reply)) return true
    if (need === 'yes-no') return (reply.answer & ANSWER.yes) !== 0 || related(question, reply)
    return LOOSE.has(need) && !reply.asks && reply.telling >= LEAST_TOLD
  })
}

/** Wants to be shown one of something: 有靠窗的吗, 介绍一款. */
function seeksOne({ need, text, start, end }: Pending): boolean {
  return (need === 'request' || need === 'yes-no') && SEEKS_ONE.test(text.slice(start, end))
}

function confidence(
  question: Pending,
  status: QuestionStatus,
  answer: Reply | undefined,
  verdict: Verdict | undefined,
): number {
  // That the customer asked again is plain to see, whatever the replies before were worth.
  if (status === 'late') return SETTLED
  if (verdict) return answer ? verdict.probability : 1 - verdict.probability
  if (!answer) return NOT_TOLD
  return settles(question, answer) ? SETTLED : TOLD
}

function judge(
  question: Pending,
  replies: readonly Reply[],
  isAnswer: (reply: Reply) => boolean,
): Pick<Fate, 'status' | 'answer' | 'missed'> {
  const again = askedAgain(question, replies)
  const missed: Reply[] = []
  let doubtful: Reply | undefined
  let bare = true
  const end = Math.min(replies.length, question.after + MOST_SEARCHED)
  for (let i = question.after; i < end; i++) {
    const reply = replies[i] as Reply
    if (i < question.dismissed || !isAnswer(reply) || isSaidAgain(question, reply, replies)) {
      // The first ones and the very last.
      missed[Math.min(missed.length, MOST_MISSED - 1)] = reply
      bare &&= isBareCourtesy(reply)
      continue
    }
    // What came before the customer asked again did not satisfy.
    if (again === undefined || reply.index > again) {
      return { status: again === undefined ? 'answered' : 'late', answer: reply, missed }
    }
    // Whoever was put off and asks again was not answered.
    if (!reply.stalls) doubtful ??= reply
  }
  if (doubtful) return { status: 'answered', answer: doubtful, missed }
  return { status: bare ? 'ignored' : 'deflected', answer: undefined, missed }
}

/** Shorter replies (可以的, 没有哦) may answer one question after the other. In UTF-16 units. */
const LEAST_REPEATED = 12
/** Shorter ones are said again without being pasted. */
const PASTED = 40
/** So far back a text is remembered, in agent messages. */
const MOST_REMEMBERED = 50
/** An address, a price or a yes may be asked for and given again. */
const FACT = ANSWER.figure | ANSWER.place | ANSWER.time | ANSWER.yes

/**
 * Word for word what stood there before the question was asked was not written for it (正在处理中，请耐心等待), unless it happens
 * to hold what was asked for.
 */
function isSaidAgain(question: Pending, reply: Reply, replies: readonly Reply[]): boolean {
  const { text, digits, answer } = reply
  if (text.length < LEAST_REPEATED) return false
  for (let i = Math.max(0, question.after - MOST_REMEMBERED); i < question.after; i++) {
    if (replies[i]?.text !== text) continue
    return text.length < PASTED ? digits === 0 && (answer & FACT) === 0 : !settles(question, reply)
  }
  return false
}

/** The first repeat with an agent message in between. */
function askedAgain({ repeats, after }: Pending, replies: readonly Reply[]): number | undefined {
  const first = replies[after]
  return first && repeats.find((repeat) => repeat > first.index)
}

/** A farewell, thanks, a greeting: the conversation was closed over the question. */
function isBareCourtesy({ telling, asks, whole }: Reply): boolean {
  return telling === 0 && !asks && (whole & ~(ANSWER.courtesy | ANSWER.yes)) === 0
}
