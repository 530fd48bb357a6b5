/** Which stretches of a message ask. */
import { characterFlags, HAN, WORD } from '../../text/characters.js'
import type { DialogueView } from '../dialogue.js'
import type { UtteranceView } from '../utterance.js'
import { type Clause, clausesOf, isAlternative } from './clauses.js'
import { contentOf } from './content.js'
import { isChoice, isEllipsis, isFinalNot, type Need, needOf } from './needs.js'
import { ANSWER, ASK, ASK_BIT, TOPIC } from './signals.js'
import { isSummons, onlyCalls } from './summons.js'

/** What the talk before tells about a message. */
export interface Before {
  /** Whether the agent's last message asked, and openly (what, when) or for a yes or no. */
  agent: 'silent' | 'told' | 'asked-openly' | 'asked-closed'
  /** The customer has asked something before. */
  asked: boolean
  /** The customer has said nothing before. */
  first: boolean
}

/** A stretch that asks. */
export interface Asking {
  start: number
  end: number
  need: Need
  /** Bits of TOPIC of its clauses. */
  topic: number
  /** Nothing in it asks but the place where it stands. */
  guessed?: boolean
}

/** Any of these makes a clause a question. */
const STRONG = ASK.particle | ASK.wh | ASK.whether | ASK.shape | ASK.request
/** A clause with none of these, no mark and no choice can't ask. */
const WORTH_A_LOOK = STRONG | ASK.wish | ASK.fault | ASK.lead | ASK.confirm
/** Shorter clauses with a mark, after the agent's question, are uncertain answers. */
const SHORT_HAN = 10
const SHORT_LATIN = 30
/** A request with no more content than this is a plea: 推荐, "help". */
const PLEA = 2
/** A clause of so few characters beside its lead-in says what it is about. */
const CONTENT = 2

/** Finds what a customer message asks, in the order of the text. */
export function findAskings(dialogue: DialogueView, utterance: UtteranceView, before: Before): Asking[] {
  if (!worthALook(dialogue, utterance, before) || isSummons(dialogue, utterance)) return []
  const { text } = utterance
  const clauses = clausesOf(utterance, dialogue.context.cues)
  const askings: Asking[] = []
  const guesses: Clause[] = []
  let led: Clause | undefined
  let asked = before.asked
  let soFar = 0
  for (const clause of clauses) {
    soFar |= clause.ask
    if (onlyCalls(dialogue, utterance, clause.start, clause.end)) continue
    const lead = clause.ask & ASK.lead && (clause.ask & STRONG) === 0
    if (lead && !clause.marked && letters(text, clause) - leadLength(dialogue, utterance, clause) < CONTENT) {
      led = clause
      continue
    }
    if (led === undefined ? !asks(text, clause, before, asked, soFar) : bareAnswer(clause)) {
      // Who comes to a desk with 这套有证吧 or 再便宜点呗 wants to hear something; later such words propose and agree.
      if (before.first && !isAnswering(before) && endsOpenly(text, clause)) guesses.push(clause)
      continue
    }
    asked = true
    add(askings, text, clause, led)
    led = undefined
  }
  if (askings.length === 0) {
    for (const clause of guesses) add(askings, text, clause, undefined)
    return askings.map((each) => ({ ...each, guessed: true }))
  }
  return askings
}

/** Whether an agent's clause asks: by its form alone. Advice to see whether something is so asks nothing. */
export function asksBack(text: string, clause: Clause): boolean {
  if (clause.marked) return true
  if ((clause.ask & STRONG & ~ASK.request) === 0) return isChoice(text, clause)
  return (clause.answer & ANSWER.verdict) === 0
}

function worthALook(dialogue: DialogueView, utterance: UtteranceView, before: Before): boolean {
  const { cues } = dialogue.context
  const { hits, text } = utterance
  for (let i = 0; i < hits.length; i += 4) {
    const cue = cues.cueOf(hits[i] as number)
    if (cue >= 0 && (ASK_BIT[cue] as number) & WORTH_A_LOOK) return true
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // A question mark, 不 or 没 of A-not-A, 还 of 还是.
    if (unit === 0x3f || unit === 0xff1f) return true
    if ((unit === 0x4e0d || unit === 0x6ca1) && isAlternative(text, i)) return true
    if (unit === 0x8fd8 && text.charCodeAt(i + 1) === 0x662f) return true
    // 呢 of 价格呢.
    if (unit === 0x5462) return true
    if (before.first && OPEN_ENDS.has(unit)) return true
    if (isFinalNot(text, i)) return true
  }
  return false
}

