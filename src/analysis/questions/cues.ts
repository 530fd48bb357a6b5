/** Lexicons that the detection of questions and answers reads, in three families: what asks, about what, what answers. */
export const ASK_CUES = [
  'ask-particle',
  'ask-wh',
  'ask-whether',
  'ask-lead',
  'ask-request',
  'ask-wish',
  'ask-fault',
  'ask-summons',
  'ask-confirm',
  'ask-not',
  'ask-rhetoric',
  'ask-anew',
  'ask-unsure',
] as const

export const TOPIC_CUES = [
  'topic-price',
  'topic-time',
  'topic-place',
  'topic-quantity',
  'topic-contact',
  'topic-identity',
  'topic-cause',
  'topic-remedy',
  'topic-care',
  'topic-visit',
  'topic-drug',
  'topic-how',
  'topic-effect',
] as const

export const ANSWER_CUES = [
  'answer-figure',
  'answer-time',
  'answer-place',
  'answer-cause',
  'answer-advice',
  'answer-yes',
  'answer-open',
  'answer-drug',
  'answer-waiting',
  'answer-sympathy',
  'answer-contact',
  'answer-offer',
  'answer-courtesy',
  'answer-asks-back',
  'answer-verdict',
  'answer-arranging',
  'answer-stalling',
] as const

export const QUESTION_CUES = [...ASK_CUES, ...TOPIC_CUES, ...ANSWER_CUES] as const
