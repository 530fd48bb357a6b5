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
  protected readonly mean = new Mean()
  protected readonly agents = new AgentTable()
  protected readonly means = {
    agents: new MeansByKey(),
    teams: new MeansByKey(),
    days: new MeansByKey(),
    weeks: new MeansByKey(),
  }
  protected readonly sources = {
    firstPages: new SourceTable(),
    dialogPages: new SourceTable(),
    keywords: new SourceTable(),
  }
  protected readonly log = { days: new LogTable(), weeks: new LogTable() }
  protected readonly questions: Questions

  protected constructor(mask: (text: string) => string, questions: Questions) {
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
export class TableCollector extends Tabulation<QuestionTable> {
  /** @param mask Masks personal data in texts that the tables quote. */
  constructor(mask: (text: string) => string) {
    super(mask, new QuestionTable())
  }

  /** Adds what {@link TablePartReader} read, perhaps on another thread: the same as if its reviews were added here, one by one. */
  merge({ mean, agents, means, sources, log, questions }: TablePart): void {
    this.mean.merge(mean)
    this.agents.merge(agents)
    for (const by of ['agents', 'teams', 'days', 'weeks'] as const) this.means[by].merge(means[by])
    for (const of of ['firstPages', 'dialogPages', 'keywords'] as const) this.sources[of].merge(sources[of])
    for (const by of ['days', 'weeks'] as const) this.log[by].merge(log[by])
    this.questions.merge(questions)
  }

  /** The tables of what was added. */
  finish(): Tables {
    const { agents, teams, days, weeks } = this.means
    const { firstPages, dialogPages, keywords } = this.sources
    return {
      meanScore: this.mean.mean,
      scores: { agents: agents.rows(), teams: teams.rows(), days: days.rows(), weeks: weeks.rows() },
      agents: this.agents.rows(),
      sources: { firstPages: firstPages.rows(), dialogPages: dialogPages.rows(), keywords: keywords.rows() },
      log: { days: this.log.days.rows(), weeks: this.log.weeks.rows() },
      questions: this.questions.rows(),
    }
  }
}

/** Gathers the tables of a part of a run, of at most {@link MOST_IN_PART} conversations, for a collector elsewhere. */
export class TablePartReader extends Tabulation<QuestionPartReader> {
  constructor(mask: (text: string) => string) {
    super(mask, new QuestionPartReader())
  }

  finish(): TablePart {
    const { agents, teams, days, weeks } = this.means
    const { firstPages, dialogPages, keywords } = this.sources
    return {
      mean: this.mean.part,
      agents: this.agents.part,
      means: { agents: agents.part, teams: teams.part, days: days.part, weeks: weeks.part },
      sources: { firstPages: firstPages.part, dialogPages: dialogPages.part, keywords: keywords.part },
      log: { days: this.log.days.part, weeks: this.log.weeks.part },
      questions: this.questions.finish(),
    }
  }
}
