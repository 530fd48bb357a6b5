import { clauseStart, clauseStartBefore } from '../clauses.js'
import { type GuardScene, hasCue, lastCue } from './scene.js'

/** So many clauses before may hold the word of advice: 建议您早睡，多喝水，保证…. */
const CLAUSES_BEFORE = 2

/** Somebody else than the customer acts in between, so the advice does not reach on. */
const OTHER_SUBJECT = /我|咱|这|該|该|本|它|疗程|\b(?:we|we'll|i|i'll|our|it|this|that|they)\b/i

/** What is asked of the customer, not promised to them: 一定要…, 建议…保证睡眠, make sure to …. */
export function isAdvice(scene: GuardScene): boolean {
  const { text, start, end } = scene
  const from = clauseStart(text, start)
  if (hasCue(scene, 'advice', from, end)) return true
  const cue = lastCue(scene, 'advice', clauseStartBefore(text, start, CLAUSES_BEFORE), from)
  return cue >= 0 && !OTHER_SUBJECT.test(text.slice(cue, start))
}
