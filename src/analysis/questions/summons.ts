import { characterFlags, HAN, WORD } from '../../text/characters.js'
import type { DialogueView, UtteranceView } from '../dialogue.js'

/** Particles and pronouns that may stand beside a call and add nothing. */
const FILLER = new Set([...'啊呀呢哦喂嗯那的了你您么吗嘛吧请问'].map((char) => char.charCodeAt(0)))

/**
 * True where a message only calls for attention ("在吗", "你好？", "anyone there?", "？？"). A bare greeting without a mark is
 * a greeting, not a summons.
 */
export function isSummons(dialogue: DialogueView, utterance: UtteranceView): boolean {
  const { text, hits } = utterance
  if (text.length > 60) return false
  const group = dialogue.context.cues.group('ask-summons')
  const flags = characterFlags()
  let letters = 0
  for (let i = 0; i < text.length; i++) if ((flags[text.charCodeAt(i)] as number) & (HAN | WORD)) letters++
  const marked = text.includes('?') || text.includes('？')
  if (letters === 0) return marked
  let calls = false
  let covered = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (((flags[unit] as number) & (HAN | WORD)) === 0) continue
    let inside = FILLER.has(unit)
    for (let k = 0; k < hits.length; k += 4) {
      if (hits[k] !== group || i < (hits[k + 2] as number) || i >= (hits[k + 3] as number)) continue
      inside = true
      // A greeting or a title alone calls only with a mark; "在吗" calls by itself.
      if ((hits[k + 3] as number) - (hits[k + 2] as number) > 2 || marked)
        calls = calls || marked || asksForPresence(text, hits[k + 2] as number, hits[k + 3] as number)
    }
    if (inside) covered++
  }
  return calls && covered === letters
}

function asksForPresence(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if ('吗么嘛没呢不怎忙理回'.includes(text[i] as string)) return true
  }
  const word = text.slice(start, end).toLowerCase()
  return word.includes('there') || word.includes('here') || word.includes('with me') || word.includes('hear me')
}
