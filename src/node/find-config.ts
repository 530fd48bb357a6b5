import { dirname, isAbsolute, resolve } from 'node:path'
import { type Config, mergeConfig, type ParsedConfig, parseConfig } from '../config/index.js'
import type { ConfigFault } from '../config/types.js'
import type { RuleFileError } from '../rule-file/error.js'
import { both, quoted } from '../rule-file/wording.js'
import { readText, shownPath } from './read-text.js'

export { findConfig } from './locate-config.js'

/** A configuration with all that it extends. */
export interface LoadedConfig {
  /** Merged; paths in it are absolute. Empty where there are errors. */
  config: Config
  errors: RuleFileError[]
  /** Makes an error at the file and place where the merged configuration has the path from. */
  errorAt(...fault: Parameters<ConfigFault>): RuleFileError
}

/**
 * Reads a configuration file and those that it extends, and merges them. Its paths (packs, plugins, files) are resolved
 * against the file in which they stand; names of packs and packages stay as they are.
 *
 * @param cwd Errors name files relative to it.
 */
export async function loadConfig(path: string, cwd: string): Promise<LoadedConfig> {
  const errors: RuleFileError[] = []
  const layers: ParsedConfig[] = []
  const config = await load(resolve(cwd, path), [], undefined)
  return {
    config: errors.length > 0 ? {} : config,
    errors,
    errorAt(at, ...rest) {
      const owner = layers.find((layer) => holds(layer.config, at)) ?? layers[0]
      return owner!.errorAt(at, ...rest)
    },
  }

  async function load(
    file: string,
    above: readonly string[],
    extendedBy: (() => RuleFileError) | undefined,
  ): Promise<Config> {
    const text = await readText(file, shownPath(file, cwd))
    if (typeof text !== 'string') {
      // A file that is extended is named where it is extended.
      errors.push(extendedBy && text.code === 'file/unreadable' ? extendedBy() : text)
      return {}
    }
    const parsed = await parseConfig(text, shownPath(file, cwd))
    errors.push(...parsed.errors)
    if (!parsed.config) return {}
    layers.push(parsed)
    let base: Config = {}
    for (const [index, name] of (parsed.config.extends ?? []).entries()) {
      const next = resolve(dirname(file), name)
      const { en, zh } = quoted(name)
      if (next === file || above.includes(next)) {
        const problem = both(`${en} extends this configuration in turn`, `${zh}又反过来 extends 了当前配置`)
        const hint = both('Break the circle.', '请去掉循环引用。')
        errors.push(parsed.errorAt(['extends', index], 'value', 'config/cycle', problem, hint))
        continue
      }
      const problem = both(`The configuration ${en} cannot be read`, `无法读取配置${zh}`)
      const hint = both('Check the path; it is relative to this file.', '请检查路径；它相对于当前文件。')
      const missing = () => parsed.errorAt(['extends', index], 'value', 'config/unreadable', problem, hint)
      base = mergeConfig(base, await load(next, [...above, file], missing))
    }
    const { extends: _, ...own } = parsed.config
    return mergeConfig(base, resolvePaths(own, dirname(file)))
  }
}

function holds(value: unknown, path: readonly (string | number)[]): boolean {
  let at = value
  // Below the name of a rule or lexicon the layers are merged, and only the nearest has a place for it.
  for (const step of path.slice(0, 2)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false
    at = (at as Record<string | number, unknown>)[step]
  }
  return true
}

/** Whether a pack or plugin is named by a path rather than by a name. */
export function isPath(name: string): boolean {
  return /^\.{0,2}[\\/]|^\.{1,2}$|^[a-z]:[\\/]/i.test(name)
}

/** A glob of a configuration as one over absolute paths; what the folder's own name holds of the signs of globs means itself. */
function below(folder: string, glob: string): string {
  const not = glob.startsWith('!') ? '!' : ''
  const pattern = glob.slice(not.length).replace(/^\.\//, '')
  if (isAbsolute(pattern)) return glob
  const root = folder.replaceAll('\\', '/').replace(/[()[\]{}!*?+@]/g, '\\$&')
  return `${not}${root.replace(/\/$/, '')}/${pattern}`
}

function resolvePaths(config: Config, folder: string): Config {
  const file = (path: string) => resolve(folder, path)
  const named = (name: string) => (isPath(name) ? file(name) : name)
  const { packs, plugins, overrides, replyLibrary, scorecard, baseline, suppressions } = config
  return {
    ...config,
    ...(overrides && {
      overrides: overrides.map((each) => ({ ...each, files: each.files.map((glob) => below(folder, glob)) })),
    }),
    ...(packs && { packs: packs.map(named) }),
    ...(plugins && { plugins: plugins.map(named) }),
    ...(replyLibrary && { replyLibrary: replyLibrary.map(file) }),
    // The name of a pack stands for the pack's own.
    ...(scorecard !== undefined && { scorecard: /\.ya?ml$/i.test(scorecard) ? file(scorecard) : named(scorecard) }),
    ...(baseline !== undefined && { baseline: file(baseline) }),
    ...(typeof suppressions === 'string' && { suppressions: file(suppressions) }),
  }
}
