/** Calling the customer by the name or title that they gave: 王先生, Ms Lee, Hi Anna. */
import type { Span } from '../../plugin/index.js'
import { characterFlags, HAN, SPACE, WORD } from '../../text/characters.js'
import { clauseStart } from '../clauses.js'
import type { DialogueView } from '../dialogue.js'
import type { UtteranceView } from '../utterance.js'

/** The hundred-odd surnames of nine Chinese in ten. */
export const SURNAMES = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文项陶翁葛庞颜倪严牛温芦季俞章鲁甘柳华詹齐舒屈涂欧張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭許鄧呂蘇盧蔣賈葉閻鍾陸範譚鄒龍萬錢湯賴龔龐顏嚴溫蘆魯華齊塗歐'.split(
    '',
  ),
)

/** Whether a Chinese name may begin with the character. */
export function isSurname(char: string): boolean {
  return SURNAMES.has(char)
}

/** Titles that are put to a surname in Latin letters. */
const LATIN_TITLE = /^(?:mr|mrs|ms|miss|mx|dr)$/i

/** Capital words after a greeting that are no name. */
export const NO_NAME = new Set(
  'there again team all everyone thanks thank sorry how what welcome yes no we i please this our good hello hi hey the can could may is are'.split(
    ' ',
  ),
)

/** Where a message addresses the customer, if it does. */
export function findAddress(
  dialogue: DialogueView,
  utterance: UtteranceView,
  known: readonly string[],
): Span | undefined {
  const { text, index } = utterance
  for (const name of known) {
    const start = text.indexOf(name)
    if (start >= 0 && !insideWord(text, start, start + name.length))
      return { message: index, start, end: start + name.length }
  }
  const span = byTitle(dialogue, utterance) ?? afterGreeting(dialogue, utterance)
  return span && { message: index, ...span }
}

function byTitle(dialogue: DialogueView, { text, hits }: UtteranceView): { start: number; end: number } | undefined {
  const group = dialogue.context.cues.group('form-of-address')
  for (let i = 0; i < hits.length; i += 4) {
    if (hits[i] !== group) continue
    const start = hits[i + 2] as number
    const end = hits[i + 3] as number
    if ((characterFlags()[text.charCodeAt(start)] as number) & HAN) {
      if (isVocative(text, start, end)) return { start: start - 1, end }
    } else if (LATIN_TITLE.test(text.slice(start, end))) {
      const name = /^\.?\s+[A-Z][\w'’-]+/.exec(text.slice(end))
      if (name && !THIRD_PERSON.test(text.slice(Math.max(0, start - 10), start)))
        return { start, end: end + name[0].length }
    }
  }
  return undefined
}

/** Who comes after these is spoken of: "an appointment with Dr Osei". */
const THIRD_PERSON = /\b(?:with|see|by|from|under|our|your|ask)\s+$/i

/** A surname before the title, at the front of its clause, and nothing that makes it a third person (王先生的房子). */
function isVocative(text: string, start: number, end: number): boolean {
  const surname = start - 1
  if (surname < 0 || !SURNAMES.has(text[surname] as string)) return false
  const from = clauseStart(text, surname)
  const before = text.slice(from, surname)
  if (
    before !== '' &&
    !/^(?:您好|你好|好的|好嘞|收到|明白|谢谢|感谢|嗯|哦|那|请问|是|请问是|尊敬的|亲爱的|抱歉|早上好|下午好|晚上好|@)\s*$/.test(
      before,
    )
  )
    return false
  return !'的说家是把给和跟'.includes(text[end] ?? '\u0000')
}

/** In Latin script: a capital word right after the greeting, thanks or apology, at the end of a clause. */
function afterGreeting(
  dialogue: DialogueView,
  { text, hits }: UtteranceView,
): { start: number; end: number } | undefined {
  const { cues } = dialogue.context
  const groups = [cues.group('greeting'), cues.group('thanks'), cues.group('apology')]
  for (let i = 0; i < hits.length; i += 4) {
    if (!groups.includes(hits[i] as number)) continue
    const end = hits[i + 3] as number
    if ((characterFlags()[text.charCodeAt(end - 1)] as number) & HAN) continue
    const name = /^(?: again)?,? ([A-Z][a-z]+)(?=\s*(?:[,.!?:-]|$))/.exec(text.slice(end, end + 40))
    if (name && !NO_NAME.has((name[1] as string).toLowerCase())) {
      const start = end + name[0].length - (name[1] as string).length
      return { start, end: end + name[0].length }
    }
  }
  return undefined
}

function insideWord(text: string, start: number, end: number): boolean {
  const flags = characterFlags()
  const word = (i: number): boolean =>
    i >= 0 && i < text.length && ((flags[text.charCodeAt(i)] as number) & (WORD | SPACE)) === WORD
  return (word(start - 1) && word(start)) || (word(end) && word(end - 1))
}
