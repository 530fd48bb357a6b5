import { clauseEnd, clauseStartBefore, nextClause } from '../clauses.js'
import { cueStartsAt, type GuardScene, hasCue } from './scene.js'

/** So many clauses before still belong to the condition: 如果按时吃药，注意休息，就能…. */
const CLAUSES_BEFORE = 2

/** The clause, one shortly before it, or one that opens right after it names a condition: 如果, 只要, 的话, if, unless. */
export function isConditional(scene: GuardScene): boolean {
  const { text, start, end } = scene
  const clause = clauseEnd(text, end)
  if (hasCue(scene, 'condition', clauseStartBefore(text, start, CLAUSES_BEFORE), clause)) return true
  const next = nextClause(text, clause)
  return next !== undefined && cueStartsAt(scene, 'condition', next, clauseEnd(text, next))
}
