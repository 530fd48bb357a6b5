/** A conversation in the terminal: the messages that matter, underlined where something was found, and what it was. */
import type { ReportContext, Review } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { type Cell, cellsOf, type Line, pad, truncate, widthOf, wrap, wrapText } from './columns.js'
import { excerpt } from './excerpt.js'
import type { Theme } from './theme.js'
import { rowsOf, strokesOf } from './underline.js'
import { type Mark, type Numbered, type ShownMessage, viewOf } from './view.js'
import { visible, visibleLines } from './visible.js'
import { referenceOf, speakerOf, type Words } from './words.js'

/** Longer names are cut; in columns. */
const MAX_SPEAKER = 18
/** Below this, wrapping helps nobody; in columns. */
const MIN_TEXT = 24
/** More marks in one message show nothing; the findings are listed all the same. */
const MAX_MARKS = 200

/** Everything that a line needs to know. */
interface Frame {
  context: ReportContext
  theme: Theme
  words: Words
  /** Columns of the message numbers. */
  numberWidth: number
  /** Columns of the speakers. */
  speakerWidth: number
  /** Columns left for the text of messages. */
  textWidth: number
  /** Whether findings carry their number: only where there are several. */
  numbered: boolean
  /** Suggestions and references that this conversation has shown already, by rule. */
  said: Set<string>
}

