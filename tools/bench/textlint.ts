import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { TextlintKernel } from '@textlint/kernel'
import { kinds } from '../../plugins/kinds/index.js'
import { createEngine, type Engine } from '../../src/engine/index.js'
import { conversation } from '../../src/transcript/index.js'
import { type Figure, speed } from './figure.js'
import { CACHE, interleaved, median, ratioOf, timed } from './measure.js'
import { phrases, textWith } from './phrases.js'
import { conversations } from './synthetic/generate.js'

const PHRASES = 1600
/** One phrase about every so many characters. */
const DENSITY = 200

type Lint = (text: string) => Promise<number>

/** The same phrases by textlint's kernel with textlint-rule-prh, in this process: the least that a textlint run costs. */
function theirLinter(list: readonly string[]): Lint {
  const rules = join(CACHE, 'prh.yml')
  const entries = list.map((phrase) => `  - expected: "*"\n    pattern: ${JSON.stringify(phrase)}\n`)
  writeFileSync(rules, `version: 1\nrules:\n${entries.join('')}`)
  // Both are CommonJS modules whose types describe something else.
  const require = createRequire(import.meta.url)
  const load = (name: string) => (require(name) as { default: never }).default
  const kernel = new TextlintKernel()
  return async (text) => {
    const result = await kernel.lintText(text, {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: load('@textlint/textlint-plugin-text') }],
      rules: [{ ruleId: 'prh', rule: load('textlint-rule-prh'), options: { rulePaths: [resolve(rules)] } }],
    })
    return result.messages.length
  }
}

function ourLinter(list: string[]): Lint {
  const engine: Engine = createEngine({
    rules: [
      {
        id: 'bench/phrases',
        kind: 'phrase',
        title: { en: 'Phrases', zh: '短语' },
        severity: 'warning',
        category: 'compliance',
        applies: { roles: ['agent'] },
        options: { any: [{ phrase: list }], unless: [], distinct: 1 },
        message: { en: '"{match}"', zh: '“{match}”' },
        variants: {},
        references: [],
        examples: { flagged: [], clean: [] },
      },
    ],
    lexicons: [],
    kinds,
    locale: 'en',
  })
  return async (text) =>
    engine.review(conversation({ id: 'bench', messages: [{ role: 'agent', text }] })).findings.length
}

/** Our characters per second against theirs: many small texts, one long line, and the same length in short lines. */
export async function textlint(rounds: number): Promise<Figure[]> {
  const list = phrases(PHRASES)
  const sentences = [...conversations(2000, 3)]
    .flatMap(({ messages }) => messages.map(({ text }) => text))
    .filter((text) => text.length > 6)
  const ours = ourLinter(list)
  const theirs = theirLinter(list)
  const small = Array.from({ length: 200 }, (_, index) => textWith(list, sentences, 2000, DENSITY, index))
  const long = textWith(list, sentences, 400_000, DENSITY, 1)
  return [
    await compare(`${PHRASES} phrases, 200 texts of 2,000`, small, ours, theirs, rounds, 30),
    // One line is one paragraph to textlint, whose time grows with its square: once is enough.
    await compare(`${PHRASES} phrases, one line of 400,000`, [long], ours, theirs, 1, 300),
    await compare(`${PHRASES} phrases, 400,000 in short lines`, [long.replaceAll('。', '\n')], ours, theirs, rounds),
  ]
}

async function compare(
  what: string,
  texts: string[],
  ours: Lint,
  theirs: Lint,
  rounds: number,
  least?: number,
): Promise<Figure> {
  const found = { ours: 0, theirs: 0 }
  const all = (lint: Lint, whose: 'ours' | 'theirs') =>
    timed(async () => {
      found[whose] = 0
      for (const text of texts) found[whose] += await lint(text)
    })
  for (const text of texts.slice(0, 20)) await ours(text)
  const runs = await interleaved(rounds, { ours: () => all(ours, 'ours'), theirs: () => all(theirs, 'theirs') })
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  return {
    what: 'speed : textlint-rule-prh',
    on: what,
    ours: `${speed(characters, median(runs.ours.map((run) => run.ms)))}, ${found.ours} found`,
    theirs: `${speed(characters, median(runs.theirs.map((run) => run.ms)))}, ${found.theirs} found`,
    ratio: ratioOf(runs.theirs, runs.ours),
    cpuRatio: ratioOf(runs.theirs, runs.ours, 'cpuMs'),
    ...(least === undefined ? {} : { target: { least } }),
  }
}
