import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { kinds } from '../../../plugins/kinds/index.js'
import { packs as bundled } from '../../../plugins/packs/index.js'
import { applyConfig } from '../../config/apply.js'
import { loadPacks } from '../../node/load-packs.js'
import type { Lexicon, Pack, RuleDefinition } from '../../plugin/index.js'
import { ReviewerError } from '../../reviewer/errors.js'
import type { AnyKind, RuleFileError } from '../../rule-file/index.js'
import { type Configuration, loadConfiguration } from '../configuration.js'

/** Which rules a command is about. */
export interface RulesRequest {
  cwd: string
  /** `--pack` */
  packs: readonly string[]
  /** `--config` */
  config: string | undefined
}

/** Packs and kinds, as configured. */
export interface LoadedRules {
  /** With the rules as configured. */
  packs: readonly Pack[]
  lexicons: readonly Lexicon[]
  kinds: ReadonlyMap<string, AnyKind>
}

/** The folder of the installed package, which holds `rules/`; undefined where it was bundled without it. */
export function packageRoot(): string | undefined {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, 'rules', 'core', 'pack.yml'))) return at
    if (dirname(at) === at) return undefined
  }
}

/**
 * Loads packs (those asked for, else the configuration's, else all bundled ones) and applies the configuration.
 *
 * @throws ReviewerError
 */
export async function loadRules(request: RulesRequest): Promise<LoadedRules> {
  const configured = await loadConfiguration(request)
  const known = kindsOf(configured)
  const wanted = [request.packs, configured.config.packs ?? [], [...bundled.keys()]].find((names) => names.length > 0)!
  const { packsOfPlugins } = await import('../../node/load-plugins.js')
  const context = { kinds: known, bundled, cwd: request.cwd }
  const { packs, errors } = await loadPacks(wanted, {
    ...context,
    bundled: packsOfPlugins(configured.plugins, context),
  })
  refuse(errors)
  const applied = await applyConfig(packs, configured.config, {
    kinds: known,
    ...(configured.errorAt && { errorAt: configured.errorAt }),
  })
  refuse(applied.errors)
  const byId = new Map(applied.rules.map((rule) => [rule.id, rule]))
  return {
    packs: packs.map((pack) => ({ ...pack, rules: pack.rules.map((rule) => byId.get(rule.id)!) })),
    lexicons: applied.lexicons,
    kinds: new Map(known.map((kind) => [kind.name, kind])),
  }
}

/** All kinds: first-party ones and those of the configuration's plugins. */
export async function loadKinds(request: RulesRequest): Promise<readonly AnyKind[]> {
  return kindsOf(await loadConfiguration(request))
}

function kindsOf({ plugins }: Configuration): readonly AnyKind[] {
  return [...kinds, ...plugins.flatMap((plugin) => plugin.kinds ?? [])]
}

/** @throws ReviewerError where there are errors */
export function refuse(errors: readonly RuleFileError[]): void {
  if (errors.length > 0) throw new ReviewerError(errors)
}

/** The full ids of rules. */
export function idsOf(packs: readonly Pack[]): string[] {
  return packs.flatMap((pack) => pack.rules.map((rule) => rule.id))
}

/** A rule by its full id, or by its last part where only one rule has it. */
export function findRule(packs: readonly Pack[], id: string): RuleDefinition | undefined {
  const rules = packs.flatMap((pack) => pack.rules)
  const exact = rules.find((rule) => rule.id === id)
  const alike = rules.filter((rule) => rule.id.endsWith(`/${id}`))
  return exact ?? (alike.length === 1 ? alike[0] : undefined)
}