/** Renders a conversation. Ends with a line break. */
export function annotate(
  review: Review,
  conversation: ConversationNode,
  context: ReportContext,
  theme: Theme,
  words: Words,
): string {
  const { messages, elsewhere } = viewOf(review, conversation)
  const shown = messages.filter((message) => message.relevant)
  const speakers = shown.map((message) =>
    truncate(visible(context.mask(speakerOf(words, message.node, conversation))), MAX_SPEAKER),
  )
  const numberWidth = Math.max(2, String((shown.at(-1)?.node.index ?? 0) + 1).length)
  const speakerWidth = Math.max(0, ...speakers.map(widthOf))
  const textWidth = Math.max(MIN_TEXT, context.width - numberWidth - speakerWidth - 7)
  const numbered = review.findings.length > 1
  const frame: Frame = { context, theme, words, numberWidth, speakerWidth, textWidth, numbered, said: new Set() }

  const lines: string[] = []
  shown.forEach((message, order) => {
    const before = shown[order - 1]?.node.index ?? -1
    if (order > 0 && message.node.index > before + 1) lines.push(theme.dim(`  ${pad('⋮', numberWidth, 'right')}`))
    lines.push(...messageLines(message, speakers[order]!, frame))
    if (message.findings.length === 0) return
    for (const finding of message.findings) lines.push(...findingLines(finding, frame))
    if (order < shown.length - 1) lines.push(gutter(frame))
  })
  for (const finding of elsewhere) lines.push(...findingLines(finding, frame))
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function messageLines({ node, marks: all }: ShownMessage, speaker: string, frame: Frame): string[] {
  const whole = all.find((mark) => isWholeEvidence(mark, node.value))
  const marks = all.filter((mark) => !isWholeEvidence(mark, node.value)).slice(0, MAX_MARKS)
  const bar = whole ? frame.theme.severity(whole.severity, '~') : undefined
  const { theme, textWidth, speakerWidth, numbered } = frame
  const text = visibleLines(frame.context.mask(node.value))
  const lines = wrap(shownCells(text, marks, textWidth), textWidth)
  const rows = rowsOf(marks, numbered ? 1 + String(marks.at(-1)?.finding ?? '').length : 1)
  const unnumbered = new Set(numbered ? marks : [])
  const paint = node.role === 'customer' ? theme.customer : node.role === 'agent' ? theme.strong : theme.dim

  return lines.flatMap((line, index) => {
    const name = index === 0 ? paint(pad(speaker, speakerWidth)) : ' '.repeat(speakerWidth)
    const rendered = [
      `${gutter(frame, index === 0 ? node.index + 1 : undefined, bar)}${name}  ${painted(line, marks, theme)}`,
    ]
    for (const row of rows) {
      let under = ''
      let column = 0
      for (const stroke of strokesOf(line, row, index === lines.length - 1, unnumbered)) {
        under += ' '.repeat(Math.max(0, stroke.column - column)) + theme.severity(stroke.severity, stroke.text)
        column = stroke.column + stroke.text.length
      }
      if (under !== '') rendered.push(`${gutter(frame, undefined, bar)}${' '.repeat(speakerWidth + 2)}${under}`)
    }
    return rendered
  })
}

/** A message that a finding elsewhere rests on as a whole: a sign beside it says so more quietly than lines under it. */
function isWholeEvidence({ primary, start, end }: Mark, text: string): boolean {
  return !primary && text.slice(0, start).trim() === '' && text.slice(end).trim() === ''
}

/** The cells of what is shown of a text, with `…` for what is left out. */
function shownCells(text: string, marks: readonly Mark[], width: number): Cell[] {
  const limits = { whole: width * (marks.length > 0 ? 4 : 2), context: Math.floor(width * 0.6), span: width * 2 }
  const pieces = excerpt(text, marks, limits)
  const cells: Cell[] = []
  pieces.forEach((piece, index) => {
    if (piece.start > 0) cells.push(...leftOut(index === 0 ? '… ' : ' …\n… '))
    cells.push(...cellsOf(text, piece.start, piece.end))
  })
  if (pieces.at(-1)!.end < text.length) cells.push(...leftOut(' …'))
  return cells
}

function leftOut(sign: string): Cell[] {
  return [...sign].map((text) => ({ start: -1, end: -1, width: text === '\n' ? 0 : 1, text }))
}

/** The text of a line; what is marked shows how bad it is. */
function painted(line: Line, marks: readonly Mark[], theme: Theme): string {
  let out = ''
  let run = ''
  let current: Mark | undefined
  const flush = (): void => {
    out += current && run !== '' ? theme.severity(current.severity, run) : run
    run = ''
  }
  for (const cell of line.cells) {
    const mark = marks.find((each) => each.primary && cell.start < each.end && each.start < cell.end)
    if (mark !== current) {
      flush()
      current = mark
    }
    run += cell.text
  }
  flush()
  return out
}

function findingLines({ number, finding }: Numbered, frame: Frame): string[] {
  const { theme, words, context, numbered, numberWidth } = frame
  const sign = theme.sign[finding.severity] + (numbered ? ` ${number}` : '')
  const indent = ' '.repeat(widthOf(sign) + 1)
  const width = Math.max(MIN_TEXT, context.width - numberWidth - 5 - indent.length)
  const rule = visible(finding.rule)

  const [first = '', ...more] = wrapText(visible(finding.message), width)
  const lines = [`${theme.severity(finding.severity, sign)} ${theme.strong(first)}`]
  lines.push(...more.map((line) => indent + theme.strong(line)))
  if (widthOf(more.at(-1) ?? first) + 2 + rule.length <= width) lines.push(`${lines.pop()}  ${theme.dim(rule)}`)
  else lines.push(indent + theme.dim(rule))

  const note = (label: string, text: string): void => {
    const key = JSON.stringify([finding.rule, label, text])
    if (frame.said.has(key)) return
    frame.said.add(key)
    const head = label + words.colon
    const hang = ' '.repeat(widthOf(head))
    wrapText(visible(text), Math.max(MIN_TEXT, width - hang.length)).forEach((line, index) => {
      lines.push(indent + (index === 0 ? theme.dim(head) : hang) + line)
    })
  }
  if (finding.suggestion !== undefined) note(words.suggestion, finding.suggestion)
  for (const reference of finding.references ?? []) {
    note(words.references, [referenceOf(words, reference), reference.url ?? ''].join('  ').trimEnd())
  }
  return ['', ...lines].map((line) => gutter(frame) + line)
}

function gutter({ theme, numberWidth }: Frame, place?: number, bar?: string): string {
  const number = `  ${pad(place === undefined ? '' : String(place), numberWidth, 'right')} `
  return bar === undefined ? theme.dim(`${number}│ `) : `${theme.dim(number)}${bar} `
}
