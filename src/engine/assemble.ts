import type { DialogueView } from '../analysis/dialogue.js'
import { type PipelineContext, sortFindings } from '../findings/pipeline.js'
import type { Act, Finding, NotEvaluableRule, Question, Review, ReviewedQuestion, Score } from '../plugin/index.js'
import { reviewedLabels } from './labels.js'

/** Puts a review together from what the analysis and the rules found. */
export function assemble(
  dialogue: DialogueView,
  findings: Finding[],
  notEvaluable: NotEvaluableRule[],
  score: Score | undefined,
  pipeline: PipelineContext,
): Review {
  const { conversation, utterances } = dialogue
  const id = (index: number): string => utterances[index]!.node.id
  const places =
    findings.length > 1 ? new Map(utterances.map((utterance) => [utterance.node.id, utterance.index])) : undefined
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
    questions: dialogue.questions.map((each) => reviewedQuestion(each, dialogue, pipeline)),
    acts: dialogue.acts().map(act),
    findings: places ? sortFindings(findings, (message) => places.get(message) ?? 0) : findings,
    notEvaluable,
  }
}

/** A question as a review carries it. */
export function reviewedQuestion(
  each: Question,
  { utterances }: DialogueView,
  { locale, masked, translation }: PipelineContext,
): ReviewedQuestion {
  translation?.questions.push(each.reason[translation.locale])
  const id = (index: number): string => utterances[index]!.node.id
  return {
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
  }
}
