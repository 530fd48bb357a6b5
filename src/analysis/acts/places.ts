/** Where in a conversation and a message the words of an act have to stand. */
import type { Act } from '../../plugin/index.js'
import { characterFlags, DIGIT, HAN } from '../../text/characters.js'
import { clauseStart } from '../clauses.js'
import { hasGroup } from '../cues.js'
import type { DialogueView } from '../dialogue.js'
import type { UtteranceView } from '../utterance.js'

/** A hit, in its message. */
export interface Scene {
  readonly dialogue: DialogueView
  readonly utterance: UtteranceView
  readonly start: number
  readonly end: number
  /** Which turn of its own side the message stands in, 1-based. */
  readonly turn: number
  /** The acts found so far, in the order of the text. */
  readonly acts: readonly Act[]
}

/** Whether the words stand where they mean the act. */
export type Place = (scene: Scene) => boolean

/** Greetings are said in the first two turns of a side. */
const OPENING_TURNS = 2
/** People introduce themselves in their first three. */
export const INTRODUCTION_TURNS = 3
/** A salutation stands near the front of its message, behind a mention or an interjection at most. */
const FRONT = 30
/** Words this near the start of a message open it, behind a greeting at most. In UTF-16 units. */
const FIRST_WORDS = 8

/** In the first two turns of the side, near the front of the message or of a clause. */
export const inOpening: Place = (scene) => scene.turn <= OPENING_TURNS && isSalutation(scene)

/** The customer's greeting: at the front of any message of the first two turns. */
export const inFirstTurns: Place = (scene) => scene.turn <= OPENING_TURNS && isSalutation(scene)

function isSalutation({ utterance: { text }, start }: Scene): boolean {
  return start <= FRONT || clauseStart(text, start) === start
}

/** Not as the first words of the first turn, with more to come: "thank you for choosing us" opens there. */
export const afterOpening: Place = ({ dialogue, utterance, turn, start }) =>
  turn > 1 || start > FIRST_WORDS || utterance.turn === dialogue.turns.at(-1)

/** In the first three turns; in English "I'm …" and "this is …" must be followed by a name. */
export const withName: Place = ({ utterance: { text }, start, turn }) => {
  if (turn > INTRODUCTION_TURNS) return false
  const pronoun = /^(?:this is|it['’]s|i['’]m|i am)\s+/i.exec(text.slice(start, start + 12))
  if (!pronoun) return true
  const next = text.charCodeAt(start + pronoun[0].length)
  return next >= 0x41 && next <= 0x5a
}

/** A figure, a day or an hour stands in the message. */
export const withAgreedDetail: Place = ({ dialogue, utterance: { text, hits } }) => {
  if (hasGroup(hits, dialogue.context.cues.group('agreed-detail'))) return true
  const flags = characterFlags()
  for (let i = 0; i < text.length; i++) if ((flags[text.charCodeAt(i)] as number) & DIGIT) return true
  return false
}

/** "没事" after thanks or an apology waves it away, and calms nobody. */
export const notAnswerToCourtesy: Place = ({ dialogue, utterance, start, end }) => {
  if (end - start > 3 || ((characterFlags()[utterance.text.charCodeAt(start)] as number) & HAN) === 0) return true
  const { cues } = dialogue.context
  for (let i = utterance.index - 1; i >= 0; i--) {
    const before = dialogue.utterances[i] as UtteranceView
    if (before.role === 'agent') continue
    if (before.role !== 'customer') continue
    return !hasGroup(before.hits, cues.group('thanks')) && !hasGroup(before.hits, cues.group('apology'))
  }
  return true
}

/** The agent's turn just before held an invitation or asked for a contact. */
export const afterOffer: Place = ({ dialogue, utterance, acts }) => {
  const own = utterance.turn
  if (!own || own.index === 0) return false
  const before = dialogue.turns[own.index - 1] as { messages: readonly UtteranceView[] }
  return offeredSince((before.messages[0] as UtteranceView).index, acts)
}

/** Some earlier turn did, or the agent's side called without being asked. */
export const afterEarlierOffer: Place = ({ dialogue, acts }) =>
  dialogue.conversation.fields.direction === 'out' || offeredSince(0, acts)

function offeredSince(message: number, acts: readonly Act[]): boolean {
  for (let i = acts.length - 1; i >= 0; i--) {
    const found = acts[i] as Act
    if (found.message < message) return false
    if (found.act === 'appointment_invite' || found.act === 'contact_request') return true
  }
  return false
}
