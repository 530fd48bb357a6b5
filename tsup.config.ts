import { readFileSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

// The builds below run side by side, so none of them may clean up: chunks of an earlier build go here, once.
rmSync('dist', { recursive: true, force: true })

const library = { index: 'src/index.ts', node: 'src/node/index.ts' }

const shared: Options = {
  outDir: 'dist',
  target: 'node20',
  platform: 'node',
  treeshake: true,
  define: { __CHATLINT_VERSION__: JSON.stringify(version) },
  // Build-time only: the few modules of `natural` that English needs are bundled, so that nobody installs the rest.
  noExternal: [/^natural\//, /^opencc-js/],
}

export default defineConfig([
  // The command line shares its chunks with the ESM library. Its entry imports lazily, so `--version` loads one file.
  { ...shared, entry: { ...library, 'cli/main': 'src/cli/main.ts' }, format: 'esm', splitting: true },
  { ...shared, entry: library, format: 'cjs' },
  ...(process.env.CHATLINT_BUILD === 'quick'
    ? []
    : [{ ...shared, entry: library, format: ['esm', 'cjs'] as const, dts: { only: true } } as Options]),
])
