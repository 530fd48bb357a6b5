/** Writes the page: rows as they come, the conversations that matter most and all figures at its end. */
import type { Nodes, RootContent } from 'hast'
import {
  type Localized,
  meritOf,
  type ReportContext,
  type ReportWriter,
  type Review,
  type Summary,
  type Translation,
} from '../../../src/plugin/index.js'
import type { ConversationNode } from '../../../src/transcript/index.js'
import { agents } from './agents.js'
import type { PageData, Row } from './data.js'
import { details } from './details.js'
import { jsonScript } from './elements.js'
import { Figures } from './figures.js'
import { list } from './list.js'
import { overview } from './overview.js'
import { Parts } from './parts.js'
import { Rows } from './row.js'
import { content, frame } from './shell.js'
import { labelNames, PAGE_WORDS, shared } from './words.js'
import { Worst } from './worst.js'

/** So many conversations are shown in full, the riskiest, then those that went best: a page with more opens slowly. */
const MOST_DETAILS = 1000
/** And so many characters of them. */
const MOST_CHARACTERS = 12_000_000
/** Rows of one piece of data. */
const BATCH = 200
/** Stands in the frame for all that comes piece by piece. */
const GAP = 'pieces come here'

type Stringify = (tree: Nodes) => string

/** A report as one page that needs nothing else. */
export class HtmlWriter implements ReportWriter {
  readonly #context: ReportContext
  readonly #stringify: Stringify
  readonly #figures = new Figures()
  readonly #worst: Worst
  readonly #rows: Rows
  readonly #parts = new Parts()
  /** Why rules could not be judged, of each the first reason. */
  readonly #reasons = new Map<string, Localized>()
  readonly #tail: string
  readonly #head: string
  #batch: Row[] = []

  /** Loads what it writes with, which is ESM alone; so CommonJS, which cannot require that, need not. */
  static async create(context: ReportContext, most = MOST_DETAILS): Promise<HtmlWriter> {
    const [{ unified }, { default: rehypeStringify }] = await Promise.all([
      import('unified'),
      import('rehype-stringify'),
    ])
    const processor = unified().use(rehypeStringify).freeze()
    return new HtmlWriter((tree) => processor.stringify(tree as never), context, most)
  }

  private constructor(stringify: Stringify, context: ReportContext, most: number) {
    this.#stringify = stringify
    this.#context = context
    this.#rows = new Rows(context)
    this.#worst = new Worst(most, MOST_CHARACTERS)
    const [head = '', tail = ''] = this.#stringify(frame(context, { type: 'comment', value: GAP }) as Nodes).split(
      `<!--${GAP}-->`,
    )
    this.#head = head
    this.#tail = tail
  }

  begin(): string {
    return this.#head
  }

  review(review: Review, conversation: ConversationNode, translation?: Translation): string {
    const row = this.#rows.row(review, conversation)
    this.#figures.add(review, conversation)
    this.#batch.push(row)
    this.#addReasons(review, translation)
    const flagged = review.findings.length > 0
    // Under any risk, however small: merit counts a few points.
    const weight = flagged ? row.risk : meritOf(review, conversation.fields.messages.length) / 1000
    if (this.#worst.takes(weight)) {
      const made = { context: this.#context, parts: this.#parts, translation }
      const html = this.#html([details(row, review, conversation, made)])
      this.#worst.add({ risk: weight, at: row.at, html, flagged })
    }
    return this.#batch.length < BATCH ? '' : this.#flush()
  }

  end(summary: Summary): string {
    const context = this.#context
    const views = {
      overview: overview(summary, this.#figures, this.#reasons, context),
      agents: agents(summary, context),
      conversations: list(this.#worst.flagged, summary.flagged),
    }
    const pieces = this.#worst.take().map(({ html }) => html)
    const data = jsonScript('data', this.#data())
    return `${this.#flush()}${pieces.join('\n')}\n${this.#html([...this.#parts.templates, data, ...content(views, context)] as RootContent[])}${this.#tail}\n`
  }

  #addReasons({ notEvaluable }: Review, translation: Translation | undefined): void {
    for (const { rule, reason } of notEvaluable) {
      const other = translation?.notEvaluable.get(rule)
      if (other === undefined || this.#reasons.has(rule)) continue
      this.#reasons.set(rule, this.#context.locale === 'zh' ? { zh: reason, en: other } : { en: reason, zh: other })
    }
  }

  #flush(): string {
    if (this.#batch.length === 0) return ''
    const rows = this.#batch
    this.#batch = []
    return `${this.#html([jsonScript('rows', rows)])}\n`
  }

  #html(children: RootContent[]): string {
    return this.#stringify({ type: 'root', children })
  }

  #data(): PageData {
    return {
      rules: [...this.#context.rules.values()].map(({ id, title, severity }) => {
        return { id, title: { en: title.en, zh: title.zh }, severity: severity === 'off' ? 'info' : severity }
      }),
      severity: {
        error: shared((words) => words.severity.error),
        warning: shared((words) => words.severity.warning),
        info: shared((words) => words.severity.info),
      },
      labels: labelNames(),
      words: PAGE_WORDS,
    }
  }
}
