import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Figure, milliseconds } from './figure.js'
import { writeLibrary } from './libraries.js'
import { CACHE, CLI, interleaved, median, type Run, ratioOf, timedProcess } from './measure.js'

const FLOOR = 'tools/bench/remark-floor.mjs'
const FILES = 500

/** What checking a script library costs: against parsing it, and with what an earlier run remembered. Whole processes. */
export async function libraries(rounds: number): Promise<Figure[]> {
  const folder = writeLibrary(FILES)
  const cache = join(CACHE, 'chatlintcache')
  const check = (...more: string[]) =>
    timedProcess(CLI, ['check', folder, '--fail-on', 'never', '--quiet', '-o', join(CACHE, 'check.txt'), ...more])
  const forget = () => rmSync(cache, { force: true })
  const { plain, floor, cold, warm } = await interleaved(rounds, {
    plain: () => check(),
    floor: () => timedProcess(FLOOR, [folder]),
    cold: () => {
      forget()
      return check('--cache-location', cache)
    },
    warm: () => {
      if (!existsSync(cache)) throw new Error('the cold run wrote no cache')
      return check('--cache-location', cache)
    },
  })
  rmSync(folder, { recursive: true })
  return [figure('check : read and parse by remark', plain, floor, 2), figure('warm cache : cold', warm, cold, 1 / 3)]
}

function figure(what: string, ours: Run[], theirs: Run[], most: number): Figure {
  return {
    what,
    on: `${FILES} files`,
    ours: milliseconds(median(ours.map((run) => run.ms))),
    theirs: milliseconds(median(theirs.map((run) => run.ms))),
    ratio: ratioOf(ours, theirs),
    cpuRatio: ratioOf(ours, theirs, 'cpuMs'),
    target: { most },
  }
}
