import {
  createReviewer,
  type Finding,
  parseText,
  type Review,
  type Reviewer,
  type RuleDefinition,
} from '../../src/index.js'

/** What a test says of its rule; the rest is filled in. */
export type RuleSketch = Pick<RuleDefinition, 'kind' | 'options'> & Partial<RuleDefinition>

/** A reviewer with one rule, `test/rule`, over the lexicons of core. */
export async function reviewerOf(sketch: RuleSketch, locale: 'en' | 'zh' = 'en', mask = false): Promise<Reviewer> {
  const words = { en: '{match}', zh: '{match}' }
  const rule: RuleDefinition = {
    id: 'test/rule',
    title: words,
    severity: 'warning',
    category: 'process',
    applies: {},
    message: words,
    variants: {},
    references: [],
    examples: { flagged: [], clean: [] },
    ...sketch,
  }
  return createReviewer({
    packs: [{ name: 'test', title: words, extends: [], rules: [rule], lexicons: [] }],
    locale,
    mask,
  })
}

/** Reviews a conversation written as plain text. */
export function judge(reviewer: Reviewer, transcript: string): Review {
  return reviewer.review(parseText(transcript))
}

/** Findings in short: `message ids: text of the first span → message`. */
export function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ evidence, message }) => {
    const ids = evidence.map((each) => each.message).join(',')
    return message === evidence[0]?.text ? `${ids}: ${message}` : `${ids}: ${evidence[0]?.text} → ${message}`
  })
}
