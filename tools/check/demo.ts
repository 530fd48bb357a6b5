/** `npm run demo`: builds what is needed and reviews the examples, as a user would. */
import { spawnSync } from 'node:child_process'
import { buildIfStale } from './build.js'

const ARGS = ['review', 'examples/transcripts', '--fail-on', 'never', ...process.argv.slice(2)]

await buildIfStale()
console.log(`$ chatlint ${ARGS.join(' ')}\n`)
const { status } = spawnSync(process.execPath, ['dist/cli/main.js', ...ARGS], { stdio: 'inherit' })
process.exitCode = status ?? 1
