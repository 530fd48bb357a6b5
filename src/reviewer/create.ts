import type { ApplyContext } from '../config/apply.js'
import { flattenPacks, type RuleSet } from '../config/flatten.js'
import type { Config, WrittenConfig } from '../config/types.js'
import { compiledPhrases } from '../engine/compiled-phrases.js'
import { type ModelsData, shippedModels } from '../engine/models.js'
import type { ReplyTemplate } from '../engine/types.js'
import type { Locale, Pack, Plugin, Scorecard, Suppression } from '../plugin/index.js'
import { joinedScorecard } from '../scoring/join.js'
import { ReviewerError } from './errors.js'
import { Registry } from './registry.js'
import { assembleReviewer, type Reviewer } from './reviewer.js'
import type { ScorecardFault } from './scorecard.js'
import { checkedConfig } from './written-config.js'

/** Options of `createReviewer`. */
export interface ReviewerOptions {
  /** Packs by name (bundled) or as data. Default: those of the configuration, else `core`. */
  packs?: readonly (string | Pack)[]
  /** What a `chatlint.config.yml` may say, checked like one; or what `parseConfig` made of a file. */
  config?: WrittenConfig
  /** Makes an error at a place of the configuration's file (`ParsedConfig.errorAt`), which has been checked. */
  configErrorAt?: ApplyContext['errorAt']
  /** Plugins beside the first-party ones. */
  plugins?: readonly Plugin[]
  /** The language of messages and suggestions (default: the configuration's, else `en`). */
  locale?: Locale
  /** Mask personal data in evidence (default true). */
  mask?: boolean
  replyLibrary?: readonly ReplyTemplate[]
  /** Numbers of the models that weigh questions and answers (default: those that ship); `false`: words alone decide. */
  models?: ModelsData | false
  /** Show in each question on what a model's verdict rests (default false). */
  explain?: boolean
  /** ISO date of the run (default: the configuration's); without it, what is due is judged by the last day of the batch, and what is outdated not at all. */
  today?: string
  /** Findings that are not to be reported (default: the configuration's, where it lists them). */
  suppressions?: readonly Suppression[]
  /** The scorecard to score by: one of its own, or that of a pack by the pack's name. Default: that of the last pack that has one. */
  scorecard?: Scorecard | string
  /** Makes an error at a place of the scorecard's file (`ParsedScorecard`). */
  scorecardErrorAt?: ScorecardFault
}

/** What only the outermost layer knows: the first-party plugins and the bundled packs. */
export interface Defaults {
  plugins: readonly Plugin[]
  /** Bundled packs by name, loaded when used. */
  packs: ReadonlyMap<string, () => Promise<Pack>>
}

/** Builds `createReviewer` around what ships with it, so that nothing below this layer imports a plugin or a pack. */
export function reviewerFactory(defaults: Defaults): (options?: ReviewerOptions) => Promise<Reviewer> {
  return async (options = {}) => {
    // Where errors have places, the file that they stand in has been checked.
    const given = options.config ?? {}
    const config = options.configErrorAt ? (given as Config) : await checkedConfig(given)
    const registry = new Registry()
    for (const plugin of [...defaults.plugins, ...(options.plugins ?? [])]) registry.use(plugin)
    const known = new Map(defaults.packs)
    for (const [name, pack] of registry.packs) known.set(name, async () => pack)
    const packs = await loadPacks(options.packs ?? config.packs ?? ['core'], known)
    const { rules, lexicons } = await configure(packs, config, registry, options.configErrorAt)
    // Loaded apart: half a megabyte of numbers, unpacked when the first talk of their kind comes.
    const models = options.models ?? (await shippedModels())
    const wanted = options.scorecard ?? config.scorecard
    // Who adds a pack wants its view of the score, or its part in it. The checker is loaded only for a card of one's own.
    const scorecard =
      wanted === undefined
        ? joinedScorecard(packs)
        : (await import('./scorecard.js')).chooseScorecard(wanted, packs, options.scorecardErrorAt)
    return assembleReviewer({
      registry,
      rules,
      lexicons,
      locale: options.locale ?? config.locale ?? 'en',
      mask: options.mask ?? config.mask ?? true,
      replyLibrary: options.replyLibrary ?? [],
      defaultPost: config.defaultPost,
      models: models || undefined,
      compiledPhrases: await compiledPhrases(),
      explain: options.explain ?? false,
      timezone: config.timezone,
      settings: {
        placeholders: config.placeholders,
        requiredTopics: config.requiredTopics,
        contact: config.organisation?.contact,
      },
      today: options.today ?? config.today,
      specialties: config.organisation?.specialties,
      scorecard,
      suppressions: standing(options.suppressions ?? config.suppressions, options.today ?? config.today),
    })
  }
}

/** The suppressions that hold on the day of the run; without a day, all. A file of them is the caller's to read. */
function standing(
  given: readonly Suppression[] | string | undefined,
  today: string | undefined,
): Suppression[] | undefined {
  if (given === undefined || typeof given === 'string') return undefined
  return given.filter(({ until }) => until === undefined || today === undefined || until >= today)
}

/** The packs in order, those that a pack extends in front of it, each once. */
export async function loadPacks(wanted: readonly (string | Pack)[], bundled: Defaults['packs']): Promise<Pack[]> {
  const loaded = new Map<string, Pack>()
  const given = new Map(wanted.flatMap((each) => (typeof each === 'string' ? [] : [[each.name, each] as const])))
  async function add(each: string | Pack): Promise<void> {
    const name = typeof each === 'string' ? each : each.name
    if (loaded.has(name)) return
    const pack = typeof each === 'string' ? (given.get(each) ?? (await bundled.get(each)?.())) : each
    if (!pack) throw unknownPack(name, bundled)
    for (const base of pack.extends) await add(base)
    loaded.set(name, pack)
  }
  for (const each of wanted) await add(each)
  // The analysis reads the lexicons of core, whichever rules run.
  if (!loaded.has('core')) {
    const core = await bundled.get('core')?.()
    if (core) return [{ ...core, rules: [] }, ...loaded.values()]
  }
  return [...loaded.values()]
}

/** Overrides are checked by the schemas again; where there are none and no lexicons clash, the checker need not even be loaded. */
export async function configure(
  packs: Pack[],
  config: Config,
  registry: Registry,
  errorAt: ApplyContext['errorAt'],
): Promise<RuleSet> {
  if (!config.rules && !config.lexicons) {
    const ruleSet = flattenPacks(packs)
    const names = new Set(ruleSet.lexicons.map(({ name }) => name))
    if (names.size === ruleSet.lexicons.length) return ruleSet
  }
  const { applyConfig } = await import('../config/apply.js')
  const kinds = [...registry.kinds.values()]
  const { errors, ...ruleSet } = await applyConfig(packs, config, errorAt ? { kinds, errorAt } : { kinds })
  if (errors.length > 0) throw new ReviewerError(errors)
  return ruleSet
}

function unknownPack(name: string, bundled: Defaults['packs']): ReviewerError {
  const known = [...bundled.keys()].join(', ')
  return new ReviewerError([
    {
      code: 'unknown-pack',
      problem: { en: `there is no pack named "${name}"`, zh: `没有名为“${name}”的规则包` },
      hint: {
        en: `bundled packs: ${known}; a pack of your own is named by the path of its folder`,
        zh: `自带的规则包：${known}；自己的规则包请写文件夹路径`,
      },
    },
  ])
}
