/** The end of the terminal report: totals, and what was found, answered, and could not be judged. */
import type { Locale, ReportContext, Summary } from '../../src/plugin/index.js'
import { pad, truncate, widthOf, wrapText } from './columns.js'
import { tableBlocks } from './pretty-tables.js'
import { exampleLists, sampleLines } from './sample-lines.js'
import type { Theme } from './theme.js'
import { ruleTotals, SEVERITIES, totalOf, unjudgedTotals } from './totals.js'
import { visible } from './visible.js'
import { formatNumber, type Words } from './words.js'

/** Renders the summary. Ends with a line break. */
export function summaryTable(summary: Summary, context: ReportContext, theme: Theme, words: Words): string {
  const blocks = [totals(summary, theme, words, context.locale)]
  if (summary.conversations > 0) {
    blocks.push(
      rules(summary, context, theme, words),
      [...questions(summary, theme, words), ...types(summary, theme, words)],
      ...tableBlocks(summary, context, theme),
      ...exampleBlocks(summary, context, theme),
      unjudged(summary, context, theme, words),
    )
  }
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')}\n`
}

function totals(summary: Summary, theme: Theme, words: Words, locale: Locale): string[] {
  const lines: string[] = []
  if (summary.conversations === 0) lines.push(words.nothing)
  else {
    const { conversations, messages, flagged } = summary
    const outcome = flagged === 0 ? theme.good(words.allClean) : words.outcome(flagged)
    const done =
      summary.templates === conversations ? words.templates(conversations) : words.totals(conversations, messages)
    lines.push(`${done}${words.gap}${outcome}`)
    const counts = SEVERITIES.filter((severity) => summary.findings[severity] > 0).map((severity) =>
      theme.severity(severity, `${theme.sign[severity]} ${words.count(severity, summary.findings[severity])}`),
    )
    if (counts.length > 0) lines.push(counts.join('   '))
  }
  if (summary.sample) lines.push(...sampleLines(summary.sample, locale))
  if (summary.suppressed) lines.push(theme.dim(words.suppressed(summary.suppressed)))
  if (summary.skipped > 0) lines.push(theme.severity('warning', words.skipped(summary.skipped)))
  return lines
}

function rules(summary: Summary, context: ReportContext, theme: Theme, words: Words): string[] {
  const totals = ruleTotals(summary, context)
  if (totals.length === 0) return []
  const number = (value: number): string => formatNumber(value)
  const head = ['', words.rule, '', words.findings, words.conversations]
  const rows = totals.map((total) => [
    theme.sign[total.severity],
    visible(total.id),
    visible(total.title),
    number(total.findings),
    number(total.conversations),
  ])
  const widths = head.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column]!)].map(widthOf)))
  const taken = widths.reduce((sum, width) => sum + width + 2, 0)
  widths[2] = Math.max(8, widths[2]! - Math.max(0, taken - context.width))
  const lines = [head, ...rows].map((row) => {
    const cells = row.map((cell, column) =>
      pad(column === 2 ? truncate(cell, widths[2]!) : cell, widths[column]!, column > 2 ? 'right' : 'left'),
    )
    return cells
  })
  return lines.map((cells, index) => {
    const [sign = '', id = '', title = '', ...figures] = cells
    if (index === 0) return theme.dim(cells.join('  '))
    return [theme.severity(totals[index - 1]!.severity, sign), id, theme.dim(title), ...figures].join('  ')
  })
}

function questions(summary: Summary, theme: Theme, words: Words): string[] {
  const asked = totalOf(summary.questions)
  if (asked === 0) return []
  return [`${words.questionsAsked(asked)}${words.colon}${counted(summary.questions, words.status, theme)}`]
}

function types(summary: Summary, theme: Theme, words: Words): string[] {
  if (totalOf(summary.types) === 0) return []
  return [`${words.typesHeading}${words.colon}${counted(summary.types, words.types, theme)}`]
}

/** With a sample: examples for the team. */
function exampleBlocks(summary: Summary, { locale, mask }: ReportContext, theme: Theme): string[][] {
  return exampleLists(summary, locale, mask).map(({ title, lines }) => [
    theme.strong(title),
    ...lines.map((line) => `  ${visible(line)}`),
  ])
}

/** `answered 3 · late 1`; what did not occur is left out. */
function counted<Key extends string>(counts: Record<Key, number>, names: Record<Key, string>, theme: Theme): string {
  return (Object.keys(names) as Key[])
    .filter((key) => counts[key] > 0)
    .map((key) => `${names[key]} ${formatNumber(counts[key])}`)
    .join(theme.dim(' · '))
}

function unjudged(summary: Summary, context: ReportContext, theme: Theme, words: Words): string[] {
  const totals = unjudgedTotals(summary)
  if (totals.length === 0) return []
  const idWidth = Math.max(...totals.map((total) => widthOf(visible(total.id))))
  const counts = totals.map((total) => words.inConversations(total.conversations))
  const countWidth = Math.max(...counts.map(widthOf))
  const indent = idWidth + countWidth + 6
  return [
    words.notEvaluable,
    ...totals.flatMap((total, order) => {
      const [first = '', ...more] = wrapText(visible(total.reason), Math.max(20, context.width - indent))
      const head = `  ${pad(visible(total.id), idWidth)}  ${pad(counts[order]!, countWidth, 'right')}  `
      return [theme.dim(head) + first, ...more.map((line) => ' '.repeat(indent) + line)]
    }),
  ]
}
