/** A conversation as a row of the list. */
import { type ReportContext, type Review, riskOf } from '../../../src/plugin/index.js'
import { type ConversationNode, dayOf, messagesOf } from '../../../src/transcript/index.js'
import { locationOf } from '../head.js'
import { SEVERITIES } from '../totals.js'
import { visible } from '../visible.js'
import type { Row } from './data.js'

/** Of the customer's first words, so many UTF-16 units are shown. */
const SNIPPET = 60

/** Makes rows; gives every conversation a name of its own. */
export class Rows {
  readonly #context: ReportContext
  readonly #places: ReadonlyMap<string, number>
  readonly #names = new Map<string, number>()
  #count = 0

  constructor(context: ReportContext) {
    this.#context = context
    this.#places = new Map([...context.rules.keys()].map((id, at) => [id, at]))
  }

  row(review: Review, conversation: ConversationNode): Row {
    const { labels, score, findings, agent, file } = review
    const { mask } = this.#context
    const open = review.questions.filter(({ status }) => status === 'ignored' || status === 'deflected').length
    const rules = [...new Set(findings.map(({ rule }) => this.#places.get(rule) ?? -1))].filter((at) => at >= 0)
    const day = dayOf(conversation.fields)
    return {
      key: this.#key(visible(mask(review.conversation))),
      at: ++this.#count,
      ...(agent !== undefined && { agent: visible(mask(agent)) }),
      ...(day !== undefined && { day }),
      found: foundIn(review),
      rules,
      ...(score && { score: score.total }),
      labels: [labels.type, labels.person, labels.conversion, labels.intent, labels.refusal],
      open,
      risk: riskOf(review),
      text: snippetOf(conversation, mask),
      ...(file !== undefined && { from: visible(locationOf(review)) }),
      lang: review.lang,
    }
  }

  /** Ids may come twice, from two files; a link must still name one. */
  #key(id: string): string {
    const seen = this.#names.get(id) ?? 0
    this.#names.set(id, seen + 1)
    return seen === 0 ? id : this.#key(`${id}~${seen + 1}`)
  }
}

/** How many findings of which severity. */
export function foundIn({ findings }: Review): Row['found'] {
  const found: Row['found'] = [0, 0, 0]
  for (const { severity } of findings) found[SEVERITIES.indexOf(severity) as 0 | 1 | 2]++
  return found
}

function snippetOf(conversation: ConversationNode, mask: (text: string) => string): string {
  const first = messagesOf(conversation).find(({ role, value }) => role === 'customer' && value.trim() !== '')
  if (!first) return ''
  // Masked before it is cut: half a telephone number is not known for one.
  const text = visible(mask(first.value.slice(0, SNIPPET * 8))).trim()
  return text.length > SNIPPET ? `${text.slice(0, SNIPPET)}…` : text
}
