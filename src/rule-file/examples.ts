import type { RuleExample } from '../plugin/index.js'
import type { Report } from './sources.js'
import { both } from './wording.js'

/** Checks that no example stands in a rule twice; one that is both flagged and clean can only mislead. */
export function checkExamples(examples: unknown, report: Report): void {
  if (typeof examples !== 'object' || examples === null) return
  const seen = new Map<string, string>()
  for (const sort of ['flagged', 'clean'] as const) {
    const list = (examples as Record<string, unknown>)[sort]
    if (!Array.isArray(list)) continue
    list.forEach((example, index) => {
      const text = exampleText(example as RuleExample)
      if (text === '') return
      const before = seen.get(text)
      if (before === undefined) {
        seen.set(text, sort)
        return
      }
      const problem =
        before === sort
          ? both(`This example stands twice under ${sort}`, `这个例子在 ${sort} 里出现了两次`)
          : both('This example is both flagged and clean', '这个例子既在 flagged 里又在 clean 里')
      report(
        ['examples', sort, index],
        'value',
        'rule/duplicate-example',
        problem,
        both('Keep one of them.', '请只保留一个。'),
      )
    })
  }
}

/**
 * An example as text, for people, and to tell whether two are the same: its fields, a line each, then what is said; lines of
 * dashes between conversations. Empty for what is no example.
 */
export function exampleText(example: RuleExample): string {
  if (Array.isArray(example)) return example.map(exampleText).join('\n---\n')
  if (typeof example === 'string') return example.trim()
  if (typeof example !== 'object' || example === null || typeof example.text !== 'string') return ''
  const { text, ...fields } = example
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${flow(value)}`)
  return [...lines, '', text.trim()].join('\n').trim()
}

/** A value as YAML writes it in one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' && value !== '' ? value : JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}: ${flow(each)}`)
    .join(', ')}}`
}
