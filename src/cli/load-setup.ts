import { basename, dirname, resolve } from 'node:path'
import { packs as shipped } from '../../plugins/packs/index.js'
import type { Config } from '../config/types.js'
import type { ReplyTemplate } from '../engine/types.js'
import { createReviewer, firstParty } from '../index.js'
import type { Input } from '../node/inputs.js'
import type { Locale, Pack, Plugin } from '../plugin/index.js'
import { ReviewerError } from '../reviewer/errors.js'
import type { Reviewer, ReviewerOptions } from '../reviewer/index.js'
import { loadConfiguration } from './configuration.js'
import { currentDay } from './current-day.js'

/** What a run is set up from. */
export interface SetupRequest {
  cwd: string
  /** The inputs as named; the configuration is looked for from the first one upwards. */
  inputs: readonly string[]
  /** `--config` */
  config?: string | undefined
  /** `--pack`; none: the configuration's, else `core`. */
  packs: readonly string[]
  /** `--reply-library` */
  replyLibraries: readonly string[]
  /** `--suppressions` */
  suppressions?: string | undefined
  /** `--locale` */
  locale?: Locale | undefined
  /** The locale where neither flag nor configuration says one. */
  defaultLocale: Locale
  /** `--today` */
  today?: string | undefined
  /** `--explain` */
  explain?: boolean
  /** Packs that are added to those of the configuration: `chatlint check` wants its own. */
  extraPacks?: readonly string[]
  /** False for `--no-mask`. */
  mask: boolean
}

/** A reviewer, and the configuration that it was made from. */
export interface Setup {
  reviewer: Reviewer
  config: Config
  /** The folder of the configuration file; undefined where there is none. */
  configFolder: string | undefined
  locale: Locale
  /** What the reviewer was made from, the configuration aside. */
  parts: ReviewerOptions
  /** The configuration file, as an absolute path. */
  configPath: string | undefined
  /** The reviewer for each of these inputs, by the overrides of the configuration. */
  reviewersFor(inputs: readonly Input[]): Promise<(input: Input) => Reviewer>
}

/**
 * Finds and reads configuration, packs, plugins and reply libraries, and compiles them. Loads of the program only what the
 * run needs.
 *
 * @throws ReviewerError for what is wrong in rules, packs and configuration; UserError for other files
 */
export async function loadSetup(request: SetupRequest): Promise<Setup> {
  const { cwd } = request
  const { config, path, errorAt, plugins } = await loadConfiguration(request)
  const locale = request.locale ?? config.locale ?? request.defaultLocale
  const named = request.packs.length > 0 ? request.packs : (config.packs ?? ['core'])
  const names = [...new Set([...named, ...(request.packs.length > 0 ? [] : (request.extraPacks ?? []))])]
  const libraries = request.replyLibraries.length > 0 ? request.replyLibraries : (config.replyLibrary ?? [])
  const scorecard =
    config.scorecard !== undefined && isYaml(config.scorecard) && (await readScorecard(config.scorecard, cwd))
  const packs = await findPacks(names, plugins, cwd)
  const make = async (own: Config, at: typeof errorAt) =>
    await createReviewer({ ...parts, config: own, ...(at && { configErrorAt: at }) })
  const parts: ReviewerOptions = {
    packs,
    plugins,
    locale,
    explain: request.explain ?? false,
    mask: request.mask && (config.mask ?? true),
    replyLibrary: await readLibraries(libraries, cwd),
    ...(request.today !== undefined && { today: request.today }),
    ...scorecard,
    ...(await findSuppressions(request, config)),
  }
  const reviewer = await make(config, errorAt)
  return {
    reviewer,
    config,
    parts,
    configPath: path,
    configFolder: path && dirname(path),
    locale,
    async reviewersFor(inputs) {
      if (!config.overrides) return () => reviewer
      const { reviewersFor } = await import('./overrides.js')
      return await reviewersFor(inputs, config, reviewer, make, errorAt)
    },
  }
}

/** Bundled packs stay names; only packs of the user's own need the reader of rule files. */
async function findPacks(
  names: readonly string[],
  plugins: readonly Plugin[],
  cwd: string,
): Promise<(string | Pack)[]> {
  if (names.every((name) => shipped.has(name))) return [...names]
  const { loadPacks } = await import('../node/load-packs.js')
  const { packsOfPlugins } = await import('../node/load-plugins.js')
  const kinds = [firstParty, ...plugins].flatMap((plugin) => plugin.kinds ?? [])
  const bundled = packsOfPlugins(plugins, { kinds, bundled: shipped, cwd })
  const { packs, errors } = await loadPacks(names, { kinds, bundled, cwd })
  if (errors.length > 0) throw new ReviewerError(errors)
  return packs
}

/** The suppressions of the run that hold today; those of `--suppressions` instead of the configuration's. */
async function findSuppressions(
  { suppressions: named, cwd, today }: SetupRequest,
  config: Config,
): Promise<Pick<ReviewerOptions, 'suppressions'>> {
  const given = named === undefined ? config.suppressions : resolve(cwd, named)
  if (given === undefined) return {}
  const { readSuppressions } = await import('../node/suppressions.js')
  const all = typeof given === 'string' ? await readSuppressions(given, cwd) : given
  const day = today ?? config.today ?? currentDay()
  return { suppressions: all.filter(({ until }) => until === undefined || until >= day) }
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name)
}

/** A scorecard file, with what makes errors at its places. */
async function readScorecard(
  path: string,
  cwd: string,
): Promise<Pick<ReviewerOptions, 'scorecard' | 'scorecardErrorAt'>> {
  const { readText, shownPath } = await import('../node/read-text.js')
  const { parseScorecard } = await import('../rule-file/scorecard.js')
  const text = await readText(path, shownPath(path, cwd))
  if (typeof text !== 'string') throw new ReviewerError([text])
  const { scorecard, errors, fault } = parseScorecard(text, { file: shownPath(path, cwd) })
  if (!scorecard) throw new ReviewerError(errors)
  return {
    scorecard,
    scorecardErrorAt: (...what) => {
      fault(...what)
      return errors.at(-1)!
    },
  }
}

async function readLibraries(files: readonly string[], cwd: string): Promise<ReplyTemplate[]> {
  if (files.length === 0) return []
  const { readReplyLibrary } = await import('../node/reply-library.js')
  const libraries = files.map((file) => {
    const path = resolve(cwd, file)
    return readReplyLibrary(path, file === path ? basename(file) : file)
  })
  return (await Promise.all(libraries)).flat()
}
