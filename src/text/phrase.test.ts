import { describe, expect, it } from 'vitest'
import { parsePhrase } from './phrase.js'

/** Patterns in a short form: parts joined by …, anchors shown. */
function patterns(phrase: string): string[] {
  const parsed = parsePhrase(phrase)
  if (!parsed.ok) throw new Error(parsed.problem.message.en)
  return parsed.patterns.map(
    ({ parts, atStart, atEnd }) => (atStart ? '^' : '') + parts.map(({ text }) => text).join('…') + (atEnd ? '$' : ''),
  )
}

describe('parsePhrase', () => {
  it.each([
    ['您好', ['您好']],
    ['(您|你)好', ['您好', '你好']],
    ['好(的|)(呀|啊)', ['好的呀', '好的啊', '好呀', '好啊']],
    ['有…吗', ['有…吗']],
    ['is there ... left', ['is there…left']],
    ['^在吗$', ['^在吗$']],
    ['ＯＫ', ['ok']],
    ['\\(笑\\)', ['(笑)']],
    ['5\\*', ['5*']],
  ])('%j stands for %j', (phrase, expected) => {
    expect(patterns(phrase)).toEqual(expected)
  })

  it('keeps Latin words whole, and opens them with a star', () => {
    const whole = parsePhrase('sorry')
    const open = parsePhrase('apolog*')
    expect(whole.ok && whole.patterns[0]?.parts[0]).toEqual({ text: 'sorry', wordStart: true, wordEnd: true })
    expect(open.ok && open.patterns[0]?.parts[0]).toEqual({ text: 'apolog', wordStart: true, wordEnd: false })
  })

  it.each([
    ['(a|b', 0],
    ['ab)', 2],
    ['(a(b)c)', 2],
    ['…吗', 0],
    ['', 0],
    ['(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)(a|b|c|d|e|f|g|h)', 34],
  ])('refuses %j and says where', (phrase, index) => {
    const parsed = parsePhrase(phrase)
    expect(parsed.ok ? undefined : parsed.problem.index).toBe(index)
  })
})
