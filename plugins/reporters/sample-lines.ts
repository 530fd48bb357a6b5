/** How reports of text state a sample, and name the examples that came of it. */
import type { Locale, Sample, Summary } from '../../src/plugin/index.js'
import { EXAMPLE_TITLES, sampleOutcome, sampleStatement } from './sheet-words.js'

/** What was drawn, and how. */
export function sampleLines(sample: Sample, locale: Locale): string[] {
  return [sampleStatement(sample)[locale], sampleOutcome(sample)[locale]]
}

/** Lists of examples: where each is, whose it is, and why it is worth a look. */
export function exampleLists(
  { examples, sample }: Summary,
  locale: Locale,
  mask: (text: string) => string,
): { title: string; lines: string[] }[] {
  // Who asks for a sample wants to show it; other reports tell of every conversation already.
  if (!examples || !sample) return []
  return (['good', 'discuss'] as const).flatMap((key) => {
    const lines = examples[key].map(({ conversation, file, line, agent, reason }) => {
      const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}  `
      return `${place}${mask(conversation)}  ${agent === undefined ? '' : `${mask(agent)}  `}${reason}`
    })
    return lines.length > 0 ? [{ title: EXAMPLE_TITLES[key][locale], lines }] : []
  })
}
