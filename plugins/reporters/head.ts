import type { ReportContext, Review } from '../../src/plugin/index.js'
import { widthOf } from './columns.js'
import { labelLine } from './labels.js'
import type { Theme } from './theme.js'
import { SEVERITIES } from './totals.js'
import { visible } from './visible.js'
import type { Words } from './words.js'

/** Where a conversation stands: `file:line`; the conversation's id where it came from no file. */
export function locationOf({ file, line, conversation }: Review): string {
  if (file === undefined) return conversation
  return line === undefined ? file : `${file}:${line}`
}

/** How many findings of which severity, worst first; severities without findings are left out. */
export function countsOf(
  review: Review,
  words: Words,
  paint: (text: string, severity: 'error' | 'warning' | 'info') => string,
): string[] {
  return SEVERITIES.flatMap((severity) => {
    const count = review.findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [paint(words.count(severity, count), severity)]
  })
}

/** The heading of a conversation in the terminal: where it is from, whose it is, how bad it is, and its labels. */
export function headOf(review: Review, context: ReportContext, theme: Theme, words: Words): string {
  const location = visible(locationOf(review))
  const id = review.file === undefined ? '' : visible(review.conversation)
  const agent = review.agent === undefined ? '' : visible(context.mask(review.agent))
  const counts = countsOf(review, words, (text) => text)
  const painted = countsOf(review, words, (text, severity) => theme.severity(severity, text))
  const left = [location, id, agent].filter((part) => part !== '')
  const room = context.width - widthOf(left.join('  ')) - widthOf(counts.join('  '))
  const head = [theme.strong(location), ...left.slice(1).map((part) => (part === id ? theme.dim(part) : part))].join(
    '  ',
  )
  const labels = labelLine(review, context.locale)
  return `${head}${' '.repeat(Math.max(2, room))}${painted.join('  ')}\n${labels ? `${theme.dim(labels)}\n` : ''}`
}
