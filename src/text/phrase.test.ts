import { describe, expect, it } from 'vitest'
import { parsePhrase } from './phrase.js'

/** Patterns in a short form: alternatives with |, a gap as …, adjacent parts with +, ? for an optional part, ^ and $. */
function short(phrase: string): string {
  const parsed = parsePhrase(phrase)
  if (!parsed.ok) throw new Error(parsed.problem.message.en)
  const written = parsed.patterns.map(({ parts, atStart, atEnd }) => {
    const each = parts.map(({ texts, optional, join }, at) => {
      const alternatives = texts.map(({ text, open }) => text + (open ? '*' : '')).join('|')
      return (at === 0 ? '' : join === 'gap' ? '…' : '+') + alternatives + (optional ? '?' : '')
    })
    return (atStart ? '^' : '') + each.join('') + (atEnd ? '$' : '')
  })
  return written.join(' ')
}

describe('parsePhrase', () => {
  it.each([
    ['您好', '您好'],
    ['(您|你)好', '您好|你好'],
    ['好(的|)(呀|啊)', '好的呀|好的啊|好呀|好啊'],
    ['有…吗', '有…吗'],
    ['is there ... left', 'is there…left'],
    ['^在吗$', '^在吗$'],
    ['ＯＫ', 'ok'],
    ['\\(笑\\)', '(笑)'],
    ['5\\*', '5*'],
    ['价(高|按…算|低)', '价高|价低 价按…算'],
    ['apolog*', 'apolog*'],
    ['(sorr*|pardon) me', 'sorr me|pardon me'],
  ])('takes %j for %j', (phrase, expected) => {
    expect(short(phrase)).toBe(expected)
  })

  it('keeps many alternatives side by side apart, as adjacent parts', () => {
    expect(short('(一|二|三|)(两|双)天')).toBe('一两天|一双天|二两天|二双天|三两天|三双天|两天|双天')
    expect(short('(一|二|三|四|)(两|双)天')).toBe('一|二|三|四?+两天|双天')
  })

  it.each([
    ['(a|b', 0],
    ['ab)', 2],
    ['(a(b)c)', 2],
    ['…吗', 0],
    ['', 0],
    ['(a|)(b|)', 0],
    ['a…(b|)', 0],
    ['a(b…|c)', 0],
  ])('refuses %j and says where', (phrase, index) => {
    const parsed = parsePhrase(phrase)
    expect(parsed.ok ? undefined : parsed.problem.index).toBe(index)
  })
})
