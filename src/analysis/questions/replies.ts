/** What an agent message brings: how much it tells, of what kind, and what it does instead of telling. */
import { characterFlags, DIGIT, HAN, WORD } from '../../text/characters.js'
import { signatureStart } from '../acts/signature.js'
import type { DialogueView } from '../dialogue.js'
import type { UtteranceView } from '../utterance.js'
import { type Clause, clausesOf } from './clauses.js'
import { contentOf } from './content.js'
import { asksBack } from './detect.js'
import { ANSWER, ANSWER_BIT, ASK } from './signals.js'

/** An agent message, read once. */
export interface Reply {
  index: number
  /** Letters and digits of what it tells, beside courtesy, putting off, pitches and questions. */
  telling: number
  /** Bits of ANSWER that stand in what it tells. */
  answer: number
  /** Bits of ANSWER of the message as a whole. */
  whole: number
  /** Longest run of digits in what it tells; 0 without. */
  digits: number
  /** Some clause asks. */
  asks: boolean
  /** It asks what, when, which, not only for a yes or no. */
  asksOpenly: boolean
  /** Its clauses that tell something. */
  told: Clause[]
  /** All that it tells puts off: 会尽快处理的, 已经帮您催了. */
  stalls: boolean
  text: string
  /** What it tells, for comparison: made on first use by {@link toldIn}. */
  content: readonly number[] | undefined
}

/** Asks for patience, apologises, pitches, asks for contact: instead of telling, unless there is matter beside it. */
function isNoise({ answer }: Clause): boolean {
  if (answer & (ANSWER.waiting | ANSWER.sympathy)) return true
  if (answer & ANSWER.contact) return (answer & MATTER) === 0
  return (answer & ANSWER.offer) !== 0 && (answer & (MATTER | ANSWER.open)) === 0
}

const MATTER = ANSWER.figure | ANSWER.cause
/** Evidence that lets a clause of an asking sentence count as told: "可以的，您几点方便？". */
const TOLD = ANSWER.figure | ANSWER.time | ANSWER.cause | ANSWER.yes | ANSWER.open | ANSWER.drug
/** In a sentence that ends as a question, shorter clauses than this before it count as told only with such evidence. */
const ASSERTS = ANSWER.yes | ANSWER.open | ANSWER.drug | ANSWER.cause

/** From this length on, in UTF-16 units, one clause may both tell and ask. */
const RUN_ON = 10

/** Reads an agent message. */
export function readReply(dialogue: DialogueView, utterance: UtteranceView): Reply {
  const { text } = utterance
  const clauses = clausesOf(utterance, dialogue.context.cues)
  const reply: Reply = {
    index: utterance.index,
    telling: 0,
    answer: 0,
    whole: 0,
    digits: 0,
    asks: false,
    asksOpenly: false,
    told: [],
    stalls: false,
    text,
    content: undefined,
  }
  let courtesy: readonly number[] | undefined
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i] as Clause
    // What the models learnt from knows nothing of putting off.
    reply.whole |= clause.answer & ~ANSWER.stalling
    if (asksBack(text, clause) || clause.answer & ANSWER['asks-back']) {
      reply.asks = true
      if (clause.ask & ASK.wh || clause.topic !== 0 || clause.answer & ANSWER['asks-back']) reply.asksOpenly = true
      // 这是湿疹用过药吗: what is told and what is asked run on without a comma.
      if (!tellsToo(text, clause)) continue
    } else if (isNoise(clause)) continue
    else if (leadsToQuestion(text, clauses, i) && (clause.answer & ASSERTS) === 0 && !hasDigit(text, clause)) continue
    courtesy ??= courtesyOf(dialogue, utterance)
    const before = reply.telling
    measure(text, clause, courtesy, reply)
    if (reply.telling === before) continue
    reply.answer |= clause.answer & (TOLD | ANSWER.place | ANSWER.advice)
    reply.told.push(clause)
  }
  reply.stalls = reply.digits === 0 && reply.told.length > 0 && reply.told.every((each) => putsOff(text, each))
  return reply
}

/** Asks for patience or passes on, and no more. A long clause without a stop has room for more. */
function putsOff(text: string, { answer, start, end }: Clause): boolean {
  if ((answer & ANSWER.stalling) === 0 || (answer & MATTER) !== 0 || end - start > LONGEST_STALL) return false
  return !FINDS_OUT.test(text.slice(start, end))
}

/** Goes to find out: that is more than putting off. */
const FINDS_OUT = /问(?!题)|查|确认|核实/

/** In UTF-16 units. */
const LONGEST_STALL = 32

