import { pad, widthOf } from '../../../plugins/reporters/columns.js'
import { themeOf } from '../../../plugins/reporters/theme.js'
import { visible } from '../../../plugins/reporters/visible.js'
import type { Feedback, JudgedFinding } from '../../feedback/evaluate.js'
import type { CommandIo } from '../io.js'
import { feedbackWords } from './words.js'

/** What became of the file of suppressions. */
export interface Written {
  file: string
  added: number
  known: number
}

/** More than so many findings are for the JSON. */
const MOST = 10

/** The report of `chatlint feedback` for people. */
export function printFeedback(
  feedback: Feedback,
  files: readonly string[],
  written: Written | undefined,
  { locale, color }: Pick<CommandIo, 'locale' | 'color'>,
): string {
  const words = feedbackWords(locale)
  const theme = themeOf(color)
  const blocks: string[][] = []
  blocks.push([words.read(feedback.verdicts, feedback.findings, visible(files.join(', ')), feedback.unjudged)])
  if (feedback.verdicts === 0) return `${blocks.flat().join('\n')}\n${words.none}\n`

  blocks.push([theme.strong(words.byRule), ...ruleTable()])
  if (feedback.agreement.length > 0) {
    blocks.push([
      theme.strong(words.agreement),
      ...feedback.agreement.map(
        ({ reviewers: [one, other], findings, agreed, kappa }) =>
          `  ${words.agreed(visible(one), visible(other), findings, agreed, kappa)}`,
      ),
    ])
  }
  if (feedback.disputed.length > 0) {
    blocks.push([theme.strong(words.disputed), ...feedback.disputed.slice(0, MOST).flatMap(dispute)])
  }
  blocks.push([theme.strong(words.change), ...changes()])
  const notes = suppressionNotes()
  if (notes.length > 0) blocks.push([theme.strong(words.suppressions), ...notes.map((note) => `  ${note}`)])
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`

  function ruleTable(): string[] {
    const rows = feedback.rules.map(({ rule, agreed, falseAlarms, undecided, disputed, precision }) => [
      visible(rule),
      ...[agreed, falseAlarms, undecided, disputed].map(String),
      precision === null ? '–' : words.range(precision.share, precision.from, precision.to),
    ])
    const widths = words.head.map((title, column) =>
      Math.max(widthOf(title), ...rows.map((row) => widthOf(row[column] ?? ''))),
    )
    return [words.head, ...rows].map((row, index) => {
      const line = row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0 ? 'left' : 'right')).join('  ')
      return `  ${index === 0 ? theme.dim(line) : line}`
    })
  }

  function changes(): string[] {
    if (feedback.change.length === 0) return [`  ${words.nothingToChange}`]
    return feedback.change.flatMap(({ rule, agreed, falseAlarms, tentative, examples }) => [
      `  ${theme.severity('warning', visible(rule))}  ${words.falseOf(falseAlarms, agreed + falseAlarms, tentative)}`,
      ...examples.map(({ conversation, message, remark }) => {
        const line = `${visible(conversation)}  ${visible(message)}`
        return `    ${theme.dim(line)}${remark === '' ? '' : `  → ${visible(remark)}`}`
      }),
      `    ${words.advice(visible(rule))}`,
    ])
  }

  function dispute({ conversation, message, judgements }: JudgedFinding): string[] {
    const said = judgements
      .filter(({ remark }) => remark !== '')
      .map(({ reviewer, remark }) => `    ${visible(reviewer === '' ? '?' : reviewer)}: ${visible(remark)}`)
    return [`  ${visible(conversation)}  ${visible(message)}`, ...said]
  }

  function suppressionNotes(): string[] {
    const notes: string[] = []
    if (written)
      notes.push(words.wrote(written.added, written.known, visible(written.file)), words.use(visible(written.file)))
    else if (feedback.suppressions.length > 0) notes.push(words.couldWrite(feedback.suppressions.length))
    if (feedback.unexplained.length > 0) notes.push(words.unexplained(feedback.unexplained.length))
    return notes
  }
}
