import type { DialogueType, Labelled } from '../plugin/index.js'
import type { DialogueView } from './dialogue.js'

/** The dialogue type of ANNOTATION.md ("Conversation labels"), with the messages that it rests on. */
export function dialogueType(dialogue: DialogueView): Labelled<DialogueType> {
  const { turns } = dialogue
  const customer = turns.find((turn) => turn.role === 'customer')
  if (!customer) return { value: 'invalid', evidence: [] }
  if (!turns.some((turn) => turn.role === 'agent' && turn.index > customer.index)) return { value: 'missed', evidence: [whole(customer.messages[0])] }
  return { value: 'normal_end', evidence: [] }
}

function whole(utterance: { index: number; text: string } | undefined): { message: number; start: number; end: number } {
  return { message: utterance?.index ?? 0, start: 0, end: utterance?.text.length ?? 0 }
}
