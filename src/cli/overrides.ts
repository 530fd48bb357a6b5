import picomatch from 'picomatch'
import type { ApplyContext } from '../config/apply.js'
import { mergeConfig } from '../config/merge.js'
import type { Config, FileOverride } from '../config/types.js'
import type { Input } from '../node/inputs.js'
import type { Reviewer } from '../reviewer/index.js'

type ErrorAt = ApplyContext['errorAt']

/** The configuration for one file: the overrides whose globs match are laid over the rest, the later over the earlier. */
export function configFor(config: Config, path: string): Config {
  return layered(config, matching(config.overrides ?? [], path))
}

/**
 * Makes the reviewer of each input: one for each set of overrides that is in use.
 *
 * @param make Makes a reviewer of a configuration.
 */
export async function reviewersFor(
  inputs: readonly Input[],
  config: Config,
  base: Reviewer,
  make: (config: Config, errorAt: ErrorAt) => Promise<Reviewer>,
  errorAt: ErrorAt,
): Promise<(input: Input) => Reviewer> {
  const overrides = config.overrides ?? []
  if (overrides.length === 0) return () => base
  const made = new Map<string, Reviewer>([['', base]])
  const byPath = new Map<string, Reviewer>()
  for (const { path } of inputs) {
    const found = matching(overrides, path)
    const key = found.map((each) => overrides.indexOf(each)).join()
    let reviewer = made.get(key)
    if (!reviewer) {
      const place: ErrorAt = errorAt && ((at, ...rest) => errorAt(within(overrides, found, at), ...rest))
      reviewer = await make(layered(config, found), place)
      made.set(key, reviewer)
    }
    byPath.set(path, reviewer)
  }
  return ({ path }) => byPath.get(path) ?? base
}

function matching(overrides: readonly FileOverride[], path: string): FileOverride[] {
  const name = path.replaceAll('\\', '/')
  return overrides.filter(({ files }) => picomatch.isMatch(name, files, { dot: true }))
}

function layered(config: Config, overrides: readonly FileOverride[]): Config {
  const { overrides: _, ...rest } = config
  return overrides.reduce<Config>(
    (below, { rules, lexicons }) => mergeConfig(below, { ...(rules && { rules }), ...(lexicons && { lexicons }) }),
    rest,
  )
}

/** Where a fault stands: in the last of the overrides that names the rule or lexicon, else outside of them. */
function within(
  overrides: readonly FileOverride[],
  used: readonly FileOverride[],
  at: readonly (string | number)[],
): readonly (string | number)[] {
  const [section, name] = at
  const owner = used.findLast((each) => {
    const part = section === 'rules' || section === 'lexicons' ? each[section] : undefined
    return part !== undefined && name !== undefined && Object.hasOwn(part, name)
  })
  return owner ? ['overrides', overrides.indexOf(owner), ...at] : at
}