/** Whether an asking clause tells as well: 这是湿疹用过药吗, "it would cost $10?". */
function tellsToo(text: string, clause: Clause): boolean {
  if (clause.answer & ANSWER.verdict) return clause.end - clause.start >= RUN_ON
  if (clause.end - clause.start >= SPOKEN_ON && TAG.test(text.slice(clause.start, clause.end))) return true
  return (clause.ask & FORMS) === 0 && hasDigit(text, clause)
}

/** Speech written down runs on: a clause this long, in UTF-16 units, tells before the tag that it ends with. */
const SPOKEN_ON = 18
const TAG =
  /(?:[行好]不行?|[行好]吗|可以[吗不么]|可不可以|怎么样|能接受吗|需要吗|[是对]吧|您看呢|还有.{0,14}[吗么呢])[啊呀呢]?$/

/** Forms that ask without a mark. */
const FORMS = ASK.wh | ASK.whether | ASK.particle | ASK.shape | ASK.request

function hasDigit(text: string, { start, end }: Clause): boolean {
  const flags = characterFlags()
  for (let i = start; i < end; i++) if ((flags[text.charCodeAt(i)] as number) & DIGIT) return true
  return false
}

/** Whether the sentence goes on to ask: what stands before is its setting. */
function leadsToQuestion(text: string, clauses: readonly Clause[], at: number): boolean {
  const { sentence } = clauses[at] as Clause
  for (let i = at + 1; i < clauses.length && (clauses[i] as Clause).sentence === sentence; i++) {
    if (asksBack(text, clauses[i] as Clause)) return true
  }
  return false
}

/** So many clauses are compared with a question. */
const MOST_COMPARED = 20

/** What a reply tells. */
export function toldIn(reply: Reply): readonly number[] {
  reply.content ??= reply.told.slice(0, MOST_COMPARED).flatMap(({ start, end }) => contentOf(reply.text, start, end))
  return reply.content
}

/** Spans that courtesy covers, as pairs of offsets. */
function courtesyOf(dialogue: DialogueView, utterance: UtteranceView): readonly number[] {
  const { hits, text } = utterance
  const { cues } = dialogue.context
  let spans: number[] | undefined
  for (let i = 0; i < hits.length; i += 4) {
    const cue = cues.cueOf(hits[i] as number)
    if (cue < 0 || ((ANSWER_BIT[cue] as number) & COURTESY) === 0) continue
    spans ??= []
    const end = hits[i + 3] as number
    spans.push(hits[i + 2] as number, (ANSWER_BIT[cue] as number) & ANSWER.courtesy ? afterName(text, end) : end)
  }
  if (text.includes('://') || text.includes('www.') || SIGNS.test(text)) {
    spans ??= []
    for (const { index, 0: found } of text.matchAll(NO_WORDS)) spans.push(index, index + found.length)
  }
  const signed = signatureStart(dialogue, utterance)
  if (signed > 0) {
    spans ??= []
    spans.push(signed, text.length)
  }
  return spans ?? NONE
}

/** Links, hashtags, names that are mentioned, and the initials with which agents of one account sign: ^JB. */
const NO_WORDS =
  /(?:https?:\/\/|www\.)[^\s\u2e80-\uffef]+|\^[A-Za-z]{1,12}|(?<![\w#.])#[A-Za-z]\w*|(?<![\w.])@(?:[A-Za-z_]\w*|\d{5,})/g
const SIGNS = /[\^#@]/

/** "Hi Sam," greets: the one capitalised word behind a greeting, up to the end of its clause, is a name. */
function afterName(text: string, end: number): number {
  NAMED.lastIndex = end
  return NAMED.test(text) ? NAMED.lastIndex : end
}

const NAMED = / (?:Mr\.? |Ms\.? |Mrs\.? )?[A-Z][a-z'-]{1,15}(?=\s*(?:[,!.;:]|$))/y

const COURTESY = ANSWER.courtesy | ANSWER.waiting | ANSWER.offer
const NONE: readonly number[] = []

function measure(text: string, clause: Clause, courtesy: readonly number[], reply: Reply): void {
  const flags = characterFlags()
  let run = 0
  for (let i = clause.start; i < clause.end; i++) {
    const flag = flags[text.charCodeAt(i)] as number
    // Digits of a telephone number may be parted by hyphens and spaces, so only letters end a run.
    if ((flag & (HAN | WORD)) === 0) continue
    if (courtesy.length > 0 && isInside(courtesy, i)) {
      run = 0
      continue
    }
    reply.telling++
    run = flag & DIGIT ? run + 1 : 0
    if (run > reply.digits) reply.digits = run
  }
}

function isInside(spans: readonly number[], at: number): boolean {
  for (let i = 0; i < spans.length; i += 2) if (at >= (spans[i] as number) && at < (spans[i + 1] as number)) return true
  return false
}
