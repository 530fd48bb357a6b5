/**
 * `npx tsx tools/bench/million.ts`: makes conversations, streams them through `review --format ndjson`, and prints how much memory
 * the run held as it went on. Not part of `npm run bench`, for it takes long and a gigabyte of disk.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfStale } from '../check/build.js'
import { CACHE, median } from './measure.js'
import { conversations } from './synthetic/generate.js'

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '10' },
    threads: { type: 'string', default: '1' },
  },
})
const count = Number(values.conversations)
const until = Date.now() + Number(values.minutes) * 60_000
const input = join(CACHE, 'million.ndjson')

await buildIfStale()
console.error(`writing ${count.toLocaleString('en')} conversations …`)
const file = createWriteStream(input)
for (const each of conversations(count, 11))
  if (!file.write(`${JSON.stringify(each)}\n`))
    await new Promise<void>((resolve) => file.once('drain', () => resolve()))
await new Promise<void>((resolve) => file.end(() => resolve()))

/** Resident memory of a process, in megabytes; Linux only. */
function resident(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1000
}

const args = ['dist/cli/main.js', 'review', input, '--format', 'ndjson', '--fail-on', 'never', '--quiet']
const child = spawn(process.execPath, [...args, '--threads', values.threads], { stdio: ['ignore', 'pipe', 'inherit'] })
const samples: { reviewed: number; megabytes: number }[] = []
let reviewed = 0
child.stdout.on('data', (piece: Buffer) => {
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) reviewed++
})
const start = Date.now()
const watch = setInterval(() => {
  if (child.exitCode === null) samples.push({ reviewed, megabytes: resident(child.pid as number) })
  if (Date.now() > until) child.kill('SIGINT')
}, 500)
const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
clearInterval(watch)
rmSync(input)

const seconds = (Date.now() - start) / 1000
const during = samples.filter((each) => each.reviewed > 0)
const learning = samples.filter((each) => each.reviewed === 0).map(({ megabytes }) => megabytes)
console.log(`learning the batch: at most ${Math.max(0, ...learning).toFixed(0)} MB`)
const STEPS = 20
for (let step = 0; step < STEPS; step++) {
  const part = during.slice((step * during.length) / STEPS, ((step + 1) * during.length) / STEPS)
  if (part.length === 0) continue
  const held = median(part.map(({ megabytes }) => megabytes))
  const at = (part.at(-1)?.reviewed ?? 0).toLocaleString('en').padStart(10)
  console.log(`${at} reviewed  ${held.toFixed(0).padStart(5)} MB  ${'█'.repeat(Math.round(held / 10))}`)
}
const whole = reviewed >= count ? 'all of them' : `stopped after ${values.minutes} minutes, exit ${code}`
console.log(
  `${reviewed.toLocaleString('en')} of ${count.toLocaleString('en')} conversations in ${seconds.toFixed(0)} s: ${whole}`,
)
