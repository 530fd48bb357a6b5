import { characterFlags, HAN, WORD } from '../text/characters.js'
import type { CueName } from './cue-names.js'
import { CUE_NAMES } from './cue-names.js'
import type { DialogueView } from './dialogue.js'
import type { UtteranceView } from './utterance.js'

/** So many characters beside the courtesy are still courtesy: a particle, an emphasis. */
const SLACK = 1

/** Particles, murmurs and pronouns that add nothing to courtesy, nor tell anything alone. */
const FILLERS = new Set([...'您你呢哦啊呀哈吧啦哟喔噢嘿嘛了的嗯恩唔额呃哎唉咳'].map((char) => char.charCodeAt(0)))

/** Lexicons of words that carry nothing by themselves. */
const EMPTY: ReadonlySet<CueName> = new Set<CueName>([
  'courtesy',
  'acknowledgement',
  'greeting',
  'thanks',
  'apology',
  'farewell',
  'closing',
  'nothing-more',
])

/** By the number of the cue. */
const IS_EMPTY: readonly boolean[] = CUE_NAMES.map((name) => EMPTY.has(name))

/**
 * True where a message carries something: letters or digits that no phrase of courtesy or acknowledgement covers. A message
 * of symbols alone (an emoji, a row of dots) carries nothing.
 */
export function isSubstantive(dialogue: DialogueView, utterance: UtteranceView): boolean {
  const { cues } = dialogue.context
  const { text, hits } = utterance
  const flags = characterFlags()
  // Hits come in the order of their ends, so what is left to the right of one pass needs no second look.
  let left = 0
  let covered = false
  let end = text.length
  let hit = hits.length - 4
  while (end > 0) {
    let start = -1
    while (hit >= 0 && start < 0) {
      const cue = cues.cueOf(hits[hit] as number)
      if (cue >= 0 && IS_EMPTY[cue] && (hits[hit + 2] as number) < end) start = hits[hit + 2] as number
      else hit -= 4
    }
    const from = start < 0 ? 0 : Math.min(hits[hit + 3] as number, end)
    for (let i = from; i < end; i++) {
      const unit = text.charCodeAt(i)
      if (((flags[unit] as number) & (HAN | WORD)) === 0 || FILLERS.has(unit)) continue
      if (++left > SLACK) return true
    }
    if (start < 0) break
    covered = true
    end = start
    hit -= 4
  }
  // A message of one character that nothing explains ("7", "有") still tells something.
  return left > 0 && !covered
}
