/**
 * Guards: contexts in which a phrase does not mean what it says. Each looks at the clause or the sentence of a span, at
 * the hits of its lexicons there, and at nothing else, so asking is cheap.
 */
import type { Guard, Span } from '../plugin/index.js'
import type { DialogueView } from './dialogue.js'
import { isAdvice } from './guards/advice.js'
import { isConditional } from './guards/conditional.js'
import { isHedged } from './guards/hedged.js'
import { isNegated } from './guards/negated.js'
import { isQuestion } from './guards/question.js'
import { isQuoted } from './guards/quoted.js'
import type { GuardScene } from './guards/scene.js'
import type { UtteranceView } from './utterance.js'

const TESTS: Readonly<Record<Guard, (scene: GuardScene) => boolean>> = {
  negated: isNegated,
  hedged: isHedged,
  conditional: isConditional,
  question: isQuestion,
  quoted: isQuoted,
  advice: isAdvice,
}

/** The first of the guards that holds for a span, or undefined. */
export function guardOf(dialogue: DialogueView, span: Span, guards: readonly Guard[]): Guard | undefined {
  if (guards.length === 0) return undefined
  const utterance = dialogue.utterances[span.message] as UtteranceView
  const scene: GuardScene = {
    text: utterance.text,
    hits: utterance.hits,
    cues: dialogue.context.cues,
    start: span.start,
    end: span.end,
  }
  for (const guard of guards) if (TESTS[guard](scene)) return guard
  return undefined
}
