/** Conversations in which nobody asks for anything: advertising, job seekers, tests, abuse, wrong numbers, a bare greeting. */
import type { Span } from '../plugin/index.js'
import type { CueName } from './cue-names.js'
import type { DialogueView } from './dialogue.js'
import { isSubstantive } from './substance.js'
import type { UtteranceView } from './utterance.js'

/** What a visitor opens with who wants something else. */
const OPENERS: readonly CueName[] = ['advertising', 'job-seeking']
/** What must be all that a visitor says. */
const WHOLES: readonly CueName[] = ['test-message', 'abuse']
/** Who curses at greater length complains of something. In UTF-16 units. */
const LONGEST_WHOLE = 16
/** Somebody who found the wrong place, tests or curses is done within a few messages. */
const MOST_SAID = 4

/** The words that show that there was no request, if there was none. */
export function withoutRequest(dialogue: DialogueView, replied: boolean): Span[] | undefined {
  const customer = dialogue.utterances.filter(({ role }) => role === 'customer')
  const said = firstSaid(dialogue, customer)
  if (said.length === 0)
    return replied && customer.every((each) => isCall(dialogue, each)) ? customer.map(whole) : undefined
  for (const cue of OPENERS) {
    const hit = hitOf(dialogue, said[0] as UtteranceView, cue)
    if (hit) return [hit]
  }
  // Whoever says more than that has something to say.
  if (said.length > MOST_SAID) return undefined
  for (const utterance of said) {
    const hit = hitOf(dialogue, utterance, 'wrong-party')
    if (hit) return [hit]
  }
  for (const cue of WHOLES) {
    const hits = said.map((each) => (each.text.length > LONGEST_WHOLE ? undefined : hitOf(dialogue, each, cue)))
    if (hits.every((hit): hit is Span => hit !== undefined) && dialogue.questions.length === 0) return hits
  }
  return undefined
}

/** What the customer says beside greeting and calling: as much as is looked at, and one more to tell that there is more. */
function firstSaid(dialogue: DialogueView, customer: readonly UtteranceView[]): UtteranceView[] {
  const said: UtteranceView[] = []
  for (const utterance of customer) {
    if (!isSubstantive(dialogue, utterance) || isCall(dialogue, utterance)) continue
    said.push(utterance)
    if (said.length > MOST_SAID) break
  }
  return said
}

/** A greeting or a summons, and nothing else. */
function isCall(dialogue: DialogueView, utterance: UtteranceView): boolean {
  let greets = false
  for (const { act, message } of dialogue.acts()) {
    if (message !== utterance.index) continue
    if (act === 'summons') return true
    if (act === 'customer_greeting') greets = true
    else return false
  }
  return greets && !isSubstantive(dialogue, utterance)
}

function hitOf(dialogue: DialogueView, { hits, index }: UtteranceView, cue: CueName): Span | undefined {
  const group = dialogue.context.cues.group(cue)
  for (let i = 0; i < hits.length; i += 4) {
    if (hits[i] === group) return { message: index, start: hits[i + 2] as number, end: hits[i + 3] as number }
  }
  return undefined
}

function whole({ index, text }: UtteranceView): Span {
  return { message: index, start: 0, end: text.length }
}
