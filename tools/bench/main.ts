/** `npm run bench`: what chatlint costs, as ratios measured in one run on one machine. */
import { cpSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfStale } from '../check/build.js'
import { libraries } from './check.js'
import { corpora, scales } from './corpora.js'
import { cost, reviewers } from './cost.js'
import { type Figure, holds, table } from './figure.js'
import { live } from './live.js'
import { CACHE } from './measure.js'
import { scale } from './scale.js'
import { start } from './start.js'
import { textlint } from './textlint.js'
import { threads } from './threads.js'

const PARTS = ['cost', 'start', 'live', 'threads', 'scale', 'check', 'textlint'] as const
const USAGE = `npm run bench -- [--only ${PARTS.join(',')}] [--rounds N] [--data DIR] [--json]
  --only    only these parts
  --rounds  how often each pair is measured, in turn (default 5); figures are medians
  --data    the folder whose chat/*.ndjson are reviewed (default ../shared/data); without it, made-up conversations
  --json    the figures as data`

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    rounds: { type: 'string', default: '5' },
    data: { type: 'string', default: '../shared/data' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const parts = values.only.split(',')
const rounds = Number(values.rounds)
if (
  values.help ||
  !Number.isInteger(rounds) ||
  rounds < 1 ||
  parts.some((part) => !(PARTS as readonly string[]).includes(part))
) {
  console.log(USAGE)
  process.exit(values.help ? 0 : 2)
}

await buildIfStale()
cpSync('dist', join(CACHE, 'dist'), { recursive: true })
// It says where the program finds its compiled phrases.
cpSync('package.json', join(CACHE, 'package.json'))
const all = corpora(values.data)
const figures: Figure[] = []
// The table comes at the end; a word on stderr shows that something goes on.
const begin = (part: string): void => console.error(`measuring ${part} …`)
if (parts.includes('cost')) {
  begin('cost')
  figures.push(...(await cost(await reviewers(), all, rounds)))
}
if (parts.includes('start')) {
  begin('start')
  figures.push(...(await start(rounds * 2 + 1)))
}
if (parts.includes('live')) {
  begin('live')
  figures.push(...(await live(rounds)))
}
if (parts.includes('threads')) {
  begin('threads')
  figures.push(...(await threads(Math.min(rounds, 3))))
}
if (parts.includes('scale')) {
  begin('scale')
  figures.push(...(await scale(scales(all), Math.min(rounds, 3))))
}
if (parts.includes('check')) {
  begin('check')
  figures.push(...(await libraries(rounds)))
}
if (parts.includes('textlint')) {
  begin('textlint')
  figures.push(...(await textlint(Math.min(rounds, 3))))
}

if (values.json)
  console.log(
    JSON.stringify(
      {
        node: process.version,
        cpu: cpus()[0]?.model,
        figures: figures.map((figure) => ({ ...figure, holds: holds(figure) })),
      },
      undefined,
      2,
    ),
  )
else
  console.log(
    `${table(figures)}\n\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model}. Medians of ${rounds} rounds, run in turn; wall clock.`,
  )
