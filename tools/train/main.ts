/** `npm run train`: learns the numbers that ship from the permissively licensed sets. Deterministic; about half a minute. */
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ModelsData } from '../../src/analysis/models/index.js'
import { DEFAULT_FOLDER } from '../eval/sets.js'
import { readSet } from './dialogues.js'
import { dataOf, type Learnt, learn } from './learn.js'

const NUMBERS = 'src/analysis/models/numbers.gen.ts'
const PROVENANCE = 'src/analysis/models/PROVENANCE.json'

/** Where the sets come from. Only permissive ones: numbers learnt from them may ship. */
const SOURCES: Record<string, { what: string; licence: string }> = {
  house_qa: { what: 'real-estate customers and agents, zh (BDCI 2020 question–answer matching)', licence: 'MIT' },
  cped: { what: 'spoken talk of television series, zh (CPED)', licence: 'Apache-2.0' },
}

const LEARNT: Record<keyof ModelsData, { what: string; sets: readonly string[]; figures: string }> = {
  asks: {
    what: 'whether a message of spoken, unpunctuated Chinese talk asks',
    sets: ['cped'],
    figures: 'messages that ask',
  },
  answers: {
    what: 'whether a reply in a Chinese talk about homes answers a question',
    sets: ['house_qa'],
    figures: 'questions that no reply answers',
  },
}

const { values } = parseArgs({
  options: { data: { type: 'string', default: DEFAULT_FOLDER }, date: { type: 'string' } },
})
if (!existsSync(values.data)) {
  console.log(
    `Nothing to learn from: ${values.data} is not there. Name the folder of the labelled sets with --data DIR.`,
  )
  process.exit(0)
}
const learnt = await learn(values.data)
writeFileSync(
  NUMBERS,
  `// Learnt by tools/train; do not edit. What from, and how well: PROVENANCE.json beside this file.
import type { ModelsData } from './index.js'

/** The numbers of the models. They hold weights of hashed features and no text. */
export const numbers: ModelsData = ${JSON.stringify(dataOf(learnt), undefined, 2)}
`,
)
const provenance = {
  learnt: values.date ?? new Date().toISOString().slice(0, 10),
  by: 'npm run train',
  sources: Object.fromEntries(
    Object.entries(SOURCES).map(([set, source]) => [
      set,
      { ...source, conversations: readSet(values.data, set).length },
    ]),
  ),
  models: Object.fromEntries(
    Object.entries(LEARNT).map(([name, about]) => [name, { ...about, ...figures(learnt[name as keyof ModelsData]) }]),
  ),
}
writeFileSync(PROVENANCE, `${JSON.stringify(provenance, undefined, 2)}\n`)
for (const [name, { f1, precision, recall, data }] of Object.entries(learnt)) {
  const size = (data.weights.length / 1024).toFixed(0)
  console.log(
    `${name.padEnd(8)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (five-fold)  ${size} kB`,
  )
}

function figures({ data, examples, positive, precision, recall, f1 }: Learnt): object {
  const round = (value: number): number => Number(value.toFixed(3))
  return {
    examples,
    positive,
    threshold: data.threshold,
    fiveFold: { precision: round(precision), recall: round(recall), f1: round(f1) },
  }
}
