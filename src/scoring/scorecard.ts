/** Scores a conversation by a scorecard. Pure: what was found goes in, points come out. */
import type { Deduction, Finding, Locale, Score, Scorecard, ScorecardSection, SectionScore } from '../plugin/index.js'

/** What the rules made of a conversation. */
export interface Judged {
  findings: readonly Pick<Finding, 'rule' | 'severity'>[]
  /** Rules that judged it; those that were off, out of their scope or not evaluable are not among them. */
  judged: ReadonlySet<string>
}

/** Makes the function that scores by a card. */
export function scorer(card: Scorecard, locale: Locale): (outcome: Judged) => Score {
  return (outcome) => {
    const sections = card.sections.map((section) => scoreSection(section, outcome, locale))
    const fatal = card.fatal
      .filter(({ rule, severity }) =>
        outcome.findings.some((each) => each.rule === rule && (severity === undefined || each.severity === severity)),
      )
      .map(({ rule }) => rule)
    const of = sections.reduce((sum, section) => sum + section.of, 0)
    const reached = sections.reduce((sum, section) => sum + section.score, 0)
    const total = fatal.length > 0 ? 0 : of === 0 ? null : Math.round((100 * reached) / of)
    return { total, sections, fatal: [...new Set(fatal)] }
  }
}

/** What a section can give shrinks by the share of its deductions that could not be judged. */
function scoreSection(section: ScorecardSection, { findings, judged }: Judged, locale: Locale): SectionScore {
  const evaluable = section.deductions.filter(({ rule }) => judged.has(rule))
  const share = weightOf(evaluable) / weightOf(section.deductions)
  const of = tenths(section.points * share)
  const cost = evaluable.reduce((sum, deduction) => sum + costOf(deduction, findings), 0)
  return {
    id: section.id,
    ...(section.title && { title: section.title[locale] }),
    score: tenths(Math.max(0, of - cost)),
    of,
    ...(evaluable.length === 0 && { notEvaluable: true as const }),
  }
}

/** What the findings of a rule cost: all of them, or the worst. */
function costOf({ rule, points, per }: Deduction, findings: Judged['findings']): number {
  const costs = findings
    .filter((each) => each.rule === rule)
    .map(({ severity }) => (typeof points === 'number' ? points : (points[severity] ?? 0)))
  return per === 'finding' ? costs.reduce((sum, cost) => sum + cost, 0) : Math.max(0, ...costs)
}

/** Each deduction weighs what it can cost at once. */
function weightOf(deductions: readonly Deduction[]): number {
  return deductions.reduce(
    (sum, { points }) => sum + (typeof points === 'number' ? points : Math.max(...Object.values(points))),
    0,
  )
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
