/** The dialogue type of ANNOTATION.md ("Conversation labels"), with the words that it rests on. */
import type { Act, DialogueType, Labelled, Span } from '../plugin/index.js'
import { characterFlags, HAN, WORD } from '../text/characters.js'
import { hasGroup } from './cues.js'
import type { DialogueView } from './dialogue.js'
import { readReply } from './questions/replies.js'
import { isSubstantive } from './substance.js'
import type { TurnView, UtteranceView } from './utterance.js'
import { withoutRequest } from './without-request.js'

/** Acts with which a customer takes leave: what follows them needs no reply. */
const LEAVE: readonly Act['act'][] = ['customer_closing', 'customer_thanks']

/** Judges how the conversation ended: without a request, without a reply, cut off, or as it should. */
export function dialogueType(dialogue: DialogueView): Labelled<DialogueType> {
  const { turns } = dialogue
  const first = turns.find((turn) => turn.role === 'customer')
  if (!first) return { value: 'invalid', evidence: [] }
  const replied = turns.some((turn) => turn.role === 'agent' && turn.index > first.index)
  const empty = withoutRequest(dialogue, replied)
  if (empty) return { value: 'invalid', evidence: empty }
  if (!replied) return { value: 'missed', evidence: [whole(first.messages[0] as UtteranceView)] }
  const cut = cutOff(dialogue)
  return cut ? { value: 'abnormal_end', evidence: cut } : { value: 'normal_end', evidence: [] }
}

/** What shows that the conversation was cut off, if it was. */
function cutOff(dialogue: DialogueView): Span[] | undefined {
  const last = dialogue.turns.at(-1) as TurnView
  if (last.role === 'customer') {
    const left = unanswered(dialogue, last)
    if (left) return [whole(left)]
  } else {
    const asked = pendingQuestion(dialogue, last)
    if (asked) return [whole(asked)]
  }
  return dropped(dialogue, last)
}

/** The last thing that the customer said, where nobody replied and it was no leave-taking. */
function unanswered(dialogue: DialogueView, turn: TurnView): UtteranceView | undefined {
  for (let i = turn.messages.length - 1; i >= 0; i--) {
    const utterance = turn.messages[i] as UtteranceView
    if (!isSubstantive(dialogue, utterance)) continue
    const asks = dialogue.questions.some(
      ({ message, repeats }) => message === utterance.index || repeats.includes(utterance.index),
    )
    const ends =
      takesLeave(dialogue, turn) ||
      wantsNoMore(dialogue, turn, utterance) ||
      goesElsewhere(dialogue, turn, utterance) ||
      accepts(dialogue, turn, utterance)
    if (asks || !ends) return utterance
  }
  return undefined
}

/** Puts up with what was told, and means to go: 行, 好吧也不怪你, 那我下班过去. What answers a question of the agent's waits for a word. */
function accepts(dialogue: DialogueView, turn: TurnView, { text, hits }: UtteranceView): boolean {
  if (text.length > SHORT_NO || !ACCEPTS.test(text) || PROTESTS.test(text)) return false
  if (hasGroup(hits, dialogue.context.cues.group('ask-fault'))) return false
  const asked = dialogue.turns[turn.index - 1]?.messages.at(-1)
  return !asked || !readReply(dialogue, asked).asksOpenly
}

const ACCEPTS =
  /^(?:[嗯哦噢啊那，,\s]*)(?:好|行|成(?=$|[吧啊呀，,\s那])|可以|ok|ojbk|必须|没问题|知道|明白|懂了|了解|收到|看[到见]了|就(?:这样|这么|先这)|那就|我(?:等|自己|去|再|先|到时)|算了|太好了|早说|晓得)|(?:算了|再说|好了|就这样)[吧啊]?$/i
const PROTESTS = /但是?|可是|不过|投诉|差评|不行|还没|没有?[到好人]|好(?:久|慢|多天|几|痛|疼|难|烦|像)|行李|行程|成都/

