/** What a run gathers beside its reports: the figures of its summary, tables, and examples. */
import type { Locale, Review, RuleDefinition, Summary } from '../plugin/index.js'
import type { ConversationNode } from '../transcript/index.js'
import { ExampleCollector, type ExamplePart } from './examples.js'
import { addFindings, addReview, createSummary, mergeSummary } from './summary.js'
import { MOST_IN_PART, TableCollector, type TablePart, TablePartReader } from './tables/index.js'

/** How to gather. */
export interface GatheringOptions {
  /** Masks personal data in texts that the tables quote. */
  mask(text: string): string
  /** The language of what is said of examples. */
  locale: Locale
  /** Whether tables and examples are asked for; figures always are. */
  tables: boolean
}

/** What was gathered of a part of a run. Plain data, but opaque. */
export interface GatheredPart {
  summary: Summary
  tables: TablePart | undefined
  examples: ExamplePart | undefined
}

interface Gatherers {
  summary: Summary
  tables: TableCollector | TablePartReader | undefined
  examples: ExampleCollector | undefined
}

function gather({ summary, tables, examples }: Gatherers, review: Review, conversation: ConversationNode): void {
  addReview(summary, review, conversation.fields.messages.length)
  if (review.template) return
  tables?.add(review, conversation)
  examples?.add(review, conversation)
}

/** Gathers while reviews stream by. */
export class Gathering {
  readonly summary: Summary
  readonly #tables: TableCollector | undefined
  readonly #examples: ExampleCollector | undefined

  /** @param rules The rules that run, in the order in which reports show them. */
  constructor(rules: Iterable<RuleDefinition>, { mask, locale, tables }: GatheringOptions) {
    this.summary = createSummary(rules)
    this.#tables = tables ? new TableCollector(mask) : undefined
    this.#examples = tables ? new ExampleCollector(locale) : undefined
  }

  add(review: Review, conversation: ConversationNode): void {
    gather({ summary: this.summary, tables: this.#tables, examples: this.#examples }, review, conversation)
  }

  /** Adds findings that stand for no conversation. */
  addFindings(review: Review): void {
    addFindings(this.summary, review)
  }

  /** Adds what {@link PartGathering} gathered, perhaps on another thread: the same as if its reviews were added here, one by one. */
  merge({ summary, tables, examples }: GatheredPart): void {
    mergeSummary(this.summary, summary)
    if (tables) this.#tables?.merge(tables)
    if (examples) this.#examples?.merge(examples)
  }

  /** Puts tables and examples into the summary, where there are any. */
  finish(): Summary {
    const { templates, conversations } = this.summary
    if (this.#tables && (templates === undefined || templates < conversations))
      this.summary.tables = this.#tables.finish()
    const worth = this.#examples?.finish()
    if (worth) this.summary.examples = worth
    return this.summary
  }
}

/** Gathers a part of a run, for a {@link Gathering} elsewhere. */
export class PartGathering {
  readonly #options: GatheringOptions
  #summary = createSummary([])
  #tables: TablePartReader | undefined
  #examples: ExampleCollector | undefined

  constructor(options: GatheringOptions) {
    this.#options = options
    this.#begin()
  }

  /** Whether it must be {@link take | taken} before more is added. */
  get full(): boolean {
    return this.#summary.conversations >= MOST_IN_PART
  }

  add(review: Review, conversation: ConversationNode): void {
    gather({ summary: this.#summary, tables: this.#tables, examples: this.#examples }, review, conversation)
  }

  /** What was gathered since it was last taken; undefined where that is nothing. */
  take(): GatheredPart | undefined {
    if (this.#summary.conversations === 0) return undefined
    const part = { summary: this.#summary, tables: this.#tables?.finish(), examples: this.#examples?.part }
    this.#begin()
    return part
  }

  #begin(): void {
    const { mask, locale, tables } = this.#options
    this.#summary = createSummary([])
    this.#tables = tables ? new TablePartReader(mask) : undefined
    this.#examples = tables ? new ExampleCollector(locale) : undefined
  }
}
