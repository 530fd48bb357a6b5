/** Lexicons that the detection of questions and answers reads. */
export const QUESTION_CUES = [] as const
