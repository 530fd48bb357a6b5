/** What the customer left or agreed to. */
import type { Conversion, Labelled, Span } from '../../plugin/index.js'
import { hasGroup } from '../cues.js'
import type { DialogueView } from '../dialogue.js'
import type { TurnView, UtteranceView } from '../utterance.js'
import type { Marks } from './marks.js'
import { namesGiven } from './names.js'

/** The highest step that the words show. */
export function conversionOf(dialogue: DialogueView, marks: Marks): Labelled<Conversion> {
  const agreed = appointment(dialogue, marks)
  if (agreed) return { value: 'appointment', evidence: agreed }
  const left = dialogue.acts('contact_left').map(({ message, start, end }) => ({ message, start, end }))
  const contacts = left.filter((span) => isDirect(dialogue, span) && works(span, left, marks))
  if (contacts.length > 0) return { value: 'contact', evidence: contacts }
  const told = [
    ...left.filter((span) => !isDirect(dialogue, span)),
    ...namesGiven(dialogue),
    ...marks.of('address-given'),
  ]
  return told.length > 0 ? { value: 'information', evidence: told } : { value: 'none', evidence: [] }
}

/** Where a day, a doctor or a booking was agreed. */
function appointment(dialogue: DialogueView, marks: Marks): Span[] | undefined {
  const made = marks.of('booking-made')[0]
  if (made) return [made]
  // "It is booked" may speak of a booking of old; it is one of this talk where the talk was about booking.
  const asked = firstMessage([...marks.of('booking-wish'), ...dialogue.acts('appointment_invite')])
  const stands = marks.of('booking-stands').find(({ message }) => message > asked)
  if (stands) return [stands]
  return proposedByAgent(dialogue, marks) ?? proposedByCustomer(dialogue, marks)
}

function firstMessage(spans: readonly Span[]): number {
  return spans.reduce((least, { message }) => Math.min(least, message), Number.POSITIVE_INFINITY)
}

/** The agent invites for a day or an hour, and the customer's next turn begins with a yes. */
function proposedByAgent(dialogue: DialogueView, marks: Marks): Span[] | undefined {
  const detail = dialogue.context.cues.group('agreed-detail')
  const refusals = dialogue.acts('refusal')
  for (const invite of [...dialogue.acts('appointment_invite'), ...dialogue.acts('recap')]) {
    const utterance = dialogue.utterances[invite.message] as UtteranceView
    if (!hasGroup(utterance.hits, detail) || offersChoice(dialogue, utterance)) continue
    const reply = dialogue.turns[(utterance.turn as TurnView).index + 1]
    if (!reply || refusals.some(({ message }) => isIn(message, reply))) continue
    const first = (reply.messages[0] as UtteranceView).index
    const yes = marks.of('accept').find(({ message }) => message === first)
    if (yes) return [{ message: invite.message, start: invite.start, end: invite.end }, yes]
  }
  return undefined
}

/** "Which day suits you?" leaves the day open, so that a yes agrees to none. */
function offersChoice(dialogue: DialogueView, { hits }: UtteranceView): boolean {
  return hasGroup(hits, dialogue.context.cues.group('ask-wh'))
}

/** The customer names the day on which they come, and the agent's next turn takes it up. */
function proposedByCustomer(dialogue: DialogueView, marks: Marks): Span[] | undefined {
  const { cues } = dialogue.context
  for (const coming of marks.of('will-come')) {
    const { turn } = dialogue.utterances[coming.message] as UtteranceView
    const reply = dialogue.turns[(turn as TurnView).index + 1]
    if (!reply) continue
    const first = reply.messages[0] as UtteranceView
    if (hasGroup(first.hits, cues.group('accept')) && !hasGroup(first.hits, cues.group('negation'))) return [coming]
    if (dialogue.acts('recap').some(({ message }) => isIn(message, reply))) return [coming]
  }
  return undefined
}

/** A phone number or a chat account by which the customer can be reached at once; not an e-mail address, nor QQ. */
function isDirect(dialogue: DialogueView, { message, start, end }: Span): boolean {
  const { text } = dialogue.utterances[message] as UtteranceView
  if (text.slice(start, end).includes('@')) return false
  return !/qq\D{0,6}$/i.test(text.slice(Math.max(0, start - 10), start))
}

/** The agent did not find the last contact to be wrong. */
function works(span: Span, all: readonly Span[], marks: Marks): boolean {
  const next = all.find(({ message }) => message > span.message)?.message ?? Number.POSITIVE_INFINITY
  return !marks.of('contact-wrong').some(({ message }) => message > span.message && message < next)
}

function isIn(message: number, turn: TurnView): boolean {
  return turn.messages.some(({ index }) => index === message)
}
