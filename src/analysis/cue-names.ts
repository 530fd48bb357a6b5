import { ACT_CUES } from './acts/cues.js'
import { QUESTION_CUES } from './questions/cues.js'

/** The lexicons that the analysis reads; each is a file of rules/core/lexicons. */
export const CUE_NAMES = [
  'negation',
  'hedge',
  'condition',
  'advice',
  'courtesy',
  'acknowledgement',
  'allowed-canned',
  ...ACT_CUES,
  ...QUESTION_CUES,
] as const

/** Name of a lexicon that the analysis reads. */
export type CueName = (typeof CUE_NAMES)[number]
