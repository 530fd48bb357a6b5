/**
 * The words of the columns in which a supervisor judges findings. Reports write them, and `chatlint feedback` reads them
 * back, in either language.
 */
import type { Localized } from './common.js'

/** What a person said of a finding. */
export type Verdict = 'agreed' | 'false-alarm' | 'undecided'

/** The verdicts, as they stand in a drop-down. */
export const VERDICT_WORDS: Readonly<Record<Verdict, Localized>> = {
  agreed: { en: 'Agree', zh: '认可' },
  'false-alarm': { en: 'False alarm', zh: '误报' },
  undecided: { en: 'Undecided', zh: '待定' },
}

/**
 * A finding that a person judged to be wrong or acceptable, so that it is not reported again. A
 * fingerprint stands for itself; without one, all that is named must fit.
 */
export interface Suppression {
  /** Full id of the rule. */
  rule?: string
  conversation?: string
  fingerprint?: string
  /** Why; there is no suppression without one. */
  reason: string
  /** Initials of who judged. */
  by?: string
  /** ISO date: the last day on which it holds. */
  until?: string
}

/** The heads of the columns that `chatlint feedback` looks for. */
export const FEEDBACK_COLUMNS = {
  verdict: { en: 'Verdict', zh: '判定' },
  remark: { en: 'Remark', zh: '备注' },
  reviewer: { en: 'Reviewer', zh: '审核人' },
  rule: { en: 'Rule', zh: '规则' },
  conversation: { en: 'Conversation', zh: '对话编号' },
  message: { en: 'Finding', zh: '问题说明' },
  fingerprint: { en: 'Fingerprint', zh: '指纹' },
} as const satisfies Record<string, Localized>

/** Before a fingerprint in a table, so that no spreadsheet takes one of digits for a number. */
export const FINGERPRINT_MARK = 'f-'
