/** Who called whom. */
import { hasGroup } from './cues.js'
import type { DialogueView } from './dialogue.js'

/**
 * The direction of a call: as recorded, else from the words with which it begins. An agent who thanks for the call or asks
 * what they can do, and a customer who says what they call for, show an incoming one; any other counts as outgoing.
 */
export function directionOf(dialogue: DialogueView): 'in' | 'out' {
  const { cues } = dialogue.context
  const begins = (role: 'agent' | 'customer', cue: 'incoming-call' | 'incoming-caller'): boolean => {
    const first = dialogue.turns.find((turn) => turn.role === role)
    return first?.messages.some(({ hits }) => hasGroup(hits, cues.group(cue))) ?? false
  }
  const recorded = dialogue.conversation.fields.direction
  if (recorded) return recorded
  return begins('agent', 'incoming-call') || begins('customer', 'incoming-caller') ? 'in' : 'out'
}
