import type { ActName, Dialogue } from './contract.js'

/** Asking for these is no way towards an answer. */
const EVADES: ReadonlySet<ActName> = new Set(['contact_request', 'appointment_invite'])

/**
 * Whether the last message of a conversation that goes on is on the way to an answer: it asks back for what an answer needs,
 * or carries nothing yet ("one moment").
 */
export function asksBack(dialogue: Dialogue): boolean {
  const last = dialogue.utterances.at(-1)
  if (!last) return false
  if (!dialogue.substantive(last)) return true
  if (dialogue.acts().some(({ act, message }) => message === last.index && EVADES.has(act))) return false
  const end = last.text.replace(/[\s?？!！.。~～]+$/, '').length
  return dialogue.guard({ message: last.index, start: Math.max(0, end - 1), end }, ['question']) !== undefined
}
