import { clauseStart, clauseStartBefore } from '../clauses.js'
import { type GuardScene, hasCue, lastCue } from './scene.js'

/** How far back an opening quotation mark is looked for, in UTF-16 units. */
const LOOK_BACK = 120

const OPENING = '“「『‘《【'
const CLOSING = '”」』’》】'

/** Somebody else's words: in quotation marks, or after 您说, 听说, "you asked", "they claim". */
export function isQuoted(scene: GuardScene): boolean {
  const { text, start } = scene
  if (inQuotationMarks(scene)) return true
  const from = clauseStart(text, start)
  if (hasCue(scene, 'reported-speech', from, start)) return true
  const before = clauseStartBefore(text, start, 1)
  if (before === from) return false
  // 您说，…: the clause before is nothing but the words of saying.
  const said = lastCue(scene, 'reported-speech', before, from)
  return said >= 0 && from - said <= 8
}

function inQuotationMarks({ text, start, end }: GuardScene): boolean {
  let depth = 0
  let straight = 0
  for (let i = Math.max(0, start - LOOK_BACK); i < start; i++) {
    const char = text[i] as string
    if (OPENING.includes(char)) depth++
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1)
    else if (char === '"' || char === '＂') straight++
    else if (char === '\n') {
      depth = 0
      straight = 0
    }
  }
  if (depth === 0 && straight % 2 === 0) return false
  for (let i = end; i < text.length && i < end + LOOK_BACK && text[i] !== '\n'; i++) {
    if (depth > 0 ? CLOSING.includes(text[i] as string) : text[i] === '"' || text[i] === '＂') return true
  }
  return false
}
