/** A conversation in full: labels, score, the transcript with its notes, and the ledger of questions. */
import type { Element } from 'hast'
import type { Review, ReviewedQuestion, Scorecard } from '../../../src/plugin/index.js'
import { type ConversationNode, messagesOf } from '../../../src/transcript/index.js'
import { locationOf } from '../head.js'
import { type ShownMessage, viewOf } from '../view.js'
import { visible } from '../visible.js'
import { bubble, gap } from './bubble.js'
import type { Row } from './data.js'
import { both, type Content, h, table, told, translated } from './elements.js'
import { type NoteContext, note } from './finding.js'
import { fill, labelNames, shared, WORDS } from './words.js'

/** In longer conversations only the messages that findings need are shown, and those around them. */
const WHOLE = 300
const AROUND = 2
/** Of a question so many UTF-16 units are shown. */
const SHOWN = 200

const NAMES = labelNames()

/** The details, ready to be cloned by the script of the page: a template is parsed, but shows and runs nothing. */
export function details(
  row: Row,
  review: Review,
  conversation: ConversationNode,
  shownWith: Omit<NoteContext, 'key'>,
): Element {
  const { context } = shownWith
  const noting = { ...shownWith, key: row.key }
  const { messages, elsewhere } = viewOf(review, conversation)
  const notes = elsewhere.map((each) => note(each, noting))
  const body = context.quiet
    ? messages.flatMap(({ findings }) => findings.map((each) => note(each, noting)))
    : transcript(messages, conversation, noting)
  return h('template', { dataKey: row.key }, [
    h('article', { className: ['conversation'], ariaLabelledBy: 'detail-title' }, [
      head(row, review, context.scorecard),
      h('section', { className: ['transcript'], lang: review.lang === 'zh' ? 'zh-CN' : 'en' }, body),
      ...(notes.length === 0 ? [] : [told('h4', WORDS.elsewhere), ...notes]),
      ...ledger(review, conversation, noting),
    ]),
  ])
}

function head(row: Row, review: Review, card: Scorecard | undefined): Element {
  const [type, ...others] = row.labels
  const names = [NAMES.person, NAMES.conversion, NAMES.intent, NAMES.refusal]
  const chips = others.flatMap((value, at) => {
    const name = value === null || value === 'none' ? undefined : names[at]?.[value]
    return name ? [told('li', name)] : []
  })
  return h('header', [
    h('h3', { id: 'detail-title', tabIndex: -1 }, row.key),
    h('p', { className: ['where'] }, [
      [row.agent, row.day, review.file === undefined ? undefined : visible(locationOf(review))]
        .filter((each) => each !== undefined)
        .join(' · '),
    ]),
    h('ul', { className: ['chips'] }, [told('li', NAMES.type[type] ?? { en: type, zh: type }), ...chips]),
    ...score(review, card),
  ])
}

function score({ score: whole }: Review, card: Scorecard | undefined): Element[] {
  if (!whole) return []
  const titles = new Map(card?.sections.map(({ id, title }) => [id, title]))
  const total = whole.total === null ? '–' : String(whole.total)
  const sections = whole.sections.map(({ id, title, score: points, of, notEvaluable }) =>
    h('li', [
      ...both(titles.get(id) ?? { en: visible(title ?? id), zh: visible(title ?? id) }),
      ' ',
      ...(notEvaluable ? both(WORDS.unscored) : [h('span', { className: ['points'] }, `${points}/${of}`)]),
    ]),
  )
  return [
    h('p', { className: ['score'] }, [
      ...both(WORDS.scoreOf),
      ' ',
      h('strong', total),
      ...(whole.fatal.length === 0
        ? []
        : [' ', told('span', fill(WORDS.fatal, { rules: visible(whole.fatal.join(', ')) }), { className: ['fatal'] })]),
    ]),
    h('ul', { className: ['sections'] }, sections),
  ]
}

function transcript(messages: readonly ShownMessage[], conversation: ConversationNode, noting: NoteContext): Content[] {
  const { key, context } = noting
  const shown = chosen(messages)
  const out: Content[] = []
  let next = 0
  for (const message of shown) {
    const { index } = message.node
    if (index > next) out.push(gap(index - next))
    next = index + 1
    out.push(bubble(message, conversation, key, context), ...message.findings.map((each) => note(each, noting)))
  }
  if (next < messages.length) out.push(gap(messages.length - next))
  return out
}

function chosen(messages: readonly ShownMessage[]): readonly ShownMessage[] {
  if (messages.length <= WHOLE) return messages
  const near = new Set<number>()
  messages.forEach(({ relevant }, at) => {
    if (relevant) for (let each = at - AROUND; each <= at + AROUND; each++) near.add(each)
  })
  return messages.filter((_, at) => near.has(at)).slice(0, WHOLE)
}

function ledger(
  { questions }: Review,
  conversation: ConversationNode,
  { context, translation }: NoteContext,
): Content[] {
  if (questions.length === 0) return []
  const places = new Map(messagesOf(conversation).map(({ id, index }) => [id, index + 1]))
  const lines = questions.slice(0, WHOLE).map((question, at) =>
    h('tr', [
      h('td', { className: ['number'] }, String(places.get(question.message) ?? '')),
      h('th', { scope: 'row' }, visible(question.text.slice(0, SHOWN))),
      h('td', [
        told(
          'span',
          shared((words) => words.status[question.status]),
          { className: ['status', question.status] },
        ),
      ]),
      h('td', [...translated(question.reason, translation?.questions[at], context.locale), ...weights(question)]),
    ]),
  )
  const heads: Content[][] = [['#'], both(WORDS.question), both(WORDS.fateOf), both(WORDS.why)]
  return [told('h4', WORDS.ledger), table(WORDS.ledger, heads, lines)]
}

/** What `--explain` adds: on what a model's verdict rests. */
function weights({ weights = [] }: ReviewedQuestion): Content[] {
  if (weights.length === 0) return []
  const parts = weights.map(
    ({ name, weight }) => `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)} ${visible(name)}`,
  )
  return [h('br'), h('small', parts.join('; '))]
}
