import { createEngine } from '../engine/engine.js'
import type { ModelsData } from '../engine/models.js'
import type { Corpus, Drafts, Engine, ReplyTemplate } from '../engine/types.js'
import type { Lexicon, Locale, Review, RuleDefinition, Scorecard, Settings, Suppression } from '../plugin/index.js'
import { scorer } from '../scoring/scorecard.js'
import type { Tables } from '../text/tables.js'
import { type Conversation, type ConversationNode, conversation, type Post } from '../transcript/index.js'
import { type LiveConversation, liveConversation } from './live.js'
import type { Registry } from './registry.js'

/** What a reviewer is made of. */
export interface ReviewerParts {
  registry: Registry
  rules: readonly RuleDefinition[]
  lexicons: readonly Lexicon[]
  locale: Locale
  mask: boolean
  replyLibrary: readonly ReplyTemplate[]
  defaultPost: Post | undefined
  models: ModelsData | undefined
  compiledPhrases: Tables | undefined
  explain: boolean
  timezone: string | undefined
  settings: Settings
  today: string | undefined
  specialties?: readonly string[] | undefined
  scorecard?: Scorecard | undefined
  suppressions?: readonly Suppression[] | undefined
}

/** A conversation in either of its shapes: the canonical JSON, or the tree that importers yield. */
export type Reviewable = Conversation | ConversationNode

/** Conversations: a list, a stream, or a function that opens the stream anew each time it is called. */
export type Conversations =
  | Iterable<Reviewable>
  | AsyncIterable<Reviewable>
  | (() => Iterable<Reviewable> | AsyncIterable<Reviewable>)

/** Reviews conversations by a fixed set of rules. Holds no state between calls. */
export interface Reviewer {
  readonly engine: Engine
  readonly rules: Engine['rules']
  /** The scorecard in use. */
  readonly scorecard?: Scorecard | undefined
  /** The language of its messages. */
  readonly locale: Locale
  /** The kinds that rules may name. */
  readonly kinds: Registry['kinds']
  readonly importers: Registry['importers']
  /** Importers of script libraries. */
  readonly libraries: Registry['libraries']
  readonly reporters: Registry['reporters']
  /** Reviews one conversation. Rules about a batch need a corpus (see {@link Reviewer.index}) or a reply library. */
  review(conversation: Reviewable, corpus?: Corpus): Review
  /** Learns which agent texts recur in a batch: the first pass that rules about canned replies want. */
  index(source: Conversations): Promise<Corpus>
  /**
   * Reviews conversations as they come; the reader sets the pace. A list, or a function that opens a stream, is indexed
   * first where a rule wants it; a stream that can be read only once is not, and rules about the batch say so.
   */
  reviewAll(source: Conversations, corpus?: Corpus): AsyncGenerator<Review>
  /** Follows a conversation that is still going on, and says of a reply what it would break before it is sent. */
  live(options?: LiveOptions): LiveConversation
}

/** What is known of a live conversation beside its messages. */
export type LiveOptions = Partial<Conversation> & {
  /** What a batch of earlier conversations knows: see {@link Reviewer.index}. */
  corpus?: Corpus
}

/** Compiles a reviewer from its parts. */
export function assembleReviewer(parts: ReviewerParts): Reviewer {
  const { registry } = parts
  const engine = createEngine({
    rules: parts.rules,
    lexicons: parts.lexicons,
    kinds: [...registry.kinds.values()],
    locale: parts.locale,
    mask: parts.mask,
    replyLibrary: parts.replyLibrary,
    defaultPost: parts.defaultPost,
    models: parts.models,
    compiledPhrases: parts.compiledPhrases,
    explain: parts.explain,
    timezone: parts.timezone,
    today: parts.today,
    settings: parts.settings,
    specialties: parts.specialties,
    suppressions: parts.suppressions,
    score: parts.scorecard && scorer(parts.scorecard, parts.locale),
  })

  // A desk opens many conversations; the reply library is prepared once for all of them.
  const draftsOf = new WeakMap<object, Drafts>()

  async function index(source: Conversations): Promise<Corpus> {
    const indexer = engine.indexer()
    for await (const each of open(source)) indexer.add(toTree(each))
    return indexer.finish()
  }

  return {
    engine,
    rules: engine.rules,
    scorecard: parts.scorecard,
    locale: parts.locale,
    kinds: registry.kinds,
    importers: registry.importers,
    libraries: registry.libraries,
    reporters: registry.reporters,
    review: (each, corpus) => engine.review(toTree(each), corpus),
    index,
    live({ corpus, ...fields } = {}) {
      const ofCorpus = corpus ?? NONE
      let drafts = draftsOf.get(ofCorpus)
      if (!drafts) {
        drafts = engine.drafts(corpus)
        draftsOf.set(ofCorpus, drafts)
      }
      return liveConversation({
        fields: { ...fields, id: fields.id ?? 'live' },
        drafts,
        review: (each) => engine.review(each, corpus),
      })
    },
    async *reviewAll(source, given) {
      const corpus = given ?? (engine.wantsCorpus && canReopen(source) ? await index(source) : undefined)
      for await (const each of open(source)) yield engine.review(toTree(each), corpus)
    },
  }
}

/** Stands for no corpus among the keys. */
const NONE = {}

function toTree(each: Reviewable): ConversationNode {
  return 'messages' in each ? conversation(each as Conversation) : (each as ConversationNode)
}

function open(source: Conversations): Iterable<Reviewable> | AsyncIterable<Reviewable> {
  return typeof source === 'function' ? source() : source
}

/** An iterator that returns itself can be read only once. */
function canReopen(source: Conversations): boolean {
  if (typeof source === 'function') return true
  return Symbol.iterator in source && source[Symbol.iterator]() !== (source as unknown)
}
