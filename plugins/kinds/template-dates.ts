import type { Compiler, NotEvaluable, Span } from './contract.js'
import { datesIn } from './dates.js'
import type { Options, TemplateMatcher } from './template.js'

const NO_DAY: NotEvaluable = {
  notEvaluable: {
    en: 'the day of the run is not known (configuration: today, or --today)',
    zh: '不知道今天的日期（配置项 today 或 --today）',
  },
}
/** A year alone. */
const YEAR = /(?<![\d.\-/年])(20\d{2})(?!\s?年?\s?\d|[\d.\-/])年?/g

/** Dates that have passed: plain dates, and days or years that the words make a validity. */
export function outdated({ validity, history }: Options, compiler: Compiler): TemplateMatcher {
  const until = validity.length > 0 ? compiler.phrases(validity) : undefined
  const past = history.length > 0 ? compiler.phrases(history) : undefined
  return (utterance, dialogue, report) => {
    const { text, index } = utterance
    const { today } = dialogue
    if (!/\d/.test(text)) return undefined
    const day = (today ?? '2000-01-01').slice(0, 10)
    const dates = datesIn(text, day)
    const inSentence = (set: typeof until, span: Span): boolean => {
      if (!set) return false
      const { start, end } = dialogue.sentence(span)
      return dialogue.hits(set, utterance).some((hit) => hit.start < end && hit.end > start)
    }
    const found: { span: Span; day: string; words: string }[] = []
    for (const date of dates) {
      const span = { message: index, start: date.start, end: date.end }
      if (inSentence(past, span) || (!date.year && !inSentence(until, span))) continue
      found.push({ span, day: date.day, words: text.slice(date.start, date.end) })
    }
    for (const match of text.matchAll(YEAR)) {
      const span = { message: index, start: match.index, end: match.index + match[0].length }
      if (dates.some((date) => date.start < span.end && date.end > span.start)) continue
      if (inSentence(until, span) && !inSentence(past, span))
        found.push({ span, day: `${match[1]}-12-31`, words: match[0] })
    }
    if (found.length > 0 && !today) return NO_DAY
    for (const each of found)
      if (each.day < day) report({ evidence: [each.span], values: { date: each.words, today: day } })
    return undefined
  }
}
