/** Which trade a talk belongs to, as far as a model knows the trade. */
import { hasGroup } from './cues.js'
import type { DialogueView } from './dialogue.js'

/** In a talk about homes at least one message in so many names its trade. */
const NAMED_IN = 8

/** Whether a talk is about homes. One of another trade may name a house once; here such words keep coming back. */
export function isAboutHomes({ utterances, context }: DialogueView): boolean {
  const homes = context.cues.group('trade-homes')
  const named = utterances.filter(({ hits }) => hasGroup(hits, homes)).length
  return named > 0 && named * NAMED_IN >= utterances.length
}
