/** Who called whom. */
import { hasGroup } from './cues.js'
import type { DialogueView } from './dialogue.js'

/** From here on, in UTF-16 units, the first words of a call are more than a hello. */
const LONG_OPENING = 60

/**
 * The direction of a call: as recorded, else from the words with which it begins. An agent who thanks for the call or asks
 * what they can do, and a customer who says what they call for or has much to say before the agent's first word, show an incoming
 * one; any other counts as outgoing.
 */
export function directionOf(dialogue: DialogueView): 'in' | 'out' {
  const { cues } = dialogue.context
  const begins = (role: 'agent' | 'customer', cue: 'incoming-call' | 'incoming-caller'): boolean => {
    const first = dialogue.turns.find((turn) => turn.role === role)
    return first?.messages.some(({ hits }) => hasGroup(hits, cues.group(cue))) ?? false
  }
  const recorded = dialogue.conversation.fields.direction
  if (recorded) return recorded
  // Whoever picks up says hello, or who they are; whoever calls says why.
  const opening = dialogue.turns[0]
  if (opening?.role === 'customer' && opening.messages.some(({ text }) => text.length >= LONG_OPENING)) return 'in'
  return begins('agent', 'incoming-call') || begins('customer', 'incoming-caller') ? 'in' : 'out'
}
