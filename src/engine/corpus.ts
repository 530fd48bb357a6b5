/**
 * What a batch knows as a whole, one index for each thing that rules ask: texts that recur, when customers were in touch,
 * the templates of a script library, and the trade. Only the indexes that something asks for are made.
 */
import type { AnalysisContext } from '../analysis/dialogue.js'
import type { ConversationNode } from '../transcript/index.js'
import type { CustomerData, CustomerIndex } from './customers.js'
import type { Template, TemplateIndex } from './library.js'
import type { TextPart, TextPartReader } from './text-part.js'
import { CannedTexts, type RecurringTexts, type TextIndex } from './texts.js'
import type { Drawn, TradeIndex } from './trade.js'
import type { Corpus, CorpusIndexer, ReplyTemplate } from './types.js'

/** The indexes to fill. */
export interface Indexes {
  texts: TextIndex | undefined
  customers: CustomerIndex | undefined
  templates: TemplateIndex | undefined
  trade: TradeIndex | undefined
}

/** What was read of a part of a batch. Plain data, but opaque: only an engine of the same rules can use it. */
export interface CorpusPart {
  conversations: number
  texts?: TextPart | undefined
  customers?: CustomerData | undefined
  templates?: Template[] | undefined
  trade?: Drawn[] | undefined
}

/** A finished corpus as plain data, for engines of the same rules on other threads. */
export interface CorpusData {
  conversations: number
  texts?: RecurringTexts | undefined
  customers?: CustomerData | undefined
  templates?: Template[] | undefined
  trade?: Drawn[] | undefined
}

/** Fills a corpus. */
export class Indexer implements CorpusIndexer {
  readonly #indexes: Indexes
  #conversations = 0

  constructor(indexes: Indexes) {
    this.#indexes = indexes
  }

  add(conversation: ConversationNode): void {
    const { texts, customers, templates, trade } = this.#indexes
    this.#conversations++
    templates?.add(conversation)
    trade?.add(conversation)
    // A template is no reply that somebody sent to a customer.
    if (conversation.template) return
    texts?.add(conversation)
    customers?.add(conversation)
  }

  merge({ conversations, ...part }: CorpusPart): void {
    const { texts, customers, templates, trade } = this.#indexes
    this.#conversations += conversations
    if (part.texts) texts?.merge(part.texts)
    if (part.customers) customers?.merge(part.customers)
    if (part.templates) templates?.merge(part.templates)
    if (part.trade) trade?.merge(part.trade)
  }

  finish(): BatchCorpus {
    const { texts, customers, templates, trade } = this.#indexes
    const canned = texts?.finish()
    const conversations = this.#conversations
    return {
      conversations,
      canned: canned?.lookup,
      customers: customers?.finish(),
      library: templates?.finish(),
      trade: trade?.finish(),
      data: () => ({
        conversations,
        texts: canned?.data,
        customers: customers?.data,
        templates: templates?.data,
        trade: trade?.data,
      }),
    }
  }
}

/** Reads a part of a batch for a corpus that is made elsewhere. */
export class PartReader {
  readonly #texts: TextPartReader | undefined
  readonly #indexes: Omit<Indexes, 'texts'>
  #conversations = 0

  constructor(texts: TextPartReader | undefined, indexes: Omit<Indexes, 'texts'>) {
    this.#texts = texts
    this.#indexes = indexes
  }

  add(conversation: ConversationNode): void {
    const { customers, templates, trade } = this.#indexes
    this.#conversations++
    this.#texts?.add(conversation)
    customers?.add(conversation)
    templates?.add(conversation)
    trade?.add(conversation)
  }

  finish(): CorpusPart {
    const { customers, templates, trade } = this.#indexes
    return {
      conversations: this.#conversations,
      texts: this.#texts?.finish(),
      customers: customers?.data,
      templates: templates?.data,
      trade: trade?.data,
    }
  }
}

/** A finished corpus, in the shape in which dialogues are given it. */
export interface BatchCorpus extends Corpus, Pick<AnalysisContext, 'canned' | 'customers' | 'library' | 'trade'> {
  data(): CorpusData
}

/** The corpus of another thread. */
export function corpusOf(
  { conversations, texts, customers, templates, trade }: CorpusData,
  indexes: Omit<Indexes, 'texts'>,
  library: readonly ReplyTemplate[],
): BatchCorpus {
  if (customers) indexes.customers?.merge(customers)
  if (templates) indexes.templates?.merge(templates)
  if (trade) indexes.trade?.merge(trade)
  const canned = texts && new CannedTexts(texts, library)
  return {
    conversations,
    canned: canned?.lookup,
    customers: indexes.customers?.finish(),
    library: indexes.templates?.finish(),
    trade: indexes.trade?.finish(),
    data: () => ({ conversations, texts, customers, templates, trade }),
  }
}
