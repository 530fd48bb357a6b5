/** The texts of a review in the other language: for reports whose reader may choose. */
import type { Locale } from './common.js'

/** Beside a review, which is in one language, the same words in the other one. No part of what `json` prints. */
export interface Translation {
  locale: Locale
  /** By fingerprint. */
  findings: Map<string, { message: string; suggestion?: string }>
  /** Why the questions have their status, in the order of the review. */
  questions: string[]
  /** Why a rule could not be judged, by its id. */
  notEvaluable: Map<string, string>
}

/** An empty translation, to be filled by a review in `locale`. */
export function translationFrom(locale: Locale): Translation {
  return { locale: locale === 'zh' ? 'en' : 'zh', findings: new Map(), questions: [], notEvaluable: new Map() }
}
