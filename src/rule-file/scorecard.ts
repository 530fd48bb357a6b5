import type { Deduction, FatalRule, Scorecard, ScorecardSection } from '../plugin/index.js'
import type { RuleFileError } from './error.js'
import { SCORECARD_SCHEMA } from './scorecard-schema.js'
import type { Report } from './sources.js'
import { didYouMean, meant } from './suggest.js'
import { reportViolations, validatorOf } from './validate.js'
import { both, quoted } from './wording.js'
import { YamlFile } from './yaml.js'

/** A scorecard, or what is wrong with its file. */
export interface ParsedScorecard {
  /** Undefined where there are errors. */
  scorecard: Scorecard | undefined
  /** What is wrong; what `fault` reports is added to it. */
  errors: RuleFileError[]
  /** Adds an error at a place of the file, for checks that need more than the file. */
  fault: Report
}

/** Reads a `scorecard.yml`. Whether its rules exist, {@link checkScorecardRules} says. */
export function parseScorecard(text: string, { file: path }: { file: string }): ParsedScorecard {
  const file = new YamlFile(text, path)
  const { data } = file
  const fault: Report = (...what) => file.fault(...what)
  if (data) {
    reportViolations(file, validatorOf(SCORECARD_SCHEMA)(data))
    checkNamesOnce(data.sections, fault)
  }
  const valid = data && file.errors.length === 0
  return { scorecard: valid ? normal(data, path) : undefined, errors: file.errors, fault }
}

/** Reports rules of a scorecard that nobody knows: they would silently cost nothing. */
export function checkScorecardRules({ sections, fatal }: Scorecard, known: ReadonlySet<string>, report: Report): void {
  const check = (id: string, path: (string | number)[]): void => {
    if (known.has(id)) return
    const { en, zh } = quoted(id)
    const ids = [...known]
    const full = ids.find((each) => each.endsWith(id.slice(id.indexOf('/'))))
    const see = both('"chatlint rules list" shows them all.', '用 “chatlint rules list” 查看所有规则。')
    const problem = both(`Unknown rule ${en}`, `没有名为${zh}的规则`)
    report(path, 'value', 'scorecard/unknown-rule', problem, full ? meant(full) : didYouMean(id, ids, see))
  }
  sections.forEach(({ deductions }, section) => {
    deductions.forEach(({ rule }, at) => {
      check(rule, ['sections', section, 'deductions', at, 'rule'])
    })
  })
  fatal.forEach(({ rule }, at) => {
    check(rule, ['fatal', at, 'rule'])
  })
}

/** Two sections of one id could not be told apart, and a rule twice in a section would cost twice unseen. */
function checkNamesOnce(sections: unknown, report: Report): void {
  if (!Array.isArray(sections)) return
  const once = (values: readonly unknown[], pathOf: (at: number) => (string | number)[]): void => {
    values.forEach((value, at) => {
      if (typeof value !== 'string' || values.indexOf(value) === at) return
      const { en, zh } = quoted(value)
      const hint = both('Leave one of them out.', '请去掉其中一个。')
      report(pathOf(at), 'value', 'scorecard/twice', both(`${en} stands here twice`, `${zh}重复出现`), hint)
    })
  }
  const fields = (list: unknown, key: string): unknown[] =>
    Array.isArray(list) ? list.map((each) => (each as Record<string, unknown> | null)?.[key]) : []
  once(fields(sections, 'id'), (at) => ['sections', at, 'id'])
  sections.forEach((section, at) => {
    const deductions = (section as Record<string, unknown> | null)?.deductions
    once(fields(deductions, 'rule'), (index) => ['sections', at, 'deductions', index, 'rule'])
  })
}

/** Writes the short forms out; the schema has vouched for the shapes. */
function normal(data: Record<string, unknown>, file: string): Scorecard {
  const sections = data.sections as ScorecardSection[]
  const fatal = (data.fatal as (string | FatalRule)[] | undefined) ?? []
  return {
    ...(data.title ? { title: data.title as NonNullable<Scorecard['title']> } : {}),
    ...(data.join === true && { join: true }),
    sections: sections.map((section) => ({
      ...section,
      deductions: section.deductions.map((each): Deduction => ({ ...each, per: each.per ?? 'conversation' })),
    })),
    fatal: fatal.map((each) => (typeof each === 'string' ? { rule: each } : each)),
    file,
  }
}
