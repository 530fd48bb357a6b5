import { createRequire } from 'node:module'
import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from '../plugin/index.js'
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

function locate(name: string, base: string): string {
  if (isAbsolute(name)) return pathToFileURL(name).href
  try {
    return pathToFileURL(createRequire(base).resolve(name)).href
  } catch {
    // A package without an entry for `require`; found only beside chatlint.
    return name
  }
}

function isPlugin(value: unknown): value is Plugin {
  const { name, api } = (value ?? {}) as Partial<Plugin>
  return typeof name === 'string' && typeof api === 'number'
}
