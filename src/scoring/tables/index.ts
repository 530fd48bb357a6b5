/**
 * The tables of a run, filled while reviews stream by. Memory grows with agents, rules, days, sources and distinct
 * questions, the last two up to a limit, and not with conversations.
 */
import type { Review, Tables } from '../../plugin/index.js'
import { type ConversationNode, dayOf, messagesOf } from '../../transcript/index.js'
import { AgentTable } from './agents.js'
import { weekOf } from './clock.js'
import { Mean, MeansByKey } from './mean.js'
import { LogTable, SourceTable } from './outcomes.js'
import { QuestionTable } from './questions.js'

/** Gathers the tables. */
export class TableCollector {
  readonly #mask: (text: string) => string
  readonly #mean = new Mean()
  readonly #agents = new AgentTable()
  readonly #means = {
    agents: new MeansByKey(),
    teams: new MeansByKey(),
    days: new MeansByKey(),
    weeks: new MeansByKey(),
  }
  readonly #sources = { firstPages: new SourceTable(), dialogPages: new SourceTable(), keywords: new SourceTable() }
  readonly #log = { days: new LogTable(), weeks: new LogTable() }
  readonly #questions = new QuestionTable()

  /** @param mask Masks personal data in texts that the tables quote. */
  constructor(mask: (text: string) => string) {
    this.#mask = mask
  }

  /** Adds a review and what it is of. */
  add(review: Review, conversation: ConversationNode): void {
    const { agent, visit } = conversation.fields
    const day = dayOf(conversation.fields)
    const week = day && weekOf(day)
    this.#mean.add(review)
    this.#agents.add(review)
    this.#means.agents.add(review.agent, review)
    this.#means.teams.add(agent?.team, review)
    this.#means.days.add(day, review)
    this.#means.weeks.add(week, review)
    this.#log.days.add(day, review)
    this.#log.weeks.add(week, review)
    if (visit) {
      this.#sources.firstPages.add(this.#source(visit.firstPage), review)
      this.#sources.dialogPages.add(this.#source(visit.dialogPage), review)
      this.#sources.keywords.add(this.#source(visit.keyword), review)
    }
    this.#addQuestions(review, conversation)
  }

  /** The tables of what was added. */
  finish(): Tables {
    const { agents, teams, days, weeks } = this.#means
    const { firstPages, dialogPages, keywords } = this.#sources
    return {
      meanScore: this.#mean.mean,
      scores: { agents: agents.rows(), teams: teams.rows(), days: days.rows(), weeks: weeks.rows() },
      agents: this.#agents.rows(),
      sources: { firstPages: firstPages.rows(), dialogPages: dialogPages.rows(), keywords: keywords.rows() },
      log: { days: this.#log.days.rows(), weeks: this.#log.weeks.rows() },
      questions: this.#questions.rows(),
    }
  }

  #addQuestions({ questions }: Review, conversation: ConversationNode): void {
    if (questions.length === 0) return
    const answering = new Set(questions.map(({ answeredBy }) => answeredBy))
    const texts = new Map<string, string>()
    for (const { id, value } of messagesOf(conversation)) if (answering.has(id)) texts.set(id, this.#mask(value))
    for (const question of questions) {
      const { answeredBy } = question
      this.#questions.add(question, answeredBy === null ? undefined : texts.get(answeredBy))
    }
  }

  /** A keyword may hold a phone number, and so may an address. */
  #source(value: string | undefined): string | undefined {
    return typeof value === 'string' ? this.#mask(value.trim()) : undefined
  }
}
