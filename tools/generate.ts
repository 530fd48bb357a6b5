/**
 * Makes the files that are generated from others: schemas, bundled packs, character tables. With `--check` it writes
 * nothing, and fails where a file is not what it would write.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatErrors } from '../src/rule-file/index.js'
import type { Artefact } from './generate/artefact.js'
import { readCatalogue } from './generate/catalogue.js'
import { docs } from './generate/docs.js'
import { packModules } from './generate/packs.js'
import { page } from './generate/page.js'
import { schemas } from './generate/schemas.js'
import { traditional } from './generate/traditional.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Folders that hold nothing but generated files, by their ending. */
const GENERATED = [
  ['plugins/packs', '.gen.ts'],
  ['docs/kinds', '.md'],
  ['docs/rules', '.md'],
] as const

/** Generated files of packs, rules and kinds that are gone. */
async function orphans(artefacts: readonly Artefact[]): Promise<string[]> {
  const wanted = new Set(artefacts.map(({ path }) => path))
  const lists = GENERATED.map(async ([folder, ending]) => {
    const files = await readdir(join(root, folder), { recursive: true }).catch(() => [])
    return files.filter((file) => file.endsWith(ending)).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
  })
  return (await Promise.all(lists)).flat().filter((path) => !wanted.has(path))
}

async function stale(artefacts: readonly Artefact[]): Promise<Artefact[]> {
  const current = await Promise.all(artefacts.map(({ path }) => readFile(join(root, path), 'utf8').catch(() => '')))
  return artefacts.filter(({ content }, index) => content !== current[index])
}

async function main(check: boolean): Promise<number> {
  const catalogue = await readCatalogue(root)
  if (catalogue.errors.length > 0) {
    console.error(formatErrors(catalogue.errors, 'en'))
    return 2
  }
  const artefacts = [
    traditional(),
    await page(root),
    ...schemas(catalogue),
    ...packModules(catalogue.packs),
    ...docs(catalogue),
  ]
  const changed = await stale(artefacts)
  const gone = await orphans(artefacts)
  if (check) {
    for (const path of [...changed.map((each) => each.path), ...gone]) console.error(`stale: ${path}`)
    if (changed.length + gone.length === 0) return 0
    console.error('Run "npm run generate" and commit what it writes.')
    return 1
  }
  for (const { path, content } of changed) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
    console.log(`wrote ${path}`)
  }
  for (const path of gone) {
    await rm(join(root, path))
    console.log(`removed ${path}`)
  }
  return 0
}

process.exitCode = await main(process.argv.includes('--check'))
