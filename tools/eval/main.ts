/** `npm run eval`: scores what chatlint finds against the labelled conversations. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ModelsData } from '../../src/analysis/models/index.js'
import type { Reviewer } from '../../src/index.js'
import { evaluate, LEARNT_FROM, type ReviewBatch } from './evaluate.js'
import { asData, crossTables, mistakes, notes, table } from './print.js'
import { DEFAULT_FOLDER, type Half, SETS, type SetName } from './sets.js'

const USAGE = `npm run eval -- [--data DIR] [--sets ${SETS.join(',')}] [--split train|test]
                [--models half|none] [--errors DETECTOR [N]] [--notes] [--json]
  --data    the folder of the labelled sets (default ${DEFAULT_FOLDER}); own lies in the repository and needs none
  --sets    only these sets
  --split   only one half of the conversations, by a hash of their ids (default: of the sets that models learn from, the
            half that they have not seen; of the others, all)
  --models  half: with models learnt from the training halves (default); none: by words alone
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
    models: { type: 'string', default: 'half' },
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
const wanted = (values.sets?.split(',') ?? SETS) as SetName[]
const unknown = wanted.find((set) => !SETS.includes(set))
if (unknown) fail(`There is no set "${unknown}".`)
if (!['half', 'none'].includes(values.models)) fail('--models is half or none.')
if (values.split !== undefined && !['train', 'test'].includes(values.split)) fail('--split is train or test.')
const absent = !existsSync(values.data)
const sets = absent ? wanted.filter((set) => set === 'own') : wanted
const hint = `${values.data} is not there. Name the folder of the other labelled sets with --data DIR.`
if (sets.length === 0) {
  console.log(`Nothing to score: ${hint}`)
  process.exit(0)
}

const start = performance.now()
// Only now: without the data there is nothing to load it for.
const { reviewerOf } = await import('./reviewer.js')
const opened = (models: ModelsData | false | undefined): Promise<Reviewer> =>
  reviewerOf('rules/core', models).catch((error: Error) => fail(error.message))
const judged = await opened(values.models === 'none' ? false : undefined)
// Sets that the models learn from are judged by models learnt anew from the half that is not.
let strange = judged
if (values.models === 'half' && sets.some((set) => LEARNT_FROM.has(set))) {
  const { dataOf, learn } = await import('../train/learn.js')
  strange = await opened(dataOf(await learn(values.data, 'train')))
}
// As a batch: a desk's talks tell of each other.
const review: ReviewBatch = (trees, set) => (LEARNT_FROM.has(set) ? strange : judged).reviewAll(trees)
const evaluation = await evaluate(values.data, review, sets, values.split as Half | undefined)
const { board, extents } = evaluation

if (values.errors !== undefined) console.log(mistakes(board, values.errors, Number(positionals[0] ?? 40)))
else if (values.json) console.log(JSON.stringify(asData(evaluation), undefined, 2))
else {
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${table(board)}\n\n${crossTables(board)}\n`)
  if (values.notes) console.log(`${notes(evaluation)}\n`)
  const read = extents.map(({ set, conversations }) => `${set} ${conversations}`).join(', ')
  const half = values.split ? `the ${values.split} half of ` : ''
  const from = absent ? 'the conversations of our own' : values.data
  const more = `${values.notes ? '' : ' How labels are read: --notes.'}${absent ? `\nOnly these: ${hint}` : ''}`
  console.log(`Read ${half}${from}: ${read || 'no set found'}; ${seconds} s.${more}`)
}
