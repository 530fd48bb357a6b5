import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { ApplyContext } from '../config/apply.js'
import type { Config } from '../config/types.js'
import { findConfig } from '../node/locate-config.js'
import type { Plugin } from '../plugin/index.js'
import { ReviewerError } from '../reviewer/errors.js'

/** Where the configuration of a run is. */
export interface ConfigurationRequest {
  cwd: string
  /** `--config` */
  config?: string | undefined
  /** The inputs as named; without `--config` the file is looked for from the first one upwards. */
  inputs?: readonly string[]
}

/** The configuration of a run, with the plugins that it names. */
export interface Configuration {
  config: Config
  path?: string
  errorAt?: ApplyContext['errorAt']
  plugins: Plugin[]
}

/**
 * Finds and reads the configuration, and loads its plugins; an empty one where there is no file.
 *
 * @throws ReviewerError for what is wrong in it
 */
export async function loadConfiguration({
  config: named,
  inputs = [],
  cwd,
}: ConfigurationRequest): Promise<Configuration> {
  const path = named === undefined ? await findConfig(await startFolder(inputs[0], cwd)) : resolve(cwd, named)
  if (path === undefined) return { config: {}, plugins: [] }
  const { loadConfig } = await import('../node/find-config.js')
  const { config, errors, errorAt } = await loadConfig(path, cwd)
  if (errors.length > 0) throw new ReviewerError(errors)
  if (!config.plugins) return { config, path, errorAt, plugins: [] }
  const { loadPlugins } = await import('../node/load-plugins.js')
  return { config, path, errorAt, plugins: await loadPlugins(config.plugins, path) }
}

/** The folder of an input, which may be a file, a folder, a glob or the standard input. */
async function startFolder(input: string | undefined, cwd: string): Promise<string> {
  if (input === undefined || input === '-') return cwd
  const path = resolve(cwd, input.replace(/[^\\/]*[*?[\]{}()!].*$/s, ''))
  const stats = await stat(path).catch(() => undefined)
  return stats?.isDirectory() ? path : dirname(path)
}
