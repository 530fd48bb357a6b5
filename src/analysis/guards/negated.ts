import { characterFlags, HAN } from '../../text/characters.js'
import { clauseEnd, clauseStart, nextClause } from '../clauses.js'
import { cueStartsAt, firstEndingAfter, type GuardScene, hasCue } from './scene.js'

/** How far a plain negation reaches, in Han characters; a unit of Latin text counts a quarter. */
const REACH = 6

/** Ends the reach of a negation before it: 不吃药也保证…, not … but …. */
const TURNS = ['也', '就', '都', '却', '但', '又', '而是', ' but ', ' and ', ' so ']

/** Takes the promise up again in the next clause: 包治百病，这是不可能的. */
const POINTS_BACK = /^\s*(?:这|那|都|是|that|this|it\b|which)/i

/**
 * Negated before ("谁都不敢保证", "no one can guarantee") or after ("没有副作用的药是不存在的", "cannot be guaranteed").
 * A plain negation reaches a few words; one in the subject ("nobody") reaches to the end of its clause.
 */
export function isNegated(scene: GuardScene): boolean {
  const { text, start, end } = scene
  const from = clauseStart(text, start)
  if (hasCue(scene, 'negated-subject', from, start)) return true
  if (plainNegation(scene, from)) return true
  const clause = clauseEnd(text, end)
  if (hasCue(scene, 'negated-after', end, clause)) return true
  const next = nextClause(text, clause)
  if (next === undefined) return false
  const nextEnd = clauseEnd(text, next)
  if (cueStartsAt(scene, 'negated-after', next, nextEnd)) return true
  return POINTS_BACK.test(text.slice(next, next + 8)) && hasCue(scene, 'negated-after', next, nextEnd)
}

function plainNegation({ text, hits, cues, start }: GuardScene, from: number): boolean {
  const group = cues.group('negation')
  for (let i = firstEndingAfter(hits, start) - 4; i >= 0 && (hits[i + 3] as number) > from; i -= 4) {
    if (hits[i] !== group || (hits[i + 2] as number) < from) continue
    if (reaches(text, hits[i + 3] as number, start)) return true
  }
  return false
}

function reaches(text: string, from: number, to: number): boolean {
  const flags = characterFlags()
  let width = 0
  for (let i = from; i < to; i++) width += (flags[text.charCodeAt(i)] as number) & HAN ? 1 : 0.25
  if (width > REACH) return false
  const gap = text.slice(from, to).toLowerCase()
  return !TURNS.some((turn) => gap.includes(turn))
}
