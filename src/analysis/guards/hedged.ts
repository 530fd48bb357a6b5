import { clauseEnd, clauseStart, clauseStartBefore } from '../clauses.js'
import { cueStartsAt, type GuardScene, hasCue } from './scene.js'

/** A clause before, no longer than this, that opens with a hedge hedges what follows: 一般来说，…, In most cases, …. */
const PREFACE = 24

/** The clause holds a word that leaves room: 一般, 可能, 尽量, usually, should, try to. */
export function isHedged(scene: GuardScene): boolean {
  const { text, start, end } = scene
  const from = clauseStart(text, start)
  if (hasCue(scene, 'hedge', from, clauseEnd(text, end))) return true
  const before = clauseStartBefore(text, start, 1)
  return before < from && from - before <= PREFACE && cueStartsAt(scene, 'hedge', before, from)
}