/** The agent's last question, where the customer vanished after it and nothing was told after it. */
function pendingQuestion(dialogue: DialogueView, turn: TurnView): UtteranceView | undefined {
  const { cues } = dialogue.context
  const acts = dialogue.acts()
  for (let i = turn.messages.length - 1; i >= 0; i--) {
    const utterance = turn.messages[i] as UtteranceView
    const { hits, index } = utterance
    // An open door or a farewell waits for nobody.
    if (acts.some(({ message, act }) => message === index && act === 'closing')) return undefined
    const invites = acts.some(
      ({ message, act }) => message === index && (act === 'contact_request' || act === 'appointment_invite'),
    )
    if (invites) return utterance
    if (!isSubstantive(dialogue, utterance)) continue
    if (endsAsking(dialogue, utterance)) return utterance
    if (hasGroup(hits, cues.group('advice')) || hasGroup(hits, cues.group('care-tip'))) return undefined
    if (dialogue.questions.some(({ answeredBy }) => answeredBy === index)) return undefined
  }
  return undefined
}

/** Whether the message leaves the customer with a question: it asks, and does not go on to tell. */
function endsAsking(dialogue: DialogueView, utterance: UtteranceView): boolean {
  const { asks, told } = readReply(dialogue, utterance)
  if (!asks) return false
  const last = told.at(-1)
  if (!last) return true
  const flags = characterFlags()
  for (let i = last.end; i < utterance.text.length; i++) {
    if ((flags[utterance.text.charCodeAt(i)] as number) & (HAN | WORD)) return true
  }
  return false
}

/** The platform's word that the conversation broke off, where the customer had not taken leave. */
function dropped(dialogue: DialogueView, last: TurnView): Span[] | undefined {
  const { endedBy } = dialogue.conversation.fields
  const after = (last.messages.at(-1) as UtteranceView).index
  const group = dialogue.context.cues.group('dropped')
  const notice = dialogue.utterances.find(
    ({ index, role, hits }) => index > after && role === 'system' && hasGroup(hits, group),
  )
  if (!notice && endedBy !== 'timeout') return undefined
  const customer = dialogue.turns.findLast((turn) => turn.role === 'customer') as TurnView
  if (takesLeave(dialogue, customer)) return undefined
  return [whole(notice ?? (last.messages.at(-1) as UtteranceView))]
}

/** A short no to the agent's offer of more help: "Anything else?" – "nope". */
function wantsNoMore(dialogue: DialogueView, turn: TurnView, { text, hits }: UtteranceView): boolean {
  if (text.length > SHORT_NO || !hasGroup(hits, dialogue.context.cues.group('decline'))) return false
  const before = dialogue.turns[turn.index - 1]
  return (
    before !== undefined &&
    dialogue.acts('closing').some(({ message }) => dialogue.utterances[message]?.turn === before)
  )
}

/** "Please send us a DM" – "sent": the talk goes on where the agent asked for it. */
function goesElsewhere(dialogue: DialogueView, turn: TurnView, { text }: UtteranceView): boolean {
  if (text.length > SHORT_NO || !HAS_WRITTEN.test(text)) return false
  const before = dialogue.turns[turn.index - 1]
  return before?.messages.some(({ text: asked }) => ELSEWHERE.test(asked)) === true
}

const HAS_WRITTEN = /^\D*\b(?:sent|dm['’]?e?d|messaged|inboxed|done|emailed)\b\D*$|^\D*(?:私信了|私了|已私信|发了)\D*$/i
const ELSEWHERE = /\b(?:dms?|pms?|direct message|private message|inbox|messenger)\b|私信/i

/** A longer message than this says more than no, in UTF-16 units. */
const SHORT_NO = 24

function takesLeave(dialogue: DialogueView, turn: TurnView): boolean {
  const from = (turn.messages[0] as UtteranceView).index
  return dialogue
    .acts()
    .some(({ message, act }) => message >= from && LEAVE.includes(act) && dialogue.utterances[message]?.turn === turn)
}

function whole({ index, text }: UtteranceView): Span {
  return { message: index, start: 0, end: text.length }
}
