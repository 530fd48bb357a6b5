import type { DialogueView } from '../analysis/dialogue.js'
import { type PipelineContext, sortFindings } from '../findings/pipeline.js'
import type { Act, Finding, NotEvaluableRule, Question, Review, Score } from '../plugin/index.js'
import { reviewedLabels } from './labels.js'

/** Puts a review together from what the analysis and the rules found. */
export function assemble(
  dialogue: DialogueView,
  findings: Finding[],
  notEvaluable: NotEvaluableRule[],
  score: Score | undefined,
  { locale, masked }: PipelineContext,
): Review {
  const { conversation, utterances } = dialogue
  const id = (index: number): string => utterances[index]!.node.id
  const places =
    findings.length > 1 ? new Map(utterances.map((utterance) => [utterance.node.id, utterance.index])) : undefined
  const question = (each: Question): Review['questions'][number] => ({
    message: id(each.message),
    start: each.start,
    end: each.end,
    text: masked(each.message).slice(each.start, each.end),
    topic: each.topic,
    status: each.status,
    answeredBy: each.answeredBy === undefined ? null : id(each.answeredBy),
    repeats: each.repeats.map(id),
    reason: each.reason[locale],
    confidence: each.confidence,
    basis: each.basis,
    ...(each.weights && { weights: each.weights }),
  })
  const act = ({ message, act: name, start, end }: Act): Review['acts'][number] => ({
    message: id(message),
    act: name,
    start,
    end,
  })
  const agent = conversation.fields.agent?.name ?? conversation.fields.agent?.id
  return {
    conversation: conversation.id,
    ...(conversation.file === undefined ? {} : { file: conversation.file }),
    ...(conversation.position === undefined ? {} : { line: conversation.position.start.line }),
    lang: dialogue.lang,
    ...(conversation.template && { template: true as const }),
    ...(agent === undefined ? {} : { agent }),
    ...reviewedLabels(dialogue),
    ...(score && { score }),
    questions: dialogue.questions.map(question),
    acts: dialogue.acts().map(act),
    findings: places ? sortFindings(findings, (message) => places.get(message) ?? 0) : findings,
    notEvaluable,
  }
}
