/**
 * `npm run release`: what must hold before a release, then a publication with provenance. Without `--publish` it is a dry run.
 */
import { readFileSync } from 'node:fs'
import { run } from './check/command.js'
import { releaseFaults } from './check/release.js'

const publishes = process.argv.includes('--publish')
const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>
const status = await run('git', ['status', '--porcelain'])
const faults = releaseFaults({
  pkg,
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  tag: process.env.CHATLINT_TAG || undefined,
  isClean: status.stdout.trim() === '',
  publishes,
})
for (const fault of faults) console.error(`✖ ${fault}`)
if (faults.length > 0 && publishes) process.exit(1)

// Provenance needs the identity of a workflow; elsewhere the same command tries out all but that.
const args = ['publish', '--access', 'public', ...(publishes ? ['--provenance'] : ['--dry-run'])]
console.error(`npm ${args.join(' ')}`)
const { code, output } = await run('npm', args)
console.log(output.trimEnd())
process.exitCode = code === 0 && faults.length > 0 ? 1 : code
