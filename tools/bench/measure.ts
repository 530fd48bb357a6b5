import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Where the benchmark keeps inputs and outputs of its own. */
export const CACHE = join('node_modules', '.cache', 'chatlint-bench')

/** The command line that is measured: a copy, so that nobody who builds meanwhile disturbs the run. */
export const CLI = join(CACHE, 'dist', 'cli', 'main.js')

/** What one run took. */
export interface Run {
  /** Wall clock, in milliseconds. */
  ms: number
  /** Processor time of all threads, in milliseconds: steadier than the wall clock on a busy machine. */
  cpuMs: number
  /** The most memory that the process held, in bytes; processes only. */
  peakBytes?: number
}

/** Times a function that works in this process. */
export async function timed(work: () => unknown): Promise<Run> {
  const start = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000 }
}

const USAGE_HOOK = pathToFileURL(fileURLToPath(new URL('./usage-hook.mjs', import.meta.url))).href

let runs = 0

/**
 * Runs a Node program of its own and measures it from its start to its end.
 *
 * @throws With what it wrote to stderr, where it ends with another code than 0.
 */
export function timedProcess(script: string, args: readonly string[]): Promise<Run> {
  const usageFile = join(CACHE, `usage-${process.pid}-${runs++}.json`)
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, ['--import', USAGE_HOOK, script, ...args], {
      env: { ...process.env, CHATLINT_BENCH_USAGE: usageFile, NO_COLOR: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let complaint = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const ms = performance.now() - start
      if (code !== 0) return reject(new Error(`${script} ended with ${code}:\n${complaint}`))
      const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as { maxRSS: number; cpu: number }
      rmSync(usageFile)
      resolve({ ms, cpuMs: usage.cpu / 1000, peakBytes: usage.maxRSS * 1024 })
    })
  })
}

/** Runs all candidates in turn, `rounds` times over, so that a slow spell of the machine meets them all. */
export async function interleaved<Name extends string>(
  rounds: number,
  candidates: Record<Name, () => Promise<Run>>,
): Promise<Record<Name, Run[]>> {
  const names = Object.keys(candidates) as Name[]
  const runs = Object.fromEntries(names.map((name) => [name, [] as Run[]])) as Record<Name, Run[]>
  for (let round = 0; round < rounds; round++) {
    for (const name of names) runs[name].push(await candidates[name]())
  }
  return runs
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}

/** The median of the ratios of the rounds; each round compares two runs that met the same weather. */
export function ratioOf(a: readonly Run[], b: readonly Run[], what: keyof Run = 'ms'): number {
  return median(a.map((run, round) => (run[what] as number) / (b[round]?.[what] as number)))
}
