import type { Scale } from './corpora.js'
import { reportArgs, reviewArgs } from './cost.js'
import { type Figure, megabytes, milliseconds } from './figure.js'
import { CLI, interleaved, median, type Run, ratioOf, timedProcess } from './measure.js'

function inMemory(what: string, on: string, tenfold: Run[], once: Run[], most: number): Figure {
  return {
    what,
    on,
    ours: megabytes(median(tenfold.map((run) => run.peakBytes ?? 0))),
    theirs: megabytes(median(once.map((run) => run.peakBytes ?? 0))),
    ratio: ratioOf(tenfold, once, 'peakBytes'),
    target: { most },
  }
}

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
      inMemory('10 × input : input, peak memory', each.name, tenfold, once, 1.2),
    )
    // Once is enough: memory differs little from run to run, and this writes much.
    const more = await timedProcess(CLI, reportArgs(each.tenfold))
    const less = await timedProcess(CLI, reportArgs(each.once))
    figures.push(inMemory('10 × input : input, peak memory, html + xlsx + csv', each.name, [more], [less], 2))
  }
  return figures
}
