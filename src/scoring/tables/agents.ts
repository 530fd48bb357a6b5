import type { AgentRow, Review } from '../../plugin/index.js'

/** Fewer conversations, or fewer times, tell nothing of how an agent works. */
const LEAST_CONVERSATIONS = 2
const LEAST_TIMES = 10

/** How often an agent did what a rule limits. */
interface Share {
  count: number
  of: number
  /** The rule's limit. */
  most: number
  /** Conversations of the agent up to the last that tells of it. */
  conversations: number
}

/** What was found with an agent in a part of a run. */
export type AgentPart = Omit<AgentRow, 'rates'> & { rates?: Record<string, Share> }

/** Which rules were broken in whose conversations, and what agents do too often over all of them. */
export class AgentTable {
  readonly #rows = new Map<string, AgentPart>()

  add({ agent, findings, rates = {} }: Review): void {
    if (agent === undefined) return
    const row = this.#of(agent)
    row.conversations++
    if (findings.length > 0) row.flagged++
    for (const rule of new Set(findings.map((finding) => finding.rule))) row.rules[rule] = (row.rules[rule] ?? 0) + 1
    const { conversations } = row
    for (const [rule, rate] of Object.entries(rates)) share(row, rule, { ...rate, conversations })
  }

  get part(): AgentPart[] {
    return [...this.#rows.values()]
  }

  merge(part: readonly AgentPart[]): void {
    for (const { agent, conversations, flagged, rules, rates = {} } of part) {
      const row = this.#of(agent)
      const before = row.conversations
      row.conversations += conversations
      row.flagged += flagged
      for (const [rule, count] of Object.entries(rules)) row.rules[rule] = (row.rules[rule] ?? 0) + count
      for (const [rule, each] of Object.entries(rates))
        share(row, rule, { ...each, conversations: before + each.conversations })
    }
  }

  /** By name. */
  rows(): AgentRow[] {
    return [...this.#rows.values()]
      .map(({ rates, ...row }) => (rates ? { ...row, rates: judged(rates) } : row))
      .sort((a, b) => (a.agent < b.agent ? -1 : 1))
  }

  #of(agent: string): AgentPart {
    let row = this.#rows.get(agent)
    if (!row) {
      row = { agent, conversations: 0, flagged: 0, rules: {} }
      this.#rows.set(agent, row)
    }
    return row
  }
}

function share(row: AgentPart, rule: string, { count, of, ...last }: Share): void {
  row.rates ??= {}
  const before = row.rates[rule]
  row.rates[rule] = { count: count + (before?.count ?? 0), of: of + (before?.of ?? 0), ...last }
}

function judged(rates: Record<string, Share>): NonNullable<AgentRow['rates']> {
  const rows = Object.entries(rates).map(([rule, { count, of, most, conversations }]) => {
    const tells = conversations >= LEAST_CONVERSATIONS && of >= LEAST_TIMES
    return [rule, { count, of, over: tells && count > most * of }]
  })
  return Object.fromEntries(rows)
}
