import type { Localized, Severity } from './common.js'

/** What broken rules cost. */
export interface Deduction {
  /** Full id of the rule. */
  rule: string
  /** For findings of any severity, or by severity; of a severity that is not named nothing is taken off. */
  points: number | Partial<Record<Severity, number>>
  /** Once a conversation (default), or for each finding. The section's points are the most that it can cost. */
  per: 'conversation' | 'finding'
}

/** A part of a scorecard. */
export interface ScorecardSection {
  id: string
  title?: Localized
  /** What the section is worth where all of its rules can be judged. */
  points: number
  deductions: Deduction[]
}

/** A rule whose findings zero the whole score. */
export interface FatalRule {
  rule: string
  /** Only findings of this severity. */
  severity?: Severity
}

/** How conversations are scored. */
export interface Scorecard {
  title?: Localized
  /** Its sections are added to the scorecard of the packs before it, instead of taking its place. */
  join?: boolean
  sections: ScorecardSection[]
  fatal: FatalRule[]
  /** The YAML file, for messages. */
  file?: string
}

/** The score of one section. */
export interface SectionScore {
  id: string
  /** In the language of the report. */
  title?: string
  score: number
  /** The most that could be had, where rules that could not be judged are left out. */
  of: number
  /** None of its rules could be judged, so it counts for nothing. */
  notEvaluable?: true
}

/** The score of a conversation. */
export interface Score {
  /** 0–100; null where nothing could be judged. */
  total: number | null
  sections: SectionScore[]
  /** Ids of the rules that zeroed it. */
  fatal: string[]
}
