/** What a question needs for an answer: the topics of the contract, with how-to in three. */
import type { QuestionTopic } from '../../plugin/index.js'
import { characterFlags, HAN, WORD } from '../../text/characters.js'
import type { Clause } from './clauses.js'
import { ASK, TOPIC } from './signals.js'

/**
 * `remedy`: what to do or take; `care`: what to heed; `how`: by what steps. All are how-to to the outside. `effect`: what comes
 * of it, which is `other` there.
 */
export type Need = Exclude<QuestionTopic, 'how-to'> | 'remedy' | 'care' | 'how' | 'effect'

/** Asked with a question word: the first of these that the clause is about. */
const BY_WORD = [
  'effect',
  'cause',
  'care',
  'remedy',
  'contact',
  'time',
  'place',
  'price',
  'quantity',
  'identity',
  'how',
] as const
/** Asked by the bare noun or by a request to give it: 价格呢, "I need the phone number". */
const BY_NOUN = ['contact', 'price', 'place', 'time', 'quantity', 'cause', 'remedy', 'care', 'identity'] as const
/** What a request may ask to be given: 发一下价格, "I need the address". */
const TO_GIVE = ['contact', 'price', 'place'] as const
/** Length of a request to be given something, in UTF-16 units. */
const GIVEN_HAN = 14
const GIVEN_LATIN = 50

/** What an asking clause needs. */
export function needOf(clause: Clause, text: string): Need {
  const { ask, topic } = clause
  // 能推荐几个吗 asks for a service, whatever it counts.
  if (ask & ASK.particle && ask & ASK.request) return toGive(clause, text) ?? 'request'
  // 运费谁出: a name is wanted, not a figure.
  if (ask & ASK.wh && topic & TOPIC.identity && text.slice(clause.start, clause.end).includes('谁')) return 'identity'
  if (ask & ASK.wh) return first(BY_WORD, topic) ?? 'other'
  if (ask & (ASK.particle | ASK.whether | ASK.shape) || isChoice(text, clause)) {
    if (isChoice(text, clause)) return 'choice'
    if (ask & ASK.request) return toGive(clause, text) ?? 'request'
    if (ask & ASK.particle && endsWithEllipsis(text, clause)) return first(BY_NOUN, topic) ?? 'other'
    return topic & TOPIC.effect ? 'effect' : 'yes-no'
  }
  if (isEllipsis(text, clause)) return first(BY_NOUN, topic) ?? 'other'
  if (ask & ASK.confirm) return 'yes-no'
  if (ask & (ASK.request | ASK.wish)) return toGive(clause, text) ?? 'request'
  if (ask & ASK.fault) return 'request'
  if (ask & ASK.lead) return first(BY_NOUN, topic) ?? 'other'
  // Only a mark asks: too little to say what would answer it.
  return 'other'
}

/** What a request asks to be given. A longer one names prices and places to say which thing is wanted: 找一家价格在…的酒店. */
function toGive({ start, end, topic }: Clause, text: string): Need | undefined {
  // 把号码注销掉 names a number, and wants something done with it.
  if (DEALS_WITH.test(text.slice(start, end))) return undefined
  const han = ((characterFlags()[text.charCodeAt(start)] as number) & HAN) !== 0
  return end - start > (han ? GIVEN_HAN : GIVEN_LATIN) ? undefined : first(TO_GIVE, topic)
}

const DEALS_WITH = /[销停换改转补充退]|取消|挂失|过户|解绑|绑定|开通/

/** The topic that the outside sees. */
export function topicOf(need: Need): QuestionTopic {
  if (need === 'effect') return 'other'
  return need === 'remedy' || need === 'care' || need === 'how' ? 'how-to' : need
}

/** This or that: 是A还是B, or A还是B with a mark. 还是 as "still" (还是不行) is none. */
export function isChoice(text: string, clause: Clause): boolean {
  let at = clause.start + 1
  while (at < clause.end - 2 && !(text[at] === '还' && text[at + 1] === '是')) at++
  if (at >= clause.end - 2) return false
  if (STILL.has(text[at + 2] as string) || BEFORE_STILL.has(text[at - 1] as string)) return false
  if (clause.marked) return true
  // M还是L, 28还是29: a code on either side.
  const flags = characterFlags()
  if ((flags[text.charCodeAt(at - 1)] as number) & (flags[text.charCodeAt(at + 2)] as number) & WORD) return true
  // 一期还是二期, 南区还是北区: what ends alike is set side by side.
  if (at - clause.start > 1 && at - clause.start <= SIDE && text[at - 1] === text[clause.end - 1]) return true
  for (let i = clause.start; i < at; i++) {
    const char = text[i] as string
    if (POSES.has(char) && !(char === '是' && JOINS.has(text[i - 1] ?? ''))) return true
  }
  return false
}

/** Longest first side of such a choice, in characters. */
const SIDE = 8

/** 价格呢: the question is the noun before the particle. 还没呢, 疼着呢 state. */
export function isEllipsis(text: string, clause: Clause): boolean {
  const { start, end } = clause
  if (!endsWithEllipsis(text, clause) || end - start > ELLIPSIS + 1 || end - start < 2) return false
  for (let i = start; i < end - 1; i++) if (STATES.has(text[i] as string)) return false
  return true
}

/** Longest noun of such a question, in characters. */
const ELLIPSIS = 6
const STATES = new Set([...'还着正才可没好很都就在不呵要想忙怕会了是有说听看哈嗯挺太真多'])
/** After 还是 as "still": 还是不行, 还是有点疼. */
const STILL = new Set([
  ...'没有不很会想老一那这得觉疼痛痒咳在比挺特感难睡吃用反经偶总拉流会要和跟胃头腹肚嗓喉鼻眼先我你他她它尽别',
])
/** Before 还是 as "still": 但还是, 又还是. */
const BEFORE_STILL = new Set([...'但又可却也都就然了过后今直前在我他她嗽'])
/** Verbs that put the first of the two, and what makes 是 a mere conjunction (但是). */
const POSES = new Set([...'是能要选'])
const JOINS = new Set([...'但可就总老不要还只都凡'])

/** 起球不, 房本下来没: 不 or 没 at the end of a clause asks, unless it is what is said: 我偏不, 还没. */
export function isFinalNot(text: string, at: number): boolean {
  const char = text[at]
  if (char !== '不' && char !== '没') return false
  const flags = characterFlags()
  if (at + 1 < text.length && (flags[text.charCodeAt(at + 1)] as number) & (HAN | WORD)) return false
  if (at < 2 || ((flags[text.charCodeAt(at - 2)] as number) & HAN) === 0) return false
  const before = text[at - 1] as string
  if (((flags[text.charCodeAt(at - 1)] as number) & HAN) === 0) return false
  return char === '不' ? !SAYS_NO.has(before) : !SAYS_NOT_YET.has(before) && !NEVER.has(text.slice(at - 2, at))
}

const SAYS_NO = new Set([...'不要才偏我你他她它们就并也都从绝决倒可硬死说好又再如这那很太真还是却而或与和吧了'])
const SAYS_NOT_YET = new Set([...'没还都也就前直是又真才并不们我你他她它像该能然'])
const NEVER = new Set(['从来', '现在', '暂时', '目前', '至今', '根本', '压根', '完全'])

function endsWithEllipsis(text: string, clause: Clause): boolean {
  const last = text[clause.end - 1]
  return last === '呢' || last === '呐'
}

function first<T extends keyof typeof TOPIC>(order: readonly T[], topic: number): T | undefined {
  for (const name of order) if (topic & TOPIC[name]) return name
  return undefined
}
