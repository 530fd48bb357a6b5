/** Conversations that are worth showing to the team: how it is done, and what to talk about. */
import {
  type ExampleFacts,
  exampleReason,
  type Locale,
  meritOf,
  type Review,
  riskOf,
  type TeamExample,
  type TeamExamples,
} from '../plugin/index.js'
import type { ConversationNode } from '../transcript/index.js'

/** Of fewer conversations a team can read all. */
const LEAST = 20
const MOST = 3
/** So many of each sort are kept while they come, that one agent may not fill the list. */
const KEPT = 30

interface Candidate {
  merit: number
  example: TeamExample
}

/** The candidates of a part of a run, best first. */
export interface ExamplePart {
  count: number
  good: Candidate[]
  discuss: Candidate[]
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
    this.#count++
    const risk = riskOf(review)
    if (risk > 0) keep(this.#discuss, risk, () => this.#example(review, discussed(review)))
    else {
      const merit = meritOf(review, conversation.fields.messages.length)
      if (merit > 0) keep(this.#good, merit, () => this.#example(review, praised(review)))
    }
  }

  /** What another collector can go on with. */
  get part(): ExamplePart {
    return { count: this.#count, good: this.#good, discuss: this.#discuss }
  }

  /** Adds the candidates of a part; of equal ones, those that came first stay before the others. */
  merge({ count, good, discuss }: ExamplePart): void {
    this.#count += count
    for (const { merit, example } of good) keep(this.#good, merit, () => example)
    for (const { merit, example } of discuss) keep(this.#discuss, merit, () => example)
  }

  /** Undefined where there were too few conversations to choose from. */
  finish(): TeamExamples | undefined {
    return this.#count < LEAST ? undefined : { good: chosen(this.#good), discuss: chosen(this.#discuss) }
  }

  #example({ conversation, file, line, agent, score }: Review, facts: ExampleFacts): TeamExample {
    return {
      conversation,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      ...(agent !== undefined && { agent }),
      ...(typeof score?.total === 'number' && { score: score.total }),
      facts,
      reason: exampleReason(facts)[this.#locale],
    }
  }
}

function praised({ questions, labels }: Review): ExampleFacts {
  return { answered: questions.length, conversion: labels.conversion }
}

function discussed({ findings, questions }: Review): ExampleFacts {
  const rules = [...new Set(findings.map(({ rule }) => rule))].slice(0, 3)
  const unanswered = questions.filter(({ status }) => status === 'ignored' || status === 'deflected').length
  return { findings: findings.length, rules, unanswered }
}

function keep(list: Candidate[], merit: number, make: () => TeamExample): void {
  const last = list.at(-1)
  if (list.length >= KEPT && last && merit <= last.merit) return
  const at = list.findIndex((each) => each.merit < merit)
  list.splice(at < 0 ? list.length : at, 0, { merit, example: make() })
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
