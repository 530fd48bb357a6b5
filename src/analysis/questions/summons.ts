import { characterFlags, HAN, WORD } from '../../text/characters.js'
import type { HitList } from '../../text/vocabulary.js'
import { hasGroup } from '../cues.js'
import type { DialogueView } from '../dialogue.js'
import type { UtteranceView } from '../utterance.js'

/** Longer messages say more than a call. In UTF-16 units. */
const LONGEST = 60
/** Particles and pronouns that may stand beside a call and add nothing. */
const FILLER = new Set([...'啊呀呢哦喂嗯那的了你您么吗嘛吧请问'].map((char) => char.charCodeAt(0)))
/** What makes a call of a title or greeting: 在吗, 医生呢, 怎么不回. */
const CALLING = /[吗么嘛没呢不怎忙理回]|here|with me|hear me/i

/**
 * True where a message only calls for attention ("在吗", "你好？", "anyone there?", "？？"). A bare greeting without a mark is
 * a greeting, not a summons.
 */
export function isSummons(dialogue: DialogueView, utterance: UtteranceView): boolean {
  const { text, hits } = utterance
  if (text.length > LONGEST) return false
  const group = dialogue.context.cues.group('ask-summons')
  if (!hasGroup(hits, group)) return isMarked(text) && !hasLetter(text)
  return isCovered(text, hits, group, 0, text.length) && (isMarked(text) || calls(text, hits, group, 0, text.length))
}

/** Whether a stretch of a message only calls for attention: the first half of "在吗？我想问…". */
export function onlyCalls(dialogue: DialogueView, { text, hits }: UtteranceView, start: number, end: number): boolean {
  if (end - start > LONGEST) return false
  const group = dialogue.context.cues.group('ask-summons')
  return hasGroup(hits, group) && isCovered(text, hits, group, start, end) && calls(text, hits, group, start, end)
}

/** Whether calls and fillers make up the whole stretch. */
function isCovered(text: string, hits: HitList, group: number, start: number, end: number): boolean {
  const flags = characterFlags()
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (((flags[unit] as number) & (HAN | WORD)) === 0 || FILLER.has(unit)) continue
    if (!isInside(hits, group, i)) return false
  }
  return true
}

function isInside(hits: HitList, group: number, at: number): boolean {
  for (let k = 0; k < hits.length; k += 4) {
    if (hits[k] === group && at >= (hits[k + 2] as number) && at < (hits[k + 3] as number)) return true
  }
  return false
}

function calls(text: string, hits: HitList, group: number, start: number, end: number): boolean {
  for (let k = 0; k < hits.length; k += 4) {
    if ((hits[k + 2] as number) < start || (hits[k + 3] as number) > end) continue
    if (hits[k] === group && CALLING.test(text.slice(hits[k + 2], hits[k + 3]))) return true
  }
  return false
}

function isMarked(text: string): boolean {
  return text.includes('?') || text.includes('？')
}

function hasLetter(text: string): boolean {
  const flags = characterFlags()
  for (let i = 0; i < text.length; i++) if ((flags[text.charCodeAt(i)] as number) & (HAN | WORD)) return true
  return false
}
