import type { Guard, Span } from '../plugin/index.js'
import type { DialogueView } from './dialogue.js'

/** The first of the guards that holds for a span: a context in which a phrase does not mean what it says. */
export function guardOf(_dialogue: DialogueView, _span: Span, _guards: readonly Guard[]): Guard | undefined {
  return undefined
}
