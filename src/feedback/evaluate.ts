/** From verdicts to what they say of the rules, of the reviewers, and of what need not be reported again. */
import type { Suppression, Verdict } from '../plugin/index.js'
import type { Judgement } from './read-verdicts.js'
import { cohensKappa, shareOf } from './statistics.js'

/** How a rule fared. */
export interface RuleFeedback {
  rule: string
  agreed: number
  falseAlarms: number
  undecided: number
  /** Reviewers contradict each other. */
  disputed: number
  /** Of the findings that were judged one way or the other; null where there are none. */
  precision: { share: number; from: number; to: number } | null
}

/** A finding with what was said of it. */
export interface JudgedFinding {
  fingerprint: string
  rule: string
  conversation: string
  message: string
  /** `disputed`: one agrees, another calls it a false alarm. */
  verdict: Verdict | 'disputed'
  judgements: Judgement[]
}

/** How two reviewers compare on what both judged. */
export interface Agreement {
  reviewers: [string, string]
  findings: number
  agreed: number
  kappa: number | null
}

/** A rule that false alarms speak against. */
export interface RuleToChange extends RuleFeedback {
  /** Few verdicts: it may be chance. */
  tentative: boolean
  /** False alarms, those with a remark first. */
  examples: { conversation: string; message: string; remark: string }[]
}

/** All that the verdicts tell. */
export interface Feedback {
  findings: number
  verdicts: number
  unjudged: number
  rules: RuleFeedback[]
  agreement: Agreement[]
  disputed: JudgedFinding[]
  change: RuleToChange[]
  suppressions: Suppression[]
  /** False alarms without a reason or a reviewer; there is no suppression without them. */
  unexplained: JudgedFinding[]
}

/** What stands in where a row does not say it. */
export interface Assumed {
  reason?: string | undefined
  by?: string | undefined
}

/** A rule of whose findings fewer than this hold is worth changing, and from so many false alarms on. */
const GOOD_ENOUGH = 0.8
const LEAST_FALSE = 2
const MOST_EXAMPLES = 3

/** Draws the conclusions. */
export function evaluate(judgements: readonly Judgement[], unjudged: number, assumed: Assumed = {}): Feedback {
  const findings = merged(judgements)
  const rules = byRule(findings)
  const falseAlarms = findings.filter(({ verdict }) => verdict === 'false-alarm')
  const suppressions = falseAlarms.map((each) => suppressionOf(each, assumed))
  return {
    findings: findings.length,
    verdicts: judgements.length,
    unjudged,
    rules,
    agreement: agreements(findings),
    disputed: findings.filter(({ verdict }) => verdict === 'disputed'),
    change: rules.filter(isWorthChanging).map((rule) => ({
      ...rule,
      tentative: (rule.precision?.to ?? 1) > GOOD_ENOUGH,
      examples: examplesOf(falseAlarms.filter((each) => each.rule === rule.rule)),
    })),
    suppressions: suppressions.filter((each) => each !== undefined),
    unexplained: falseAlarms.filter((_, index) => suppressions[index] === undefined),
  }
}

/** One entry a finding; where a rater judged it twice, the last word counts. */
function merged(judgements: readonly Judgement[]): JudgedFinding[] {
  const all = new Map<string, Map<string, Judgement>>()
  for (const each of judgements) {
    const raters = all.get(each.fingerprint) ?? new Map<string, Judgement>()
    raters.set(each.rater, each)
    all.set(each.fingerprint, raters)
  }
  return [...all].map(([fingerprint, raters]) => {
    const said = [...raters.values()]
    const { rule, conversation, message } = said[0] as Judgement
    return { fingerprint, rule, conversation, message, verdict: common(said), judgements: said }
  })
}

function common(said: readonly Judgement[]): JudgedFinding['verdict'] {
  const verdicts = new Set(said.map(({ verdict }) => verdict))
  if (verdicts.size === 1) return (said[0] as Judgement).verdict
  return verdicts.has('agreed') && verdicts.has('false-alarm') ? 'disputed' : 'undecided'
}

function byRule(findings: readonly JudgedFinding[]): RuleFeedback[] {
  const rows = new Map<string, RuleFeedback>()
  const column = {
    agreed: 'agreed',
    'false-alarm': 'falseAlarms',
    undecided: 'undecided',
    disputed: 'disputed',
  } as const
  for (const { rule, verdict } of findings) {
    const row = rows.get(rule) ?? { rule, agreed: 0, falseAlarms: 0, undecided: 0, disputed: 0, precision: null }
    row[column[verdict]]++
    rows.set(rule, row)
  }
  for (const row of rows.values()) row.precision = shareOf(row.agreed, row.agreed + row.falseAlarms)
  const share = ({ precision }: RuleFeedback): number => precision?.share ?? 2
  return [...rows.values()].sort(
    (a, b) => share(a) - share(b) || b.falseAlarms - a.falseAlarms || (a.rule < b.rule ? -1 : 1),
  )
}

function isWorthChanging({ falseAlarms, precision }: RuleFeedback): boolean {
  return falseAlarms >= LEAST_FALSE && precision !== null && precision.share < GOOD_ENOUGH
}

function agreements(findings: readonly JudgedFinding[]): Agreement[] {
  const raters = new Map<string, Set<string>>()
  for (const { judgements } of findings) {
    for (const { rater, reviewer } of judgements) {
      const names = raters.get(rater) ?? new Set()
      if (reviewer !== '') names.add(reviewer)
      raters.set(rater, names)
    }
  }
  const ids = [...raters.keys()]
  const name = (id: string): string => [...(raters.get(id) ?? [])].join('/') || id
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).flatMap((other): Agreement[] => {
      const pairs = findings.flatMap(({ judgements }) => {
        const a = judgements.find(({ rater }) => rater === one)
        const b = judgements.find(({ rater }) => rater === other)
        return a && b ? [[a.verdict, b.verdict] as const] : []
      })
      if (pairs.length === 0) return []
      return [{ reviewers: [name(one), name(other)], findings: pairs.length, ...cohensKappa(pairs) }]
    }),
  )
}

function examplesOf(findings: readonly JudgedFinding[]): RuleToChange['examples'] {
  const all = findings.map(({ conversation, message, judgements }) => ({
    conversation,
    message,
    remark: remarkOf(judgements),
  }))
  return [...all.filter(({ remark }) => remark !== ''), ...all.filter(({ remark }) => remark === '')].slice(
    0,
    MOST_EXAMPLES,
  )
}

function suppressionOf({ fingerprint, rule, conversation, judgements }: JudgedFinding, assumed: Assumed) {
  const reason = remarkOf(judgements) || assumed.reason
  const reviewers = [...new Set(judgements.map(({ reviewer }) => initials(reviewer)).filter((each) => each !== ''))]
  const by = reviewers.join('/') || assumed.by
  if (!reason || !by) return undefined
  const suppression: Suppression = {
    ...(rule !== '' && { rule }),
    ...(conversation !== '' && { conversation }),
    fingerprint,
    reason,
    by,
  }
  return suppression
}

function remarkOf(judgements: readonly Judgement[]): string {
  return [...new Set(judgements.map(({ remark }) => remark).filter((each) => each !== ''))].join('; ')
}

/** `Li Ming` → `LM`; a Chinese name, or initials, stay as they are. */
function initials(name: string): string {
  const words = name.split(/[\s.·]+/).filter((word) => word !== '')
  if (words.length < 2 || !words.every((word) => /^\p{Script=Latin}/u.test(word))) return name
  return words.map((word) => [...word][0]!.toUpperCase()).join('')
}
