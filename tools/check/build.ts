import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { tool } from './command.js'
import { fitDeclarations } from './declarations.js'

const LOCK = 'node_modules/.cache/chatlint-build'
/** Every kind of output is named, so that a build that broke off counts as stale. */
const OUTPUTS = [
  'dist/compiled-phrases.bin',
  'dist/index.js',
  'dist/index.cjs',
  'dist/node.js',
  'dist/node.cjs',
  'dist/unified.js',
  'dist/cli/main.js',
  'dist/cli/worker.js',
]
const INPUTS = [
  '{src,plugins,rules}/**/*',
  'package.json',
  'tsup.config.ts',
  'tsconfig.json',
  'tools/compiled-phrases.ts',
]

/** Newest change among the files that a build reads, in milliseconds since 1970. */
function newestInput(): number {
  return Math.max(...globSync(INPUTS, { ignore: ['**/*.test.ts'] }).map((file) => statSync(file).mtimeMs))
}

const DECLARATIONS = ['index', 'node', 'unified'].flatMap((entry) => [`dist/${entry}.d.ts`, `dist/${entry}.d.cts`])

function isStale(outputs: readonly string[]): boolean {
  if (!outputs.every((file) => existsSync(file))) return true
  return Math.min(...outputs.map((file) => statSync(file).mtimeMs)) < newestInput()
}

/** Waits until no other process builds; two builds at once would tear each other's output. */
async function lock(): Promise<() => void> {
  mkdirSync('node_modules/.cache', { recursive: true })
  for (;;) {
    try {
      mkdirSync(LOCK)
      return () => rmdirSync(LOCK)
    } catch {
      // A lock that is minutes old was left behind by a process that was killed.
      const since = existsSync(LOCK) ? statSync(LOCK).mtimeMs : 0
      if (since > 0 && Date.now() - since > 180_000) rmdirSync(LOCK)
      else await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

/**
 * Builds the JavaScript of the package where it is missing or older than its sources; declarations are left to
 * `npm run build`.
 *
 * @throws With the build's output, where it fails.
 */
export async function buildIfStale(): Promise<void> {
  await build(OUTPUTS, 'quick')
}

/** Likewise the declarations alone, which take longer than all the rest. */
export async function buildDeclarationsIfStale(): Promise<void> {
  await build(DECLARATIONS, 'declarations')
}

async function build(outputs: readonly string[], kind: 'quick' | 'declarations'): Promise<void> {
  const unlock = await lock()
  try {
    if (!isStale(outputs)) return
    const { code, output } = await tool('tsup', ['--silent'], { CHATLINT_BUILD: kind })
    if (code !== 0) throw new Error(`The build failed:\n${output}`)
    if (kind === 'declarations') fitDeclarations()
  } finally {
    unlock()
  }
}
