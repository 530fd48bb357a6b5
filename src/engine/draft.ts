/** What a reply would break, before it is sent. */
import type { DialogueView } from '../analysis/dialogue.js'
import { type PipelineContext, sortFindings, toFindings } from '../findings/pipeline.js'
import type { ActName, Finding, Found } from '../plugin/index.js'
import { reviewedQuestion } from './assemble.js'
import type { CompiledRule } from './compile.js'
import { inScope, judge } from './judge.js'
import type { DraftCheck } from './types.js'

/** Judges the last message of a conversation: what was wrong before it is none of its faults. */
export function judgeDraft(
  dialogue: DialogueView,
  rules: readonly CompiledRule[],
  pipeline: PipelineContext,
): DraftCheck {
  const last = dialogue.utterances.length - 1
  const findings: Finding[] = []
  const found: Found[] = []
  const report = (each: Found): void => {
    if (each.evidence.some(({ message }) => message === last)) found.push(each)
  }
  for (const rule of rules) {
    if (!inScope(rule, dialogue)) continue
    found.length = 0
    judge(rule, dialogue, report)
    if (found.length > 0) findings.push(...toFindings(found, rule.phrasing, pipeline))
  }
  const places = new Map(dialogue.utterances.map(({ node }, index) => [node.id, index]))
  const review = (each: (typeof dialogue.questions)[number]) => reviewedQuestion(each, dialogue, pipeline)
  return {
    findings: sortFindings(findings, (message) => places.get(message) ?? 0),
    open: dialogue.questions.filter(({ answeredBy }) => answeredBy === undefined).map(review),
    answered: dialogue.questions.filter(({ answeredBy }) => answeredBy === last).map(review),
  }
}

/** Acts that rules count or look back at over any distance. */
const REMEMBERED: ReadonlySet<ActName> = new Set(['refusal', 'appointment_invite', 'contact_request', 'name_given'])

/** Places of what later replies are judged by. */
export function stillMatters(dialogue: DialogueView): ReadonlySet<number> {
  const open = dialogue.questions.filter(({ answeredBy }) => answeredBy === undefined).map(({ message }) => message)
  const acts = dialogue.acts().flatMap(({ act, message }) => (REMEMBERED.has(act) ? [message] : []))
  return new Set([...open, ...acts])
}
