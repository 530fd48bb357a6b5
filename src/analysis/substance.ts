import { characterFlags, HAN, WORD } from '../text/characters.js'
import type { DialogueView, UtteranceView } from './dialogue.js'

/** So many characters beside the courtesy are still courtesy: a particle, an emphasis. */
const SLACK = 1

/**
 * True where a message carries something: letters or digits that no courtesy or acknowledgement phrase covers. A message of
 * symbols alone (an emoji, a row of dots) carries nothing.
 */
export function isSubstantive(dialogue: DialogueView, utterance: UtteranceView): boolean {
  const { cues } = dialogue.context
  const { text } = utterance
  const courtesy = cues.group('courtesy')
  const acknowledgement = cues.group('acknowledgement')
  const flags = characterFlags()
  const spans: number[] = []
  const { hits } = utterance
  for (let i = 0; i < hits.length; i += 4) {
    if (hits[i] === courtesy || hits[i] === acknowledgement) spans.push(hits[i + 2] as number, hits[i + 3] as number)
  }
  let left = 0
  for (let i = 0; i < text.length; i++) {
    if (((flags[text.charCodeAt(i)] as number) & (HAN | WORD)) === 0 || covered(spans, i)) continue
    if (++left > SLACK) return true
  }
  // A message of one character that nothing explains ("7", "有") still tells something.
  return left > 0 && spans.length === 0
}

function covered(spans: readonly number[], at: number): boolean {
  for (let i = 0; i < spans.length; i += 2) if (at >= (spans[i] as number) && at < (spans[i + 1] as number)) return true
  return false
}
