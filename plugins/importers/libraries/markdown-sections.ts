/** The sections of a Markdown file, and which of their blocks are templates. */
import type { Root, RootContent } from 'mdast'
import { plain } from './markdown-text.js'

/** What stands under one heading, up to the next. */
export interface Section {
  title: string
  depth: number
  /** The title of the heading above. */
  group: string | undefined
  nodes: RootContent[]
  /** No heading stands below it. */
  leaf: boolean
}

/** The three ways in which a template's text is written. */
export type Body = 'fenced' | 'blockquote' | 'paragraphs'

/** Code of these languages is an example for a programmer, not what an agent says. */
const CODE =
  /^(?:ya?ml|json|jsonc|js|ts|javascript|typescript|bash|sh|shell|console|powershell|python|py|html|css|sql|toml|ini|diff|mermaid|xml|java|go|rust|c|cpp|csv)$/i

/** Titles of what is about the library rather than of it. */
const ABOUT =
  /^[\d.、\s]*(?:使用(?:说明|技巧|建议|须知|方法|指南)|说明|目录|简介|前言|概述|背景|注意事项|备注|参考资料|更新(?:日志|记录)|版本(?:记录|历史)|适用范围|编写(?:说明|原则)|(?:话术)?原则|usage|how to use(?: .*)?|about(?: .*)?|(?:table of )?contents|notes?|read ?me|introduction|overview|change ?log|references|license|tips|guidelines?)\s*[:：]?$/i

/** Cuts a file at its headings. What stands above the first one has the file's name for a title. */
export function sectionsOf(root: Root, fallback: string): Section[] {
  const sections: Section[] = [{ title: fallback, depth: 0, group: undefined, nodes: [], leaf: true }]
  const above: Section[] = []
  for (const node of root.children) {
    if (node.type !== 'heading') {
      if (node.type !== 'yaml') sections.at(-1)?.nodes.push(node)
      continue
    }
    while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop()
    const parent = above.at(-1)
    if (parent) parent.leaf = false
    const title = plain(node).trim()
    const section = { title: title || fallback, depth: node.depth, group: parent?.title, nodes: [], leaf: true }
    above.push(section)
    sections.push(section)
  }
  return sections
}

/** The blocks that are templates, each a list of nodes that make up one text. */
export function bodiesOf(sections: readonly Section[], wanted: Body | undefined): Map<Section, RootContent[][]> {
  const found = new Map<Section, RootContent[][]>()
  const fenced = sections.filter(({ nodes }) => nodes.some(isScript))
  const leaves = sections.filter(({ leaf, depth }) => leaf && depth > 0)
  // In a library of fenced texts, a section of prose among many is prose about them.
  const strict = fenced.length >= 3 && fenced.length >= leaves.length * 0.7
  for (const section of sections) {
    const { nodes, title, leaf, depth } = section
    const about = ABOUT.test(title)
    const codes = nodes.filter(isScript)
    if (codes.length > 0) {
      if ((wanted ?? 'fenced') === 'fenced')
        found.set(
          section,
          codes.map((node) => [node]),
        )
      continue
    }
    if (about || !leaf || (strict && wanted === undefined)) continue
    const quotes = nodes.filter(({ type }) => type === 'blockquote')
    if (quotes.length > 0) {
      if ((wanted ?? 'blockquote') === 'blockquote')
        found.set(
          section,
          quotes.map((node) => [node]),
        )
      continue
    }
    if (depth === 0 || (wanted ?? 'paragraphs') !== 'paragraphs') continue
    const prose = nodes.filter(
      (node) => (node.type === 'paragraph' && !/^\s*\|/.test(plain(node))) || node.type === 'list',
    )
    if (prose.some(({ type }) => type === 'paragraph')) found.set(section, [prose])
  }
  return found
}

function isScript(node: RootContent): boolean {
  return node.type === 'code' && !CODE.test(node.lang ?? '')
}
