import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { compiledPhrases, writeCompiledPhrases } from './tools/compiled-phrases.js'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** A hash of all sources: what a run remembers for the next one holds only for the same program. */
function sources(): string {
  const hash = createHash('sha256')
  for (const folder of ['src', 'plugins']) {
    for (const file of (readdirSync(folder, { recursive: true }) as string[]).sort())
      if (file.endsWith('.ts') && !file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

// Tests build too (tools/check/build.ts): quickly, without declarations, and without pulling the rug from under a command
// that runs at the same time.
const only = process.env.CHATLINT_BUILD as 'quick' | 'declarations' | undefined

// The builds below run side by side, so none of them may clean up: chunks of an earlier build go here, once.
if (!only) rmSync('dist', { recursive: true, force: true })

const library = { index: 'src/index.ts', node: 'src/node/index.ts', unified: 'src/unified/index.ts' }

const shared: Options = {
  outDir: 'dist',
  target: 'node20',
  platform: 'node',
  treeshake: true,
  define: { __CHATLINT_VERSION__: JSON.stringify(version), __CHATLINT_BUILD__: JSON.stringify(sources()) },
  esbuildPlugins: [compiledPhrases],
  // Bundled, so that nobody installs them: the few modules of `natural` that English needs, and a small module that is
  // ESM alone, which CommonJS on Node 20 could only load lazily.
  noExternal: [/^natural\//, 'get-east-asian-width'],
  // Chinese as it is, not as \uXXXX: half the size.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
}

const scripts: Options[] = [
  // The command line shares its chunks with the ESM library. Its entry imports lazily, so `--version` loads one file.
  {
    ...shared,
    entry: { ...library, 'cli/main': 'src/cli/main.ts', 'cli/worker': 'src/cli/worker.ts' },
    format: 'esm',
    splitting: true,
  },
  { ...shared, entry: library, format: 'cjs' },
]
const declarations: Options[] = [{ ...shared, entry: library, format: ['esm', 'cjs'], dts: { only: true } }]

export default defineConfig(async () => {
  if (only !== 'declarations') await writeCompiledPhrases('dist')
  return [...(only === 'declarations' ? [] : scripts), ...(only === 'quick' ? [] : declarations)]
})
