/** `npm run eval`: scores what chatlint finds against the labelled conversations. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { evaluate } from './evaluate.js'
import { asData, crossTables, mistakes, notes, table } from './print.js'
import { DEFAULT_FOLDER, type Half, SETS, type SetName } from './sets.js'

const USAGE = `npm run eval -- [--data DIR] [--sets ${SETS.join(',')}] [--split train|test]
                [--errors DETECTOR [N]] [--notes] [--json]
  --data    the folder of the labelled sets (default ${DEFAULT_FOLDER})
  --sets    only these sets
  --split   only one half of the conversations, by a hash of their ids
  --errors  list mistakes instead of figures, e.g. "question", "act:closing 50", "fate"
  --notes   how the labels are read, under the figures`

function fail(message: string): never {
  console.error(`${message}\n\n${USAGE}`)
  process.exit(2)
}

const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string', default: DEFAULT_FOLDER },
    sets: { type: 'string' },
    split: { type: 'string' },
    errors: { type: 'string' },
    notes: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})

if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const sets = (values.sets?.split(',') ?? SETS) as SetName[]
const unknown = sets.find((set) => !SETS.includes(set))
if (unknown) fail(`There is no set "${unknown}".`)
if (values.split !== undefined && !['train', 'test'].includes(values.split)) fail('--split is train or test.')
if (!existsSync(values.data)) {
  console.log(`Nothing to score: ${values.data} is not there. Name the folder of the labelled sets with --data DIR.`)
  process.exit(0)
}

const start = performance.now()
// Only now: without the data there is nothing to load it for.
const { reviewerOf } = await import('./reviewer.js')
const { engine } = await reviewerOf('rules/core').catch((error: Error) => fail(error.message))
const evaluation = await evaluate(values.data, (tree) => engine.review(tree), sets, values.split as Half | undefined)
const { board, extents } = evaluation

if (values.errors !== undefined) console.log(mistakes(board, values.errors, Number(positionals[0] ?? 40)))
else if (values.json) console.log(JSON.stringify(asData(evaluation), undefined, 2))
else {
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${table(board)}\n\n${crossTables(board)}\n`)
  if (values.notes) console.log(`${notes(evaluation)}\n`)
  const read = extents.map(({ set, conversations }) => `${set} ${conversations}`).join(', ')
  const half = values.split ? `the ${values.split} half of ` : ''
  console.log(
    `Read ${half}${values.data}: ${read || 'no set found'}; ${seconds} s.${values.notes ? '' : ' How labels are read: --notes.'}`,
  )
}
