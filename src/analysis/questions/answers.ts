/** Whether a reply can be the answer to a question. In doubt it is: a false accusation is worse than a miss. */
import { shared } from './content.js'
import { contentIn, type Pending } from './pending.js'
import { type Reply, toldIn } from './replies.js'
import { ANSWER, TOPIC } from './signals.js'

/** Digits of a telephone or account number. */
const CONTACT_DIGITS = 5
/** So many letters tell something. */
const SOME = 2
/** A bare name or a bare yes, in letters. A name answers where, who and which, though nothing marks it as a place or person. */
const NAME = 12

/**
 * Judges one reply.
 *
 * @param first The agent's first message after the question; a bare "yes" there answers it.
 */
export function answers(question: Pending, reply: Reply, first: boolean): boolean {
  const { need } = question
  if (question.topic & TOPIC.visit && reply.whole & ANSWER.arranging) return true
  if (first && need === 'yes-no' && !reply.asks && reply.whole & ANSWER.yes) return true
  if (pointsThere(question, reply)) return true
  if (reply.telling === 0) return false
  if (reply.stalls) return TAKEN_UP.has(need)
  if (reply.answer & ANSWER.open) return !SHRUG.test(reply.text)
  return tells(question, reply)
}

/** Who asks for a link or where to pay is answered by an address of the web, or by the page that is named. */
function pointsThere({ text, start, end }: Pending, { text: reply, whole }: Reply): boolean {
  return (whole & ANSWER.contact) === 0 && SEEKS_SITE.test(text.slice(start, end)) && SITE.test(reply)
}

const SITE = /https?:|www\.|[\w-]\.\w{2,8}(?:\/\w|$|[\s,])|\b(?:web ?)?(?:site|page)\b|网站|官网|链接|网址/i
const SEEKS_SITE =
  /\b(?:link|url|website|web ?site|web ?page)\b|\bwhere(?: (?:can|do|could|should|to|would|shall) |\W*$)|链接|网址|网站/i

/** To be told of a bargain on the spot is to be lured, not told the price. */
const LURES =
  /(?:优惠|补贴|活动).{0,60}(?:到店|过来|来店|预约|报名|电话|微信)|(?:到店|过来|来店|电话|微信).{0,60}(?:优惠|补贴|活动)/
const BASIS = /[一二三四五六七八九几]折|免费|不要钱|[块元万百千]|要看|根据|检查/

/** What may be answered by taking it up: when and how much may not. */
const TAKEN_UP: ReadonlySet<Pending['need']> = new Set(['request', 'remedy', 'cause', 'other'])

