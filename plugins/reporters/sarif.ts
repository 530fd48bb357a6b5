import type { Evidence, Finding, ReportContext, Reporter, Review, RuleDefinition } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { sampleLines } from './sample-lines.js'
import { placeOfFix, relativeFile, type SourcePlace, sourcePlace } from './source-place.js'
import { visible } from './visible.js'
import { referenceOf, wordsOf } from './words.js'

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code hosts and editors. */
export const sarif: Reporter = {
  name: 'sarif',
  title: { en: 'SARIF 2.1.0 for code scanning', zh: 'SARIF 2.1.0，供代码扫描平台使用' },
  extensions: ['.sarif'],
  inParts: { between: ',' },
  wantsTables: false,
  create(context) {
    const indexes = new Map([...context.rules.keys()].map((id, index) => [id, index]))
    let separator = '\n'
    return {
      begin: () => {
        const driver = {
          name: 'chatlint',
          version: context.version,
          informationUri: 'https://www.npmjs.com/package/chatlint',
          rules: [...context.rules.values()].map((rule) => described(rule, context)),
        }
        const head = {
          tool: { driver },
          columnKind: 'utf16CodeUnits',
          language: context.locale === 'zh' ? 'zh-CN' : 'en',
        }
        return `{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [${JSON.stringify(head).slice(0, -1)}, "results": [`
      },
      review(review, conversation) {
        let text = ''
        for (const finding of review.findings) {
          text += separator + JSON.stringify(resultOf(finding, review, conversation, indexes, context))
          separator = ',\n'
        }
        return text
      },
      end({ leftOut = [], skipped, sample }) {
        const notifications = leftOut.map((id) => ({
          level: 'note',
          message: {
            text:
              context.locale === 'zh'
                ? `${id} 需要完整对话，未用于话术模板。`
                : `${id} needs a dialogue and was left out.`,
          },
          associatedRule: { id, ...(indexes.has(id) && { index: indexes.get(id) }) },
        }))
        const stated = sample && sampleLines(sample, context.locale).join(' ')
        const invocation = {
          executionSuccessful: skipped === 0,
          ...(notifications.length > 0 && { toolConfigurationNotifications: notifications }),
          ...(stated && { toolExecutionNotifications: [{ level: 'note', message: { text: stated } }] }),
        }
        return `\n], "invocations": ${JSON.stringify([invocation])}}]}\n`
      },
    }
  },
}

function described(rule: RuleDefinition, { locale }: ReportContext): object {
  const words = wordsOf(locale)
  const suggestion = rule.suggest?.[locale]
  const references = rule.references.map((reference) => referenceOf(words, reference))
  const help = [
    rule.description?.[locale] ?? rule.title[locale],
    ...(suggestion === undefined ? [] : [`${words.suggestion}${words.colon}${suggestion}`]),
    ...references.map((each) => `${words.references}${words.colon}${each}`),
  ]
  const url = rule.references.find((each) => each.url !== undefined && /^https?:\/\//i.test(each.url))?.url
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title[locale] },
    fullDescription: { text: help[0] },
    help: { text: help.join('\n\n') },
    ...(url !== undefined && URL.canParse(url) && { helpUri: url }),
    defaultConfiguration: { level: rule.severity === 'off' ? 'none' : LEVEL[rule.severity] },
    properties: { tags: [rule.category] },
  }
}

function resultOf(
  finding: Finding,
  review: Review,
  conversation: ConversationNode,
  indexes: ReadonlyMap<string, number>,
  context: ReportContext,
): object {
  const { rule, severity, message, suggestion, evidence, fingerprint } = finding
  const words = wordsOf(context.locale)
  const [first, ...others] = evidence.map((each) => locationOf(each, review, conversation, context))
  const said = suggestion === undefined ? message : `${message}\n${words.suggestion}${words.colon}${suggestion}`
  const index = indexes.get(rule)
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: LEVEL[severity],
    message: { text: visibleLines(said) },
    locations: first ? [first] : [],
    ...(others.length > 0 && { relatedLocations: others.map((each, id) => ({ id: id + 1, ...each })) }),
    partialFingerprints: { 'chatlint/v1': fingerprint },
    ...fixesOf(finding, review, conversation, context),
  }
}

/** The safe replacement, where the file can be changed as it says. */
function fixesOf({ fix }: Finding, { file }: Review, conversation: ConversationNode, { cwd }: ReportContext): object {
  const place = fix && placeOfFix(fix, conversation)
  if (!place || file === undefined) return {}
  const replacement = {
    deletedRegion: regionOf(place),
    ...(fix.text !== '' && { insertedContent: { text: fix.text } }),
  }
  const artifactLocation = { uri: uriOf(relativeFile(file, cwd)) }
  return { fixes: [{ artifactChanges: [{ artifactLocation, replacements: [replacement] }] }] }
}

function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

function locationOf(
  evidence: Evidence,
  review: Review,
  conversation: ConversationNode,
  { cwd }: ReportContext,
): Record<string, unknown> {
  const logicalLocations = [{ name: visible(review.conversation), kind: review.template ? 'member' : 'resource' }]
  if (review.file === undefined) return { logicalLocations }
  const place = sourcePlace(evidence, review, conversation)
  const region = place && regionOf(place)
  const artifactLocation = { uri: uriOf(relativeFile(review.file, cwd)) }
  return { physicalLocation: { artifactLocation, ...(region && { region }) }, logicalLocations }
}

function regionOf({ line, column, endLine, endColumn }: SourcePlace): object {
  return {
    startLine: line,
    ...(column !== undefined && { startColumn: column }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  }
}

/** A path as a URI: relative ones stay so. */
function uriOf(file: string): string {
  const path = file
    .split('/')
    .map((step) => encodeURIComponent(visible(step)))
    .join('/')
  if (path.startsWith('/')) return `file://${path}`
  return /^[a-z]%3A\//i.test(path) ? `file:///${path.replace('%3A', ':')}` : path
}
