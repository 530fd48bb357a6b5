export { DEFINITIONS, HINT } from './definitions.js'
export { descriptionOf, schemaFor } from './descriptions.js'
export { type ErrorPaint, type FilePlace, formatError, formatErrors, RuleFileError, sortErrors } from './error.js'
export { type LexiconContext, type ParsedLexicon, parseLexicon } from './lexicon.js'
export type { AnyKind } from './options.js'
export {
  type AssembledPack,
  assemblePack,
  isManifest,
  type PackFile,
  type PackManifest,
  type ParsedManifest,
  parsePackManifest,
} from './pack.js'
export { type ParsedRule, parseRule, type RuleContext } from './rule.js'
export { LEXICON_SCHEMA, PACK_SCHEMA, RULE_SCHEMA } from './schemas.js'
export { checkScorecardRules, type ParsedScorecard, parseScorecard } from './scorecard.js'
export { SCORECARD_SCHEMA } from './scorecard-schema.js'
