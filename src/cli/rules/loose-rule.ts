import { basename, dirname } from 'node:path'
import { packs as bundled } from '../../../plugins/packs/index.js'
import { readText, shownPath } from '../../node/read-text.js'
import type { Lexicon, RuleDefinition } from '../../plugin/index.js'
import type { AnyKind } from '../../rule-file/index.js'
import { parseRule } from '../../rule-file/rule.js'
import { refuse } from './load.js'

/**
 * Reads a rule file outside of any pack: it may use the lexicons of `core`.
 *
 * @throws ReviewerError where it cannot be read
 */
export async function looseRule(
  file: string,
  kinds: readonly AnyKind[],
  cwd: string,
): Promise<{ rules: RuleDefinition[]; lexicons: readonly Lexicon[] }> {
  const shown = shownPath(file, cwd)
  const text = await readText(file, shown)
  if (typeof text !== 'string') {
    refuse([text])
    return { rules: [], lexicons: [] }
  }
  const lexicons = (await bundled.get('core')?.())?.lexicons ?? []
  const names = new Set(lexicons.map((each) => each.name))
  const pack = basename(dirname(file))
  const { rule, errors } = await parseRule(text, { file: shown, pack, kinds, lexicons: names })
  refuse(errors)
  return { rules: rule ? [rule] : [], lexicons }
}
