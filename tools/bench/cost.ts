import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packs } from '../../plugins/packs/index.js'
import type { Pack, Reviewer, RuleDefinition } from '../../src/index.js'
import { type Conversation, conversation } from '../../src/transcript/index.js'
import type { Corpus } from './corpora.js'
import { type Figure, milliseconds } from './figure.js'
import { floor } from './floor.mjs'
import { CACHE, CLI, interleaved, median, type Run, ratioOf, timed, timedProcess } from './measure.js'
import { phrases } from './phrases.js'

const FLOOR = 'tools/bench/floor.mjs'
/** The package as it ships: what runs the sources on the fly wraps their functions, which costs half as much again and more. */
const PACKAGE = pathToFileURL(join(CACHE, 'dist', 'index.js')).href

/** The arguments of a whole review by the command line, written to a file; on one thread, unless more are asked for. */
export function reviewArgs(input: string, threads = 1): string[] {
  return [
    'review',
    input,
    '--pack',
    'core',
    '--format',
    'ndjson',
    '-o',
    join(CACHE, `reviews-${threads}.ndjson`),
    '--fail-on',
    'never',
    '--quiet',
    '--threads',
    String(threads),
  ]
}

/** The same into all reports that a person opens. */
export function reportArgs(input: string): string[] {
  const outputs = ['html', 'xlsx', 'csv'].flatMap((format) => [
    '--format',
    format,
    '-o',
    join(CACHE, `reviews.${format}`),
  ])
  return ['review', input, '--pack', 'core', ...outputs, '--fail-on', 'never', '--quiet']
}

/** Everything that a review of a batch takes: read, parse, index the batch, review, serialise. */
export async function reviewFile(reviewer: Reviewer, path: string): Promise<string> {
  const trees = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => conversation(JSON.parse(line) as Conversation))
  const out: string[] = []
  for await (const review of reviewer.reviewAll(trees)) out.push(JSON.stringify(review))
  return out.join('\n')
}

/** Who reviews: by the rules of core, by those of all packs, and by those of core with a thousand more phrases. */
export interface Reviewers {
  core: Reviewer
  everything: Reviewer
  more: Reviewer
}

/** Makes them. */
export async function reviewers(): Promise<Reviewers> {
  const { createReviewer } = (await import(PACKAGE)) as typeof import('../../src/index.js')
  const words = { en: 'x', zh: 'x' }
  const rule: RuleDefinition = {
    id: 'more/phrases',
    kind: 'phrase',
    title: words,
    severity: 'info',
    category: 'clarity',
    applies: {},
    options: { any: [{ phrase: phrases(1000) }], unless: [], distinct: 1 },
    message: words,
    variants: {},
    references: [],
    examples: { flagged: [], clean: [] },
  }
  const pack: Pack = { name: 'more', title: words, extends: [], rules: [rule], lexicons: [] }
  return {
    core: await createReviewer({ packs: ['core'], locale: 'en' }),
    everything: await createReviewer({ packs: [...packs.keys()], locale: 'en' }),
    more: await createReviewer({ packs: ['core', pack], locale: 'en' }),
  }
}

/** What a review costs against the floor: in this process with warm code, and as whole processes. */
export async function cost(
  { core, everything, more }: Reviewers,
  all: readonly Corpus[],
  rounds: number,
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [place, corpus] of all.entries()) {
    await reviewFile(core, corpus.path)
    floor(corpus.path)
    const { ours, theirs } = await interleaved(place === 0 ? rounds * 2 + 1 : rounds, {
      ours: () => timed(() => reviewFile(core, corpus.path)),
      theirs: () => timed(() => floor(corpus.path)),
    })
    figures.push(figure('review : floor, in process', corpus, ours, theirs))
  }
  for (const corpus of all.slice(0, 1)) {
    for (const reviewer of [everything, more]) await reviewFile(reviewer, corpus.path)
    const whole = await interleaved(rounds, {
      ours: () => timed(() => reviewFile(everything, corpus.path)),
      theirs: () => timed(() => floor(corpus.path)),
    })
    figures.push(figure('all packs : floor, in process', corpus, whole.ours, whole.theirs, 6))
    const fuller = await interleaved(rounds, {
      ours: () => timed(() => reviewFile(more, corpus.path)),
      theirs: () => timed(() => reviewFile(core, corpus.path)),
    })
    figures.push(figure('1,000 more phrases : core', corpus, fuller.ours, fuller.theirs, 1.1))
    const { ours, theirs } = await interleaved(rounds, {
      ours: () => timedProcess(CLI, reviewArgs(corpus.path)),
      theirs: () => timedProcess(FLOOR, [corpus.path, join(CACHE, 'floor.ndjson')]),
    })
    figures.push(figure('review : floor, whole processes', corpus, ours, theirs))
  }
  return figures
}

function figure(what: string, corpus: Corpus, ours: Run[], theirs: Run[], most = 5): Figure {
  return {
    what,
    on: corpus.name,
    ours: milliseconds(median(ours.map((run) => run.ms))),
    theirs: milliseconds(median(theirs.map((run) => run.ms))),
    ratio: ratioOf(ours, theirs),
    cpuRatio: ratioOf(ours, theirs, 'cpuMs'),
    target: { most },
  }
}
