import type { Side } from '../text/vocabulary.js'
import { ACT_CUES } from './acts/cues.js'
import { AGENT_LABEL_CUES, CUSTOMER_LABEL_CUES, LABEL_CUES } from './labels/cues.js'
import { ANSWER_CUES, QUESTION_CUES } from './questions/cues.js'

/** The lexicons that the analysis reads; each is a file of rules/core/lexicons. */
export const CUE_NAMES = [
  'negation',
  'hedge',
  'condition',
  'advice',
  'courtesy',
  'acknowledgement',
  'allowed-canned',
  'trade-homes',
  'incoming-call',
  'incoming-caller',
  'not-answered',
  ...ACT_CUES,
  ...QUESTION_CUES,
  ...LABEL_CUES,
] as const

/** Name of a lexicon that the analysis reads. */
export type CueName = (typeof CUE_NAMES)[number]

/** What only agents say, as far as the analysis asks; apologies are read on both sides ("没事" answers one). */
const AGENT_ONLY: readonly CueName[] = [
  // A drug that the customer asks about is named in the question.
  ...ANSWER_CUES.filter((name) => name !== 'answer-drug'),
  'self-introduction',
  'empathy',
  'reassurance',
  'closing',
  'care-tip',
  'recap',
  'contact-request',
  'appointment-invite',
  'allowed-canned',
  ...AGENT_LABEL_CUES,
  'incoming-call',
]

/** What only customers say. */
const CUSTOMER_ONLY: readonly CueName[] = [
  'ask-fault',
  'ask-wish',
  'ask-anew',
  'ask-unsure',
  'ask-summons',
  'nothing-more',
  'distress',
  'refusal',
  'decline',
  'contact-left',
  'advertising',
  'job-seeking',
  'test-message',
  'abuse',
  'wrong-party',
  ...CUSTOMER_LABEL_CUES,
  'incoming-caller',
  'not-answered',
]

/** In whose words a cue is looked for; a cue that is not here, in everybody's. */
export const SIDES: ReadonlyMap<CueName, Side> = new Map([
  ...AGENT_ONLY.map((name) => [name, 'agent'] as const),
  ...CUSTOMER_ONLY.map((name) => [name, 'customer'] as const),
])
