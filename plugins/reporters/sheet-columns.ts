/** The columns of every table of conversations, findings and questions; workbook and CSV have the same. */
import {
  FEEDBACK_COLUMNS,
  FINGERPRINT_MARK,
  type Finding,
  type Localized,
  type ReportContext,
  type Review,
  type ReviewedQuestion,
  riskOf,
  VERDICT_WORDS,
} from '../../src/plugin/index.js'
import { type ConversationNode, channelOf, type MessageNode, messagesOf } from '../../src/transcript/index.js'
import { type Times, timesOf } from './clock.js'
import { type LabelWords, labelWordsOf } from './labels.js'
import { CHANNELS, LANGS, TOPICS } from './sheet-words.js'
import { visibleLines } from './visible.js'
import { speakerOf, type Words, wordsOf } from './words.js'
import type { CellValue, SheetColumn } from './worksheet.js'

/** One conversation, with what its rows share. */
export interface Subject {
  review: Review
  conversation: ConversationNode
  times: Times
  messages: ReadonlyMap<string, MessageNode>
  words: Words
  labels: LabelWords
  context: ReportContext
}

/** A column, and what stands in it. */
export interface Column<Row> extends Omit<SheetColumn, 'head' | 'choices'> {
  head: Localized
  choices?: readonly Localized[]
  of(row: Row): CellValue
}

/** A finding of a conversation. */
export interface FoundRow extends Subject {
  finding: Finding
}

/** A question of a conversation. */
export interface AskedRow extends Subject {
  question: ReviewedQuestion
}

/** Prepares a conversation for its rows. */
export function subjectOf(review: Review, conversation: ConversationNode, context: ReportContext): Subject {
  return {
    review,
    conversation,
    context,
    times: timesOf(conversation),
    messages: new Map(messagesOf(conversation).map((message) => [message.id, message])),
    words: wordsOf(context.locale),
    labels: labelWordsOf(context.locale),
  }
}

const column = <Row>(
  en: string,
  zh: string,
  width: number,
  of: (row: Row) => CellValue,
  more: Partial<Column<Row>> = {},
): Column<Row> => ({ head: { en, zh }, width, of, ...more })

const identity: Column<Subject>[] = [
  { head: FEEDBACK_COLUMNS.conversation, width: 20, of: ({ review, context }) => context.mask(review.conversation) },
  column('Began', '开始时间', 17, ({ times }) => times.start),
  column('Agent', '客服', 12, ({ review, context }) => review.agent && context.mask(review.agent)),
  column('Team', '小组', 12, ({ conversation }) => textual(conversation.fields.agent?.team)),
]

const place: Column<Subject>[] = [
  column('File', '文件', 20, ({ review }) => review.file),
  column('Line', '行号', 8, ({ review }) => review.line, { format: 'plain' }),
]

/** A row a conversation. */
export const CONVERSATION_COLUMNS: Column<Subject>[] = [
  ...identity,
  column('Channel', '渠道', 8, ({ conversation, context }) => CHANNELS[channelOf(conversation.fields)][context.locale]),
  column('Language', '语言', 9, ({ review, context }) => LANGS[review.lang][context.locale]),
  column('Type', '类型', 14, ({ review, words }) => words.types[review.labels.type]),
  column('Customer', '客户身份', 14, ({ review: { labels: of }, labels }) => of.person && labels.person[of.person]),
  column('Outcome', '转化', 14, ({ review, labels }) => labels.conversion[review.labels.conversion]),
  column('Interest', '意向', 12, ({ review: { labels: of }, labels }) => of.intent && labels.intent[of.intent]),
  column(
    'Refused for',
    '拒绝原因',
    12,
    ({ review: { labels: of }, labels }) => of.refusal && labels.refusal[of.refusal],
  ),
  column('Score', '得分', 8, ({ review }) => review.score?.total ?? undefined, { format: 'decimal' }),
  column('Risk', '风险值', 8, ({ review }) => riskOf(review)),
  column('Errors', '错误', 8, ({ review }) => count(review, 'error')),
  column('Warnings', '警告', 8, ({ review }) => count(review, 'warning')),
  column('Info', '提示', 8, ({ review }) => count(review, 'info')),
  column('Suppressed', '已忽略', 9, ({ review }) => review.suppressed?.length ?? 0),
  column('Questions', '提问', 8, ({ review }) => review.questions.length),
  column('Without an answer', '未答复', 9, ({ review }) => open(review)),
  column('Messages', '消息', 8, ({ messages }) => messages.size),
  column('First reply (s)', '首次响应（秒）', 10, ({ times }) => times.firstReply),
  column('Duration (min)', '时长（分钟）', 10, ({ times }) => times.duration, { format: 'decimal' }),
  column('Could not be judged', '未能判断（条）', 10, ({ review }) => review.notEvaluable.length),
  column('First page', '初次访问页面', 24, ({ conversation: { fields }, context }) =>
    masked(fields.visit?.firstPage, context),
  ),
  column('Keyword', '关键词', 14, ({ conversation: { fields }, context }) => masked(fields.visit?.keyword, context)),
  ...place,
]

