import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { globSync } from 'tinyglobby'
import type { Conversation } from '../../src/transcript/index.js'
import { CACHE } from './measure.js'
import { conversations } from './synthetic/generate.js'

/** Conversations that the benchmark runs on. */
export interface Corpus {
  name: string
  path: string
}

/** Two inputs of one kind, the second ten times the first. */
export interface Scale {
  name: string
  once: string
  tenfold: string
}

const MAIN = 'dialmed'

/** All corpora, the main one first: real ones where the folder holds any, else made up. */
export function corpora(folder: string): Corpus[] {
  mkdirSync(CACHE, { recursive: true })
  const real = existsSync(folder) ? globSync('chat/*.ndjson', { cwd: folder }).sort() : []
  const found = real.map((file) => ({ name: basename(file, '.ndjson'), path: join(folder, file) }))
  if (found.length === 0) return [{ name: 'made up', path: writeLines('made-up.ndjson', conversations(4000, 1)) }]
  return found.sort((a, b) => Number(b.name === MAIN) - Number(a.name === MAIN))
}

/**
 * Ten times the input in two ways: the main corpus ten times over, and a tenth of everything against everything, where
 * the texts keep being new.
 */
export function scales(all: readonly Corpus[]): Scale[] {
  const main = all[0] as Corpus
  const lines = readLines(main.path)
  const copies = Array.from({ length: 10 }, (_, copy) => lines.map((line) => renamed(line, copy))).flat()
  const everything =
    all.length > 1
      ? all.flatMap(({ path }) => readLines(path))
      : [...conversations(24_000, 2)].map((each) => JSON.stringify(each))
  return [
    {
      name: `${main.name}, ten copies`,
      once: writeText('copies-1.ndjson', lines),
      tenfold: writeText('copies-10.ndjson', copies),
    },
    {
      name: 'everything, all texts new',
      once: writeText(
        'mixed-1.ndjson',
        everything.filter((_, index) => index % 10 === 0),
      ),
      tenfold: writeText('mixed-10.ndjson', everything),
    },
  ]
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

/** The same conversation by another id. */
function renamed(line: string, copy: number): string {
  const conversation = JSON.parse(line) as Conversation
  return JSON.stringify({ ...conversation, id: `${conversation.id}-${copy}` })
}

function writeLines(name: string, items: Iterable<Conversation>): string {
  return writeText(
    name,
    [...items].map((each) => JSON.stringify(each)),
  )
}

function writeText(name: string, lines: readonly string[]): string {
  const path = join(CACHE, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}
