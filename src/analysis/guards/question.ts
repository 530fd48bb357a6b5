import { clauseEnd, clauseStart, nextClause, sentenceEnd } from '../clauses.js'
import { cueStartsAt, type GuardScene, hasCue } from './scene.js'

/** What makes a question of the clause before it: 对吗, 是吧, right, isn't it. */
const TAG =
  /^\s*(?:对|是|行|好|可以|没错|不是|是不是|對)(?:这样|这个意思|的)?(?:吗|吧|么|嘛|不|嗎)|^\s*(?:right|correct|yes|no|is that (?:right|correct|so)|isn['’]t it|doesn['’]t it|won['’]t it|ok(?:ay)?)\s*$/i

/** The clause of the span is a question, also one that only echoes the customer. */
export function isQuestion(scene: GuardScene): boolean {
  const { text, start, end } = scene
  const from = clauseStart(text, start)
  const clause = clauseEnd(text, end)
  if (asks(text, from, clause) || hasCue(scene, 'question-form', from, clause)) return true
  const next = nextClause(text, clause)
  if (next === undefined) return false
  const nextEnd = clauseEnd(text, next)
  if (TAG.test(text.slice(next, nextEnd))) return true
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
