/**
 * What the model looks at to tell what trade a talk belongs to: a model of answers is asked only where it knows the trade.
 * Every Chinese talk with a question comes by here, so nothing is made but numbers.
 */
import { characterFlags, HAN, WORD } from '../../text/characters.js'
import { foldTable } from '../../text/fold.js'
import { finish, mix } from '../../text/linear-model.js'
import { FAMILY } from './families.js'

/** So many messages, and of each so many UTF-16 units, tell the trade. */
const MESSAGES = 16
const READ = 40

/** Hashes of the characters of a talk and of pairs of them. */
export function tradeHashes(texts: readonly string[]): Set<number> {
  const flags = characterFlags()
  const folds = foldTable()
  const hashes = new Set<number>()
  for (let at = 0; at < texts.length && at < MESSAGES; at++) {
    const text = texts[at] as string
    const end = Math.min(text.length, READ)
    let before = 0
    for (let i = 0; i < end; i++) {
      const unit = text.charCodeAt(i)
      if (((flags[unit] as number) & (HAN | WORD)) === 0) {
        before = 0
        continue
      }
      const folded = folds[unit] as number
      const one = mix(FAMILY.talk, folded)
      hashes.add(finish(one))
      if (before !== 0) hashes.add(finish(mix(one, before)))
      before = folded
    }
  }
  return hashes
}
