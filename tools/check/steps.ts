import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { globSync } from 'tinyglobby'
import { type Finished, run, tool } from './command.js'
import { graphOf } from './graph.js'

/** One check. */
export interface Step {
  name: string
  /** Ends with code 0 where all is well; its output is shown where it isn't. */
  run(): Promise<Finished>
  /** What to say of a step that passed. */
  note?(finished: Finished): string
}

/** What no installed package may hold: sources, tests, training data. */
const NOT_FOR_USERS = /(^|\/)(src|tests?|tools|data|node_modules)\/|\.test\.|\.ndjson$|(?<!\.d)\.c?ts$/

/** All checks, in the order in which they run. */
export const STEPS: readonly Step[] = [
  { name: 'types', run: () => tool('tsc', ['-p', '.']) },
  { name: 'types of the page', run: () => tool('tsc', ['-p', 'plugins/reporters/html/page']) },
  // Fails where something public has no words, or names a type that is not public.
  { name: 'API reference', run: () => tool('typedoc', ['--emit', 'none']) },
  { name: 'lint and format', run: () => tool('biome', ['ci', '--colors=off', '.']) },
  { name: 'architecture', run: () => tool('vitest', ['run', '--project', 'unit', 'tests/architecture.test.ts']) },
  { name: 'generated files', run: () => tool('tsx', ['tools/generate.ts', '--check']) },
  { name: 'build', run: () => tool('tsx', ['tools/build.ts', '--silent']), note: sizes },
  { name: 'package shape', run: () => tool('publint', ['run', '--strict']) },
  { name: 'package types', run: packageTypes },
  { name: 'package contents', run: packageContents, note: ({ stdout }) => stdout },
  { name: 'lock file', run: lockFile },
]

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`
}

/** The sizes that a user notices: what the library and the command line load before they do anything, and all there is. */
function sizes(): string {
  const start = (entry: string) => `${entry.replace('dist/', '')} loads ${kB(graphOf(entry, false).bytes)}`
  const all = globSync('dist/**/*.{js,cjs}')
  const zipped = all.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
  return `${['dist/index.js', 'dist/index.cjs', 'dist/cli/main.js'].map(start).join(', ')}; ${all.length} scripts, ${kB(zipped)} gzipped`
}

async function packageContents(): Promise<Finished> {
  const packed = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])
  if (packed.code !== 0) return packed
  const [pack] = Object.values(JSON.parse(packed.stdout)) as {
    size: number
    unpackedSize: number
    files: { path: string }[]
  }[]
  if (!pack) return { code: 1, output: 'npm pack listed nothing', stdout: '' }
  const paths = pack.files.map((file) => file.path)
  const wrong = paths.filter((path) => NOT_FOR_USERS.test(path)).map((path) => `not for users: ${path}`)
  const missing = published().filter((path) => !paths.includes(path))
  const output = [...wrong, ...missing.map((path) => `named in package.json but not packed: ${path}`)].join('\n')
  return {
    code: output === '' ? 0 : 1,
    output,
    stdout: `${paths.length} files, ${kB(pack.size)} packed, ${kB(pack.unpackedSize)} installed`,
  }
}

/** Whether every way to import finds the types that fit what it runs. Ways older than Node 12 know no entries but the first. */
async function packageTypes(): Promise<Finished> {
  const { checkPackage, createPackageFromTarballData } = await import('@arethetypeswrong/core')
  const { pack } = await import('../../tests/support/project.js')
  const folder = mkdtempSync(join(tmpdir(), 'chatlint-pack-'))
  try {
    const tarball = createPackageFromTarballData(readFileSync(await pack('.', folder)))
    const result = await checkPackage(tarball)
    if (!result.types) return { code: 1, output: 'the package holds no types', stdout: '' }
    const wrong = result.problems.filter(
      (problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    )
    return { code: wrong.length === 0 ? 0 : 1, output: JSON.stringify(wrong, undefined, 2), stdout: '' }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The files that package.json promises by `bin` and `exports`. */
function published(): string[] {
  const { bin, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>
  const leaves = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as Record<string, unknown>).flatMap(leaves)
  return [...leaves(bin), ...leaves(exports)]
    .filter((path) => !path.includes('*'))
    .map((path) => path.replace(/^\.\//, ''))
}

/** A lock file must fit package.json on every platform, and hold no addresses: they would tie it to one registry. */
async function lockFile(): Promise<Finished> {
  const fits = await run('npm', ['ci', '--dry-run', '--ignore-scripts'])
  if (fits.code !== 0) return fits
  const lines = readFileSync('package-lock.json', 'utf8').split('\n')
  const bad = lines.flatMap((line, index) =>
    line.includes('"resolved"') ? [`package-lock.json:${index + 1} ${line.trim()}`] : [],
  )
  return { code: bad.length === 0 ? 0 : 1, output: bad.slice(0, 5).join('\n'), stdout: '' }
}
