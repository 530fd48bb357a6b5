/** Safe replacements: what a finding's words are replaced by, and what becomes of a text. */
import type { Finding, Fix, Found, Replacement } from '../plugin/index.js'
import { fold, foldText, originalEnd, originalStart } from '../text/fold.js'

/** A replacement with its words folded and its alternatives written out. */
export interface PreparedReplacement {
  find: readonly string[]
  replace: string
}

/** Prepares the replacements of a rule. */
export function prepareReplacements(replacements: readonly Replacement[]): PreparedReplacement[] {
  return replacements.map(({ find, replace }) => ({ find: find.flatMap(alternatives).map(foldText), replace }))
}

/** All texts that `(a|b)c` stands for. */
function alternatives(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase)
  if (!group) return [phrase]
  const [whole, inside = ''] = group
  const before = phrase.slice(0, group.index)
  const after = phrase.slice(group.index + whole.length)
  return inside.split('|').flatMap((each) => alternatives(before + each + after))
}

/**
 * What stands instead of a finding's words: as the kind says, else by the first replacement of the rule that fits; of its
 * alternatives the longest.
 *
 * @param original The words of the finding, which begin at `start` of their message.
 */
export function fixOf(
  { fix }: Found,
  original: string,
  start: number,
  replacements: readonly PreparedReplacement[],
): Omit<Fix, 'message'> | undefined {
  if (fix !== undefined) return { start, end: start + original.length, text: fix }
  if (replacements.length === 0) return undefined
  const folded = fold(original)
  for (const { find, replace } of replacements) {
    const [longest] = find
      .flatMap((words) => {
        const at = folded.text.indexOf(words)
        return words === '' || at < 0 ? [] : [{ at, words }]
      })
      .sort((a, b) => b.words.length - a.words.length)
    if (!longest) continue
    const { at, words } = longest
    return {
      start: start + originalStart(folded, at),
      end: start + originalEnd(folded, at + words.length),
      text: replace,
    }
  }
  return undefined
}

/** The fixes of findings that can be made at once: of two that overlap, the first. In the order of the text. */
export function fixesAtOnce(findings: readonly Pick<Finding, 'fix'>[]): Fix[] {
  const chosen: Fix[] = []
  const all = findings.flatMap(({ fix }) => fix ?? [])
  for (const fix of all.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const overlaps = (each: Fix): boolean => each.message === fix.message && each.end > fix.start
    if (!chosen.some(overlaps)) chosen.push(fix)
  }
  return chosen
}

/** A message's text after such fixes. */
export function fixText(text: string, fixes: readonly Pick<Fix, 'start' | 'end' | 'text'>[]): string {
  return [...fixes]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: own }) => done.slice(0, start) + own + done.slice(end), text)
}

/** So often a text is looked at again after fixes: one may show the next, but two may also undo each other for ever. */
export const MOST_ROUNDS = 10
