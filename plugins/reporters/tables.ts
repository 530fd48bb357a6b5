/** The tables of the summary as rows of text, the same for every report that shows them. */
import type { AgentRow, LogRow, OutcomeRow, ReportContext, ScoreRow, Summary, Tables } from '../../src/plugin/index.js'
import { ruleTitle } from './rule-title.js'
import { type TableWords, tableWordsOf } from './table-words.js'
import { formatNumber } from './words.js'

/** A table, ready to be laid out. */
export interface ShownTable {
  title: string
  align: ('left' | 'right')[]
  head: string[]
  rows: string[][]
  /** What was left out. */
  note?: string
}

/** More rows than this are for a spreadsheet. */
const MOST_ROWS = 12
/** More columns of agents than this fit nowhere. */
const MOST_AGENTS = 6

/** Tables that have something to tell: more than the totals do. */
export function shownTables(summary: Summary, context: ReportContext): ShownTable[] {
  const { tables } = summary
  // Of one conversation the review itself tells everything.
  if (!tables || summary.conversations < 2) return []
  const shown = new Shown(tableWordsOf(context.locale), context)
  return [
    ...shown.scores('agents', 'agent', tables.scores.agents, 1),
    ...shown.scores('teams', 'team', tables.scores.teams, 1),
    ...shown.agentRules(tables),
    ...shown.rates(tables),
    ...shown.log('days', 'day', tables.log.days),
    ...shown.log('weeks', 'week', tables.log.weeks),
    ...shown.sources('firstPages', 'page', tables.sources.firstPages),
    ...shown.sources('dialogPages', 'page', tables.sources.dialogPages),
    ...shown.sources('keywords', 'keyword', tables.sources.keywords),
    ...shown.questions(tables),
  ]
}

/** The mean score of the run as a sentence; undefined where there is none, or only one conversation to tell it of. */
export function meanScore({ tables, conversations }: Summary, { locale }: ReportContext): string | undefined {
  if (!tables || tables.meanScore === null || conversations < 2) return undefined
  return tableWordsOf(locale).meanScore(tables.meanScore.toFixed(1))
}

type Title = { [Key in keyof TableWords]: TableWords[Key] extends string ? Key : never }[keyof TableWords]
type Head = keyof TableWords['head']

/** The agents' shares that are over their rules' limits, the greatest first. */
export function overRates(agents: readonly AgentRow[]): { agent: string; rule: string; count: number; of: number }[] {
  return agents
    .flatMap(({ agent, rates = {} }) => Object.entries(rates).map(([rule, rate]) => ({ agent, rule, ...rate })))
    .filter(({ over }) => over)
    .sort((a, b) => b.count / b.of - a.count / a.of || (a.agent < b.agent ? -1 : 1))
}

/** A share as people read it: 65% (78/120). */
export function rateShown(count: number, of: number): string {
  return `${Math.round((100 * count) / of)}% (${count}/${of})`
}

/** Builds tables in one language. */
class Shown {
  constructor(
    readonly words: TableWords,
    readonly context: ReportContext,
  ) {}

  scores(title: Title, key: Head, rows: readonly ScoreRow[], least: number): ShownTable[] {
    if (rows.length < least || rows.every(({ mean }) => mean === null)) return []
    return this.#table(
      title,
      [key, 'conversations', 'mean'],
      rows.map((row) => [this.#name(key, row.key), this.#number(row.conversations), this.#mean(row.mean)]),
    )
  }

  log(title: Title, key: Head, rows: readonly LogRow[]): ShownTable[] {
    // The last days are the ones that are asked for.
    const last = rows.slice(-MOST_ROWS)
    const made = this.#table(
      title,
      [key, 'conversations', 'effective', 'missed', 'invalid', 'contacts', 'appointments', 'flagged', 'mean'],
      last.map((row) => [
        row.key,
        ...[row.conversations, row.effective, row.missed, row.invalid].map((value) => this.#number(value)),
        ...[row.contacts, row.appointments, row.flagged].map((value) => this.#number(value)),
        this.#mean(row.mean),
      ]),
    )
    return made.map((table) => this.#noted(table, rows.length))
  }

  sources(title: Title, key: Head, rows: readonly OutcomeRow[]): ShownTable[] {
    return this.#table(
      title,
      [key, 'conversations', 'effective', 'contacts', 'appointments'],
      rows.map((row) => [
        row.key,
        ...[row.conversations, row.effective, row.contacts, row.appointments].map((value) => this.#number(value)),
      ]),
    )
  }

  /** A row a rule, a column an agent; for so many agents as fit. */
  agentRules({ agents }: Tables): ShownTable[] {
    const columns = [...agents].sort((a, b) => b.flagged - a.flagged).slice(0, MOST_AGENTS)
    const rules = new Map<string, number>()
    for (const { rules: broken } of columns)
      for (const [rule, count] of Object.entries(broken)) rules.set(rule, (rules.get(rule) ?? 0) + count)
    const order = [...rules].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    const rows = order.map(([rule]) => [
      rule,
      ...columns.map((agent) => (agent.rules[rule] === undefined ? '' : this.#number(agent.rules[rule] as number))),
    ])
    if (columns.length < 2) return []
    const [table] = this.#table('agentRules', ['rule'], rows)
    if (!table) return []
    const head = [...table.head, ...columns.map(({ agent }) => this.#name('agent', agent))]
    return [{ ...table, head, align: head.map((_, at) => (at === 0 ? 'left' : 'right')) }]
  }

  /** What an agent does too often over all conversations, though perhaps in none of them by itself. */
  rates({ agents }: Tables): ShownTable[] {
    const rows = overRates(agents).map(({ agent, rule, count, of }) => [
      this.#name('agent', agent),
      ruleTitle(rule, this.context)[this.context.locale],
      rateShown(count, of),
    ])
    return this.#table('rates', ['agent', 'rule', 'rate'], rows)
  }

  questions({ questions }: Tables): ShownTable[] {
    const [table] = this.#table(
      'questions',
      ['question', 'asked', 'answered', 'answer'],
      questions.map(({ text, asked, status, answers }) => [
        text,
        this.#number(asked),
        this.#number(status.answered + status.late),
        answers[0]?.text ?? this.words.none,
      ]),
    )
    return table ? [{ ...table, align: ['left', 'right', 'right', 'left'] }] : []
  }

  #table(title: Title, head: Head[], rows: string[][]): ShownTable[] {
    if (rows.length === 0) return []
    const table: ShownTable = {
      title: this.words[title],
      align: head.map((_, at) => (at === 0 ? 'left' : 'right')),
      head: head.map((each) => this.words.head[each]),
      rows: rows.slice(0, MOST_ROWS),
    }
    return [this.#noted(table, rows.length)]
  }

  #noted(table: ShownTable, count: number): ShownTable {
    return count > MOST_ROWS ? { ...table, note: this.words.more(count - MOST_ROWS) } : table
  }

  #name(key: Head, name: string): string {
    return key === 'agent' ? this.context.mask(name) : name
  }

  #number(value: number): string {
    return formatNumber(value)
  }

  #mean(mean: number | null): string {
    return mean === null ? this.words.none : mean.toFixed(1)
  }
}
