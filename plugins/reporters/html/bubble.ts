/** A message as a bubble: what was found in it is marked, and explained below. */
import type { Element } from 'hast'
import type { ReportContext } from '../../../src/plugin/index.js'
import type { ConversationNode } from '../../../src/transcript/index.js'
import { excerpt } from '../excerpt.js'
import { SEVERITIES } from '../totals.js'
import type { Mark, ShownMessage } from '../view.js'
import { visible, visibleLines } from '../visible.js'
import { speakerOf } from '../words.js'
import { both, type Content, h, hash, labelled } from './elements.js'
import { fill, shared, WORDS } from './words.js'

/** A text longer than this is shown around what was found; sizes in columns. */
const LIMITS = { whole: 4000, context: 600, span: 2000 }
/** More marks in one message show nothing; the findings are listed all the same. */
const MAX_MARKS = 200

/** A bubble with its speaker, time and place. */
export function bubble(
  message: ShownMessage,
  conversation: ConversationNode,
  key: string,
  context: ReportContext,
): Element {
  const { node } = message
  const speaker = shared((words) => visible(context.mask(speakerOf(words, node, conversation))))
  const time = timeOf(node.fields.time, conversation.fields.startedAt ?? conversation.fields.messages[0]?.time)
  return h('div', { className: ['message', node.role] }, [
    h('p', { className: ['speaker'] }, [
      h('span', { className: ['place'] }, String(node.index + 1)),
      ' ',
      ...both(speaker),
      ...(time === undefined ? [] : [' ', h('span', { className: ['time'] }, time)]),
    ]),
    h('div', { className: ['bubble'], dir: 'auto' }, marked(message, key, context)),
  ])
}

const TIME = /^(\d{4}-\d{2}-\d{2})?[T ]?(\d{1,2}:\d{2}(?::\d{2})?)/

/** The clock; the day too where it is not the day on which the conversation began. */
function timeOf(time: unknown, first: unknown): string | undefined {
  if (typeof time !== 'string') return undefined
  const [, day, clock] = TIME.exec(time) ?? []
  if (clock === undefined) return visible(time.slice(0, 40))
  return day === undefined || String(first).startsWith(day) ? clock : `${day} ${clock}`
}

/** The text with its marks. Where marks overlap, the worst gives the colour; each has its number at its end. */
function marked({ node, marks: all }: ShownMessage, key: string, context: ReportContext): Content[] {
  const text = visibleLines(context.mask(node.value))
  const marks = all.slice(0, MAX_MARKS)
  const out: Content[] = []
  let end = 0
  for (const piece of excerpt(text, marks, LIMITS)) {
    if (piece.start > end) out.push(h('span', { className: ['cut'] }, ' … '))
    out.push(...stretch(text, piece.start, piece.end, marks, key))
    end = piece.end
  }
  if (end < text.length) out.push(h('span', { className: ['cut'] }, ' …'))
  return out
}

function stretch(text: string, from: number, to: number, marks: readonly Mark[], key: string): Content[] {
  const cuts = new Set([from, to])
  for (const { start, end } of marks) for (const at of [start, end]) if (at > from && at < to) cuts.add(at)
  const edges = [...cuts].sort((a, b) => a - b)
  const out: Content[] = []
  edges.forEach((start, order) => {
    const end = edges[order + 1]
    if (end !== undefined) {
      const over = marks.filter((mark) => mark.start <= start && mark.end >= end && mark.end > mark.start)
      const part = text.slice(start, end)
      out.push(over.length === 0 ? part : highlight(part, over))
      for (const mark of marks)
        if (mark.end === end && (mark.end > mark.start || end === to)) out.push(reference(mark, key))
    } else if (from === to || (start === from && order === 0)) {
      for (const mark of marks) if (mark.end === start) out.push(reference(mark, key))
    }
  })
  for (const mark of marks)
    if (mark.start === mark.end && mark.end === from && from !== to) out.unshift(reference(mark, key))
  return out
}

/** The colour is that of what stands here; of what only rests here, where nothing else does. */
function highlight(text: string, marks: readonly Mark[]): Element {
  const standing = marks.filter(({ primary }) => primary)
  const className = standing.length > 0 ? [worst(standing), 'primary'] : [worst(marks), 'also']
  return h('mark', { className }, text)
}

function reference({ finding, severity }: Mark, key: string): Element {
  const href = hash({ c: key, n: String(finding) })
  return h(
    'a',
    { className: ['ref', severity], href, ...labelled(fill(WORDS.findingNumber, { n: finding })) },
    String(finding),
  )
}

function worst(marks: readonly Mark[]): string {
  return SEVERITIES.find((severity) => marks.some((mark) => mark.severity === severity)) ?? 'info'
}

/** Where messages were left out. */
export function gap(count: number): Element {
  return h('p', { className: ['gap'] }, both(fill(WORDS.leftOut, { n: count })))
}
