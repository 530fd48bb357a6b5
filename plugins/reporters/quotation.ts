import type { Blockquote, PhrasingContent } from 'mdast'
import type { ReportContext } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { excerpt, type Stretch } from './excerpt.js'
import { blockquote, emphasis, lineBreak, paragraph, strong, text } from './mdast.js'
import type { ShownMessage } from './view.js'
import { visible, visibleLines } from './visible.js'
import { speakerOf, type Words } from './words.js'

/** A document shows messages whole, unless they are longer than anybody reads. */
const LIMITS = { whole: 8000, context: 400, span: 4000 }

/** A message as a block quotation: its place and speaker, then its text with the flagged words in strong. */
export function quotation(
  { node, marks }: ShownMessage,
  conversation: ConversationNode,
  context: ReportContext,
  words: Words,
): Blockquote {
  const speaker = visible(context.mask(speakerOf(words, node, conversation)))
  const value = visibleLines(context.mask(node.value))
  const flagged = marks.filter((mark) => mark.primary && mark.start < mark.end)
  const stretches = union(flagged.map((mark) => aroundAddresses(value, mark)))
  const content: PhrasingContent[] = [emphasis([text(`${node.index + 1} · ${speaker}`)])]
  for (const piece of excerpt(value, marks, LIMITS)) {
    content.push(lineBreak())
    if (piece.start > 0) content.push(text('… '))
    content.push(...inline(value, piece, stretches))
    if (piece.end < value.length) content.push(text(' …'))
  }
  return blockquote([paragraph(tidied(content))])
}

/** A paragraph holds no empty line, ends with no break, and has no space at the edges of a line. */
function tidied(content: PhrasingContent[]): PhrasingContent[] {
  const edge = (node: PhrasingContent | undefined): boolean => node === undefined || node.type === 'break'
  const trimmed = content.flatMap((node, at): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    let { value } = node
    if (edge(content[at - 1])) value = value.trimStart()
    if (edge(content[at + 1])) value = value.trimEnd()
    return value === '' ? [] : [text(value)]
  })
  return trimmed.filter((node, at) => node.type !== 'break' || !edge(trimmed[at + 1]))
}

/** A piece of text, its flagged stretches in strong. */
function inline(value: string, piece: Stretch, flagged: readonly Stretch[]): PhrasingContent[] {
  const content: PhrasingContent[] = []
  let at = piece.start
  for (const stretch of flagged) {
    const start = Math.max(at, stretch.start)
    const end = Math.min(stretch.end, piece.end)
    if (start >= end) continue
    content.push(...linesOf(value.slice(at, start)))
    content.push(...emphasised(value.slice(start, end)))
    at = end
  }
  content.push(...linesOf(value.slice(at, piece.end)))
  return content
}

/** Strong, line by line; space at its edges stays outside, where Markdown needs it. */
function emphasised(value: string): PhrasingContent[] {
  return value.split('\n').flatMap((line, index): PhrasingContent[] => {
    const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/u.exec(line) ?? []
    const content = [...linesOf(before), ...(middle === '' ? [] : [strong([text(middle)])]), ...linesOf(after)]
    return index === 0 ? content : [lineBreak(), ...content]
  })
}

function linesOf(value: string): PhrasingContent[] {
  return value.split('\n').flatMap((line, index): PhrasingContent[] => {
    const content = line === '' ? [] : [text(line)]
    return index === 0 ? content : [lineBreak(), ...content]
  })
}

/** Widens a stretch over an address that it cuts: Markdown finds addresses by itself, and would take the stars for a part. */
function aroundAddresses(value: string, { start, end }: Stretch): Stretch {
  const from = runAround(value, start)
  const to = runAround(value, end)
  return {
    start: ADDRESS.test(value.slice(from.start, from.end)) ? from.start : start,
    end: ADDRESS.test(value.slice(to.start, to.end)) ? to.end : end,
  }
}

const ADDRESS = /www\.|:\/\/|@/i

/** The run of visible ASCII characters around an offset. */
function runAround(value: string, at: number): Stretch {
  let start = at
  let end = at
  while (start > 0 && /[!-~]/.test(value[start - 1]!)) start--
  while (end < value.length && /[!-~]/.test(value[end]!)) end++
  return { start, end }
}

function union(marks: readonly Stretch[]): Stretch[] {
  const united: Stretch[] = []
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = united.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else united.push({ start, end })
  }
  return united
}
