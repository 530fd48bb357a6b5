/** Why the customer refused. */
import type { Intent, Labelled, RefusalReason, Span } from '../../plugin/index.js'
import type { CueName } from '../cue-names.js'
import type { DialogueView } from '../dialogue.js'
import type { UtteranceView } from '../utterance.js'
import type { Marks } from './marks.js'

/** Words of each reason. Thinking it over comes last: beside another reason it is the polite way out. */
const REASONS: readonly (readonly [RefusalReason, CueName])[] = [
  ['price', 'refusal-price'],
  ['distance', 'refusal-distance'],
  ['distrust', 'refusal-distrust'],
  ['time', 'refusal-time'],
  ['needs_think', 'refusal-think'],
]

/** Looks for the reason in the turn that refuses, then in the customer's next one, then in earlier refusals. */
export function refusalOf(
  dialogue: DialogueView,
  marks: Marks,
  intent: Labelled<Intent | null>,
): Labelled<RefusalReason | null> {
  if (intent.value !== 'refused') return { value: null, evidence: [] }
  const refusing = intent.evidence.map(({ message }) => dialogue.utterances[message]?.turn?.index ?? -1)
  const last = refusing.at(-1) as number
  for (const turn of [last, last + 2, ...refusing.reverse().slice(1)]) {
    for (const [value, cue] of REASONS) {
      const found = marks.of(cue).filter(({ message }) => turnOf(dialogue, message) === turn)
      if (found.length > 0) return { value, evidence: found }
    }
  }
  return { value: 'other', evidence: intent.evidence.slice(-1) as Span[] }
}

function turnOf(dialogue: DialogueView, message: number): number | undefined {
  return (dialogue.utterances[message] as UtteranceView).turn?.index
}