/** A row a finding; the reader judges it in three of the columns. */
export const FINDING_COLUMNS: Column<FoundRow>[] = [
  ...identity,
  column('Severity', '级别', 8, ({ finding, words }) => words.severity[finding.severity]),
  { head: FEEDBACK_COLUMNS.rule, width: 26, of: ({ finding }) => finding.rule },
  column('Title', '规则名称', 16, ({ finding, context }) => context.rules.get(finding.rule)?.title[context.locale]),
  { head: FEEDBACK_COLUMNS.message, width: 40, wrap: true, of: ({ finding }) => finding.message },
  column('What was said', '对话原文', 60, said, { wrap: true }),
  column('Suggestion', '建议', 40, ({ finding }) => finding.suggestion, { wrap: true }),
  {
    head: FEEDBACK_COLUMNS.verdict,
    width: 10,
    input: true,
    choices: [VERDICT_WORDS.agreed, VERDICT_WORDS['false-alarm'], VERDICT_WORDS.undecided],
    of: () => undefined,
  },
  { head: FEEDBACK_COLUMNS.remark, width: 30, input: true, of: () => undefined },
  { head: FEEDBACK_COLUMNS.reviewer, width: 10, input: true, of: () => undefined },
  ...place,
  column('Message', '消息序号', 9, ({ finding, messages }) => number(messages.get(finding.evidence[0]?.message ?? ''))),
  {
    head: FEEDBACK_COLUMNS.fingerprint,
    width: 20,
    hidden: true,
    of: ({ finding }) => FINGERPRINT_MARK + finding.fingerprint,
  },
]

/** A row a question of a customer. */
export const QUESTION_COLUMNS: Column<AskedRow>[] = [
  ...identity,
  column('Question', '提问', 40, ({ question }) => question.text, { wrap: true }),
  column('About', '主题', 12, ({ question, context }) => TOPICS[question.topic][context.locale]),
  column('What became of it', '结果', 12, ({ question, words }) => words.status[question.status]),
  column(
    'Answer',
    '答复',
    40,
    ({ question: { answeredBy }, messages, context }) => quoted(messages.get(answeredBy ?? ''), context),
    {
      wrap: true,
    },
  ),
  column('Why', '判断依据', 30, ({ question }) => question.reason, { wrap: true }),
  column('How sure', '把握', 8, ({ question }) => question.confidence, { format: 'percent' }),
  column('Asked again', '重复提问', 9, ({ question }) => question.repeats.length),
  column('Message', '消息序号', 9, ({ question, messages }) => number(messages.get(question.message))),
  ...place,
]

/** Says in each row of a table that it is of a sample; a table of CSV has nowhere else to say it. */
export function sampleColumn(statement: string): Column<unknown> {
  return { head: { en: 'Sample', zh: '抽样' }, width: 24, of: () => statement }
}

/** The columns with their words in one language. */
export function localised<Row>(columns: readonly Column<Row>[], context: ReportContext): SheetColumn[] {
  return columns.map(({ head, choices, width, format, wrap, hidden, input }) => ({
    head: head[context.locale],
    width,
    format,
    wrap,
    hidden,
    input,
    ...(choices && { choices: choices.map((choice) => choice[context.locale]) }),
  }))
}

/** The cells of a row, made safe to look at. */
export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): CellValue[] {
  return columns.map(({ of }) => {
    const value = of(row)
    return typeof value === 'string' ? visibleLines(value) : value
  })
}

/** Of each message that a finding rests on, so many UTF-16 units are quoted; of so many messages. */
const QUOTED = 300
const MOST_QUOTED = 4

/** The messages that a finding rests on, and before them the one that came before, each with who speaks. */
function said({ finding, conversation, messages, words, context }: FoundRow): string {
  const nodes = [...new Set(finding.evidence.map(({ message }) => messages.get(message)))].filter(
    (each) => each !== undefined,
  )
  const shown = nodes.length > MOST_QUOTED ? [...nodes.slice(0, MOST_QUOTED - 1), nodes.at(-1) as MessageNode] : nodes
  const first = shown[0]
  const before = first && [...messages.values()][first.index - 1]
  const all = before && !shown.includes(before) ? [before, ...shown] : shown
  return all
    .sort((a, b) => a.index - b.index)
    .map((node) => context.mask(speakerOf(words, node, conversation)) + words.colon + quoted(node, context))
    .join('\n')
}

function quoted(node: MessageNode | undefined, context: ReportContext): string {
  if (!node) return ''
  // Masked before it is cut: half a telephone number is not known for one.
  const text = context.mask(node.value)
  return text.length > QUOTED ? `${text.slice(0, QUOTED).replace(/[\ud800-\udbff]$/, '')}…` : text
}

function number(node: MessageNode | undefined): number | undefined {
  return node && node.index + 1
}

function count({ findings }: Review, severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function open({ questions }: Review): number {
  return questions.filter(({ status }) => status === 'ignored' || status === 'deflected').length
}

function masked(value: unknown, context: ReportContext): string | undefined {
  const text = textual(value)
  return text === undefined ? undefined : context.mask(text)
}

function textual(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
