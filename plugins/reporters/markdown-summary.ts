import type { PhrasingContent, RootContent } from 'mdast'
import type { ReportContext, Summary } from '../../src/plugin/index.js'
import { heading, inlineCode, list, paragraph, table, text } from './mdast.js'
import { exampleLists, sampleLines } from './sample-lines.js'
import { meanScore, shownTables } from './tables.js'
import { ruleTotals, totalOf, unjudgedTotals } from './totals.js'
import { visible } from './visible.js'
import { formatNumber, type Words } from './words.js'

/** The figures of a run as Markdown: a sentence, and a table for each question that a supervisor asks. */
export function markdownSummary(summary: Summary, context: ReportContext, words: Words): RootContent[] {
  const { conversations, messages, flagged } = summary
  const done =
    summary.templates === conversations ? words.templates(conversations) : words.totals(conversations, messages)
  const sentences = conversations === 0 ? [words.nothing] : [done]
  if (conversations > 0) sentences.push(flagged === 0 ? words.allClean : words.outcome(flagged))
  const mean = meanScore(summary, context)
  if (mean !== undefined) sentences.push(mean)
  if (summary.sample) sentences.push(...sampleLines(summary.sample, context.locale))
  if (summary.suppressed) sentences.push(words.suppressed(summary.suppressed))
  if (summary.skipped > 0) sentences.push(words.skipped(summary.skipped))
  const number = (value: number): PhrasingContent[] => [text(formatNumber(value))]
  const counts = <Key extends string>(names: Record<Key, string>, figures: Record<Key, number>): RootContent =>
    table(
      (Object.keys(names) as Key[]).map(() => 'right' as const),
      [
        (Object.keys(names) as Key[]).map((key) => [text(names[key])]),
        (Object.keys(names) as Key[]).map((key) => number(figures[key])),
      ],
    )

  const blocks: RootContent[] = [heading(2, [text(words.summary)]), paragraph([text(sentences.join(words.gap))])]
  if (conversations === 0) return blocks
  if (totalOf(summary.findings) > 0) {
    blocks.push(heading(3, [text(words.findings)]), counts(words.severity, summary.findings), rulesTable())
  }
  if (totalOf(summary.questions) > 0) {
    blocks.push(heading(3, [text(words.questions)]), counts(words.status, summary.questions))
  }
  if (totalOf(summary.types) > 0)
    blocks.push(heading(3, [text(words.typesHeading)]), counts(words.types, summary.types))
  for (const { title, align, head, rows, note } of shownTables(summary, context)) {
    const cells = [head, ...rows].map((row) => row.map((cell) => [text(visible(cell))]))
    blocks.push(heading(3, [text(title)]), table(align, cells))
    if (note !== undefined) blocks.push(paragraph([text(note)]))
  }
  for (const { title, lines } of exampleLists(summary, context.locale, context.mask)) {
    blocks.push(heading(3, [text(title)]), list(lines.map((line) => [[text(visible(line))]])))
  }
  const unjudged = unjudgedTotals(summary)
  if (unjudged.length > 0) blocks.push(heading(3, [text(words.notEvaluable)]), unjudgedTable())
  return blocks

  function rulesTable(): RootContent {
    return table(
      ['left', 'left', 'left', 'right', 'right'],
      [
        [words.level, words.rule, words.ruleTitle, words.findings, words.conversations].map((title) => [text(title)]),
        ...ruleTotals(summary, context).map((total) => [
          [text(words.severity[total.severity])],
          [inlineCode(visible(total.id))],
          [text(visible(total.title))],
          number(total.findings),
          number(total.conversations),
        ]),
      ],
    )
  }

  function unjudgedTable(): RootContent {
    return table(
      ['left', 'right', 'left'],
      [
        [words.rule, words.conversations, words.reason].map((title) => [text(title)]),
        ...unjudged.map((total) => [
          [inlineCode(visible(total.id))],
          number(total.conversations),
          [text(visible(total.reason))],
        ]),
      ],
    )
  }
}
