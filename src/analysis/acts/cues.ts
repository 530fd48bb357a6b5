/** Lexicons that the detection of acts reads. */
export const ACT_CUES = [] as const
