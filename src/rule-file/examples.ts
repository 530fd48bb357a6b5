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
      if (typeof example !== 'string') return
      const text = example.trim()
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
