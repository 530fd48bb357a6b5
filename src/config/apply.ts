import type { Lexicon, Pack, RuleDefinition } from '../plugin/index.js'
import { RuleFileError } from '../rule-file/error.js'
import { type AnyKind, checkByKind, checkSources, checkVariants, validateOptions } from '../rule-file/options.js'
import type { Report } from '../rule-file/sources.js'
import { didYouMean, meant } from '../rule-file/suggest.js'
import { both, quoted } from '../rule-file/wording.js'
import { flattenPacks, type RuleSet } from './flatten.js'
import { mergeOptions } from './merge.js'
import type { Config, ConfigFault, LexiconOverride, RuleOverride } from './types.js'

/** The rules and lexicons as configured; where there are errors, as far as they go. */
export interface AppliedConfig extends RuleSet {
  errors: RuleFileError[]
}

const SEE_LIST = both('"chatlint rules list" shows them all.', '用 “chatlint rules list” 查看所有规则。')

/** What the overrides are checked with. */
export interface ApplyContext {
  kinds: readonly AnyKind[]
  /** Makes an error at a place of the configuration; without it the errors name no place. */
  errorAt?(...fault: Parameters<ConfigFault>): RuleFileError
}

/**
 * Overrides severity, options and lexicons. Options are merged into the rule's own and checked again by its kind's schema. An
 * override of a rule, lexicon or phrase that does not exist is an error: it would silently do nothing.
 *
 * @param packs In the order of the loader; none of them is changed.
 */
export async function applyConfig(
  packs: readonly Pack[],
  config: Config,
  context: ApplyContext,
): Promise<AppliedConfig> {
  const errors: RuleFileError[] = []
  const errorAt = context.errorAt ?? withoutPlace
  const report: Report = (path, part, code, problem, hint) => {
    errors.push(errorAt(path, part === 'key' ? 'key' : 'value', code, problem, hint))
  }
  const { rules, lexicons } = flattenPacks(packs)
  checkNames(lexicons, report)
  const changed = changedLexicons(lexicons, config.lexicons ?? {}, report)
  const names = new Set(lexicons.map((each) => each.name))
  const ids = rules.map((rule) => rule.id)
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  for (const [id, override] of Object.entries(config.rules ?? {})) {
    const rule = byId.get(id)
    if (!rule) {
      const { en, zh } = quoted(id)
      const full = ids.find((each) => each.endsWith(`/${id}`))
      const hint = full ? meant(full) : didYouMean(id, ids, SEE_LIST)
      report(['rules', id], 'key', 'config/unknown-rule', both(`Unknown rule ${en}`, `没有名为${zh}的规则`), hint)
    } else byId.set(id, await overridden(rule, override, names, context.kinds, report))
  }
  return { rules: rules.map((rule) => byId.get(rule.id)!), lexicons: changed, errors }
}

function withoutPlace(...[, , code, problem, hint]: Parameters<ConfigFault>): RuleFileError {
  return new RuleFileError(code, { file: 'chatlint.config.yml', line: 0, column: 0 }, problem, hint)
}

/** Lexicons are known by their names alone, so two packs that are used together cannot both have one of the same name. */
function checkNames(lexicons: readonly Lexicon[], report: Report): void {
  const seen = new Map<string, Lexicon>()
  for (const lexicon of lexicons) {
    const before = seen.get(lexicon.name)
    if (!before) seen.set(lexicon.name, lexicon)
    else {
      const { en, zh } = quoted(lexicon.name)
      const places = [before.file, lexicon.file].filter((each) => each !== undefined).join(', ')
      const problem = both(`Two packs have a lexicon ${en} (${places})`, `两个规则包都有词库${zh}（${places}）`)
      const hint = both(
        'Rename one of them, or let one pack extend the other.',
        '请改掉其中一个的名称，或让一个规则包 extends 另一个。',
      )
      report(['packs'], 'key', 'config/lexicon-clash', problem, hint)
    }
  }
}

async function overridden(
  rule: RuleDefinition,
  override: RuleOverride,
  lexicons: ReadonlySet<string>,
  kinds: readonly AnyKind[],
  report: Report,
): Promise<RuleDefinition> {
  const severity = override.severity ?? rule.severity
  if (!override.options) return { ...rule, severity }
  const kind = kinds.find((each) => each.name === rule.kind)
  const options = mergeOptions(rule.options, override.options)
  if (kind) {
    const at = ['rules', rule.id, 'options']
    const violations = validateOptions(options, kind, at)
    for (const each of violations) report(each.path, each.part, each.code, each.problem, each.hint)
    if (violations.length === 0) checkByKind(options, kind, report, at)
    await checkSources(options, lexicons, report, at)
    checkVariants({ ...rule, options }, kind, (path, part, ...rest) => {
      // A variant that only the rule's own options named may be gone; that is what the override asks for.
      if (path[0] === 'options') report(['rules', rule.id, ...path], part, ...rest)
    })
  }
  return { ...rule, severity, options }
}

function changedLexicons(
  lexicons: readonly Lexicon[],
  overrides: Record<string, LexiconOverride>,
  report: Report,
): Lexicon[] {
  const names = lexicons.map((each) => each.name)
  for (const [name, override] of Object.entries(overrides)) {
    const lexicon = lexicons.find((each) => each.name === name)
    if (!lexicon) {
      const { en, zh } = quoted(name)
      const problem = both(`Unknown lexicon ${en}`, `没有名为${zh}的词库`)
      report(['lexicons', name], 'key', 'config/unknown-lexicon', problem, didYouMean(name, names))
      continue
    }
    const has = new Set(lexicon.phrases)
    for (const [index, phrase] of (override.remove ?? []).entries()) {
      if (has.has(phrase)) continue
      const { en, zh } = quoted(phrase)
      const problem = both(`The lexicon has no phrase ${en} to take out`, `词库里没有可去掉的短语${zh}`)
      const exactly = both('Write it exactly as the lexicon does.', '请与词库里的写法完全一致。')
      report(
        ['lexicons', name, 'remove', index],
        'value',
        'config/unknown-phrase',
        problem,
        didYouMean(phrase, [...has], exactly),
      )
    }
  }
  return lexicons.map((lexicon) => {
    const override = Object.hasOwn(overrides, lexicon.name) ? overrides[lexicon.name] : undefined
    if (!override) return lexicon
    const kept = lexicon.phrases.filter((phrase) => !override.remove?.includes(phrase))
    return { ...lexicon, phrases: [...new Set([...kept, ...(override.add ?? [])])] }
  })
}
