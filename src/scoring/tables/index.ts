/**
 * The tables of a run, filled while reviews stream by. Memory grows with agents, rules, days, sources and distinct
 * questions, the last two up to a limit, and not with conversations.
 */
import type { OutcomeRow, Review, Tables } from '../../plugin/index.js'
import { type ConversationNode, dayOf, messagesOf } from '../../transcript/index.js'
import { type AgentPart, AgentTable } from './agents.js'
import { weekOf } from './clock.js'
import { Mean, type MeanPart, MeansByKey } from './mean.js'
import { type LogPart, LogTable, SourceTable } from './outcomes.js'
import { type QuestionPart, QuestionPartReader, QuestionTable } from './questions.js'

/** What was gathered of a part of a run. Plain data, but opaque. */
export interface TablePart {
  mean: MeanPart
  agents: AgentPart[]
  means: Record<'agents' | 'teams' | 'days' | 'weeks', MeansByKey['part']>
  sources: Record<'firstPages' | 'dialogPages' | 'keywords', OutcomeRow[]>
  log: Record<'days' | 'weeks', LogPart>
  questions: QuestionPart
}

/** Of more conversations a part might name more sources than tables have rows for, and those left out could not be told apart. */
export const MOST_IN_PART = 4096

/** Fills tables. */
class Tabulation<Questions extends QuestionTable | QuestionPartReader> {
  readonly #mask: (text: string) => string
  readonly mean = new Mean()
  readonly agents = new AgentTable()
  readonly means = {
    agents: new MeansByKey(),
    teams: new MeansByKey(),
    days: new MeansByKey(),
    weeks: new MeansByKey(),
  }
  readonly sources = {
    firstPages: new SourceTable(),
    dialogPages: new SourceTable(),
    keywords: new SourceTable(),
  }
  readonly log = { days: new LogTable(), weeks: new LogTable() }
  readonly questions: Questions

  constructor(mask: (text: string) => string, questions: Questions) {
    this.#mask = mask
    this.questions = questions
  }

  /** Adds a review and what it is of. */
  add(review: Review, conversation: ConversationNode): void {
    const { agent, visit } = conversation.fields
    const day = dayOf(conversation.fields)
    const week = day && weekOf(day)
    this.mean.add(review)
    this.agents.add(review)
    this.means.agents.add(review.agent, review)
    this.means.teams.add(agent?.team, review)
    this.means.days.add(day, review)
    this.means.weeks.add(week, review)
    this.log.days.add(day, review)
    this.log.weeks.add(week, review)
    if (visit) {
      this.sources.firstPages.add(this.#source(visit.firstPage), review)
      this.sources.dialogPages.add(this.#source(visit.dialogPage), review)
      this.sources.keywords.add(this.#source(visit.keyword), review)
    }
    this.#addQuestions(review, conversation)
  }

  #addQuestions({ questions }: Review, conversation: ConversationNode): void {
    if (questions.length === 0) return
    const answering = new Set(questions.map(({ answeredBy }) => answeredBy))
    const texts = new Map<string, string>()
    for (const { id, value } of messagesOf(conversation)) if (answering.has(id)) texts.set(id, this.#mask(value))
    for (const question of questions) {
      const { answeredBy } = question
      this.questions.add(question, answeredBy === null ? undefined : texts.get(answeredBy))
    }
  }

  /** A keyword may hold a phone number, and so may an address. */
  #source(value: string | undefined): string | undefined {
    return typeof value === 'string' ? this.#mask(value.trim()) : undefined
  }
}

/** Gathers the tables of a run. */
export class TableCollector {
  readonly #tables: Tabulation<QuestionTable>

  /** @param mask Masks personal data in texts that the tables quote. */
  constructor(mask: (text: string) => string) {
    this.#tables = new Tabulation(mask, new QuestionTable())
  }

  /** Adds a review and what it is of. */
  add(review: Review, conversation: ConversationNode): void {
    this.#tables.add(review, conversation)
  }

  /**
   * Adds what {@link TablePartReader} read, perhaps on another thread: the same as if its reviews were added here, one by one.
   *
   * @internal
   */
  merge(part: TablePart): void {
    const { mean, agents, means, sources, log, questions } = this.#tables
    mean.merge(part.mean)
    agents.merge(part.agents)
    for (const by of ['agents', 'teams', 'days', 'weeks'] as const) means[by].merge(part.means[by])
    for (const of of ['firstPages', 'dialogPages', 'keywords'] as const) sources[of].merge(part.sources[of])
    for (const by of ['days', 'weeks'] as const) log[by].merge(part.log[by])
    questions.merge(part.questions)
  }

  /** The tables of what was added. */
  finish(): Tables {
    const { mean, agents, means, sources, log, questions } = this.#tables
    const { firstPages, dialogPages, keywords } = sources
    return {
      meanScore: mean.mean,
      scores: {
        agents: means.agents.rows(),
        teams: means.teams.rows(),
        days: means.days.rows(),
        weeks: means.weeks.rows(),
      },
      agents: agents.rows(),
      sources: { firstPages: firstPages.rows(), dialogPages: dialogPages.rows(), keywords: keywords.rows() },
      log: { days: log.days.rows(), weeks: log.weeks.rows() },
      questions: questions.rows(),
    }
  }
}

/** Gathers the tables of a part of a run, of at most {@link MOST_IN_PART} conversations, for a collector elsewhere. */
export class TablePartReader {
  readonly #tables: Tabulation<QuestionPartReader>

  constructor(mask: (text: string) => string) {
    this.#tables = new Tabulation(mask, new QuestionPartReader())
  }

  add(review: Review, conversation: ConversationNode): void {
    this.#tables.add(review, conversation)
  }

  finish(): TablePart {
    const { mean, agents, means, sources, log, questions } = this.#tables
    const { firstPages, dialogPages, keywords } = sources
    return {
      mean: mean.part,
      agents: agents.part,
      means: {
        agents: means.agents.part,
        teams: means.teams.part,
        days: means.days.part,
        weeks: means.weeks.part,
      },
      sources: { firstPages: firstPages.part, dialogPages: dialogPages.part, keywords: keywords.part },
      log: { days: log.days.part, weeks: log.weeks.part },
      questions: questions.finish(),
    }
  }
}
