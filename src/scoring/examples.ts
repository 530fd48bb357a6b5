/** Conversations that are worth showing to the team: how it is done, and what to talk about. */
import { type Locale, type Review, riskOf, type TeamExample, type TeamExamples } from '../plugin/index.js'
import type { ConversationNode } from '../transcript/index.js'

/** Of fewer conversations a team can read all. */
const LEAST = 20
const MOST = 3
/** So many of each sort are kept while they come, that one agent may not fill the list. */
const KEPT = 30

interface Candidate {
  merit: number
  ordinal: number
  example: TeamExample
}

/** Picks examples while reviews stream by; memory holds a few of each sort. */
export class ExampleCollector {
  readonly #good: Candidate[] = []
  readonly #discuss: Candidate[] = []
  readonly #locale: Locale
  #count = 0

  constructor(locale: Locale) {
    this.#locale = locale
  }

  add(review: Review, conversation: ConversationNode): void {
    const ordinal = this.#count++
    const risk = riskOf(review)
    if (risk > 0) keep(this.#discuss, risk, ordinal, () => this.#example(review, discussed(review)))
    else {
      const merit = meritOf(review, conversation)
      if (merit > 0) keep(this.#good, merit, ordinal, () => this.#example(review, praised(review)))
    }
  }

  /** Undefined where there were too few conversations to choose from. */
  finish(): TeamExamples | undefined {
    return this.#count < LEAST ? undefined : { good: chosen(this.#good), discuss: chosen(this.#discuss) }
  }

  #example({ conversation, file, line, agent, score }: Review, reason: Record<Locale, string>): TeamExample {
    return {
      conversation,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(agent !== undefined && { agent }),
      ...(typeof score?.total === 'number' && { score: score.total }),
      reason: reason[this.#locale],
    }
  }
}

/** Nothing found is not enough: there were questions, all answered, and better still something came of it. */
function meritOf({ questions, labels, acts }: Review, { fields }: ConversationNode): number {
  const answered = questions.filter(({ status }) => status === 'answered').length
  if (answered < 2 || answered < questions.length || labels.type !== 'normal_end') return 0
  const came = { none: 0, information: 1, contact: 3, appointment: 5 }[labels.conversion]
  const warmth = new Set(acts.map(({ act }) => act)).size
  return Math.min(answered, 6) + came + warmth / 2 + Math.min(fields.messages.length, 20) / 20
}

function praised({ questions, labels }: Review): Record<Locale, string> {
  const { length } = questions
  const booked = labels.conversion === 'appointment'
  const left = labels.conversion === 'contact'
  return {
    en: `all ${length} questions answered, nothing found${booked ? ', appointment made' : left ? ', contact left' : ''}`,
    zh: `${length} 个提问全部答复，没有发现问题${booked ? '，并已预约' : left ? '，并留下联系方式' : ''}`,
  }
}

function discussed({ findings, questions }: Review): Record<Locale, string> {
  const rules = [...new Set(findings.map(({ rule }) => rule))].slice(0, 3)
  const open = questions.filter(({ status }) => status === 'ignored' || status === 'deflected').length
  return {
    en: [
      `${findings.length} findings (${rules.join(', ')})`,
      ...(open > 0 ? [`${open} questions without an answer`] : []),
    ].join('; '),
    zh: [`${findings.length} 处问题（${rules.join('、')}）`, ...(open > 0 ? [`${open} 个提问没有答复`] : [])].join(
      '，',
    ),
  }
}

function keep(list: Candidate[], merit: number, ordinal: number, make: () => TeamExample): void {
  const last = list.at(-1)
  if (list.length >= KEPT && last && merit <= last.merit) return
  const at = list.findIndex((each) => each.merit < merit)
  list.splice(at < 0 ? list.length : at, 0, { merit, ordinal, example: make() })
  if (list.length > KEPT) list.pop()
}

/** The best, of different agents first. */
function chosen(list: readonly Candidate[]): TeamExample[] {
  const agents = new Set<string | undefined>()
  const first = list.filter(
    ({ example: { agent } }) => agent === undefined || (!agents.has(agent) && agents.add(agent)),
  )
  return [...first, ...list.filter((each) => !first.includes(each))].slice(0, MOST).map(({ example }) => example)
}
