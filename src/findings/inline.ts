/** Directives in a source that switch rules off: which findings they cover, and which of them are no good. */
import {
  type Finding,
  type Locale,
  type Localized,
  type Review,
  type Translation,
  translationFrom,
} from '../plugin/index.js'
import { type ConversationNode, conversation, type Directive } from '../transcript/index.js'
import { fingerprint } from './fingerprint.js'

/** What directives are judged by. */
export interface InlineOptions {
  /** ISO date of the run; without it none has expired. */
  today?: string | undefined
  locale: Locale
  /** Ids of the rules that run. */
  rules: ReadonlySet<string>
}

/** A review, and what it is of. */
export interface Noted {
  review: Review
  conversation: ConversationNode
  translation: Translation
}

type Fault = 'unused' | 'expired' | 'no-reason' | 'bad-date' | 'unknown-rule'

/** Applies the directives of the files that stream by, and remembers which of them were of use. */
export class InlineSuppressions {
  /** Findings that were left out. */
  count = 0
  readonly #options: InlineOptions
  readonly #files = new Map<readonly Directive[], { file: string | undefined; used: Set<Directive> }>()

  constructor(options: InlineOptions) {
    this.#options = options
  }

  /** The review without the findings that a valid directive covers. */
  apply(review: Review, { directives, file }: ConversationNode): Review {
    if (!directives) return review
    let state = this.#files.get(directives)
    if (!state) {
      state = { file, used: new Set() }
      this.#files.set(directives, state)
    }
    const { used } = state
    const findings = review.findings.filter((finding) => {
      const covering = directives.filter((each) => covers(each, finding, review.line))
      for (const each of covering) used.add(each)
      return !covering.some((each) => this.#faultOf(each) === undefined)
    })
    this.count += review.findings.length - findings.length
    return findings.length === review.findings.length ? review : { ...review, findings }
  }

  /** What is wrong with the directives that were seen, a review for each. */
  *finish(): Generator<Noted> {
    for (const [directives, { file, used }] of this.#files) {
      for (const each of directives) {
        const fault = this.#faultOf(each) ?? (used.has(each) ? undefined : this.#unusedBecause(each))
        if (fault) yield noted(each, fault, file, this.#options.locale)
      }
    }
    this.#files.clear()
  }

  #faultOf({ reason, until }: Directive): Fault | undefined {
    if (reason === undefined) return 'no-reason'
    if (until === undefined) return undefined
    if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(until)) return 'bad-date'
    const { today } = this.#options
    return today !== undefined && today > until ? 'expired' : undefined
  }

  #unusedBecause({ rules }: Directive): Fault {
    return rules.some((rule) => !this.#options.rules.has(rule)) ? 'unknown-rule' : 'unused'
  }
}

function covers({ rules, from, to }: Directive, { rule, evidence }: Finding, line = 0): boolean {
  const at = evidence[0]?.line ?? line
  return at >= from && at <= to && (rules.length === 0 || rules.includes(rule))
}

const WORDS: Record<Fault, { rule: string; message: Localized; suggestion: Localized }> = {
  unused: {
    rule: 'chatlint/unused-suppression',
    message: { en: 'This suppression suppresses nothing.', zh: '这条屏蔽没有屏蔽任何问题。' },
    suggestion: { en: 'Remove it.', zh: '请删除它。' },
  },
  'unknown-rule': {
    rule: 'chatlint/unused-suppression',
    message: {
      en: 'This suppression suppresses nothing: it names a rule that does not run here.',
      zh: '这条屏蔽没有作用：它写的规则这次没有运行。',
    },
    suggestion: {
      en: 'Check the spelling of the rule (chatlint rules list), or remove it.',
      zh: '请检查规则的写法（chatlint rules list），或删除它。',
    },
  },
  expired: {
    rule: 'chatlint/expired-suppression',
    message: { en: 'This suppression ended on {until}.', zh: '这条屏蔽已于 {until} 到期。' },
    suggestion: {
      en: 'Mend what it covers, or give it a new date and a reason for it.',
      zh: '请改正它所屏蔽的问题，或写明理由后更新日期。',
    },
  },
  'no-reason': {
    rule: 'chatlint/suppression-without-reason',
    message: { en: 'This suppression gives no reason, so it does not count.', zh: '这条屏蔽没有写理由，因此不生效。' },
    suggestion: { en: 'Add reason="…".', zh: '请加上 reason="…"。' },
  },
  'bad-date': {
    rule: 'chatlint/suppression-without-reason',
    message: {
      en: 'This suppression ends on {until}, which is no date, so it does not count.',
      zh: '这条屏蔽的截止日期 {until} 不是日期，因此不生效。',
    },
    suggestion: { en: 'Write a date such as until=2027-01-31.', zh: '请写成 until=2027-01-31 这样的日期。' },
  },
}

/** Rules about suppressions, for reports that list rules. */
export const SUPPRESSION_RULES: readonly string[] = [...new Set(Object.values(WORDS).map(({ rule }) => rule))]

/** The review that reports a directive: of a conversation that is nothing but the comment, where it stands. */
function noted(
  { text, until = '', line, column }: Directive,
  fault: Fault,
  file: string | undefined,
  locale: Locale,
): Noted {
  const { rule, message, suggestion } = WORDS[fault]
  const tree = conversation(
    { id: text, messages: [{ role: 'system', text }] },
    { ...(file !== undefined && { file }), line },
  )
  tree.template = {}
  const node = tree.children[0]?.children[0]
  if (node) node.places = [{ offset: 0, line, column }]
  const end = { endLine: line, endColumn: column + text.length }
  const said = (of: Locale) => ({ message: message[of].replace('{until}', until), suggestion: suggestion[of] })
  const finding: Finding = {
    rule,
    severity: 'warning',
    category: 'process',
    ...said(locale),
    evidence: [{ message: '1', start: 0, end: text.length, text, line, column, ...end }],
    fingerprint: fingerprint(rule, text, '1', text, 0),
  }
  const review: Review = {
    conversation: text,
    ...(file !== undefined && { file }),
    line,
    lang: locale,
    template: true,
    labels: { type: 'invalid', person: null, conversion: 'none', intent: null, refusal: null },
    labelEvidence: {},
    questions: [],
    acts: [],
    findings: [finding],
    notEvaluable: [],
  }
  const translation = translationFrom(locale)
  translation.findings.set(finding.fingerprint, said(translation.locale))
  return { review, conversation: tree, translation }
}
