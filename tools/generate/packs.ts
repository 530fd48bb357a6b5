import type { Pack } from '../../src/plugin/index.js'
import type { Artefact } from './artefact.js'

const DO_NOT_EDIT = '// Generated from rules/ by tools/generate.ts; do not edit.\n'

/** The bundled packs as modules, so that neither a browser nor a quick start has to read YAML. Examples stay in `rules/`. */
export function packModules(packs: readonly Pack[]): Artefact[] {
  return [...packs.map(packModule), index(packs)]
}

function packModule(pack: Pack): Artefact {
  const data = { ...pack, rules: pack.rules.map((rule) => ({ ...rule, examples: { flagged: [], clean: [] } })) }
  return {
    path: `plugins/packs/${pack.name}.gen.ts`,
    content: `${DO_NOT_EDIT}import type { Pack } from '../../src/plugin/index.js'

/** The pack \`${pack.name}\`. Its rules carry no examples. */
export const pack: Pack = ${JSON.stringify(data, null, 2)}
`,
  }
}

function index(packs: readonly Pack[]): Artefact {
  const entries = packs.map(({ name }) => `  ['${name}', async () => (await import('./${name}.gen.js')).pack],\n`)
  return {
    path: 'plugins/packs/index.ts',
    content: `${DO_NOT_EDIT}import type { Pack } from '../../src/plugin/index.js'

/** The packs that ship with chatlint, by name, each loaded when it is used. */
export const packs: ReadonlyMap<string, () => Promise<Pack>> = new Map([
${entries.join('')}])
`,
  }
}
