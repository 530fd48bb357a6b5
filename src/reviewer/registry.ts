import { EngineError } from '../engine/errors.js'
import { type AnyReporter, API_VERSION, type Importer, type Kind, type Pack, type Plugin } from '../plugin/index.js'

/** What the plugins in use give, by name. A later plugin may replace what an earlier one gave. */
export class Registry {
  // biome-ignore lint/suspicious/noExplicitAny: kinds of many option types.
  readonly kinds = new Map<string, Kind<any>>()
  readonly importers = new Map<string, Importer>()
  readonly libraries = new Map<string, Importer>()
  readonly reporters = new Map<string, AnyReporter>()

  /** Packs that are data; folders are read by who has files. */
  readonly packs = new Map<string, Pack>()

  /** @throws EngineError if the plugin was built for another version of the contract. */
  use(plugin: Plugin): this {
    if (plugin.api !== API_VERSION) {
      throw new EngineError(
        'api-version',
        {
          en: `the plugin "${plugin.name}" was built for version ${plugin.api} of the plugin contract; this is version ${API_VERSION}`,
          zh: `插件“${plugin.name}”按第 ${plugin.api} 版插件接口编写，当前是第 ${API_VERSION} 版`,
        },
        { en: 'update the plugin, or chatlint', zh: '请更新这个插件，或更新 chatlint' },
      )
    }
    for (const kind of plugin.kinds ?? []) this.kinds.set(kind.name, kind)
    for (const importer of plugin.importers ?? []) this.importers.set(importer.name, importer)
    for (const importer of plugin.libraries ?? []) this.libraries.set(importer.name, importer)
    for (const reporter of plugin.reporters ?? []) this.reporters.set(reporter.name, reporter)
    for (const pack of plugin.packs ?? []) if ('rules' in pack) this.packs.set(pack.name, pack)
    return this
  }
}
