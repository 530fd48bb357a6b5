import { checkPhrase, checkRegexAt, type Report } from '../rule-file/sources.js'
import { didYouMean } from '../rule-file/suggest.js'
import { validatorOf } from '../rule-file/validate.js'
import { both, quoted } from '../rule-file/wording.js'
import { CONFIG_SCHEMA } from './schema.js'
import { checkSuppressions } from './suppressions.js'
import type { Config, FileOverride, LexiconOverride, RequiredTopic, RuleOverride } from './types.js'

/** Says what is wrong with a configuration, wherever it comes from: its shape first, then what a schema cannot tell. */
export async function checkConfig(data: Readonly<Record<string, unknown>>, report: Report): Promise<void> {
  for (const { path, part, code, problem, hint } of validatorOf(CONFIG_SCHEMA)(data))
    report(path, part, code, problem, hint)
  checkTimezone(data.timezone, report)
  checkSuppressions(data.suppressions, report)
  for (const [role, names] of entries(data.roles)) {
    for (const { path, text } of texts(names, ['roles', role])) {
      const pattern = asPattern(text)
      if (pattern) await checkRegexAt(pattern.source, pattern.flags, path, report)
    }
  }
  checkLexicons(data.lexicons, [], report)
  if (Array.isArray(data.overrides)) {
    data.overrides.forEach((each, index) => {
      checkLexicons((each as FileOverride | null)?.lexicons, ['overrides', index], report)
    })
  }
}

/** A name between slashes is a regex: its source and flags; undefined for a plain name. */
export function asPattern(name: string): { source: string; flags: string } | undefined {
  const match = /^\/(.+)\/([a-z]*)$/s.exec(name)
  return match ? { source: match[1]!, flags: match[2]! } : undefined
}

function checkLexicons(lexicons: unknown, at: readonly (string | number)[], report: Report): void {
  for (const [name, override] of entries(lexicons)) {
    const added = entries(override).filter(([key]) => key === 'add')
    for (const [key, list] of added) {
      for (const { path, text } of texts(list, [...at, 'lexicons', name, key])) checkPhrase(text, path, report)
    }
  }
}

function checkTimezone(zone: unknown, report: Report): void {
  if (typeof zone !== 'string' || zone === '') return
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    const { en, zh } = quoted(zone)
    const example = both('Write a name such as Asia/Shanghai.', '请写 Asia/Shanghai 这样的时区名。')
    const hint = didYouMean(zone, Intl.supportedValuesOf('timeZone'), example)
    report(['timezone'], 'value', 'config/timezone', both(`Unknown time zone ${en}`, `无法识别的时区${zh}`), hint)
  }
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}

function texts(value: unknown, path: (string | number)[]): { path: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (!Array.isArray(value)) return []
  return value.flatMap((each, index) => (typeof each === 'string' ? [{ path: [...path, index], text: each }] : []))
}

/** Writes the short forms out; {@link checkConfig} has vouched for the shapes. */
export function writtenOut(data: Readonly<Record<string, unknown>>): Config {
  const result: Record<string, unknown> = { ...data }
  for (const key of ['extends', 'ignore', 'replyLibrary']) if (key in data) result[key] = [data[key]].flat()
  for (const key of ['roles', 'columns']) if (key in data) result[key] = listed(data[key] as object)
  if (data.organisation) {
    const { name, ...lists } = data.organisation as { name?: string }
    result.organisation = { ...(name !== undefined && { name }), ...listed(lists) }
  }
  if (data.rules) result.rules = ruleOverrides(data.rules as object)
  if (data.overrides) result.overrides = (data.overrides as Record<string, unknown>[]).map(fileOverride)
  if (data.requiredTopics) {
    result.requiredTopics = (data.requiredTopics as (string | RequiredTopic)[]).map((each) =>
      typeof each === 'string' ? { name: each } : each,
    )
  }
  return result as Config
}

function listed(mapping: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, [value].flat()]))
}

function ruleOverrides(rules: object): Record<string, RuleOverride> {
  return Object.fromEntries(
    Object.entries(rules).map(([id, value]) => [id, typeof value === 'string' ? { severity: value } : value]),
  ) as Record<string, RuleOverride>
}

function fileOverride(each: Record<string, unknown>): FileOverride {
  return {
    files: [each.files].flat() as string[],
    ...(each.rules ? { rules: ruleOverrides(each.rules as object) } : {}),
    ...(each.lexicons ? { lexicons: each.lexicons as Record<string, LexiconOverride> } : {}),
  }
}
