import type { AgentRow, Review } from '../../plugin/index.js'

/** Which rules were broken in whose conversations. */
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
  }

  /** By name. */
  rows(): AgentRow[] {
    return [...this.#rows.values()].sort((a, b) => (a.agent < b.agent ? -1 : 1))
  }
}
