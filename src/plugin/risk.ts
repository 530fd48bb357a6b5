import type { Review } from './review.js'

/** What counts how much for the risk of a conversation; the HTML report says the same in words (`riskNote`). */
export const RISK = { error: 10, warning: 3, info: 1, unanswered: 2, fatal: 20 } as const

/** How much is at stake in a conversation: lists are sorted by it, and samples can be drawn by it. 0: nothing was found. */
export function riskOf({ findings, questions, score }: Pick<Review, 'findings' | 'questions' | 'score'>): number {
  const found = findings.reduce((sum, { severity }) => sum + RISK[severity], 0)
  const open = questions.filter(({ status }) => status === 'ignored' || status === 'deflected').length
  return found + open * RISK.unanswered + (score?.fatal.length ?? 0) * RISK.fatal
}

/**
 * How well a conversation went, for examples worth showing. Nothing found is not enough: there were questions, all answered, and
 * better still something came of it. 0: nothing to show.
 */
export function meritOf(
  { findings, questions, labels, acts }: Pick<Review, 'findings' | 'questions' | 'labels' | 'acts'>,
  messages: number,
): number {
  const answered = questions.filter(({ status }) => status === 'answered').length
  if (findings.length > 0 || answered < 2 || answered < questions.length || labels.type !== 'normal_end') return 0
  const came = { none: 0, information: 1, contact: 3, appointment: 5 }[labels.conversion]
  const warmth = new Set(acts.map(({ act }) => act)).size
  return Math.min(answered, 6) + came + warmth / 2 + Math.min(messages, 20) / 20
}
