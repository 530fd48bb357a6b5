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
    ['几天(了|$)', '几天了 几天$'],
    ['等(一会儿|一下$|$)', '等一会儿 等一下|等$'],
    ['(^|请)问下', '请问下 ^问下'],
    ['(^好|^行)(的$|吧)', '^好吧|行吧 ^好的|行的$'],
    ['(\\$|¥)5', '$5|¥5'],
    ['(sorr*|pardon) me', 'sorr me|pardon me'],
  ])('takes %j for %j', (phrase, expected) => {
    expect(short(phrase)).toBe(expected)
  })

  it('keeps many alternatives side by side apart, as adjacent parts', () => {
    expect(short('(请问|想问)(价格|价钱)')).toBe('请问价格|请问价钱|想问价格|想问价钱')
    expect(short('(请问|想问|打听)(价格|价钱|多少)')).toBe('请问|想问|打听+价格|价钱|多少')
    expect(short('(请问|想问|打听)(价格|价钱|)…吗')).toBe('请问|想问|打听+价格|价钱?…吗')
  })

  it('multiplies single characters further, which alone would be found everywhere', () => {
    expect(short('(一|二|三|四)(两|双|对|天)')).toContain('四天')
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
    ['(a|b$)c', 4],
    ['c(^a|b)', 2],
    ['(a|$)…b', 3],
  ])('refuses %j and says where', (phrase, index) => {
    const parsed = parsePhrase(phrase)
    expect(parsed.ok ? undefined : parsed.problem.index).toBe(index)
  })
})
