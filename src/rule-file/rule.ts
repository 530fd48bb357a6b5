import type { RuleDefinition } from '../plugin/index.js'
import { type RuleFileError, sortErrors } from './error.js'
import { checkExamples } from './examples.js'
import { checkPlaceholders } from './messages.js'
import { nameOfFile } from './names.js'
import { type AnyKind, checkByKind, checkSources, checkVariants, validateOptions } from './options.js'
import { RULE_SCHEMA } from './schemas.js'
import type { Report } from './sources.js'
import { didYouMean } from './suggest.js'
import { reportViolations, validatorOf } from './validate.js'
import { both, quoted } from './wording.js'
import { YamlFile } from './yaml.js'

/** What a rule file is read with. */
export interface RuleContext {
  /** The file as the user named it; its base name must be the rule's id. */
  file: string
  /** The name of the pack, the first part of the full id. */
  pack: string
  kinds: readonly AnyKind[]
  /** Names of the visible lexicons; undefined where they cannot be known, so that none is refused. */
  lexicons: ReadonlySet<string> | undefined
}

/** A rule, or what is wrong with its file. */
export interface ParsedRule {
  /** Undefined where there are errors. */
  rule: RuleDefinition | undefined
  /** In the order of the file. */
  errors: RuleFileError[]
}

/**
 * Reads a rule file: YAML, its schema, its kind's schema, and what no schema can say. Reports every mistake, each once.
 *
 * Asynchronous, because the analysis of regexes is loaded when a rule has one.
 *
 * @throws Error where the schema of a kind is itself wrong.
 */
export async function parseRule(text: string, context: RuleContext): Promise<ParsedRule> {
  const file = new YamlFile(text, context.file)
  const { data } = file
  if (!data) return { rule: undefined, errors: file.errors }
  const report: Report = (...fault) => file.fault(...fault)
  const idJudged = checkId(data.id, context, report)
  const violations = validatorOf(RULE_SCHEMA)(data)
  reportViolations(file, idJudged ? violations.filter(({ path }) => path[0] !== 'id') : violations)
  checkExamples(data.examples, report)
  const kind = findKind(data.kind, context.kinds, report)
  if (kind) checkAsKind(file, data, kind, report)
  await checkSources(data.options, context.lexicons, report)
  const errors = sortErrors(file.errors)
  return { rule: errors.length === 0 ? definition(data, context) : undefined, errors }
}

/** Whether there is something wrong with the id that the schema need not add to. */
function checkId(id: unknown, { file, pack }: RuleContext, report: Report): boolean {
  const name = nameOfFile(file)
  if (typeof id !== 'string' || id === name) return false
  if (id === `${pack}/${name}`) {
    const hint = both(`Write "id: ${name}"; the folder gives the rest.`, `请写 “id: ${name}”，前半部分由文件夹决定。`)
    report(['id'], 'value', 'rule/id', both('The id holds the name of the pack', 'id 里包含了规则包的名称'), hint)
    return true
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return false
  const problem = both(`The id ${quoted(id).en} differs from the name of the file`, `id ${quoted(id).zh}与文件名不一致`)
  const hint = both(
    `Write ${quoted(name).en}, or rename the file to ${id}.yml.`,
    `请写${quoted(name).zh}，或把文件改名为 ${id}.yml。`,
  )
  report(['id'], 'value', 'rule/id', problem, hint)
  return true
}

function findKind(name: unknown, kinds: readonly AnyKind[], report: Report): AnyKind | undefined {
  if (typeof name !== 'string') return undefined
  const kind = kinds.find((each) => each.name === name)
  if (!kind) {
    const { en, zh } = quoted(name)
    const hint = didYouMean(
      name,
      kinds.map((each) => each.name),
    )
    report(['kind'], 'value', 'rule/unknown-kind', both(`Unknown kind ${en}`, `无法识别的规则类型${zh}`), hint)
  }
  return kind
}

function checkAsKind(file: YamlFile, data: Record<string, unknown>, kind: AnyKind, report: Report): void {
  const absent = data.options === undefined
  if (absent) data.options = {}
  // Of options that are no mapping the rule's own schema has spoken.
  if (isRecord(data.options)) {
    const violations = validateOptions(data.options, kind, ['options'])
    reportViolations(
      file,
      absent ? violations.map((each) => ({ ...each, path: ['kind'], part: 'value' as const })) : violations,
    )
    if (violations.length === 0) checkByKind(data.options, kind, report)
    if (isRecord(data.variants) || data.variants === undefined) {
      checkVariants({ variants: data.variants as RuleDefinition['variants'], options: data.options }, kind, report)
    }
  }
  checkPlaceholders(data, kind.placeholders, report)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The schema has vouched for every part. */
function definition(data: Record<string, unknown>, { file, pack }: RuleContext): RuleDefinition {
  const rule = data as unknown as RuleDefinition
  return {
    id: `${pack}/${rule.id}`,
    kind: rule.kind,
    title: rule.title,
    ...(rule.description && { description: rule.description }),
    severity: rule.severity,
    category: rule.category,
    applies: rule.applies ?? {},
    options: rule.options,
    message: rule.message,
    ...(rule.suggest && { suggest: rule.suggest }),
    variants: rule.variants ?? {},
    references: rule.references ?? [],
    ...(rule.fix && { fix: rule.fix }),
    ...(rule.replaces && { replaces: rule.replaces }),
    examples: rule.examples,
    file,
  }
}
