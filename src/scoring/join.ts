import type { Pack, Scorecard, ScorecardSection } from '../plugin/index.js'

/**
 * The scorecard of packs that are used together: that of the last one that has one. Where it says `join`, its sections are
 * added to the scorecard of the packs before it; sections of one id become one, worth what both are worth.
 */
export function joinedScorecard(packs: readonly Pack[]): Scorecard | undefined {
  const at = packs.findLastIndex((pack) => pack.scorecard && pack.rules.length > 0)
  const own = packs[at]?.scorecard
  if (!own?.join) return own
  const base = joinedScorecard(packs.slice(0, at))
  return base ? joined(base, own) : own
}

function joined(base: Scorecard, added: Scorecard): Scorecard {
  const sections = new Map<string, ScorecardSection>(base.sections.map((section) => [section.id, section]))
  for (const section of added.sections) {
    const before = sections.get(section.id)
    sections.set(section.id, before ? merged(before, section) : section)
  }
  return {
    ...(base.title && { title: base.title }),
    sections: [...sections.values()],
    fatal: [...base.fatal, ...added.fatal],
  }
}

function merged(one: ScorecardSection, other: ScorecardSection): ScorecardSection {
  return {
    ...one,
    points: one.points + other.points,
    deductions: [...one.deductions, ...other.deductions],
  }
}
