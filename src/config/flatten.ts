import type { Lexicon, Pack, RuleDefinition } from '../plugin/index.js'

/** The rules and lexicons that an engine is compiled from. */
export interface RuleSet {
  rules: RuleDefinition[]
  lexicons: Lexicon[]
}

/**
 * The rules and lexicons of packs, in their order, each pack once. Packs that are extended must be in the list; the loader
 * puts them in front of those that extend them.
 */
export function flattenPacks(packs: readonly Pack[]): RuleSet {
  const once = [...new Map(packs.map((pack) => [pack.name, pack])).values()]
  return { rules: once.flatMap((pack) => pack.rules), lexicons: once.flatMap((pack) => pack.lexicons) }
}
