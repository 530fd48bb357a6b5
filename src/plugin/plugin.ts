import type { Importer } from './importer.js'
import type { Kind } from './kind.js'
import type { AnyReporter } from './reporter.js'
import type { Pack } from './rule.js'

/** A module that adds to chatlint. First-party plugins have the same shape and load the same way. */
export interface Plugin {
  name: string
  /** The major version of the contract that it was built for: {@link API_VERSION}. */
  api: number
  // biome-ignore lint/suspicious/noExplicitAny: a list holds kinds of many option types; each checks its own by schema.
  kinds?: readonly Kind<any>[]
  importers?: readonly Importer[]
  /** Importers of script libraries, for `chatlint check`: they yield templates, and whole dialogues. */
  libraries?: readonly Importer[]
  reporters?: readonly AnyReporter[]
  /** Packs that a configuration can then name: as data, or as folders that chatlint reads and checks where there are files. */
  packs?: readonly (Pack | PackFolder)[]
}

/** A pack that is still YAML. */
export interface PackFolder {
  name: string
  /** The folder that holds its `pack.yml`, as a `file:` URL: `new URL('./pack/', import.meta.url).href`. */
  folder: string
}

/** Checks a plugin's types where it is written; returns it as it is. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}

/** Infers a kind's option type where it is written; returns it as it is. */
export function defineKind<Options>(kind: Kind<Options>): Kind<Options> {
  return kind
}
