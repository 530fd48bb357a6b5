import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { createColors } from 'picocolors'
import { stringify } from 'yaml'
import type { Examples, JsonSchema, Locale, Localized, RuleDefinition } from '../../plugin/index.js'
import { descriptionOf } from '../../rule-file/descriptions.js'
import { exampleText } from '../../rule-file/examples.js'
import type { AnyKind } from '../../rule-file/index.js'
import { parseRule } from '../../rule-file/rule.js'
import { didYouMean } from '../../rule-file/suggest.js'
import { listed } from '../../rule-file/wording.js'
import { type CommandIo, EXIT } from '../io.js'
import { usageError } from '../usage-error.js'
import { findRule, idsOf, loadRules, packageRoot, type RulesRequest } from './load.js'
import { needsOf } from './needs.js'
import { categoryWord, severityWord } from './words.js'

const WORDS = {
  en: {
    kind: 'Kind',
    options: 'Options',
    standard: ' (default)',
    message: 'Message',
    suggest: 'Suggestion',
    variants: 'Variants',
    references: 'References',
    since: 'since',
    flagged: 'Flagged',
    clean: 'Not flagged',
  },
  zh: {
    kind: '类型',
    options: '选项',
    standard: '（默认）',
    message: '提示',
    suggest: '建议',
    variants: '变体',
    references: '依据',
    since: '施行日期',
    flagged: '应标出的例子',
    clean: '不应标出的例子',
  },
}

const SEE_LIST: Localized = {
  en: '"chatlint rules list" shows them all.',
  zh: '用 “chatlint rules list” 查看所有规则。',
}

function oneOf(ids: readonly string[]): Localized {
  const { en, zh } = listed(ids)
  return { en: `Did you mean one of ${en}?`, zh: `是否想写：${zh}？` }
}

/**
 * `chatlint rules explain <id>`: everything there is to know of a rule, as configured.
 *
 * @throws UserError for an unknown id
 */
export async function explainRule(id: string, request: RulesRequest, io: CommandIo): Promise<number> {
  const { packs, kinds } = await loadRules(request)
  const rule = findRule(packs, id)
  if (!rule) {
    const near = idsOf(packs).filter((each) => each.includes(id))
    const all = near.length > 0 ? oneOf(near) : SEE_LIST
    throw usageError(
      { en: `there is no rule "${id}"`, zh: `没有规则“${id}”` },
      didYouMean(id, namesOf(idsOf(packs)), all),
    )
  }
  const kind = kinds.get(rule.kind)
  const examples = rule.examples.flagged.length > 0 ? rule.examples : await bundledExamples(rule, [...kinds.values()])
  io.stdout(explanation({ ...rule, examples: examples ?? rule.examples }, kind, io))
  return EXIT.clean
}

/** Full ids, and their last parts, by which a rule may also be named. */
function namesOf(ids: readonly string[]): string[] {
  return [...ids, ...ids.map((id) => id.replace(/^.*\//, ''))]
}

/** Bundled packs are loaded without their examples, which stand in the package's `rules/`. */
async function bundledExamples(rule: RuleDefinition, kinds: readonly AnyKind[]): Promise<Examples | undefined> {
  const root = packageRoot()
  if (root === undefined || rule.file === undefined) return undefined
  const text = await readFile(join(root, rule.file), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const pack = rule.id.replace(/\/.*$/s, '')
  return (await parseRule(text, { file: rule.file, pack, kinds, lexicons: undefined })).rule?.examples
}

function explanation(rule: RuleDefinition, kind: AnyKind | undefined, { locale, color }: CommandIo): string {
  const paint = createColors(color)
  const words = WORDS[locale]
  const heading = (text: string) => `\n${paint.underline(text)}`
  const needs = needsOf(rule, kind).map((each) => each[locale])
  const lines = [
    `${paint.bold(rule.id)}  ${rule.title[locale]}`,
    [severityWord(rule.severity, locale), categoryWord(rule.category, locale), ...needs].join(' · '),
  ]
  if (rule.description) lines.push('', rule.description[locale])
  lines.push(heading(words.kind), `  ${rule.kind}${kind ? `: ${kind.summary[locale]}` : ''}`)
  const options = optionLines(rule, kind, locale, paint.dim)
  if (options.length > 0) lines.push(heading(words.options), ...options)
  lines.push(heading(words.message), `  ${rule.message[locale]}`)
  if (rule.suggest) lines.push(heading(words.suggest), `  ${rule.suggest[locale]}`)
  const variants = Object.entries(rule.variants)
  if (variants.length > 0) {
    lines.push(heading(words.variants))
    for (const [name, { severity, message }] of variants) {
      const level = severity ? ` (${severityWord(severity, locale)})` : ''
      lines.push(`  ${name}${level}${message ? `: ${message[locale]}` : ''}`)
    }
  }
  if (rule.references.length > 0) {
    lines.push(heading(words.references))
    for (const { title, since, url } of rule.references) {
      lines.push(`  ${title}${since ? ` (${words.since} ${since})` : ''}${url ? `  ${url}` : ''}`)
    }
  }
  lines.push(...exampleLines(rule.examples, heading, words))
  return `${lines.join('\n')}\n`
}

function optionLines(
  rule: RuleDefinition,
  kind: AnyKind | undefined,
  locale: Locale,
  dim: (text: string) => string,
): string[] {
  const schemas = (kind?.options.properties ?? {}) as Record<string, JsonSchema>
  return Object.entries(rule.options).flatMap(([name, value]) => {
    const schema = schemas[name]
    const standard = schema && 'default' in schema && isDeepStrictEqual(schema.default, value)
    const shown = stringify(value, {
      collectionStyle: 'flow',
      lineWidth: 0,
      flowCollectionPadding: false,
      singleQuote: true,
    }).trim()
    const mark = standard ? dim(WORDS[locale].standard) : ''
    const description = schema && descriptionOf(schema, locale)
    return [`  ${name}: ${shown}${mark}`, ...(description ? [dim(`    ${description}`)] : [])]
  })
}

function exampleLines(
  examples: Examples,
  heading: (text: string) => string,
  words: { flagged: string; clean: string },
): string[] {
  return (['flagged', 'clean'] as const).flatMap((sort) => {
    if (examples[sort].length === 0) return []
    const texts = examples[sort].map((example) =>
      exampleText(example)
        .split('\n')
        .map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`))
        .join('\n'),
    )
    return [heading(words[sort]), ...texts]
  })
}
