/** The text that a reader sees of Markdown nodes, with where it stands. */
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { PieceBuilder } from './piece.js'

/** Adds the text of nodes to a piece; notes, comments and tables are left out. */
export class MarkdownText {
  readonly piece = new PieceBuilder()
  readonly #lines: readonly string[]
  readonly #isSpeaker: (label: string) => boolean

  /**
   * @param lines The lines of the file.
   * @param isSpeaker Tells a speaker in bold from a note in bold.
   */
  constructor(lines: readonly string[], isSpeaker: (label: string) => boolean) {
    this.#lines = lines
    this.#isSpeaker = isSpeaker
  }

  /** Adds blocks, a blank line between two. */
  blocks(nodes: readonly RootContent[], gap = '\n\n'): void {
    for (const node of nodes) {
      const before = this.piece.text.length
      if (before > 0) this.piece.join(gap)
      const start = this.piece.text.length
      this.#block(node)
      if (this.piece.text.length === start) this.piece.text = this.piece.text.slice(0, before)
    }
  }

  #block(node: RootContent): void {
    if (node.type === 'paragraph') this.#paragraph(node.children)
    else if (node.type === 'heading') this.inline(node.children)
    else if (node.type === 'code') this.#literal(node.value, node)
    else if (node.type === 'list') {
      for (const item of node.children) {
        this.#newLine()
        for (const child of item.children) this.#block(child)
      }
    } else if (node.type === 'blockquote') this.blocks(node.children)
  }

  /** A paragraph without the lines that are notes: `**Use when:** …`. */
  #paragraph(nodes: readonly PhrasingContent[]): void {
    for (const line of linesOf(nodes)) {
      const [first, ...rest] = line.filter((node) => node.type !== 'text' || node.value.trim() !== '')
      if (first?.type === 'strong') {
        const label = plain(first).trim()
        const next = rest[0]
        const colon = /[:：]$/.test(label) || (next?.type === 'text' && /^\s*[:：]/.test(next.value))
        const name = label.replace(/[:：]$/, '').trim()
        if (colon && !this.#isSpeaker(name)) {
          if (!NAMES_TEXT.test(name)) continue
          line.splice(0, line.indexOf(first) + 1)
          const [after] = line
          if (after?.type === 'text') line[0] = withoutStart(after, /^\s*[:：]?\s*/.exec(after.value)?.[0].length ?? 0)
        }
      }
      this.#newLine()
      this.inline(line)
    }
  }

  /** Adds inline nodes. */
  inline(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      if (node.type === 'text') this.#literal(node.value, node)
      else if (node.type === 'inlineCode') this.#literal(node.value, node)
      else if (node.type === 'break') this.piece.join('\n')
      else if (node.type === 'image') this.piece.join(node.alt ? `[${node.alt}]` : '')
      else if (node.type === 'html') {
        if (/^<br\s*\/?>$/i.test(node.value)) this.piece.join('\n')
        // `<name>` is a placeholder, unless it is a mark-up of HTML.
        else if (!/^<!--|^<\/?(?:b|i|u|em|strong|span|div|p|a|font|sub|sup|kbd|img)\b/i.test(node.value))
          this.#literal(node.value, node)
      } else if ('children' in node) this.inline(node.children)
    }
  }

  #newLine(): void {
    if (this.piece.text !== '' && !this.piece.text.endsWith('\n')) this.piece.join('\n')
  }

  /** A literal, line by line; where a line is spelt otherwise in the source, its beginning stands for it. */
  #literal(value: string, node: Nodes): void {
    const position = node.position
    if (!position) {
      this.piece.join(value)
      return
    }
    const fenced = node.type === 'code' && position.end.line - position.start.line > value.split('\n').length
    let line = position.start.line + (fenced ? 1 : 0)
    value.split('\n').forEach((text, index) => {
      if (index > 0) {
        this.piece.join('\n')
        line++
      }
      const source = this.#lines[line - 1] ?? ''
      const from = index === 0 && !fenced ? position.start.column - 1 : 0
      const at = text === '' ? -1 : source.indexOf(text, from)
      if (at >= 0) this.piece.add(text, line, at + 1)
      else this.piece.add(text, line, from + 1, true)
    })
  }
}

/** Labels of the template's own text, in contrast to notes about it. */
const NAMES_TEXT =
  /^(?:(?:参考|标准|推荐|建议|回复|示例)?话术(?:内容|模板|示例)?|(?:参考|标准|推荐|建议)?回复(?:内容|话术)?|内容|正文|模板|text|script|reply|response|answer|message|template)\s*\d*$/i

/** The text of a node, without places. */
export function plain(node: Nodes): string {
  if ('value' in node) return node.type === 'html' && node.value.startsWith('<!--') ? '' : node.value
  return 'children' in node ? (node.children as Nodes[]).map(plain).join('') : ''
}

/** The nodes of a paragraph by the lines in which they stand. */
function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else if (node.type === 'text' && node.value.includes('\n')) {
      let line = node.position?.start.line ?? 1
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) {
          lines.push([])
          line++
        }
        const start = { line, column: index === 0 ? (node.position?.start.column ?? 1) : 1 }
        if (value !== '') lines.at(-1)?.push({ type: 'text', value, position: { start, end: start } })
      })
    } else lines.at(-1)?.push(node)
  }
  return lines.filter((line) => line.length > 0)
}

function withoutStart(node: Extract<PhrasingContent, { type: 'text' }>, count: number): typeof node {
  const start = node.position?.start
  const moved = start && { line: start.line, column: start.column + count }
  return { type: 'text', value: node.value.slice(count), ...(moved && { position: { start: moved, end: moved } }) }
}
