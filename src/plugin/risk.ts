import type { Review } from './review.js'

/** What counts how much for the risk of a conversation; the HTML report says the same in words (`riskNote`). */
export const RISK = { error: 10, warning: 3, info: 1, unanswered: 2, fatal: 20 } as const

/** How much is at stake in a conversation: lists are sorted by it, and samples can be drawn by it. 0: nothing was found. */
export function riskOf({ findings, questions, score }: Pick<Review, 'findings' | 'questions' | 'score'>): number {
  const found = findings.reduce((sum, { severity }) => sum + RISK[severity], 0)
  const open = questions.filter(({ status }) => status === 'ignored' || status === 'deflected').length
  return found + open * RISK.unanswered + (score?.fatal.length ?? 0) * RISK.fatal
}
