/** Lexicons that the conversation labels read. */

/** Fields of medicine, each a lexicon: they tell what a customer's trouble belongs to, and what a specialty covers. */
export const FIELD_CUES = [
  'field-teeth',
  'field-skin',
  'field-hair',
  'field-eyes',
  'field-ear-nose-throat',
  'field-women',
  'field-men',
  'field-children',
  'field-bones',
  'field-digestion',
  'field-heart',
  'field-mind',
] as const

/** What only customers say. */
export const CUSTOMER_LABEL_CUES = [
  ...FIELD_CUES,
  'symptom',
  'diagnosed',
  'returning-patient',
  'booking-wish',
  'will-come',
  'undecided',
  'address-given',
  'refusal-price',
  'refusal-distance',
  'refusal-time',
  'refusal-distrust',
  'refusal-think',
] as const

/** What only agents say. */
export const AGENT_LABEL_CUES = ['not-treated', 'booking-made', 'booking-stands', 'contact-wrong'] as const

export const LABEL_CUES = ['clinic', 'accept', ...CUSTOMER_LABEL_CUES, ...AGENT_LABEL_CUES] as const
