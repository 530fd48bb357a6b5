/** Safe replacements in the very file that a script library was read from. */
import { readFile } from 'node:fs/promises'
import { fixesAtOnce, fixText, MOST_ROUNDS } from '../findings/fixes.js'
import { type Finding, type Importer, isProblem, type Review, type Source, surestImporter } from '../plugin/index.js'
import { type ConversationNode, messagesOf, stretchAt } from '../transcript/index.js'
import { decoded, type Edit, edited } from './encoded-text.js'
import { detectEncoding, type Encoding } from './encoding.js'
import type { Input } from './inputs.js'
import type { ReadOptions } from './read-input.js'

/** A file after its fixes. */
export interface FixedFile {
  input: Input
  before: { bytes: Buffer; text: string }
  after: { bytes: Buffer; text: string }
  /** How many places were changed. */
  count: number
}

/**
 * Makes the safe replacements in a file, one at a time where two overlap, until none is left. What else a replacement would
 * change, such as a cell that it would break in two, rules it out.
 *
 * @param review The findings that are to be fixed: those that nobody has accepted.
 * @returns undefined where there is nothing to change
 */
export async function fixFile(
  input: Input,
  options: ReadOptions,
  review: (conversation: ConversationNode) => Review,
): Promise<FixedFile | undefined> {
  const bytes = await readFile(input.path)
  // Sheets are no text.
  if (bytes[0] === 0xd0 || (bytes[0] === 0x50 && bytes[1] === 0x4b)) return undefined
  const encoding = options.encoding ?? detectEncoding(bytes)
  const text = decoded(bytes, encoding)
  const importer = text === undefined ? undefined : importerOf(input.name, text, options)
  if (text === undefined || !importer) return undefined
  const file = new FileText({ bytes, text, encoding }, (each) => readTrees(input.name, each, importer, options))
  let count = 0
  const refused = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const trees = await file.trees()
    if (!trees) break
    const wanted = trees.flatMap((tree, place) => {
      const findings = review(tree).findings.filter(({ fix, fingerprint }) => fix && !refused.has(fingerprint))
      return findings.map((finding) => ({ place, finding }))
    })
    if (wanted.length === 0) break
    const chosen = atOnce(wanted)
    if (await file.apply(trees, chosen)) {
      count += chosen.length
      continue
    }
    for (const each of chosen) {
      const now = await file.trees()
      if (now && (await file.apply(now, [each]))) {
        count++
        // The places of the others are known only once the text is read again.
        break
      }
      refused.add(each.finding.fingerprint)
    }
  }
  return count === 0 ? undefined : { input, before: { bytes, text }, after: file.state, count }
}

/** A finding to be fixed, and in which template. */
interface Wanted {
  place: number
  finding: Finding
}

function atOnce(wanted: readonly Wanted[]): Wanted[] {
  const places = new Set(wanted.map(({ place }) => place))
  return [...places].flatMap((place) => {
    const own = wanted.filter((each) => each.place === place)
    const fixes = new Set(fixesAtOnce(own.map(({ finding }) => finding)))
    return own.filter(({ finding }) => finding.fix && fixes.has(finding.fix))
  })
}

/** The text of a file while it is changed. */
class FileText {
  state: { bytes: Buffer; text: string }
  readonly #encoding: Encoding
  readonly #read: (text: string) => Promise<ConversationNode[] | undefined>

  constructor(
    { bytes, text, encoding }: { bytes: Buffer; text: string; encoding: Encoding },
    read: (text: string) => Promise<ConversationNode[] | undefined>,
  ) {
    this.state = { bytes, text }
    this.#encoding = encoding
    this.#read = read
  }

  /** What it holds; undefined where it cannot all be read. */
  trees(): Promise<ConversationNode[] | undefined> {
    return this.#read(this.state.text)
  }

  /** Makes changes; false, and none is made, where they cannot be written or would change more than they say. */
  async apply(trees: readonly ConversationNode[], wanted: readonly Wanted[]): Promise<boolean> {
    const { bytes, text } = this.state
    const edits: Edit[] = []
    for (const { place, finding } of wanted) {
      const edit = editOf(trees[place] as ConversationNode, finding, text)
      if (!edit) return false
      edits.push(edit)
    }
    edits.sort((a, b) => a.start - b.start)
    const after = edited(bytes, text, this.#encoding, edits)
    if (!after) return false
    const fixed = fixText(text, edits)
    const now = await this.#read(fixed)
    if (!now || JSON.stringify(now.map(contents)) !== JSON.stringify(expected(trees, wanted))) return false
    this.state = { bytes: after, text: fixed }
    return true
  }
}

/** The change in the file; undefined where the words are spelt otherwise there. */
function editOf(tree: ConversationNode, { fix }: Finding, text: string): Edit | undefined {
  const node = messagesOf(tree).find(({ id }) => id === fix?.message)
  if (!fix || !node?.places || fix.end <= fix.start) return undefined
  const from = stretchAt(node.places, fix.start, fix.end)
  if (!from) return undefined
  const start = lineStart(text, from.line) + from.column - 1
  const end = start + (fix.end - fix.start)
  return text.slice(start, end) === node.value.slice(fix.start, fix.end) ? { start, end, text: fix.text } : undefined
}

function lineStart(text: string, line: number): number {
  // A mark at the very beginning counts as no character of the first line.
  let at = text.startsWith('\ufeff') ? 1 : 0
  for (let number = 1; number < line; number++) at = text.indexOf('\n', at) + 1
  return at
}

/** What counts of a template or dialogue: its title and what is said in it. */
function contents(tree: ConversationNode): unknown {
  return [tree.id, messagesOf(tree).map(({ role, value }) => [role, value])]
}

function expected(trees: readonly ConversationNode[], wanted: readonly Wanted[]): unknown[] {
  return trees.map((tree, place) => [
    tree.id,
    messagesOf(tree).map(({ id, role, value }) => {
      const own = wanted.flatMap(({ place: at, finding }) =>
        at === place && finding.fix?.message === id ? finding.fix : [],
      )
      return [role, fixText(value, own)]
    }),
  ])
}

function importerOf(name: string, text: string, { importers, inputFormat }: ReadOptions): Importer | undefined {
  const named = inputFormat === undefined ? undefined : importers.get(inputFormat)
  return named ?? surestImporter(importers.values(), sourceOf(name, text, {}))
}

async function readTrees(
  name: string,
  text: string,
  importer: Importer,
  { roles, columns, timezone }: ReadOptions,
): Promise<ConversationNode[] | undefined> {
  const settings = { ...(roles && { roles }), ...(columns && { columns }), ...(timezone !== undefined && { timezone }) }
  const trees: ConversationNode[] = []
  for await (const item of importer.read(sourceOf(name, text, settings))) {
    if (!isProblem(item)) trees.push(item)
    else if (!item.notice) return undefined
  }
  return trees
}

function sourceOf(name: string, text: string, settings: Pick<Source, 'roles' | 'columns' | 'timezone'>): Source {
  const body = text.replace(/^\ufeff/, '')
  return {
    name,
    ...settings,
    head: body.slice(0, 65_536),
    async *lines() {
      yield body.split(/\r?\n/).map((each, index) => ({ number: index + 1, text: each }))
    },
    async *chunks() {
      yield body
    },
  }
}
