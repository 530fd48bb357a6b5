/** The ledger of a conversation's questions with what each verdict rests on: what `--explain` shows. */
import type { ReportContext, Review, ReviewedQuestion } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { messagesOf } from '../../src/transcript/index.js'
import { wrapText } from './columns.js'
import type { Theme } from './theme.js'
import { visible } from './visible.js'
import type { Words } from './words.js'

/** Of a question so many UTF-16 units are shown. */
const SHOWN = 60

/** Renders the ledger; empty where nobody asked. Ends with a line break. */
export function ledger(
  review: Review,
  conversation: ConversationNode,
  { locale, width }: ReportContext,
  theme: Theme,
  words: Words,
): string {
  const places = new Map(messagesOf(conversation).map((node) => [node.id, node.index + 1]))
  const lines = review.questions.flatMap((question) => {
    const place = places.get(question.message)
    const asked = visible(question.text.slice(0, SHOWN))
    const head = `  ${place ?? ''} “${asked}” → ${words.status[question.status]}`
    const body = [`${visible(question.reason)}`, basis(question, locale), weights(question, locale)].filter(Boolean)
    return [
      head,
      ...body.flatMap((text) => wrapText(text, Math.max(24, width - 6)).map((line) => theme.dim(`      ${line}`))),
    ]
  })
  return lines.length === 0 ? '' : `${theme.strong(words.questions)}\n${lines.join('\n')}\n`
}

function basis({ basis, confidence }: ReviewedQuestion, locale: ReportContext['locale']): string {
  const sure = `${Math.round(confidence * 100)}%`
  if (locale === 'zh') return basis === 'model' ? `由模型判断，把握 ${sure}` : `由用词判断，把握 ${sure}`
  return basis === 'model' ? `judged by the model, ${sure} sure` : `judged by its words, ${sure} sure`
}

/** What spoke for an answer, and what against. */
function weights({ weights }: ReviewedQuestion, locale: ReportContext['locale']): string {
  if (!weights || weights.length === 0) return ''
  const parts = weights.map(
    ({ name, weight }) => `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)} ${visible(name)}`,
  )
  return locale === 'zh' ? `最接近回答的一条：${parts.join('；')}` : `the reply that comes nearest: ${parts.join('; ')}`
}
