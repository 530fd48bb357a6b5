import type { Document, Node, Pair, Scalar } from 'yaml'
import type { Importer, ImportProblem } from '../../../src/plugin/index.js'
import { type Comment, readDirectives } from './directives.js'
import { type Entry, toConversations } from './entry.js'
import { readLines } from './lines.js'
import { DIALOGUE_NAMES, GROUP_NAMES, indexOfName, TEXT_NAMES, TITLE_NAMES } from './names.js'
import { align } from './piece.js'

type Yaml = typeof import('yaml')

/** Keys that tell of the file, and are no titles. */
const ABOUT = new Set([
  'placeholders',
  'version',
  'description',
  'notes',
  'note',
  'language',
  'lang',
  'author',
  'updated',
])

/** Deeper than any library that people write. */
const DEEPEST = 32

/**
 * YAML and JSON: mappings with a text and perhaps a title and a group, at any depth; or titles that lead to texts. Chatwoot's
 * canned responses (`short_code`, `content`) are such a list.
 */
export const yaml: Importer = {
  name: 'yaml',
  title: { en: 'Script library in YAML or JSON', zh: 'YAML 或 JSON 话术库' },
  extensions: ['.yml', '.yaml', '.json'],
  detect: ({ name, head }) =>
    /\.(?:ya?ml|json)$/i.test(name) ? 0.9 : /^\s*(?:- |[[{]|[^\s:#]+:\s)/.test(head) ? 0.3 : 0,

  async *read(source) {
    const lines = await readLines(source)
    if (!Array.isArray(lines)) {
      yield lines
      return
    }
    const library: Yaml = await import('yaml')
    const counter = new library.LineCounter()
    const text = lines.join('\n')
    const document = library.parseDocument(text, { lineCounter: counter, uniqueKeys: false })
    const [fault] = document.errors
    if (fault) {
      const { line, col } = fault.linePos?.[0] ?? { line: 1, col: 1 }
      const said = fault.message.split('\n')[0] ?? ''
      yield {
        problem: { en: `this is no valid YAML: ${said}`, zh: `不是合法的 YAML：${said}` },
        hint: { en: 'Mend the line that is named.', zh: '请修正所指的行。' },
        line,
        column: col,
      }
      return
    }
    const reader = new LibraryReader(library, document as Document, lines, (offset) => counter.linePos(offset))
    reader.read()
    const directives = readDirectives(reader.comments(), reader.entries)
    yield* toConversations(reader.entries, { placeholders: reader.placeholders, directives }, source)
    if (reader.entries.length === 0) yield nothing
  },
}

const nothing: ImportProblem = {
  notice: true,
  problem: { en: 'no template is found in this file', zh: '文件中没有找到话术模板' },
  hint: {
    en: 'Write a list of {title: …, text: …}, or titles that lead to texts; or leave the file out with "ignore".',
    zh: '请写 {title: …, text: …} 的列表，或“标题: 文本”；不是话术库的文件可用 ignore 排除。',
  },
  line: 1,
}

class LibraryReader {
  readonly entries: Entry[] = []
  placeholders: string[] | undefined
  readonly #scalars: { from: number; to: number; column: number }[] = []

  constructor(
    readonly yaml: Yaml,
    readonly document: Document,
    readonly lines: readonly string[],
    readonly placeOf: (offset: number) => { line: number; col: number },
  ) {}

  read(): void {
    const { isMap, isSeq, isScalar, visit } = this.yaml
    visit(this.document, {
      Scalar: (_, node) => {
        const { line, col } = this.placeOf(node.range?.[0] ?? 0)
        const end = this.placeOf(Math.max(0, (node.range?.[1] ?? 1) - 1))
        this.#scalars.push({ from: line, to: end.line, column: line === end.line ? end.col : col })
      },
    })
    const top = this.document.contents
    if (isMap(top)) {
      const declared = top.get('placeholders', true) as unknown
      if (isSeq(declared)) {
        this.placeholders = declared.items.flatMap((each) => (isScalar(each) ? [String(each.value)] : []))
      }
    }
    this.#walk(top, [], 0)
  }

  /** What follows a `#` outside of every scalar. */
  comments(): Comment[] {
    return this.lines.flatMap((line, index) => {
      const at = line.search(/(?:^|\s)#\s*chatlint-/)
      if (at < 0) return []
      const number = index + 1
      const column = line.indexOf('#', at) + 1
      const inside = this.#scalars.some(
        ({ from, to, column: end }) =>
          (number > from && number <= to) || (from === to && from === number && column <= end),
      )
      return inside ? [] : [{ text: line.slice(column - 1), line: number, column }]
    })
  }

  #walk(node: Node | null | unknown, path: readonly string[], depth: number): void {
    const { isMap, isSeq, isScalar } = this.yaml
    if (depth > DEEPEST) return
    if (isSeq(node)) {
      node.items.forEach((item, index) => {
        if (isScalar(item)) this.#add(item, `${path.at(-1) ?? ''}#${index + 1}`, path.at(-1))
        else this.#walk(item, path, depth + 1)
      })
    } else if (isMap(node)) {
      const keys = node.items.map((pair) => keyOf(pair).toLowerCase())
      const at = indexOfName(keys, [...TEXT_NAMES, ...DIALOGUE_NAMES])
      const text = at < 0 ? undefined : node.items[at]?.value
      if (isScalar(text) && typeof text.value === 'string') {
        const named = (names: readonly string[]) => {
          const value = node.items[indexOfName(keys, names)]?.value
          return isScalar(value) && value.value !== null ? String(value.value) : undefined
        }
        this.#add(
          text,
          named(TITLE_NAMES) ?? path.at(-1) ?? `#${this.entries.length + 1}`,
          named(GROUP_NAMES) ?? path.at(-1),
        )
        return
      }
      for (const pair of node.items) {
        const key = keyOf(pair)
        if (ABOUT.has(key.toLowerCase())) continue
        if (isScalar(pair.value)) {
          // A mapping of titles to texts; the title and the group of what stands deeper are none.
          if (![...TITLE_NAMES, ...GROUP_NAMES].includes(key.toLowerCase())) this.#add(pair.value, key, path.at(-1))
        } else this.#walk(pair.value, [...path, key], depth + 1)
      }
    }
  }

  #add(scalar: Scalar, title: string, group: string | undefined): void {
    const { value, range } = scalar
    if (typeof value !== 'string' || value.trim() === '' || !range) return
    const start = this.placeOf(range[0])
    const end = this.placeOf(Math.max(range[0], range[1] - 1))
    const block = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED'
    const text = value.trim()
    const piece = align(text, this.lines, block ? start.line + 1 : start.line, block ? 1 : start.col, end.line)
    const from = piece.places[0]?.line ?? start.line
    this.entries.push({ title, group, piece, from, to: Math.max(from, end.line) })
  }
}

function keyOf(pair: Pair): string {
  const key = pair.key as { value?: unknown } | string | null
  return String(typeof key === 'object' && key !== null ? key.value : key)
}
