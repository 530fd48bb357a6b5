import type { Scale } from './corpora.js'
import { reviewArgs } from './cost.js'
import { type Figure, megabytes, milliseconds } from './figure.js'
import { CLI, interleaved, median, ratioOf, timedProcess } from './measure.js'

/** Ten times the input against one: time and peak memory of whole processes. */
export async function scale(all: readonly Scale[], rounds: number): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const each of all) {
    const { tenfold, once } = await interleaved(rounds, {
      tenfold: () => timedProcess(CLI, reviewArgs(each.tenfold)),
      once: () => timedProcess(CLI, reviewArgs(each.once)),
    })
    figures.push(
      {
        what: '10 × input : input, time',
        on: each.name,
        ours: milliseconds(median(tenfold.map((run) => run.ms))),
        theirs: milliseconds(median(once.map((run) => run.ms))),
        ratio: ratioOf(tenfold, once),
        cpuRatio: ratioOf(tenfold, once, 'cpuMs'),
        target: { most: 10.5 },
      },
      {
        what: '10 × input : input, peak memory',
        on: each.name,
        ours: megabytes(median(tenfold.map((run) => run.peakBytes ?? 0))),
        theirs: megabytes(median(once.map((run) => run.peakBytes ?? 0))),
        ratio: ratioOf(tenfold, once, 'peakBytes'),
        target: { most: 1.2 },
      },
    )
  }
  return figures
}