function asks(text: string, clause: Clause, before: Before, asked: boolean, message: number): boolean {
  const { ask } = clause
  const answering = isAnswering(before)
  if (answering && ask & ASK.unsure && (ask & (ASK.particle | ASK.request)) === 0 && !clause.marked) {
    return (ask & (ASK.shape | ASK.whether)) !== 0
  }
  if (ask & STRONG) return true
  if (isChoice(text, clause)) return true
  if (isEllipsis(text, clause)) return true
  if ((ask & ASK.not) === 0 && isFinalNot(text, clause.end - 1)) return true
  // "三天了吧?" after the agent's question is an uncertain answer.
  const uncertain = answering && clause.topic === 0 && isShort(text, clause)
  if (ask & ASK.confirm) return !answering || (clause.marked && !uncertain)
  if (clause.marked) return !(ask & ASK.not) && !uncertain
  if (ask & ASK.wish) return before.agent !== 'asked-openly' || ((message | ask) & ASK.anew) !== 0
  if (ask & ASK.fault) return !asked
  return (ask & ASK.lead) !== 0
}

/** Whether a clause of some content ends with 吧 or 呗 and is not about the speaker alone: 我再看看吧 asks nothing. */
function endsOpenly(text: string, clause: Clause): boolean {
  if (clause.end - clause.start < SHORTEST_OPEN || !OPEN_ENDS.has(text.charCodeAt(clause.end - 1))) return false
  return !SPEAKER.has(text[clause.start] as string) && !(clause.ask & ASK.not)
}

const OPEN_ENDS = new Set([...'吧呗'].map((char) => char.charCodeAt(0)))
const SHORTEST_OPEN = 4
const SPEAKER = new Set([...'我咱算那先'])

/** The agent's last message asked. */
function isAnswering({ agent }: Before): boolean {
  return agent === 'asked-openly' || agent === 'asked-closed'
}

/** After a lead-in every clause that says something asks. */
function bareAnswer(clause: Clause): boolean {
  return clause.end - clause.start < CONTENT
}

function isShort(text: string, clause: Clause): boolean {
  const han = ((characterFlags()[text.charCodeAt(clause.start)] as number) & HAN) !== 0
  return clause.end - clause.start <= (han ? SHORT_HAN : SHORT_LATIN)
}

function add(askings: Asking[], text: string, clause: Clause, led: Clause | undefined): void {
  const need = needOf(clause, text)
  const start = led && led.end < clause.start ? led.start : clause.start
  const end = closeOf(text, clause)
  const last = askings.at(-1)
  if (last && belongs(last, need, text, clause)) {
    last.end = end
    last.topic |= clause.topic
    // "Can you help me? I want to change my flight": what is wanted says more than the plea.
    if (last.need === 'request' || last.need === 'other') last.need = need
    return
  }
  askings.push({ start, end, need, topic: clause.topic })
  // 这是怎么了需要怎么处理: two questions that no comma parts.
  if (need === 'cause' && clause.topic & (TOPIC.remedy | TOPIC.care) && clause.ask & ASK.wh) {
    askings.push({
      start,
      end,
      need: clause.topic & TOPIC.care ? 'care' : 'remedy',
      topic: clause.topic,
    })
  }
}

/** Whether a clause goes on with the question before it. */
function belongs(last: Asking, need: Need, text: string, clause: Clause): boolean {
  // Tags such as 好不好 and "is that ok" ask nothing of their own.
  if (need === 'yes-no' && contentOf(text, clause.start, clause.end).length === 0) return true
  if (need === last.need) return need !== 'yes-no'
  // A plea ("can you help me", 麻烦看一下) belongs to what is asked beside it; a request of its own stands alone.
  if (last.need === 'request') return isPlea(text, last)
  return need === 'request' && isPlea(text, clause)
}

/** Whether a request names nothing that is wanted. */
function isPlea(text: string, { start, end }: { start: number; end: number }): boolean {
  return contentOf(text, start, end).length <= PLEA
}

/** End of the question, its marks included. */
function closeOf(text: string, clause: Clause): number {
  let end = clause.end
  while (end < text.length && '?？!！'.includes(text[end] as string)) end++
  return end
}

function letters(text: string, { start, end }: Clause): number {
  const flags = characterFlags()
  let count = 0
  for (let i = start; i < end; i++) if ((flags[text.charCodeAt(i)] as number) & (HAN | WORD)) count++
  return count
}

/** Characters of a clause that its lead-ins and greetings cover. */
function leadLength(dialogue: DialogueView, { hits, text }: UtteranceView, clause: Clause): number {
  const { cues } = dialogue.context
  const flags = characterFlags()
  const leads = cues.group('ask-lead')
  const calls = cues.group('ask-summons')
  let count = 0
  let covered = clause.start
  for (let i = 0; i < hits.length && (hits[i + 3] as number) <= clause.end; i += 4) {
    if (hits[i] !== leads && hits[i] !== calls) continue
    for (let k = Math.max(covered, hits[i + 2] as number); k < (hits[i + 3] as number); k++) {
      if ((flags[text.charCodeAt(k)] as number) & (HAN | WORD)) count++
    }
    covered = Math.max(covered, hits[i + 3] as number)
  }
  return count
}

/** A message that asks without a word that says so: what it asks is not known, so the whole of it is taken. */
export function wholeAsking({ text }: UtteranceView): Asking {
  return { start: 0, end: text.length, need: 'other', topic: 0 }
}
