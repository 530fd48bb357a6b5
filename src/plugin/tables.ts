import type { QuestionStatus, QuestionTopic } from './dialogue.js'

/** The mean score of some conversations. */
export interface ScoreRow {
  /** Agent, team, day (2025-01-31) or ISO week (2025-W05). */
  key: string
  conversations: number
  /** How many of them could be scored. */
  scored: number
  mean: number | null
}

/** What was found with one agent. */
export interface AgentRow {
  agent: string
  conversations: number
  flagged: number
  /** Conversations in which a rule was broken, by rule id. */
  rules: Record<string, number>
  /** By rule id: how often over all conversations, of how many times, and whether that is more than the rule's share. */
  rates?: Record<string, { count: number; of: number; over: boolean }>
}

/** What came of the conversations of one source, or of one period. */
export interface OutcomeRow {
  /** A page, a keyword, a day or a week. */
  key: string
  conversations: number
  /** Neither missed nor invalid. */
  effective: number
  /** Ones that left a contact or more. */
  contacts: number
  appointments: number
}

/** A day or a week of work. */
export interface LogRow extends OutcomeRow {
  missed: number
  invalid: number
  flagged: number
  findings: number
  mean: number | null
}

/** A question that several customers ask, in these words or nearly. */
export interface RecurringQuestion {
  /** As most of them put it. */
  text: string
  topic: QuestionTopic
  asked: number
  /** What became of it. */
  status: Record<QuestionStatus, number>
  /** With what it was answered, most frequent first. */
  answers: { text: string; count: number }[]
}

/** The tables of a run. */
export interface Tables {
  /** Of all conversations; null where none could be scored. */
  meanScore: number | null
  scores: { agents: ScoreRow[]; teams: ScoreRow[]; days: ScoreRow[]; weeks: ScoreRow[] }
  agents: AgentRow[]
  sources: { firstPages: OutcomeRow[]; dialogPages: OutcomeRow[]; keywords: OutcomeRow[] }
  log: { days: LogRow[]; weeks: LogRow[] }
  questions: RecurringQuestion[]
}
