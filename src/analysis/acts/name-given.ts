/** A name or a title that the customer gives: 我姓王, 我叫李雷, my name is Anna; or 王先生 as the answer to 怎么称呼您. */
import type { Act, Span } from '../../plugin/index.js'
import type { DialogueView } from '../dialogue.js'
import type { UtteranceView } from '../utterance.js'
import { NO_NAME, SURNAMES } from './address.js'

/** A name that was given. */
export interface GivenName {
  span: Span
  /** What an agent who uses it may say. */
  forms: string[]
}

const TITLE = '(?:先生|女士|小姐|太太|老师|阿姨|叔叔|大哥|大姐|总)'
/** After the words that announce a name in Chinese: a surname with a title, a whole name, or after 姓 a bare surname. */
const HAN_NAME = new RegExp(
  `^(?:是|叫|做|作)?\\s*([\\u4e00-\\u9fff]${TITLE}|[\\u4e00-\\u9fff]{1,3}?)(?![\\u4e00-\\u9fff])`,
  'u',
)
const LATIN_NAME = /^\s*([A-Z][a-z]+(?:[ -][A-Z][a-z]+)?)(?=\s*(?:$|[.,!;\n(]|and\b|from\b|here\b|calling\b))/
/** I'm Canadian. */
const NATIONALITY = /(?:ian|ican|ish|ese)$/
/** Nothing but a name, as the answer to the question for it. */
const BARE_HAN = new RegExp(`^(?:我?姓|叫我|我叫|是)?\\s*([\\u4e00-\\u9fff])(${TITLE})?\\s*[。.!！~]?$`, 'u')
const BARE_LATIN = /^(?:it's |it is )?((?:Mrs?|Ms|Miss|Mx|Dr)\.? )?([A-Z][a-z]+(?: [A-Z][a-z]+)?)[.!]?$/
const ASKED = /贵姓|称呼|叫什么|姓名|名字|\b(?:your (?:full |first |last )?name|whom? am i)\b/i
/** How an agent may address somebody whose surname is known. */
const TITLES = ['先生', '女士', '小姐', '太太', '老师', '阿姨', '叔叔', '大哥', '大姐', '总', '哥', '姐']

/** The name that a customer's message gives, if it does. */
export function findName(
  dialogue: DialogueView,
  utterance: UtteranceView,
  acts: readonly Act[],
): GivenName | undefined {
  const { text, hits } = utterance
  const group = dialogue.context.cues.group('name-given')
  for (let i = 0; i < hits.length; i += 4) {
    if (hits[i] !== group) continue
    const start = hits[i + 2] as number
    const end = hits[i + 3] as number
    const given = announced(text.slice(start, end), text.slice(end))
    if (given) return { span: { message: utterance.index, start, end: end + given.length }, forms: given.forms }
  }
  return wasAsked(dialogue, utterance, acts) ? bare(utterance) : undefined
}

function announced(cue: string, rest: string): { length: number; forms: string[] } | undefined {
  const latin = LATIN_NAME.exec(rest)
  if (latin) {
    const name = latin[1] as string
    const first = name.split(/[ -]/)[0] as string
    return first.length > 2 && !NO_NAME.has(first.toLowerCase()) && !(/m$/i.test(cue) && NATIONALITY.test(first))
      ? { length: latin[0].length, forms: name.split(/[ -]/) }
      : undefined
  }
  const han = HAN_NAME.exec(rest)
  if (!han) return undefined
  const name = han[1] as string
  const surname = SURNAMES.has(name[0] as string)
  // 我姓王 is a name; 叫我 and one character more are not.
  if (name.length === 1 ? !(surname && cue.endsWith('姓')) : !surname && !/姓|名字|我叫$/.test(cue)) return undefined
  return { length: han[0].length, forms: formsOf(name, surname) }
}

/** The agent's turn before asked for the name. */
function wasAsked({ turns, utterances }: DialogueView, { turn }: UtteranceView, acts: readonly Act[]): boolean {
  const before = turn && turns[turn.index - 1]
  if (before?.role !== 'agent') return false
  const from = (before.messages[0] as UtteranceView).index
  for (let i = acts.length - 1; i >= 0; i--) {
    const act = acts[i] as Act
    if (act.message < from) return false
    if (act.act === 'contact_request' && ASKED.test((utterances[act.message] as UtteranceView).text)) return true
  }
  return false
}

function bare({ text, index }: UtteranceView): GivenName | undefined {
  const span = { message: index, start: 0, end: text.length }
  const words = text.trim()
  const han = BARE_HAN.exec(words)
  if (han && SURNAMES.has(han[1] as string)) return { span, forms: formsOf(han[1] as string, true) }
  if (/^[\u4e00-\u9fff]{2,3}$/u.test(words) && SURNAMES.has(words[0] as string))
    return { span, forms: formsOf(words, true) }
  const latin = BARE_LATIN.exec(words)
  const name = latin?.[2]
  return name && !NO_NAME.has(name.toLowerCase()) ? { span, forms: name.split(' ') } : undefined
}

function formsOf(name: string, surname: boolean): string[] {
  const forms = name.length > 1 ? [name] : []
  // 李雷 is also called 雷雷 or 小李, but seldom by a stranger.
  if (name.length === 3) forms.push(name.slice(1))
  if (surname) for (const title of TITLES) forms.push((name[0] as string) + title)
  return forms
}
