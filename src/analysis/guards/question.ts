import { clauseEnd, clauseStart, nextClause, sentenceEnd } from '../clauses.js'
import { cueStartsAt, type GuardScene, hasCue } from './scene.js'

/** A tag that makes a question of the clause before: 对吗?, 是吧?, right?. In UTF-16 units. */
const LONGEST_TAG = 9

/** The clause of the span is a question, also one that only echoes the customer. */
export function isQuestion(scene: GuardScene): boolean {
  const { text, start, end } = scene
  const from = clauseStart(text, start)
  const clause = clauseEnd(text, end)
  if (asks(text, from, clause) || hasCue(scene, 'question-form', from, clause)) return true
  const next = nextClause(text, clause)
  if (next === undefined) return false
  const nextEnd = clauseEnd(text, next)
  if (nextEnd - next <= LONGEST_TAG && asks(text, next, nextEnd)) return true
  return isMark(text, sentenceEnd(text, end)) && cueStartsAt(scene, 'question-opening', from, clause)
}

/** Whether the clause `from`…`to` ends like a question: a question mark, 吗, or the 么 that stands for it. */
export function asks(text: string, from: number, to: number): boolean {
  if (isMark(text, to)) return true
  let last = to - 1
  while (last > from && text.charCodeAt(last) <= 0x20) last--
  if (last <= from) return false
  const char = text[last]
  if (char === '吗' || char === '嗎') return true
  return (char === '么' || char === '麽' || char === '麼') && !'什那这怎多甚這'.includes(text[last - 1] as string)
}

function isMark(text: string, at: number): boolean {
  return text[at] === '?' || text[at] === '？'
}
