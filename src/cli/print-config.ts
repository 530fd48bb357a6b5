import { stringify } from 'yaml'
import type { Setup } from './load-setup.js'
import { configFor } from './overrides.js'

/** The configuration that applies to a file, as YAML: what it extends is merged, the overrides for the file are laid over it. */
export async function printedConfig({ config, configPath, reviewer }: Setup, file: string): Promise<string> {
  const own = configFor(config, file)
  const severities = [...reviewer.engine.rules.values()].map(({ id, severity }) => [id, severity] as const)
  const rules = Object.fromEntries(severities.map(([id, severity]) => [id, own.rules?.[id] ?? severity]))
  const off = Object.entries(own.rules ?? {}).filter(([id]) => !(id in rules))
  const head = configPath === undefined ? '# no chatlint.config.yml\n' : `# ${configPath}\n`
  return head + stringify({ ...own, rules: { ...rules, ...Object.fromEntries(off) } })
}
