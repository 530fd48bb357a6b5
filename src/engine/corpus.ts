/**
 * What a batch knows as a whole, one index for each thing that rules ask: texts that recur, when customers were in touch,
 * the templates of a script library, and the trade. Only the indexes that something asks for are made.
 */
import type { AnalysisContext } from '../analysis/dialogue.js'
import type { ConversationNode } from '../transcript/index.js'
import type { CustomerIndex } from './customers.js'
import type { TemplateIndex } from './library.js'
import type { TextIndex } from './texts.js'
import type { TradeIndex } from './trade.js'
import type { Corpus, CorpusIndexer } from './types.js'

/** The indexes to fill. */
export interface Indexes {
  texts: TextIndex | undefined
  customers: CustomerIndex | undefined
  templates: TemplateIndex | undefined
  trade: TradeIndex | undefined
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

  finish(): BatchCorpus {
    const { texts, customers, templates, trade } = this.#indexes
    return {
      conversations: this.#conversations,
      canned: texts?.finish().lookup,
      customers: customers?.finish(),
      library: templates?.finish(),
      trade: trade?.finish(),
    }
  }
}

/** A finished corpus, in the shape in which dialogues are given it. */
export interface BatchCorpus extends Corpus, Pick<AnalysisContext, 'canned' | 'customers' | 'library' | 'trade'> {}
