import type { Question } from '../../plugin/index.js'
import type { DialogueView } from '../dialogue.js'

/** Finds the customer's questions and what became of them. */
export function findQuestions(_dialogue: DialogueView): Question[] {
  return []
}
