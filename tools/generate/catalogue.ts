import { readdir } from 'node:fs/promises'
import { kinds } from '../../plugins/kinds/index.js'
import { loadPacks } from '../../src/node/load-packs.js'
import type { Pack } from '../../src/plugin/index.js'
import type { AnyKind, RuleFileError } from '../../src/rule-file/index.js'

/** All that schemas, bundled packs and documentation are made from. */
export interface Catalogue {
  kinds: readonly AnyKind[]
  /** The packs of `rules/`, with their examples, each after those that it extends. */
  packs: readonly Pack[]
  errors: readonly RuleFileError[]
}

/**
 * Reads the kinds and the packs.
 *
 * @param root The root of the project.
 */
export async function readCatalogue(root: string): Promise<Catalogue> {
  const folders = await readdir(`${root}/rules`, { withFileTypes: true })
  const names = folders.filter((each) => each.isDirectory()).map((each) => `./rules/${each.name}`)
  // All others extend core, so it is read first.
  const order = (name: string): string => (name === './rules/core' ? '' : name)
  names.sort((a, b) => (order(a) < order(b) ? -1 : 1))
  // Packs of this project are read from their folders, so that none depends on what was generated before.
  const { packs, errors } = await loadPacks(names, { kinds, bundled: new Map(), cwd: root })
  return { kinds, packs, errors }
}
