/** The labels and the score of a conversation in one line. */
import type { Labels, Locale, Review } from '../../src/plugin/index.js'
import { wordsOf } from './words.js'

type Values<Name extends keyof Labels> = Record<NonNullable<Labels[Name]['value']>, string>

/** The names of the labels' values in one language. */
export interface LabelWords {
  person: Values<'person'>
  conversion: Values<'conversion'>
  intent: Values<'intent'>
  refusal: Values<'refusal'>
  /** Puts the reason beside the refusal. */
  because(refused: string, reason: string): string
  score(total: number): string
}

const en: LabelWords = {
  person: {
    non_patient: 'outside what is treated',
    suspected: 'undiagnosed complaint',
    diagnosed: 'diagnosed',
    returning: 'returning patient',
  },
  conversion: {
    none: 'nothing left',
    information: 'left some details',
    contact: 'left a contact',
    appointment: 'appointment made',
  },
  intent: { strong: 'strong interest', weak: 'weak interest', refused: 'refused' },
  refusal: {
    price: 'price',
    distance: 'distance',
    time: 'no time',
    distrust: 'distrust',
    needs_think: 'wants to think it over',
    other: 'no reason given',
  },
  because: (refused, reason) => `${refused} (${reason})`,
  score: (total) => `score ${total}/100`,
}

const zh: LabelWords = {
  person: { non_patient: '非患者', suspected: '疑似患者', diagnosed: '确诊患者', returning: '复诊患者' },
  conversion: { none: '未留信息', information: '留了信息', contact: '留了联系方式', appointment: '已预约' },
  intent: { strong: '意向强', weak: '意向弱', refused: '已拒绝' },
  refusal: {
    price: '嫌贵',
    distance: '嫌远',
    time: '没时间',
    distrust: '不信任',
    needs_think: '要再想想',
    other: '没说原因',
  },
  because: (refused, reason) => `${refused}（${reason}）`,
  score: (total) => `得分 ${total}/100`,
}

/** The names in a language. */
export function labelWordsOf(locale: Locale): LabelWords {
  return locale === 'zh' ? zh : en
}

/** The labels, as `ended normally · left a contact · strong interest`; undefined where they tell nothing of note. */
export function labelLine({ labels, score }: Review, locale: Locale): string | undefined {
  const { type, person, conversion, intent, refusal } = labels
  const total = score?.total
  if (type === 'normal_end' && !person && !intent && conversion === 'none' && typeof total !== 'number')
    return undefined
  const words = labelWordsOf(locale)
  const parts = [wordsOf(locale).types[type]]
  if (person) parts.push(words.person[person])
  if (conversion !== 'none') parts.push(words.conversion[conversion])
  if (intent) parts.push(refusal ? words.because(words.intent[intent], words.refusal[refusal]) : words.intent[intent])
  if (typeof total === 'number') parts.push(words.score(total))
  return parts.join(' · ')
}
