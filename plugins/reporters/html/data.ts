/** What the page's script reads: rows and words as JSON. Types alone, shared by the writer and the script in the page. */
import type { Localized, ReviewedLabels, Severity } from '../../../src/plugin/index.js'

/** A conversation in the list. Short names, because there may be a hundred thousand of them. */
export interface Row {
  /** What a link names it by: the conversation's id, made unique. */
  key: string
  /** 1-based place in the run. */
  at: number
  agent?: string
  /** ISO date. */
  day?: string
  /** Findings: errors, warnings, hints. */
  found: [number, number, number]
  /** Places of broken rules in {@link PageData.rules}. */
  rules: number[]
  score?: number | null
  labels: [
    ReviewedLabels['type'],
    ReviewedLabels['person'],
    ReviewedLabels['conversion'],
    ReviewedLabels['intent'],
    ReviewedLabels['refusal'],
  ]
  /** Questions that got no answer. */
  open: number
  risk: number
  /** The customer's first words. */
  text: string
  /** File and line. */
  from?: string
  lang: 'zh' | 'en'
}

/** A rule as the filter names it. */
export interface PageRule {
  id: string
  title: Localized
  severity: Severity
}

/** Names of labels by label and value. */
export type LabelNames = Record<'type' | 'person' | 'conversion' | 'intent' | 'refusal', Record<string, Localized>>

/** Everything the script says and knows beside the rows. */
export interface PageData {
  rules: PageRule[]
  severity: Record<Severity, Localized>
  labels: LabelNames
  words: Record<PageWord, Localized>
}

/** The words that the script needs. `{n}` and the like are filled in. */
export type PageWord =
  | 'title'
  | 'all'
  | 'shown'
  | 'more'
  | 'noneShown'
  | 'noDetails'
  | 'clean'
  | 'unknown'
  | 'score'
  | 'risk'
  | 'open'
  | 'type'
  | 'person'
  | 'conversion'
  | 'intent'
  | 'refusal'
  | 'printed'
