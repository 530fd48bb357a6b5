import type { Review, RuleDefinition, Summary } from '../plugin/index.js'

/**
 * An empty summary. Every rule that runs has its row from the start, so that a report can tell "found nothing" from
 * "did not run".
 *
 * @param rules The rules in the order in which reports show them; those that are `off` get no row.
 */
export function createSummary(rules: Iterable<RuleDefinition>): Summary {
  const summary: Summary = {
    conversations: 0,
    messages: 0,
    flagged: 0,
    findings: { error: 0, warning: 0, info: 0 },
    rules: {},
    questions: { answered: 0, late: 0, deflected: 0, ignored: 0 },
    types: { missed: 0, invalid: 0, abnormal_end: 0, normal_end: 0 },
    skipped: 0,
  }
  for (const rule of rules) if (rule.severity !== 'off') rowOf(summary, rule.id)
  return summary
}

/**
 * Adds a review to a summary. Keeps nothing of the review but its figures, so memory does not grow with conversations.
 *
 * @param messages How many messages the conversation has.
 */
export function addReview(summary: Summary, review: Review, messages: number): void {
  summary.conversations++
  summary.messages += messages
  if (review.template) summary.templates = (summary.templates ?? 0) + 1
  else summary.types[review.labels.type]++
  for (const question of review.questions) summary.questions[question.status]++
  if (review.findings.length > 0) summary.flagged++
  if (review.suppressed) summary.suppressed = (summary.suppressed ?? 0) + review.suppressed.length
  addFindings(summary, review)
  for (const { rule, reason } of review.notEvaluable) {
    const row = rowOf(summary, rule)
    row.notEvaluable++
    row.reason ??= reason
  }
}

/** Adds the findings of a review alone: of one that stands for no conversation, say. */
export function addFindings(summary: Summary, review: Pick<Review, 'findings'>): void {
  const flagging = new Set<string>()
  for (const { rule, severity } of review.findings) {
    summary.findings[severity]++
    rowOf(summary, rule).findings++
    flagging.add(rule)
  }
  for (const rule of flagging) rowOf(summary, rule).conversations++
}

/** Adds the figures of a part of a run: those of {@link createSummary} without rules, to which its reviews were added. */
export function mergeSummary(summary: Summary, part: Summary): void {
  const total = summary as unknown as Record<string, unknown>
  for (const [name, value] of Object.entries(part)) {
    if (typeof value === 'number') total[name] = ((total[name] as number | undefined) ?? 0) + value
  }
  for (const name of ['findings', 'questions', 'types'] as const) addCounts(summary[name], part[name])
  for (const [rule, { findings, conversations, notEvaluable, reason }] of Object.entries(part.rules)) {
    const row = rowOf(summary, rule)
    row.findings += findings
    row.conversations += conversations
    row.notEvaluable += notEvaluable
    if (reason !== undefined) row.reason ??= reason
  }
}

function addCounts(counts: Record<string, number>, added: Record<string, number>): void {
  for (const [name, count] of Object.entries(added)) counts[name] = (counts[name] ?? 0) + count
}

function rowOf(summary: Summary, rule: string): Summary['rules'][string] {
  const row = summary.rules[rule]
  if (row) return row
  const fresh = { findings: 0, conversations: 0, notEvaluable: 0 }
  summary.rules[rule] = fresh
  return fresh
}
