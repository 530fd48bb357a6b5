import type { ModelsData } from '../analysis/models/index.js'
import type {
  Finding,
  Kind,
  Lexicon,
  Locale,
  Review,
  ReviewedQuestion,
  RuleDefinition,
  Score,
  Settings,
  Suppression,
  Translation,
} from '../plugin/index.js'
import type { Tables } from '../text/tables.js'
import type { ConversationNode, Post } from '../transcript/index.js'
import type { CorpusData, CorpusPart } from './corpus.js'

export type { CorpusData, CorpusPart } from './corpus.js'

/** A reply of the team's quick-reply library. */
export interface ReplyTemplate {
  title?: string
  text: string
}

/** What an engine is compiled from. Plain data and kinds: the engine reads no file and knows no plugin. */
export interface EngineOptions {
  /** Rules that are `off` are left out. */
  rules: readonly RuleDefinition[]
  lexicons: readonly Lexicon[]
  // biome-ignore lint/suspicious/noExplicitAny: kinds of many option types; each rule's options were checked by schema.
  kinds: readonly Kind<any>[]
  /** The language of messages and suggestions. */
  locale: Locale
  /** Mask personal data in evidence (default true). */
  mask?: boolean
  replyLibrary?: readonly ReplyTemplate[]
  /** The post of agents whose conversation does not say it. A message's own post goes before all. */
  defaultPost?: Post | undefined
  /** The numbers of the models that weigh questions and answers; without them words alone decide. */
  models?: ModelsData | undefined
  /** Phrases that were compiled ahead of time; a rule's phrases that are not among them are compiled now. */
  compiledPhrases?: Tables | undefined
  /** Show on what each verdict of a model rests. */
  explain?: boolean | undefined
  /** The zone of times without an offset, an IANA name. */
  timezone?: string | undefined
  /** ISO date of the run, the engine reads no clock; without it, what is due is judged by the last day of the batch, and what is outdated not at all. */
  today?: string | undefined
  /** What rules of several kinds need of the configuration. */
  settings?: Settings
  /** What the organisation treats or deals in; a conversation's own `meta.specialty` goes before it. */
  specialties?: readonly string[] | undefined
  /** Findings that are not to be reported. */
  suppressions?: readonly Suppression[] | undefined
  /** Scores a conversation by what its rules found; no score where absent. */
  score?: ((outcome: { findings: readonly Finding[]; judged: ReadonlySet<string> }) => Score) | undefined
}

/** What a first pass over a batch learnt: which agent texts recur, and when customers were in touch. Opaque; made by an indexer. */
export interface Corpus {
  /** Conversations that were indexed. */
  readonly conversations: number
  /** The same as plain data, for the engine of another thread: see {@link Engine.corpus}. */
  data(): CorpusData
}

/** Fills a corpus, conversation by conversation, in any order. */
export interface CorpusIndexer {
  /** Adds a conversation. */
  add(conversation: ConversationNode): void
  /** Adds what {@link Engine.partReader} read, perhaps on another thread. */
  merge(part: CorpusPart): void
  /** Works out what recurs; nothing is added after it. */
  finish(): Corpus
}

/** Reads a part of a batch; what it gives is plain data that can be sent to another thread. */
export interface CorpusPartReader {
  /** Adds a conversation of the part. */
  add(conversation: ConversationNode): void
  /** What was read. */
  finish(): CorpusPart
}

/** What a reply would do, were it sent. */
export interface DraftCheck {
  /** What it would break. */
  findings: Finding[]
  /** Questions that would still be open after it. */
  open: ReviewedQuestion[]
  /** Questions that it would answer. */
  answered: ReviewedQuestion[]
}

/** Judges replies before they are sent, each by an excerpt of its conversation: the cost is the excerpt's. */
export interface Drafts {
  /** Judges the excerpt's last message. */
  judge(excerpt: ConversationNode): DraftCheck
  /** Places in the excerpt of what later replies will be judged by: open questions, refusals, what was offered. */
  matters(excerpt: ConversationNode): ReadonlySet<number>
}

/** Compiled rules. Holds no state between reviews; two engines live side by side. */
export interface Engine {
  /** The rules that run, by id. */
  readonly rules: ReadonlyMap<string, RuleDefinition>
  /** Ids of the rules that are left out for templates of a script library. */
  readonly needsDialogue: ReadonlySet<string>
  /** Whether some rule wants a first pass over the batch. */
  readonly wantsCorpus: boolean
  /** Begins a first pass over a batch. */
  indexer(): CorpusIndexer
  /** For a first pass that several threads share: each reads a part, and one merges the parts. */
  partReader(): CorpusPartReader
  /** A corpus that an engine of the same rules made on another thread. */
  corpus(data: CorpusData): Corpus
  /**
   * Reviews one conversation. Deterministic: the same input gives the same review.
   *
   * @param translation Filled with the texts in its language.
   */
  review(conversation: ConversationNode, corpus?: Corpus, translation?: Translation): Review
  /**
   * Brings an earlier review of the same conversation, by the same rules, up to date where only the batch or the day is another:
   * only the rules that look at these judge again. Gives what `review` would.
   */
  renew(conversation: ConversationNode, earlier: Review, corpus?: Corpus): Review
  /** For a conversation that is still going on: what a reply would break, before it is sent. */
  drafts(corpus?: Corpus): Drafts
  /** Masks personal data, one `*` for each UTF-16 unit; the identity where masking is off. */
  mask(text: string): string
}
