import type { Act } from '../../plugin/index.js'
import type { DialogueView } from '../dialogue.js'

/** Finds the acts of ANNOTATION.md, in the order of the text. */
export function findActs(_dialogue: DialogueView): Act[] {
  return []
}