/** Nothing but "I don't know": neither why, nor who will settle it. */
const SHRUG =
  /^\W*(?:(?:sorry|i['’]?m afraid|unfortunately|hmm?|well|no|look|sir|madam),? )*(?:i|we)(?:['’]?(?:m|re)| am| are)? (?:really |just |honestly )?(?:(?:don['’]?t|do not) know|not sure|(?:have )?no idea|(?:don['’]?t|do not) have (?:that|this|any|the) (?:info|information|details?|answer)|(?:can['’]?t|cannot|could ?n['’]?t) say)(?:,? (?:sir|madam|sorry|about (?:that|this|it)|to be honest))*\W*$/i

function tells(question: Pending, reply: Reply): boolean {
  const { telling, answer, digits } = reply
  switch (question.need) {
    case 'price':
      // To talk of the thing is not to name its price; a bare yes may answer "is it cheaper for two?".
      if (digits === 0 && LURES.test(reply.text) && !BASIS.test(reply.text)) return false
      return hasAmount(question, reply) || has(answer, ANSWER.figure) || (has(answer, ANSWER.yes) && telling <= NAME)
    case 'quantity':
      return digits > 0 || has(answer, ANSWER.figure | ANSWER.yes) || related(question, reply)
    case 'time':
      return digits > 0 || has(answer, ANSWER.time | ANSWER.figure | ANSWER.yes) || related(question, reply)
    case 'place':
      return (
        digits > 0 ||
        has(answer, ANSWER.place) ||
        isName(reply) ||
        IN_PLACE.test(reply.text) ||
        related(question, reply)
      )
    case 'contact':
      return digits >= CONTACT_DIGITS || related(question, reply)
    case 'cause':
      return has(answer, ANSWER.cause) || (!has(answer, ANSWER.drug | ANSWER.advice) && telling >= SOME)
    case 'effect':
      // A drug or a test named says nothing of what comes of it.
      return (
        has(answer, ANSWER.yes | ANSWER.cause | ANSWER.open) || (!isPrescription(reply) && related(question, reply))
      )
    case 'care':
      return has(answer, ANSWER.advice) || related(question, reply)
    case 'yes-no':
      // A drug named where nobody asked about drugs says neither yes nor no.
      if (isPrescription(reply) && asksForJudgement(question)) return related(question, reply)
      return telling >= SOME || digits > 0 || has(answer, ANSWER.yes)
    default:
      return telling >= SOME || digits > 0 || has(answer, ANSWER.yes)
  }
}

/**
 * Whether a reply leaves no doubt: it holds the very kind of thing that was asked for. Who asks again after that asks
 * something new, of another item for instance.
 */
export function settles(question: Pending, reply: Reply): boolean {
  switch (question.need) {
    case 'price':
      return hasAmount(question, reply) && answers(question, reply, false)
    case 'contact':
    case 'quantity':
      return reply.digits > 0 && answers(question, reply, false)
    case 'time':
    case 'place':
      return answers(question, reply, false)
    case 'yes-no':
      return (has(reply.answer, ANSWER.yes) && related(question, reply)) || echoes(question, reply)
    case 'choice':
      return !reply.asks && shared(contentIn(question), toldIn(reply)) >= SOME
    case 'request':
      return has(reply.answer, ANSWER.yes) && related(question, reply)
    default:
      return false
  }
}

/** "hosted in Frankfurt": no list holds all places, but a capital tells. */
const IN_PLACE =
  /\b(?:in|near|opposite|behind|outside) (?!January|February|March|April|May|June|July|August|September|October|November|December|DM|PM)[A-Z][a-z]/

/** A number that may be a price: not one that "% off", a slash, an hour or a count of days makes another thing of. */
function hasAmount(question: Pending, { digits, told, text }: Reply): boolean {
  if (digits === 0) return false
  if (SHARE.test(question.text)) return true
  const words = told.map(({ start, end }) => text.slice(start, Math.min(text.length, end + AFTER))).join('\n')
  return !LATIN.test(words) || AMOUNT.test(words)
}

/** What follows a clause may make another thing of its last number, in UTF-16 units. */
const AFTER = 1
/** Who asks for a share is answered with one. */
const SHARE = /discount|reduc|sav(?:e|ing)|deposit|interest|rate|percent|%|\boff\b/i
const LATIN = /^[\u0000-\u024f\u2000-\u206f\u20a0-\u20bf]*$/
const AMOUNT =
  /(?<![\w/:.-])[$£€¥₹]?\d[\d,.]*(?![\d,.]|\s?(?:(?:%|percent)\s(?:off|discount)|[/:]\d|[ap]\.?m\b|slots?\b|days?\b|weeks?\b|hours?\b|hrs?\b|min(?:ute)?s?\b|years?\b))/i

/** Says back all that the question is about: 有停车位吗, 这里有停车位. */
function echoes(question: Pending, reply: Reply): boolean {
  const content = contentIn(question)
  return !reply.asks && content.length >= SOME && shared(content, toldIn(reply)) === content.length
}

function has(answer: number, bits: number): boolean {
  return (answer & bits) !== 0
}

function isName({ telling, answer }: Reply): boolean {
  return telling >= SOME && telling <= NAME && !has(answer, ANSWER.drug | ANSWER.advice)
}

/** Wants to know whether something is so; not whether to take something, and not by a bare "is that ok". */
function asksForJudgement(question: Pending): boolean {
  return !has(question.topic, TOPIC.drug | TOPIC.remedy) && contentIn(question).length >= SOME
}

/** Names what to take, and nothing else. */
function isPrescription({ answer }: Reply): boolean {
  return (
    has(answer, ANSWER.drug) && !has(answer, ANSWER.yes | ANSWER.cause | ANSWER.advice | ANSWER.figure | ANSWER.time)
  )
}

/** Whether it speaks of what the question is about. */
export function related(question: Pending, reply: Reply): boolean {
  return shared(contentIn(question), toldIn(reply)) > 0
}
