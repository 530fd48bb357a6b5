/**
 * From what a matcher found to what a report shows, in small steps: dedupe → severity and words → mask → fingerprint → sort.
 */
import type {
  Evidence,
  Finding,
  Found,
  Locale,
  Localized,
  RuleDefinition,
  Severity,
  Span,
  Translation,
} from '../plugin/index.js'
import { foldText } from '../text/fold.js'
import { type MessageNode, pointAt, type TextPlace } from '../transcript/index.js'
import { fingerprint } from './fingerprint.js'
import { fill, parseTemplate, type Template, type Values } from './template.js'

type Templates = Readonly<Record<Locale, Template>>

/** A rule's words, cut and ready, by variant; the empty variant is the rule itself. */
export interface Phrasing {
  rule: RuleDefinition
  byVariant: ReadonlyMap<string, { severity: Severity; message: Templates; suggest: Templates | undefined }>
}

/** What the steps need of the conversation and the run. */
export interface PipelineContext {
  conversation: string
  messages: readonly { readonly node: MessageNode }[]
  locale: Locale
  /** Filled with the same words in its language; absent where nobody asks. */
  translation?: Translation | undefined
  /** The masked text of a message. */
  masked(message: number): string
}

/** Prepares a rule's words. */
export function phrasing(rule: RuleDefinition): Phrasing {
  const severity = rule.severity as Severity
  const words = (message = rule.message, suggest = rule.suggest, level = severity) => ({
    severity: level,
    message: templates(message),
    suggest: suggest && templates(suggest),
  })
  const byVariant = new Map([['', words()]])
  for (const [name, variant] of Object.entries(rule.variants))
    byVariant.set(name, words(variant.message, variant.suggest, variant.severity))
  return { rule, byVariant }
}

function templates({ en, zh }: Localized): Templates {
  return { en: parseTemplate(en), zh: parseTemplate(zh) }
}

/** Turns what one rule found in one conversation into findings. */
export function toFindings(
  found: readonly Found[],
  { rule, byVariant }: Phrasing,
  context: PipelineContext,
): Finding[] {
  const ordinals = new Map<string, number>()
  return dedupe(found).map((each) => {
    const words = byVariant.get(each.variant ?? '') ?? byVariant.get('')!
    const evidence = each.evidence.map((span) => toEvidence(span, context))
    const first = evidence[0] as Evidence
    const span = each.evidence[0] as Span
    const original = context.messages[span.message]?.node.value.slice(span.start, span.end) ?? ''
    const folded = foldText(original)
    const key = `${first.message}\u0000${folded}`
    const ordinal = ordinals.get(key) ?? 0
    ordinals.set(key, ordinal + 1)
    const values = { match: first.text, ...textual(each.values, context) }
    const finding: Finding = {
      rule: rule.id,
      severity: words.severity,
      category: rule.category,
      message: fill(words.message[context.locale], values, context.locale),
      evidence,
      fingerprint: fingerprint(rule.id, context.conversation, first.message, folded, ordinal),
    }
    if (words.suggest) finding.suggestion = fill(words.suggest[context.locale], values, context.locale)
    if (context.translation) {
      const { locale, findings } = context.translation
      findings.set(finding.fingerprint, {
        message: fill(words.message[locale], values, locale),
        ...(words.suggest && { suggestion: fill(words.suggest[locale], values, locale) }),
      })
    }
    if (rule.references.length > 0) finding.references = rule.references
    return finding
  })
}

/** Findings of one conversation in reading order: by place, then by severity, then by rule. */
export function sortFindings(findings: Finding[], order: (messageId: string) => number): Finding[] {
  const rank = { error: 0, warning: 1, info: 2 }
  return findings.sort((a, b) => {
    const one = a.evidence[0] as Evidence
    const other = b.evidence[0] as Evidence
    return (
      order(one.message) - order(other.message) ||
      one.start - other.start ||
      rank[a.severity] - rank[b.severity] ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
    )
  })
}

/** One finding for one place: a matcher that comes to the same span by two ways reports it once. */
function dedupe(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  const seen = new Set<string>()
  return found.filter(({ evidence }) => {
    const at = evidence[0] as Span
    const key = `${at.message}:${at.start}:${at.end}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The values with spans as their masked texts. */
function textual(values: Found['values'], context: PipelineContext): Values {
  if (!values) return {}
  const entries = Object.entries(values).map(([name, value]): [string, Values[string]] => [
    name,
    typeof value === 'object' && 'message' in value ? toEvidence(value, context).text : value,
  ])
  return Object.fromEntries(entries)
}

function toEvidence(span: Span, context: PipelineContext): Evidence {
  const node = context.messages[span.message]!.node
  // Masked as part of its message, so that a number cut by the span is still known for what it is.
  const text = context.masked(span.message).slice(span.start, span.end)
  return { message: node.id, start: span.start, end: span.end, text, ...(node.places && placed(node.places, span)) }
}

/** Where a span stands in the source. */
function placed(places: readonly TextPlace[], { start, end }: Span): Partial<Evidence> {
  const from = pointAt(places, start)
  if (!from) return {}
  // The end is that of the last character: what follows it may stand in another line.
  const last = end > start ? pointAt(places, end - 1) : undefined
  const to = last && { line: last.line, column: last.column + 1 }
  return { line: from.line, column: from.column, ...(to && { endLine: to.line, endColumn: to.column }) }
}
