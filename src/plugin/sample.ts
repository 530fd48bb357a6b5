import type { Conversion } from './dialogue.js'

/** How a sample of conversations is drawn. */
export interface SamplePlan {
  /** For each agent: a number of conversations, or a share such as `5%`. */
  size: number | string
  /** The same seed draws the same conversations. */
  seed: string
  /** Every conversation has the same chance, or one with more risk the greater one. */
  by: 'chance' | 'risk'
}

/** A sample that was drawn. */
export interface Sample extends SamplePlan {
  /** Conversations that were drawn, and out of how many. */
  conversations: number
  of: number
  /** Of so many agents. */
  agents: number
}

/** What makes a conversation worth showing: every question was answered, or much was found. */
export type ExampleFacts =
  | { answered: number; conversion: Conversion }
  /** The first rules that were broken, and questions without an answer. */
  | { findings: number; rules: string[]; unanswered: number }

/** A conversation that is worth showing to the team, and why. */
export interface TeamExample {
  conversation: string
  file?: string
  line?: number
  agent?: string
  score?: number
  facts: ExampleFacts
  /** The facts in words, in the language of the report. */
  reason: string
}

/** Conversations to learn from. */
export interface TeamExamples {
  /** How it is done. */
  good: TeamExample[]
  /** What to talk about; nobody is to be shamed by it. */
  discuss: TeamExample[]
}
