/** The summary's figures, put into the order in which every report shows them. */
import type { ReportContext, RuleDefinition, Severity, Summary } from '../../src/plugin/index.js'

/** A rule with its figures. */
export interface RuleTotal {
  id: string
  title: string
  severity: Severity
  findings: number
  conversations: number
}

/** A rule that could not be judged everywhere. */
export interface UnjudgedTotal {
  id: string
  conversations: number
  reason: string
}

/** The severities, worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** The rules that found something: worst first, then by the number of findings, then as the rule list has them. */
export function ruleTotals(summary: Summary, { rules, locale }: ReportContext): RuleTotal[] {
  const totals: RuleTotal[] = []
  for (const [id, { findings, conversations }] of Object.entries(summary.rules)) {
    const rule = rules.get(id)
    if (findings > 0) {
      totals.push({ id, title: rule?.title[locale] ?? '', severity: severityOf(rule), findings, conversations })
    }
  }
  const rank = (total: RuleTotal): number => SEVERITIES.indexOf(total.severity)
  return totals.sort((a, b) => rank(a) - rank(b) || b.findings - a.findings)
}

/** The rules that could not be judged, most conversations first. */
export function unjudgedTotals(summary: Summary): UnjudgedTotal[] {
  const totals: UnjudgedTotal[] = []
  for (const [id, { notEvaluable, reason }] of Object.entries(summary.rules)) {
    if (notEvaluable > 0) totals.push({ id, conversations: notEvaluable, reason: reason ?? '' })
  }
  return totals.sort((a, b) => b.conversations - a.conversations)
}

/** The sum of a table of counts. */
export function totalOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

function severityOf(rule: RuleDefinition | undefined): Severity {
  return rule === undefined || rule.severity === 'off' ? 'info' : rule.severity
}
