/** Puts the phrases of the packs that ship into the built package compiled, so that no run has to compile them again. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'
import { packs } from '../plugins/packs/index.js'
import { compile } from '../src/engine/compile.js'
import { firstParty } from '../src/index.js'
import { configure, loadPacks } from '../src/reviewer/create.js'
import { Registry } from '../src/reviewer/registry.js'
import type { GroupSource } from '../src/text/group-source.js'
import { encodeTables } from '../src/text/tables-codec.js'
import { compileGroups } from '../src/text/vocabulary.js'

/** The module of the sources that the built package has another version of. */
const MODULE = /[\\/]src[\\/]engine[\\/]compiled-phrases\.ts$/

const PACK = /[\\/]plugins[\\/]packs[\\/][\w-]+\.gen\.ts$/

/** The other version. */
const REPLACEMENT = `
import { decodeTables } from '../text/tables-codec.js'
let tables
export async function compiledPhrases() {
  tables ??= import('#compiled-phrases').then(async ({ read }) => {
    const bytes = await read()
    return bytes && decodeTables(bytes)
  })
  return tables
}
`

/** What `#compiled-phrases` may stand for, as package.json says: a file for Node, and one for all others, where there is no file to read. */
const FILES = {
  // Who bundles chatlint into one file leaves this one behind: phrases are compiled then, as in a browser.
  'compiled-phrases.js': `import { readFileSync } from 'node:fs'
import { endianness } from 'node:os'
export const read = async () => {
  if (endianness() !== 'LE') return undefined
  try {
    return readFileSync(new URL('./compiled-phrases.bin', import.meta.url))
  } catch {
    return undefined
  }
}
`,
  'no-compiled-phrases.js': 'export const read = async () => undefined\n',
}

/** For builds of the package. */
export const compiledPhrases: Plugin = {
  name: 'compiled-phrases',
  setup(build) {
    build.onResolve({ filter: /^#compiled-phrases$/ }, () => ({ path: '#compiled-phrases', external: true }))
    build.onLoad({ filter: MODULE }, ({ path }) => ({ contents: REPLACEMENT, loader: 'js', resolveDir: dirname(path) }))
    // A pack is read in half the time as JSON.
    build.onLoad({ filter: PACK }, async ({ path }) => {
      const pack = await packs.get(basename(path, '.gen.ts'))?.()
      return (
        pack && { contents: `export const pack = JSON.parse(${JSON.stringify(JSON.stringify(pack))})`, loader: 'js' }
      )
    })
  },
}

/** Writes what the built package reads. */
export async function writeCompiledPhrases(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'compiled-phrases.bin'), encodeTables(compileGroups(await shippedSources())))
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
}

/** What the packs look for: each alone, and all together, as one may change what another says. */
export async function shippedSources(): Promise<GroupSource[]> {
  const registry = new Registry()
  registry.use(firstParty)
  const kinds = [...registry.kinds.values()]
  const names = [...packs.keys()]
  const sources: GroupSource[] = []
  for (const chosen of [...names.map((name) => [name]), names]) {
    const { rules, lexicons } = await configure(await loadPacks(chosen, packs), {}, registry, undefined)
    // Rules that are off are there to be switched on.
    const active = rules.map((rule) => (rule.severity === 'off' ? { ...rule, severity: 'info' as const } : rule))
    sources.push(...compile({ rules: active, lexicons, kinds, locale: 'en' }).vocabulary.sources)
  }
  return sources
}
