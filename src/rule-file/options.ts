import type { Kind, RuleDefinition } from '../plugin/index.js'
import { checkSource, findSources, type Report } from './sources.js'
import { closest, didYouMean } from './suggest.js'
import { type Validator, type Violation, validatorOf } from './validate.js'
import { both, quoted } from './wording.js'
import type { Part, Path } from './yaml.js'

/** A kind, whatever its options. */
// biome-ignore lint/suspicious/noExplicitAny: options of many types; each kind checks its own by schema.
export type AnyKind = Kind<any>

/**
 * Checks options against their kind's schema, and fills in its defaults (in place).
 *
 * @param at Where the options stand in their file.
 * @throws Error where the kind's schema is wrong: a fault of the plugin that gives the kind, not of the rule
 */
export function validateOptions(options: unknown, kind: AnyKind, at: Path): Violation[] {
  let validate: Validator
  try {
    validate = validatorOf(kind.options)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`the kind "${kind.name}" has an options schema that cannot be used: ${why}`, { cause })
  }
  return validate(options, at)
}

/** Checks what no schema can say of options: that their lexicons are known, and their phrases and regexes are sound. */
export async function checkSources(
  options: unknown,
  lexicons: ReadonlySet<string> | undefined,
  report: Report,
  at: Path = ['options'],
): Promise<void> {
  for (const found of findSources(options, at)) await checkSource(found, lexicons, report)
}

/** Asks a kind for what its schema can't see. The options must have passed the schema. */
export function checkByKind(options: unknown, kind: AnyKind, report: Report, at: Path = ['options']): void {
  for (const { path, problem, hint } of kind.check?.(options) ?? []) {
    report(
      [...at, ...path],
      'value',
      'rule/option',
      problem,
      'known' in hint ? didYouMean(hint.name, hint.known) : hint,
    )
  }
}

/** Checks that the variants that a rule describes and those that its options name are variants of the kind. */
export function checkVariants(
  rule: Partial<Pick<RuleDefinition, 'variants' | 'options'>>,
  kind: AnyKind,
  report: Report,
): void {
  const described = Object.keys(rule.variants ?? {})
  const named = findVariants(rule.options, ['options'])
  if (kind.variants === 'any') {
    checkDescribed(described, [...new Set(named.map(({ name }) => name))], report)
    return
  }
  const known = kind.variants ?? []
  const places: [string, Path, Part][] = [
    ...described.map((name): [string, Path, Part] => [name, ['variants', name], 'key']),
    ...named.map(({ name, path }): [string, Path, Part] => [name, path, 'value']),
  ]
  const none = both(`The kind "${kind.name}" has no variants; leave it out.`, `类型“${kind.name}”没有变体，请去掉。`)
  for (const [name, path, part] of places) {
    if (known.includes(name)) continue
    const { en, zh } = quoted(name)
    const hint = didYouMean(name, known, known.length > 0 ? undefined : none)
    report(path, part, 'rule/unknown-variant', both(`Unknown variant ${en}`, `无法识别的变体${zh}`), hint)
  }
}

/** Where the options name the variants: one that is described and never named is a slip of the pen on either side. */
function checkDescribed(described: readonly string[], named: readonly string[], report: Report): void {
  for (const name of described) {
    if (named.includes(name)) continue
    const { en, zh } = quoted(name)
    const like = closest(name, named)
    const hint = like
      ? both(
          `The options say ${quoted(like).en}; write both alike.`,
          `options 里写的是${quoted(like).zh}，请改成一致。`,
        )
      : both(
          `Add "variant: ${name}" to a phrase source, or leave it out here.`,
          `请在某个短语来源里加上 “variant: ${name}”，或在这里去掉它。`,
        )
    report(
      ['variants', name],
      'key',
      'rule/unknown-variant',
      both(`Nothing in the options gives the variant ${en}`, `options 里没有用到变体${zh}`),
      hint,
    )
  }
}

function findVariants(value: unknown, path: Path): { name: string; path: Path }[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => findVariants(each, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => {
    const at = [...path, key]
    return key === 'variant' && typeof each === 'string' ? [{ name: each, path: at }] : findVariants(each, at)
  })
}
