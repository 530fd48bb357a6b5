/** The sheets of the workbook that hold figures of the whole run. */
import type { Localized, ReportContext, Summary, TeamExample } from '../../src/plugin/index.js'
import { ruleTitle } from './rule-title.js'
import { EXAMPLE_TITLES, SHEETS, sampleOutcome, sampleStatement, TOPICS } from './sheet-words.js'
import { tableWordsOf } from './table-words.js'
import { ruleTotals, SEVERITIES, unjudgedTotals } from './totals.js'
import { wordsOf } from './words.js'
import type { SheetOptions } from './workbook.js'
import type { CellValue, SheetColumn } from './worksheet.js'

/** A sheet that is known at the end. */
export interface FinishedSheet extends SheetOptions {
  name: Localized
  rows: CellValue[][]
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Summary, agents, frequent questions and sources. */
export function finishedSheets(summary: Summary, context: ReportContext): FinishedSheet[] {
  return [
    summarySheet(summary, context),
    ...agentSheet(summary, context),
    ...recurring(summary, context),
    ...sources(summary, context),
  ]
}

function summarySheet(summary: Summary, context: ReportContext): FinishedSheet {
  const { locale } = context
  const words = wordsOf(locale)
  const heads = tableWordsOf(locale)
  const say = (text: Localized): string => text[locale]
  const rows: CellValue[][] = [[{ title: words.title }], [`chatlint ${context.version}`], []]
  const section = (title: string, ...body: CellValue[][]) => {
    if (body.length > 0) rows.push([{ title }], ...body, [])
  }
  const { sample, tables } = summary
  if (sample) section(say(NOTES.sample), [say(sampleStatement(sample))], [say(sampleOutcome(sample))])
  section(
    words.summary,
    [words.conversations, summary.conversations],
    [say(NOTES.messages), summary.messages],
    [heads.head.flagged, summary.flagged],
    ...SEVERITIES.map((severity) => [words.severity[severity], summary.findings[severity]]),
    ...(summary.suppressed ? [[say(NOTES.suppressed), summary.suppressed]] : []),
    ...(summary.skipped > 0 ? [[say(NOTES.skipped), summary.skipped]] : []),
    ...(typeof tables?.meanScore === 'number' ? [[heads.head.mean, Math.round(tables.meanScore * 10) / 10]] : []),
  )
  section(words.typesHeading, ...counted(summary.types, words.types))
  section(words.questions, ...counted(summary.questions, words.status))
  const totals = ruleTotals(summary, context)
  section(
    words.findings,
    ...(totals.length > 0 ? [[words.rule, words.findings, words.conversations, words.ruleTitle, words.level]] : []),
    ...totals.map((rule) => [rule.id, rule.findings, rule.conversations, rule.title, words.severity[rule.severity]]),
  )
  section(
    words.notEvaluable,
    ...unjudgedTotals(summary).map(({ id, conversations, reason }) => [id, conversations, undefined, reason]),
  )
  const days = tables?.log.days ?? []
  const { head } = heads
  const logHead = [
    head.day,
    head.conversations,
    head.flagged,
    head.effective,
    head.missed,
    head.contacts,
    head.appointments,
    head.mean,
  ]
  section(
    heads.days,
    ...(days.length > 0 ? [logHead] : []),
    ...days.map((row) => [
      dayOf(row.key),
      ...[row.conversations, row.flagged, row.effective, row.missed, row.contacts, row.appointments],
      rounded(row.mean),
    ]),
  )
  section(say(EXAMPLE_TITLES.good), ...(summary.examples?.good ?? []).map((each) => exampleRow(each, context)))
  section(say(EXAMPLE_TITLES.discuss), ...(summary.examples?.discuss ?? []).map((each) => exampleRow(each, context)))
  section(say(NOTES.how), [say(NOTES.judge)], [say(NOTES.feed)])
  const widths = [34, 12, 12, 40, 10, 10, 10, 10]
  return { name: SHEETS.summary, headed: false, columns: widths.map((width) => ({ head: '', width })), rows }
}

function agentSheet({ tables }: Summary, context: ReportContext): FinishedSheet[] {
  if (!tables) return []
  const { head } = tableWordsOf(context.locale)
  const means = new Map(tables.scores.agents.map(({ key, mean }) => [key, mean]))
  const broken = new Map<string, number>()
  for (const { rules } of tables.agents)
    for (const [rule, count] of Object.entries(rules)) broken.set(rule, (broken.get(rule) ?? 0) + count)
  const rules = [...broken].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([rule]) => rule)
  const titleOf = (rule: string): string => ruleTitle(rule, context)[context.locale]
  const rated = [...new Set(tables.agents.flatMap(({ rates = {} }) => Object.keys(rates)))]
  const columns: SheetColumn[] = [
    { head: head.agent, width: 16 },
    { head: head.conversations, width: 10 },
    { head: head.flagged, width: 10 },
    { head: NOTES.share[context.locale], width: 10, format: 'percent' },
    { head: head.mean, width: 10, format: 'decimal' },
    ...rated.map((rule) => ({ head: `${titleOf(rule)} · ${head.rate}`, width: 14, format: 'percent' as const })),
    ...rules.map((rule) => ({ head: titleOf(rule), width: 14 })),
  ]
  const rows = tables.agents.map(({ agent, conversations, flagged, rules: of, rates }) => [
    context.mask(agent),
    conversations,
    flagged,
    flagged / conversations,
    means.get(agent),
    ...rated.map((rule) => shareOf(rates?.[rule])),
    ...rules.map((rule) => of[rule] ?? 0),
  ])
  return [{ name: SHEETS.agents, columns, rows }]
}

