import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Input } from '../node/inputs.js'
import { type LibraryCache, openLibraryCache } from '../node/library-cache.js'
import { LibraryStore } from '../node/library-store.js'
import type { ParsedArguments } from './arguments.js'
import type { ProcessIo } from './io.js'
import type { Setup } from './load-setup.js'
import { configFor } from './overrides.js'
import { build } from './version.js'

/** Where the cache is unless it is said otherwise. */
const CACHE_NAME = '.chatlintcache'

/** The store of a check, and the cache behind it where there is one. */
export interface CheckStore {
  store: LibraryStore
  cache: LibraryCache | undefined
}

/** Opens what a check reads through. */
export async function openStore(
  parsed: ParsedArguments,
  setup: Setup,
  inputs: readonly Input[],
  today: string,
  io: Pick<ProcessIo, 'cwd' | 'stderr'>,
): Promise<CheckStore> {
  const location = parsed.value('cache-location')
  const { config, parts, locale } = setup
  const wanted = location !== undefined || parsed.has('cache')
  const say = (en: string, zh: string): void => io.stderr(locale === 'zh' ? `chatlint：${zh}\n` : `chatlint: ${en}\n`)
  if (wanted && (parts.plugins?.length ?? 0) > 0)
    say(
      'the cache is not used, for plugins may find something else in the same file.',
      '配置中有插件，其结果可能随插件代码变化，因此不使用缓存。',
    )
  if (!wanted || (parts.plugins?.length ?? 0) > 0) return { store: new LibraryStore(), cache: undefined }
  const name = fileOf(location, io.cwd)
  const { roles, columns, timezone } = config
  const { today: _, ...fixed } = parts
  const decisive = JSON.stringify([build(), fixed])
  const cache = await openLibraryCache({
    path: resolve(io.cwd, name),
    name,
    cwd: io.cwd,
    inputs,
    reading: JSON.stringify([
      build(),
      parsed.value('input-format'),
      parsed.value('encoding'),
      roles,
      columns,
      timezone,
    ]),
    rules: ({ path }) => decisive + JSON.stringify(rulesOf(configFor(config, path))),
    shared: today,
  })
  if (cache.broken)
    say(
      `the cache ${name} is damaged and was not used; it is written anew.`,
      `缓存文件 ${name} 已损坏，未使用，将重新生成。`,
    )
  return { store: new LibraryStore(cache), cache }
}

/** What of a configuration has no part in a review. */
function rulesOf({ today, baseline, ignore, sample, columns, roles, ...rest }: Setup['config']): unknown {
  return rest
}

function fileOf(location: string | undefined, cwd: string): string {
  if (location === undefined) return CACHE_NAME
  const folder = /[\\/]$/.test(location) || statSync(resolve(cwd, location), { throwIfNoEntry: false })?.isDirectory()
  return folder ? join(location, CACHE_NAME) : location
}
