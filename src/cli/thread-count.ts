import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { usageError } from './usage-error.js'

/** The main thread gathers what all others find: more of them would wait for it. */
const MOST = 8

/** As many threads as the machine has use for. */
export function usefulThreads(): number {
  return Math.min(MOST, availableParallelism())
}

/** @throws UserError for what is no number of threads */
export function parseThreads(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const count = Number(value)
  if (Number.isInteger(count) && count >= 1 && count <= 64) return count
  throw usageError(
    { en: `--threads is no number of threads: ${value}`, zh: `--threads 不是有效的线程数：${value}` },
    { en: 'Give a whole number from 1 to 64.', zh: '请给出 1 到 64 之间的整数。' },
  )
}

/** The script of a thread, beside this one or beside the command that loads it. */
export function workerScript(): URL {
  const places = ['./worker.js', './cli/worker.js'].map((path) => new URL(path, import.meta.url))
  return places.find((place) => existsSync(fileURLToPath(place))) ?? (places[0] as URL)
}
