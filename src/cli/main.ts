#!/usr/bin/env node
/** The command `chatlint`. Imports nothing heavy by itself, so that `--version` answers as fast as Node starts. */
import { version } from './version.js'

const args = process.argv.slice(2)
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) process.stdout.write(`${version()}\n`)
else {
  const { runProcess } = await import('./process.js')
  await runProcess(args)
}
