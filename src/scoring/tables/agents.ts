import type { AgentRow, Review } from '../../plugin/index.js'

/** Fewer conversations, or fewer times, tell nothing of how an agent works. */
const LEAST_CONVERSATIONS = 2
const LEAST_TIMES = 10

/** Which rules were broken in whose conversations, and what agents do too often over all of them. */
export class AgentTable {
  readonly #rows = new Map<string, AgentRow>()

  add(review: Review): void {
    if (review.agent === undefined) return
    const row = this.#rows.get(review.agent) ?? { agent: review.agent, conversations: 0, flagged: 0, rules: {} }
    this.#rows.set(review.agent, row)
    row.conversations++
    if (review.findings.length > 0) row.flagged++
    for (const rule of new Set(review.findings.map((finding) => finding.rule)))
      row.rules[rule] = (row.rules[rule] ?? 0) + 1
    for (const [rule, { count, of, most }] of Object.entries(review.rates ?? {})) {
      row.rates ??= {}
      const before = row.rates[rule]
      const sum = { count: count + (before?.count ?? 0), of: of + (before?.of ?? 0) }
      const tells = row.conversations >= LEAST_CONVERSATIONS && sum.of >= LEAST_TIMES
      row.rates[rule] = { ...sum, over: tells && sum.count > most * sum.of }
    }
  }

  /** By name. */
  rows(): AgentRow[] {
    return [...this.#rows.values()].sort((a, b) => (a.agent < b.agent ? -1 : 1))
  }
}
