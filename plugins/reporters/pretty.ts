import type { Finding, Reporter, Review } from '../../src/plugin/index.js'
import { type ConversationNode, messagesOf } from '../../src/transcript/index.js'
import { annotate } from './annotate.js'
import { headOf, locationOf } from './head.js'
import { ledger } from './ledger.js'
import { summaryTable } from './pretty-summary.js'
import { type Theme, themeOf } from './theme.js'
import { SEVERITIES } from './totals.js'
import { visible } from './visible.js'
import { type Words, wordsOf } from './words.js'

/** The conversations that something was found in, annotated for the terminal, and a summary. */
export const pretty: Reporter = {
  name: 'pretty',
  title: { en: 'Annotated transcripts in the terminal', zh: '终端里的对话批注' },
  extensions: ['.txt'],
  inParts: { between: '' },
  create(context) {
    const words = wordsOf(context.locale)
    const theme = themeOf(context.color)
    return {
      review(review, conversation) {
        const questions = context.explain ? ledger(review, conversation, context, theme, words) : ''
        if (review.findings.length === 0) return questions && `${headOf(review, context, theme, words)}\n${questions}\n`
        if (context.quiet) return listed(review, conversation, theme, words)
        return `${headOf(review, context, theme, words)}\n${annotate(review, conversation, context, theme, words)}\n${questions && `${questions}\n`}`
      },
      end(summary) {
        const any = SEVERITIES.some((severity) => summary.findings[severity] > 0)
        return `${any && context.quiet ? '\n' : ''}${summaryTable(summary, context, theme, words)}`
      },
    }
  },
}

/** One line for each finding: where, how bad, what, and by which rule. */
function listed(review: Review, conversation: ConversationNode, theme: Theme, words: Words): string {
  const places = new Map(messagesOf(conversation).map((node) => [node.id, node.index + 1]))
  const where = visible(locationOf(review))
  return review.findings
    .map((finding) => {
      const place = places.get(finding.evidence[0]?.message ?? '')
      const parts = [where, ...(place === undefined ? [] : [theme.dim(words.place(place))]), line(finding, theme)]
      return `${parts.join('  ')}\n`
    })
    .join('')
}

function line({ severity, message, rule }: Finding, theme: Theme): string {
  return `${theme.severity(severity, theme.sign[severity])} ${visible(message)}  ${theme.dim(visible(rule))}`
}
