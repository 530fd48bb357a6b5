import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isAbsolute, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Pack, PackFolder, Plugin } from '../plugin/index.js'
import { ReviewerError } from '../reviewer/errors.js'
import type { PackContext } from './load-packs.js'
import { UserError } from './user-error.js'

/**
 * Loads the plugins that a configuration names: modules whose default export, or export `plugin`, is a plugin.
 *
 * @param names Absolute paths, or names of packages.
 * @param base The configuration file; packages are found from there.
 * @throws UserError where a module can't be loaded or gives no plugin
 */
export async function loadPlugins(names: readonly string[], base: string): Promise<Plugin[]> {
  const plugins: Plugin[] = []
  for (const name of names) {
    let module: Record<string, unknown>
    try {
      module = (await import(locate(name, base))) as Record<string, unknown>
    } catch (cause) {
      const why = cause instanceof Error ? (cause.message.split('\n')[0] as string) : String(cause)
      throw new UserError(
        'plugin',
        { en: `the plugin ${name} cannot be loaded: ${why}`, zh: `无法加载插件 ${name}：${why}` },
        {
          en: `Is it installed? It is named in ${base}.`,
          zh: `是否已经安装？它写在 ${base} 里。`,
        },
        { cause },
      )
    }
    const plugin = [module.default, module.plugin].find(isPlugin)
    if (!plugin) {
      throw new UserError(
        'plugin',
        { en: `${name} exports no plugin`, zh: `${name} 没有导出插件` },
        { en: 'Its default export must be what definePlugin returns.', zh: '默认导出应为 definePlugin 的返回值。' },
      )
    }
    plugins.push(plugin)
  }
  return plugins
}

/**
 * The packs that can be named: bundled ones, and those of plugins, which are read when they are used.
 *
 * @throws ReviewerError, when a folder is read, for what is wrong in its rules
 */
export function packsOfPlugins(plugins: readonly Plugin[], context: PackContext): PackContext['bundled'] {
  const packs = new Map(context.bundled)
  for (const pack of plugins.flatMap((plugin) => plugin.packs ?? [])) {
    packs.set(pack.name, 'rules' in pack ? async () => pack : () => readPack(pack, { ...context, bundled: packs }))
  }
  return packs
}

async function readPack({ name, folder }: PackFolder, context: PackContext): Promise<Pack> {
  const { loadPacks } = await import('./load-packs.js')
  const { packs, errors } = await loadPacks([fileURLToPath(folder)], context)
  if (errors.length > 0) throw new ReviewerError(errors)
  const pack = packs.at(-1)
  if (pack?.name === name) return pack
  throw new UserError(
    'plugin',
    {
      en: `the pack in ${fileURLToPath(folder)} is named ${pack?.name}, and its plugin says ${name}`,
      zh: `${fileURLToPath(folder)} 中的规则包名为 ${pack?.name}，插件里写的却是 ${name}`,
    },
    { en: 'Give both one name.', zh: '请让两处名称一致。' },
  )
}

function locate(name: string, base: string): string {
  if (isAbsolute(name)) return pathToFileURL(name).href
  const require = createRequire(base)
  try {
    return pathToFileURL(require.resolve(name)).href
  } catch {
    return entryForImport(name, require.resolve.paths(name) ?? []) ?? name
  }
}

/** The entry of a package that has none for `require`. */
function entryForImport(name: string, folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const root = join(folder, name)
    if (!existsSync(join(root, 'package.json'))) continue
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports?: unknown }
    const entry = importTarget(exports)
    return entry && pathToFileURL(join(root, entry)).href
  }
  return undefined
}

/** Of an `exports` field, the file that `import` of the package gets. */
function importTarget(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports
  if (typeof exports !== 'object' || exports === null) return undefined
  for (const [condition, target] of Object.entries(exports)) {
    if (!['.', 'node', 'import', 'default'].includes(condition)) continue
    const found = importTarget(target)
    if (found !== undefined) return found
  }
  return undefined
}

function isPlugin(value: unknown): value is Plugin {
  const { name, api } = (value ?? {}) as Partial<Plugin>
  return typeof name === 'string' && typeof api === 'number'
}
