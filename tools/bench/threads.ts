import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { reviewArgs } from './cost.js'
import { type Figure, milliseconds } from './figure.js'
import { CACHE, CLI, interleaved, median, type Run, ratioOf, timedProcess } from './measure.js'
import { conversations } from './synthetic/generate.js'

/**
 * 99 MB, three times the size from which threads are used by themselves. While a thread gets warm, V8 compiles the program for it:
 * some 3 seconds of processor time, however large the file.
 */
const SIZE = 100_000
/** A round takes two minutes. */
const MOST_ROUNDS = 3

/**
 * Two threads against one on a large file. Beside it stands what the machine itself has to give: two processes at once, each with
 * half of the file, against one with all of it. Cores that others use, or that are two halves of one, give less than twice.
 */
export async function threads(rounds: number): Promise<Figure[]> {
  const whole = write('threads.ndjson', 0, SIZE)
  const halves = [write('threads-a.ndjson', 0, SIZE / 2), write('threads-b.ndjson', SIZE / 2, SIZE)]
  const { one, two, apart } = await interleaved(Math.min(rounds, MOST_ROUNDS), {
    one: () => timedProcess(CLI, reviewArgs(whole)),
    two: () => timedProcess(CLI, reviewArgs(whole, 2)),
    apart: async () => together(await Promise.all(halves.map((half, at) => timedProcess(CLI, apartArgs(half, at))))),
  })
  const same = readFileSync(join(CACHE, 'reviews-1.ndjson')).equals(readFileSync(join(CACHE, 'reviews-2.ndjson')))
  if (!same) throw new Error('two threads wrote something else than one')
  return [
    figure('1 thread : 2 threads, time', one, two, { least: 1.7 }),
    figure('2 threads : 1 thread, processor time', two, one, { most: 1.15 }, 'cpuMs'),
    figure('1 process : 2 of half each, time (what the machine gives)', one, apart),
    figure('2 processes of half each : 2 threads, time', apart, two),
    figure('2 processes of half each : 1, processor time', apart, one, undefined, 'cpuMs'),
  ]
}

function figure(what: string, a: Run[], b: Run[], target?: Figure['target'], of: 'ms' | 'cpuMs' = 'ms'): Figure {
  return {
    what,
    on: `${SIZE.toLocaleString('en')} conversations`,
    ours: milliseconds(median(a.map((run) => run[of]))),
    theirs: milliseconds(median(b.map((run) => run[of]))),
    ratio: ratioOf(a, b, of),
    ...(target && { target }),
  }
}

function together(runs: readonly Run[]): Run {
  return { ms: Math.max(...runs.map(({ ms }) => ms)), cpuMs: runs.reduce((sum, { cpuMs }) => sum + cpuMs, 0) }
}

/** Two at once must not write to one file. */
function apartArgs(input: string, at: number): string[] {
  return reviewArgs(input).map((arg) => (arg.endsWith('reviews-1.ndjson') ? join(CACHE, `apart-${at}.ndjson`) : arg))
}

function write(name: string, from: number, to: number): string {
  const path = join(CACHE, name)
  const file = openSync(path, 'w')
  let at = 0
  for (const each of conversations(to, 5)) if (at++ >= from) writeSync(file, `${JSON.stringify(each)}\n`)
  closeSync(file)
  return path
}
