import type { Nodes, Root } from 'mdast'
import type { Importer, ImportProblem } from '../../../src/plugin/index.js'
import { speakerFinder } from '../speakers.js'
import { type Comment, readDirectives } from './directives.js'
import { type Entry, toConversations } from './entry.js'
import { readLines } from './lines.js'
import { type Body, bodiesOf, sectionsOf } from './markdown-sections.js'
import { MarkdownText } from './markdown-text.js'

/** What the front matter of a library may say. */
interface FrontMatter {
  placeholders?: string[]
  body?: Body
}

/** Markdown: a heading names a template; its text is a fenced block, a blockquote, or the paragraphs below. */
export const markdown: Importer = {
  name: 'markdown',
  title: { en: 'Script library in Markdown', zh: 'Markdown 话术库' },
  extensions: ['.md', '.markdown'],
  detect: ({ name, head }) => (/\.(?:md|markdown)$/i.test(name) ? 0.9 : /^#{1,6} |^```/m.test(head) ? 0.5 : 0),

  async *read(source) {
    const lines = await readLines(source)
    if (!Array.isArray(lines)) {
      yield lines
      return
    }
    const root = (await parser())(lines.join('\n'))
    const front = await frontMatterOf(root)
    if ('problem' in front) {
      yield front
      return
    }
    const find = speakerFinder(source.roles)
    const base = (source.name.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '')
    const entries: Entry[] = []
    for (const [section, bodies] of bodiesOf(sectionsOf(root, base), front.body)) {
      for (const nodes of bodies) {
        const text = new MarkdownText(lines, (label) => find(label) !== undefined)
        text.blocks(nodes)
        const piece = text.piece.finish()
        if (piece.text === '') continue
        const from = piece.places[0]?.line ?? 1
        entries.push({
          title: section.title,
          group: section.group,
          piece,
          from,
          to: Math.max(from, piece.places.at(-1)?.line ?? from),
        })
      }
    }
    const directives = readDirectives(commentsOf(root), entries)
    yield* toConversations(entries, { placeholders: front.placeholders, directives }, source)
    if (entries.length === 0) yield nothing
  },
}

let loading: Promise<(text: string) => Root> | undefined

/** Parses as remark does. A library has many files, and a processor is made once. */
function parser(): Promise<(text: string) => Root> {
  loading ??= load()
  return loading
}

async function load(): Promise<(text: string) => Root> {
  const [{ unified }, { default: remarkParse }, { default: remarkFrontmatter }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-frontmatter'),
  ])
  const processor = unified().use(remarkParse).use(remarkFrontmatter).freeze()
  return (text) => processor.parse(text)
}

const nothing: ImportProblem = {
  notice: true,
  problem: { en: 'no template is found in this file', zh: '文件中没有找到话术模板' },
  hint: {
    en: 'Put each text under a heading, in a fenced block, a blockquote or paragraphs; or leave the file out with "ignore".',
    zh: '请把每条话术写在标题之下，用代码块、引用或段落；不是话术库的文件可用 ignore 排除。',
  },
  line: 1,
}

/** Comments of HTML, wherever they stand. */
function commentsOf(root: Root): Comment[] {
  const found: Comment[] = []
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'html') {
      const start = node.position?.start ?? { line: 1, column: 1 }
      for (const match of node.value.matchAll(/<!--([\s\S]*?)-->/g)) {
        const before = node.value.slice(0, match.index).split('\n')
        const column = (before.length === 1 ? start.column : 1) + (before.at(-1) as string).length + '<!--'.length
        found.push({ text: (match[1] as string).replace(/\n/g, ' '), line: start.line + before.length - 1, column })
      }
    }
    if ('children' in node) waiting.push(...(node.children as Nodes[]))
  }
  return found
}

/** What was read last: the files of a library often begin alike. */
let lastFront: { text: string; front: FrontMatter } | undefined

async function frontMatterOf(root: Root): Promise<FrontMatter | ImportProblem> {
  const [first] = root.children
  if (first?.type !== 'yaml') return {}
  if (lastFront?.text === first.value) return lastFront.front
  const { parseDocument } = await import('yaml')
  const document = parseDocument(first.value, { maxAliasCount: 0 } as never)
  const [fault] = document.errors
  if (fault) {
    return {
      problem: { en: 'the front matter is no YAML', zh: '文件头不是合法的 YAML' },
      hint: { en: fault.message.split('\n')[0] ?? '', zh: fault.message.split('\n')[0] ?? '' },
      line: (first.position?.start.line ?? 1) + (fault.linePos?.[0].line ?? 1),
    }
  }
  const data: unknown = document.toJS({ maxAliasCount: 100 })
  const { placeholders, body } = (data ?? {}) as Record<string, unknown>
  const front: FrontMatter = {
    ...(Array.isArray(placeholders) && { placeholders: placeholders.map(String) }),
    ...((body === 'fenced' || body === 'blockquote' || body === 'paragraphs') && { body }),
  }
  lastFront = { text: first.value, front }
  return front
}