/** A share over all conversations; nothing where there was no occasion. */
function shareOf(rate: { count: number; of: number } | undefined): number | undefined {
  return rate && rate.of > 0 ? rate.count / rate.of : undefined
}

function recurring({ tables }: Summary, { locale }: ReportContext): FinishedSheet[] {
  if (!tables) return []
  const { head } = tableWordsOf(locale)
  const { status } = wordsOf(locale)
  const columns: SheetColumn[] = [
    { head: head.question, width: 44, wrap: true },
    { head: NOTES.topic[locale], width: 12 },
    ...[head.asked, status.answered, status.late, status.deflected, status.ignored].map((each) => ({
      head: each,
      width: 10,
    })),
    { head: head.answer, width: 60, wrap: true },
  ]
  const rows = tables.questions.map(({ text, topic, asked, status: of, answers }) => [
    text,
    TOPICS[topic][locale],
    ...[asked, of.answered, of.late, of.deflected, of.ignored],
    answers[0]?.text,
  ])
  return [{ name: SHEETS.recurring, columns, rows }]
}

function sources({ tables }: Summary, { locale }: ReportContext): FinishedSheet[] {
  if (!tables) return []
  const words = tableWordsOf(locale)
  const { head } = words
  const columns: SheetColumn[] = [
    { head: SHEETS.sources[locale], width: 24 },
    { head: NOTES.value[locale], width: 40 },
    ...[head.conversations, head.effective, head.contacts, head.appointments].map((each) => ({
      head: each,
      width: 12,
    })),
  ]
  const rows = (['firstPages', 'dialogPages', 'keywords'] as const).flatMap((key) =>
    tables.sources[key].map((row) => [
      words[key],
      row.key,
      row.conversations,
      row.effective,
      row.contacts,
      row.appointments,
    ]),
  )
  return [{ name: SHEETS.sources, columns, rows }]
}

function counted<Key extends string>(counts: Record<Key, number>, names: Record<Key, string>): CellValue[][] {
  return (Object.keys(names) as Key[]).filter((key) => counts[key] > 0).map((key) => [names[key], counts[key]])
}

function exampleRow(
  { conversation, file, line, agent, score, reason }: TeamExample,
  { mask }: ReportContext,
): CellValue[] {
  const at = file === undefined ? '' : line === undefined ? file : `${file}:${line}`
  return [mask(conversation), rounded(score), agent === undefined ? undefined : mask(agent), reason, at]
}

function rounded(value: number | null | undefined): number | undefined {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : undefined
}

function dayOf(key: string): CellValue {
  const parts = DAY.exec(key)
  return parts ? { day: Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000 } : key
}

const NOTES = {
  sample: { en: 'Sample', zh: '抽样' },
  messages: { en: 'Messages', zh: '消息' },
  suppressed: { en: 'Suppressed (judged before)', zh: '已忽略（此前审核过）' },
  skipped: { en: 'Inputs that could not be read', zh: '未能读取的输入' },
  share: { en: 'Share flagged', zh: '有问题占比' },
  topic: { en: 'About', zh: '主题' },
  value: { en: 'Page or keyword', zh: '页面或关键词' },
  how: { en: 'How to review', zh: '如何审核' },
  judge: {
    en: 'On the sheet "Findings", choose a verdict for each finding; add a remark and your initials.',
    zh: '在“问题”表中逐条选择判定（认可、误报、待定），写上备注和审核人。',
  },
  feed: {
    en: 'Then: chatlint feedback reviewed.xlsx. It tells which rules hold, and keeps false alarms out of the next report.',
    zh: '完成后运行 chatlint feedback reviewed.xlsx，可得到各规则的准确率，并在下次报告中略去误报。',
  },
} as const satisfies Record<string, Localized>
