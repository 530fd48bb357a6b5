/**
 * chatlint as a library: review finished conversations, in a server or a browser. Nothing here touches files, the clock, the
 * console or the network; `chatlint/node` adds files. (Node alone reads one file of the package: its phrases, compiled. Elsewhere
 * they are compiled when a reviewer is made.)
 */
import { importers } from '../plugins/importers/index.js'
import { libraries } from '../plugins/importers/libraries/index.js'
import { kinds } from '../plugins/kinds/index.js'
import { packs } from '../plugins/packs/index.js'
import { reporters } from '../plugins/reporters/index.js'
import { API_VERSION, definePlugin } from './plugin/index.js'
import { reviewerFactory } from './reviewer/index.js'

/** The kinds, importers and reporters that ship with chatlint, in the shape of any other plugin. */
export const firstParty = definePlugin({ name: 'chatlint', api: API_VERSION, kinds, importers, libraries, reporters })

/**
 * Compiles rules into a reviewer.
 *
 * @throws ReviewerError for an unknown pack or a configuration that does not fit the rules.
 * @throws EngineError for a rule whose kind or lexicon nobody gives, or a plugin for another version of the contract.
 */
export const createReviewer = reviewerFactory({ plugins: [firstParty], packs })

export { formatText, parseText, stringSource, TranscriptError } from '../plugins/importers/index.js'
export type { StringSourceOptions } from '../plugins/importers/string-source.js'
export type { Config, ParsedConfig, WrittenConfig } from './config/index.js'
export type { FileOverride, LexiconOverride, RequiredTopic, RuleOverride } from './config/types.js'
export type {
  CompiledPhrases,
  Corpus,
  CorpusIndexer,
  CorpusPartReader,
  DraftCheck,
  Drafts,
  Engine,
  EngineOptions,
  ReplyTemplate,
} from './engine/index.js'
export { createEngine, EngineError } from './engine/index.js'
export type { ModelsData } from './engine/models.js'
export type { CorpusData, CorpusPart } from './engine/types.js'
export * from './plugin/index.js'
export * from './reviewer/index.js'
export type { ScorecardFault } from './reviewer/scorecard.js'
export type { FilePlace, RuleFileError } from './rule-file/error.js'
export { addReview, createSummary } from './scoring/summary.js'
export { TableCollector } from './scoring/tables/index.js'
export * from './transcript/index.js'
