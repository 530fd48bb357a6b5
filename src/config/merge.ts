import type { Config, LexiconOverride, RuleOverride } from './types.js'

/**
 * One configuration on top of another, as `extends` and command-line flags have it. Mappings are merged key by key; packs,
 * plugins, ignored globs, overrides and lexicon changes add up; every other list or value replaces the one below it.
 */
export function mergeConfig(base: Config, over: Config): Config {
  return {
    ...base,
    ...over,
    ...union('packs', base, over),
    ...union('plugins', base, over),
    ...union('ignore', base, over),
    ...((base.overrides || over.overrides) && { overrides: [...(base.overrides ?? []), ...(over.overrides ?? [])] }),
    ...((base.rules || over.rules) && { rules: mergeEach(base.rules, over.rules, mergeRule) }),
    ...((base.lexicons || over.lexicons) && { lexicons: mergeEach(base.lexicons, over.lexicons, mergeLexicon) }),
    ...((base.roles || over.roles) && { roles: { ...base.roles, ...over.roles } }),
    ...((base.columns || over.columns) && { columns: { ...base.columns, ...over.columns } }),
    ...((base.organisation || over.organisation) && { organisation: { ...base.organisation, ...over.organisation } }),
  }
}

function union(key: 'packs' | 'plugins' | 'ignore', base: Config, over: Config): Partial<Config> {
  if (!base[key] && !over[key]) return {}
  return { [key]: [...new Set([...(base[key] ?? []), ...(over[key] ?? [])])] }
}

function mergeEach<T>(
  base: Record<string, T> = {},
  over: Record<string, T> = {},
  merge: (base: T, over: T) => T,
): Record<string, T> {
  const result = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(result, key) ? result[key] : undefined
    result[key] = below === undefined ? value : merge(below, value)
  }
  return result
}

function mergeRule(base: RuleOverride, over: RuleOverride): RuleOverride {
  const options = base.options || over.options ? mergeOptions(base.options ?? {}, over.options ?? {}) : undefined
  return { ...base, ...over, ...(options && { options }) }
}

/** What is added above is no longer taken out below, and the other way round. */
function mergeLexicon(base: LexiconOverride, over: LexiconOverride): LexiconOverride {
  const without = (list: string[] = [], taken: string[] = []) => list.filter((each) => !taken.includes(each))
  return {
    add: [...new Set([...without(base.add, over.remove), ...(over.add ?? [])])],
    remove: [...new Set([...without(base.remove, over.add), ...(over.remove ?? [])])],
  }
}

/** Options on top of others: mappings are merged, everything else is replaced. The arguments stay as they are. */
export function mergeOptions(base: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = structuredClone(base)
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(result, key) ? result[key] : undefined
    const merged = isMapping(below) && isMapping(value) ? mergeOptions(below, value) : structuredClone(value)
    // A key named __proto__ must become a key, not a prototype.
    Object.defineProperty(result, key, { value: merged, enumerable: true, writable: true, configurable: true })
  }
  return result
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
