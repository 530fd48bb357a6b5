import type { Engine, EngineOptions } from '../engine/types.js'
import type { Finding, Lexicon, Localized, RuleDefinition, RuleExample } from '../plugin/index.js'
import { exampleText } from '../rule-file/examples.js'
import { type Example, type ParseText, readExample } from './example.js'
import { fixFault } from './fix-example.js'

export type { ParseText } from './example.js'

/** What rules are tested with. */
export interface RuleTestContext extends Pick<EngineOptions, 'kinds' | 'locale'> {
  createEngine(options: EngineOptions): Engine
  parseText: ParseText
  /** The lexicons of the rule's pack and of those that it extends, and those that the analysis reads. */
  lexicons: readonly Lexicon[]
}

/** Something that is wrong with a rule or its examples. */
export interface ExampleProblem {
  code: 'not-flagged' | 'flagged' | 'not-evaluable' | 'unreadable' | 'weak' | 'fix'
  /** The list of examples; or the text of the rule that is still a blank. */
  sort: 'flagged' | 'clean' | 'title' | 'description' | 'suggest' | 'message'
  /** 0-based place in its list; −1 where the list as a whole is meant. */
  index: number
  /** The example as text; empty where the list as a whole is meant. */
  example: string
  problem: Localized
  /** What was found, for a clean example that was flagged. */
  findings: readonly Finding[]
}

/** What came of the examples of one rule. */
export interface RuleTest {
  rule: string
  /** How many examples were run. */
  examples: number
  problems: ExampleProblem[]
}

/** The day on which examples are judged: some rules cannot do without one, and the answer must not change with the calendar. */
const TODAY = '2026-01-15'

const SORTS = ['flagged', 'clean'] as const

/**
 * Runs the examples of a rule with that rule alone. Weak tests are refused: without examples of both sorts, or with one
 * twice, nothing is proved. A rule that is `off` is tested like any other.
 */
export function testRule(rule: RuleDefinition, context: RuleTestContext): RuleTest {
  const problems = [...blanks(rule), ...weaknesses(rule)]
  const severity = rule.severity === 'off' ? 'warning' : rule.severity
  const { createEngine, kinds, lexicons, locale } = context
  // Examples of conversations carry their own dates; those of templates are judged on a fixed day.
  const today = kinds.find(({ name }) => name === rule.kind)?.scope === 'template' ? TODAY : undefined
  const engine = createEngine({ rules: [{ ...rule, severity }], kinds, lexicons, locale, today })
  let examples = 0
  for (const sort of SORTS) {
    for (const [index, example] of rule.examples[sort].entries()) {
      examples++
      const problem = judge(example, sort, engine, rule, context.parseText)
      if (problem) problems.push({ ...problem, sort, index, example: exampleText(example) })
    }
  }
  return { rule: rule.id, examples, problems }
}

type Judged = Pick<ExampleProblem, 'code' | 'problem' | 'findings'>

function judge(
  source: RuleExample,
  sort: 'flagged' | 'clean',
  engine: Engine,
  rule: RuleDefinition,
  parseText: ParseText,
): Judged | undefined {
  let example: Example
  try {
    // A rule for one channel or one post is tested on it.
    const channel = rule.applies.channels?.[0]
    const post = rule.applies.posts?.[0]
    example = readExample(source, parseText, {
      ...(channel && { channel }),
      ...(post && { agent: { post } }),
    })
  } catch (error) {
    return { code: 'unreadable', problem: reasonOf(error), findings: [] }
  }
  const { findings, notEvaluable } = reviewed(example, engine)
  if (sort === 'flagged' && findings.length > 0) {
    const problem = fixFault(
      source,
      example.judged,
      (tree) => reviewed({ judged: tree, beside: example.beside }, engine),
      parseText,
    )
    return problem && { code: 'fix', problem, findings }
  }
  const reason = notEvaluable[0]?.reason
  if (reason !== undefined && findings.length === 0) {
    const problem = { en: `The rule could not be judged: ${reason}`, zh: `规则无法判断：${reason}` }
    return { code: 'not-evaluable', problem, findings }
  }
  if (sort === 'flagged') {
    const problem = { en: 'The rule should find something here, and does not', zh: '规则应当标出这个例子，却没有标出' }
    return { code: 'not-flagged', problem, findings }
  }
  if (findings.length === 0) return undefined
  const problem = { en: 'The rule should find nothing here, but does', zh: '规则不应标出这个例子，却标出了' }
  return { code: 'flagged', problem, findings }
}

function reviewed({ judged, beside }: Example, engine: Engine) {
  if (!engine.wantsCorpus) return engine.review(judged)
  const indexer = engine.indexer()
  for (const each of [judged, ...beside]) indexer.add(each)
  return engine.review(judged, indexer.finish())
}

function weaknesses({ examples, fix }: RuleDefinition): ExampleProblem[] {
  const found: ExampleProblem[] = []
  const seen = new Set<string>()
  const shown = examples.flagged.flat().some((each) => typeof each === 'object' && each.fixed !== undefined)
  if (fix && !shown) {
    const problem = {
      en: 'The rule has safe replacements, and no flagged example says what they make of it (fixed: …)',
      zh: '规则写了安全替换，却没有例子说明替换后的文本（fixed: …）',
    }
    found.push({ code: 'weak', sort: 'flagged', index: -1, example: '', problem, findings: [] })
  }
  for (const sort of SORTS) {
    const weak = (index: number, example: string, problem: Localized) => {
      found.push({ code: 'weak', sort, index, example, problem, findings: [] })
    }
    if (examples[sort].length === 0) {
      weak(-1, '', {
        en: `There is no example under "${sort}", so the test proves nothing`,
        zh: `“${sort}”里没有例子，测试说明不了问题`,
      })
    }
    for (const [index, example] of examples[sort].entries()) {
      const text = exampleText(example)
      if (seen.has(text)) weak(index, text, { en: 'This example stands here twice', zh: '这个例子重复了' })
      seen.add(text)
    }
  }
  return found
}

/** Blanks that `rules new` left to be filled: `<what to do instead>`. */
function blanks(rule: RuleDefinition): ExampleProblem[] {
  return (['title', 'description', 'message', 'suggest'] as const).flatMap((sort): ExampleProblem[] => {
    const blank = Object.values(rule[sort] ?? {}).find((text) => /^<.+>$/s.test(text.trim()))
    if (blank === undefined) return []
    const problem = { en: `The blank ${blank} is to be filled in`, zh: `${blank} 还没有填写` }
    return [{ code: 'weak', sort, index: -1, example: '', problem, findings: [] }]
  })
}

function reasonOf(error: unknown): Localized {
  const { problem } = (error ?? {}) as { problem?: { problem?: Localized } }
  const why = problem?.problem ?? { en: String(error), zh: String(error) }
  return { en: `The example cannot be read: ${why.en}`, zh: `无法读取这个例子：${why.zh}` }
}
