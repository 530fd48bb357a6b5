import { applyConfig, type Config } from '../config/index.js'
import type { ReplyTemplate } from '../engine/types.js'
import type { Locale, Pack, Plugin } from '../plugin/index.js'
import { Registry } from './registry.js'
import { assembleReviewer, type Reviewer } from './reviewer.js'

/** Options of `createReviewer`. */
export interface ReviewerOptions {
  /** Packs by name (bundled) or as data. Default: those of the configuration, else `core`. */
  packs?: readonly (string | Pack)[]
  /** A configuration, read and checked (`parseConfig`). */
  config?: Config
  /** Plugins beside the first-party ones. */
  plugins?: readonly Plugin[]
  /** The language of messages and suggestions (default: the configuration's, else `en`). */
  locale?: Locale
  /** Mask personal data in evidence (default true). */
  mask?: boolean
  replyLibrary?: readonly ReplyTemplate[]
}

/** What only the outermost layer knows: the first-party plugins and the bundled packs. */
export interface Defaults {
  plugins: readonly Plugin[]
  /** Bundled packs by name, loaded when used. */
  packs: Readonly<Record<string, () => Promise<Pack>>>
}

/** Builds `createReviewer` around what ships with it, so that nothing below this layer imports a plugin or a pack. */
export function reviewerFactory(defaults: Defaults): (options?: ReviewerOptions) => Promise<Reviewer> {
  return async (options = {}) => {
    const config = options.config ?? {}
    const registry = new Registry()
    for (const plugin of [...defaults.plugins, ...(options.plugins ?? [])]) registry.use(plugin)
    const wanted = options.packs ?? config.packs ?? ['core']
    const packs = await withExtended(wanted, defaults.packs)
    const { rules, lexicons } = await applyConfig(packs, config, [...registry.kinds.values()])
    return assembleReviewer({
      registry,
      rules,
      lexicons,
      locale: options.locale ?? config.locale ?? 'en',
      mask: options.mask ?? config.mask ?? true,
      replyLibrary: options.replyLibrary ?? [],
    })
  }
}
