/** Checks the phrases that a rule's options name, wherever in the options they stand and whatever the kind. */
import type { Localized } from '../plugin/index.js'
import { parsePhrase } from '../text/phrase.js'
import { checkRegex } from '../text/regex.js'
import { didYouMean } from './suggest.js'
import { both, quoted } from './wording.js'
import type { Part, Path } from './yaml.js'

/** Where and how a check says what it found. */
export type Report = (path: Path, part: Part, code: string, problem: Localized, hint: Localized) => void

/** A phrase source that stands somewhere in the options; its parts have the right types. */
export interface FoundSource {
  path: Path
  source: { lexicon?: string; phrase?: string | string[]; regex?: string; flags?: string; variant?: string }
}

const KEYS = new Set(['lexicon', 'phrase', 'regex', 'flags', 'variant'])

/** All phrase sources in the options: mappings with one of `lexicon`, `phrase`, `regex`, and no other keys than theirs. */
export function findSources(options: unknown, path: Path = []): FoundSource[] {
  if (Array.isArray(options)) return options.flatMap((each, index) => findSources(each, [...path, index]))
  if (typeof options !== 'object' || options === null) return []
  if (isSource(options)) return [{ path, source: options }]
  return Object.entries(options).flatMap(([key, each]) => findSources(each, [...path, key]))
}

function isSource(value: object): value is FoundSource['source'] {
  const { lexicon, phrase, regex, flags, variant } = value as Record<string, unknown>
  const sorts = [lexicon, phrase, regex].filter((each) => each !== undefined)
  const texts = [lexicon, regex, flags, variant].every((each) => each === undefined || typeof each === 'string')
  return sorts.length === 1 && texts && isPhrase(phrase) && Object.keys(value).every((key) => KEYS.has(key))
}

function isPhrase(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string')
  return value === undefined || typeof value === 'string'
}

/**
 * Checks one source: its lexicon is known, its phrases parse, its regex is valid and quick.
 *
 * @param lexicons Names of the visible lexicons; undefined where they cannot be known.
 */
export async function checkSource(
  { path, source }: FoundSource,
  lexicons: ReadonlySet<string> | undefined,
  report: Report,
): Promise<void> {
  if (source.lexicon !== undefined && lexicons && !lexicons.has(source.lexicon)) {
    const { en, zh } = quoted(source.lexicon)
    const none = both(
      'This pack has no lexicons; add one in its folder "lexicons".',
      '这个规则包还没有词库，请在 lexicons 文件夹里添加。',
    )
    const hint = didYouMean(source.lexicon, [...lexicons], lexicons.size === 0 ? none : undefined)
    report(
      [...path, 'lexicon'],
      'value',
      'rule/unknown-lexicon',
      both(`Unknown lexicon ${en}`, `没有名为${zh}的词库`),
      hint,
    )
  }
  if (typeof source.phrase === 'string') checkPhrase(source.phrase, [...path, 'phrase'], report)
  else for (const [index, each] of source.phrase?.entries() ?? []) checkPhrase(each, [...path, 'phrase', index], report)
  if (source.regex !== undefined) await checkRegexAt(source.regex, source.flags, [...path, 'regex'], report)
}

/** Checks one phrase. */
export function checkPhrase(phrase: string, path: Path, report: Report): void {
  // An empty phrase is the schema's to refuse.
  if (phrase === '') return
  const parsed = parsePhrase(phrase)
  if (parsed.ok) return
  const { index, message, hint } = parsed.problem
  report(path, { start: index, end: index + 1 }, 'phrase/invalid', message, hint)
}

/** Checks one regular expression. */
export async function checkRegexAt(
  regex: string,
  flags: string | undefined,
  path: Path,
  report: Report,
): Promise<void> {
  if (regex === '') return
  const problem = await checkRegex(regex, flags)
  if (!problem) return
  const part: Part = problem.index === undefined ? 'value' : { start: problem.index, end: problem.index + 1 }
  report(path, part, problem.code, problem.message, problem.hint)
}
