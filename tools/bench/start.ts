import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviewArgs } from './cost.js'
import { type Figure, milliseconds } from './figure.js'
import { CACHE, CLI, interleaved, median, type Run, ratioOf, timedProcess } from './measure.js'

/** What the command takes to start, against a Node that does nothing. */
export async function start(rounds: number): Promise<Figure[]> {
  const nothing = join(CACHE, 'nothing.mjs')
  writeFileSync(nothing, '0\n')
  const one = join(CACHE, 'one.ndjson')
  const messages = [
    { role: 'customer', text: 'How much is a monthly pass?' },
    { role: 'agent', text: 'Could you leave your phone number?' },
  ]
  writeFileSync(one, `${JSON.stringify({ id: 'one', messages })}\n`)
  const { version, review, node } = await interleaved(rounds, {
    version: () => timedProcess(CLI, ['--version']),
    review: () => timedProcess(CLI, reviewArgs(one)),
    node: () => timedProcess(nothing, []),
  })
  return [
    figure('chatlint --version : node', 'nothing to do', version, node, 1.5),
    figure('review : node', 'one conversation', review, node, 4),
  ]
}

function figure(what: string, on: string, ours: Run[], theirs: Run[], most: number): Figure {
  return {
    what,
    on,
    ours: milliseconds(median(ours.map((run) => run.ms))),
    theirs: milliseconds(median(theirs.map((run) => run.ms))),
    ratio: ratioOf(ours, theirs),
    cpuRatio: ratioOf(ours, theirs, 'cpuMs'),
    target: { most },
  }
}
