/**
 * What runs of `chatlint check` remember: of each file its templates and their reviews, by its content and by all that decides
 * about a review. Names are as the user gave them and nothing depends on times, so the file can be carried from machine to machine.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Importer, Review } from '../plugin/index.js'
import { type Frozen, freeze, thaw } from './frozen-tree.js'
import type { Input, InputProblem } from './inputs.js'
import type { Held } from './library-store.js'
import { openOutputFile } from './output-file.js'
import type { InputNote } from './read-input.js'
import { readSmall } from './small-file.js'

/** What is remembered of a file. */
interface Entry {
  /** Hash of its bytes, and of what decides how they are read. */
  source: string
  /** Hash of what decides about reviews, the batch and the day aside. */
  rules: string
  /** Hash of the batch and the day in which the reviews were made. */
  batch: string
  importer: string | null
  items: (Frozen | InputProblem)[]
  notes: InputNote[]
  reviews: Review[]
}

/** What the cache is made for. */
export interface CacheRequest {
  /** Where the file is. */
  path: string
  /** As the user named it. */
  name: string
  cwd: string
  inputs: readonly Input[]
  /** All that decides how files are read. */
  reading: string
  /** All that decides about the reviews of a file, the batch and the day aside. */
  rules(input: Input): string
  /** The day of the run, and whatever else all files share. */
  shared: string
}

/** Opens the cache and compares it with the files as they are. What cannot be used is as good as absent. */
export async function openLibraryCache(request: CacheRequest): Promise<LibraryCache> {
  const { entries, broken } = await readEntries(request.path)
  const sources = new Map<string, string>()
  for (const { name, path } of request.inputs) {
    // A file that cannot be read is reported by who reads it for its templates.
    const bytes = await bytesOf(path).catch(() => undefined)
    if (bytes) sources.set(name, hash(request.reading, name, bytes))
  }
  const all = [...sources].sort(([a], [b]) => (a < b ? -1 : 1)).flat()
  return new LibraryCache(request, { entries, broken, sources, batch: hash(request.shared, ...all) })
}

async function bytesOf(path: string): Promise<Buffer> {
  return readSmall(path) ?? (await readFile(path))
}

/** What is known of a file from earlier runs, and what this run adds to it. */
export class Known {
  /** Its reviews were made in the same batch on the same day. */
  readonly upToDate: boolean
  readonly #input: Input
  readonly #entry: Entry | undefined
  readonly #reviews: Review[] = []
  #held: Held | undefined

  constructor(input: Input, entry: Entry | undefined, upToDate: boolean) {
    this.#input = input
    this.#entry = entry
    this.upToDate = upToDate
  }

  /** What the file held, where that is known. */
  held(importers: ReadonlyMap<string, Importer>): Held | undefined {
    if (!this.#entry) return undefined
    const { items, notes, importer } = this.#entry
    const directives = {}
    return {
      items: items.map((each) => ('problem' in each ? each : thaw(each, this.#input.name, directives))),
      notes,
      importer: importer === null ? undefined : importers.get(importer),
    }
  }

  /** Remembers what the file holds. */
  take(held: Held): void {
    this.#held = held
  }

  /** An earlier review of its nth template by the same rules. */
  review(place: number): Review | undefined {
    return this.#entry?.reviews[place]
  }

  keep(place: number, review: Review): void {
    this.#reviews[place] = review
  }

  /** What the next run is to know; undefined where this run did not come so far. */
  entry(key: Pick<Entry, 'source' | 'rules' | 'batch'>): Entry | undefined {
    if (this.#entry && this.upToDate) return this.#entry
    const held = this.#held
    const count = held?.items.filter((each) => !('problem' in each)).length
    if (!held || Object.keys(this.#reviews).length !== count) return undefined
    return {
      ...key,
      importer: held.importer?.name ?? null,
      items: held.items.map((each) => ('problem' in each ? each : freeze(each))),
      notes: [...held.notes],
      reviews: this.#reviews,
    }
  }
}

interface CacheState {
  entries: Map<string, Entry>
  broken: boolean
  /** By the names of the files that could be read. */
  sources: ReadonlyMap<string, string>
  batch: string
}

/** The cache of one run. */
export class LibraryCache {
  /** Everything was reviewed before, in the same batch. */
  readonly complete: boolean
  /** The file was damaged, and is not used. */
  readonly broken: boolean
  readonly #request: CacheRequest
  readonly #state: CacheState
  readonly #known = new Map<string, { known: Known; key: Pick<Entry, 'source' | 'rules' | 'batch'> }>()

  constructor(request: CacheRequest, state: CacheState) {
    this.#request = request
    this.#state = state
    this.broken = state.broken
    for (const input of request.inputs) {
      const source = state.sources.get(input.name)
      if (source === undefined) continue
      const key = { source, rules: hash(request.rules(input)), batch: state.batch }
      const found = state.entries.get(input.name)
      const same = found?.source === source
      const entry = same ? (found.rules === key.rules ? found : { ...found, reviews: [] }) : undefined
      const upToDate = same && found.rules === key.rules && found.batch === key.batch
      this.#known.set(input.path, { known: new Known(input, entry, upToDate), key })
    }
    this.complete =
      this.#known.size === request.inputs.length && [...this.#known.values()].every(({ known }) => known.upToDate)
  }

  /** What is known of a file; undefined where it cannot be read. */
  known(input: Input): Known | undefined {
    return this.#known.get(input.path)?.known
  }

  /** Writes what the next run is to know; files that are gone are forgotten. */
  async finish(): Promise<void> {
    if (this.complete) return
    const { path, name, cwd, inputs } = this.#request
    const entries = new Map([...this.#state.entries].filter(([file]) => existsSync(resolve(cwd, file))))
    for (const input of inputs) {
      const each = this.#known.get(input.path)
      const entry = each?.known.entry(each.key)
      if (entry) entries.set(input.name, entry)
      else entries.delete(input.name)
    }
    const body = JSON.stringify([...entries])
    const file = await openOutputFile(path, name)
    await file.write(`${HEAD}${hash(body)}\n${body}\n`)
    await file.finish()
  }
}

/** Another shape of the file takes another number. */
const HEAD = 'chatlint cache 1 '

async function readEntries(path: string): Promise<Pick<CacheState, 'entries' | 'broken'>> {
  const absent = { entries: new Map<string, Entry>(), broken: false }
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return absent
  const end = text.indexOf('\n')
  const body = text.slice(end + 1, -1)
  if (!text.startsWith(HEAD)) return { ...absent, broken: !/^chatlint cache \d+ /.test(text) }
  if (hash(body) !== text.slice(HEAD.length, end)) return { ...absent, broken: true }
  return { entries: new Map(JSON.parse(body) as [string, Entry][]), broken: false }
}

/** One hash of several texts; where one ends and the next begins counts. */
function hash(...parts: readonly (string | Uint8Array)[]): string {
  const made = createHash('sha256')
  for (const part of parts) made.update(`${part.length}:`).update(part)
  return made.digest('base64url').slice(0, 22)
}
