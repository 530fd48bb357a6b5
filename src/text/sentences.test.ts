import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, clauses, sentences } from './sentences.js'

const sentenceAround = (text: string, start: number, end: number) => around(sentences(text), start, end)

const parts = (text: string, bounds: readonly number[]) => bounds.slice(1).map((end, i) => text.slice(bounds[i], end))

const text = fc
  .array(
    fc.constantFrom(
      '好',
      '您',
      'a',
      'Dr',
      'e.g',
      'W',
      'www.',
      'http://',
      '3',
      '.',
      '。',
      '?',
      '!',
      ',',
      '，',
      ' ',
      '\n',
      '…',
      '~',
      '"',
      '”',
      ')',
      ';',
      '\ud83d',
      '\0',
    ),
    { maxLength: 25 },
  )
  .map((all) => all.join(''))

describe('sentences', () => {
  it.each([
    ['您好。请问有什么可以帮您？', ['您好。', '请问有什么可以帮您？']],
    ['真的吗？！！“是的。”他说', ['真的吗？！！', '“是的。”', '他说']],
    ['第一行\n\n第二行', ['第一行\n\n', '第二行']],
    ['好的.请稍等', ['好的.', '请稍等']],
    ['这个……您稍等。', ['这个……您稍等。']],
    ['1.饭后吃2.多喝水', ['1.饭后吃2.多喝水']],
    ['体温38.5度，吃1.5片。', ['体温38.5度，吃1.5片。']],
    ['您好 我是小李', ['您好 我是小李']],
    ['It costs $3.50. Is that ok? Yes!', ['It costs $3.50. ', 'Is that ok? ', 'Yes!']],
    ['Dr. Smith is in, e.g. on Mon. and Tue. mornings.', ['Dr. Smith is in, e.g. on Mon. and Tue. mornings.']],
    ['We open at 9 a.m. Please come early.', ['We open at 9 a.m. ', 'Please come early.']],
    ['Well... let me see. thanks.', ['Well... let me see. ', 'thanks.']],
    ['J. Doe called. So did I. Then we left.', ['J. Doe called. ', 'So did I. ', 'Then we left.']],
    ['See https://a.example/x.html?q=1!2. Then call.', ['See https://a.example/x.html?q=1!2. ', 'Then call.']],
    ['看www.example.com/a.b?c=d。谢谢', ['看www.example.com/a.b?c=d。', '谢谢']],
    ['Mail me@example.com or visit example.com now.', ['Mail me@example.com or visit example.com now.']],
    ['1. Open the app.\n2. Tap it.', ['1. Open the app.\n', '2. Tap it.']],
    ['"Is it done?" she asked.', ['"Is it done?" ', 'she asked.']],
    ['See fig. 3 for No. 5.', ['See fig. 3 for No. 5.']],
    ['', []],
    ['？', ['？']],
  ])('%j', (given, expected) => {
    expect(parts(given, sentences(given))).toEqual(expected)
  })

  it('covers a text, in order, without empty sentences; clauses divide sentences', () => {
    fc.assert(
      fc.property(text, (given) => {
        const bounds = sentences(given)
        const finer = clauses(given)
        for (const each of [bounds, finer]) {
          expect(each[0]).toBe(0)
          expect(each.at(-1)).toBe(given.length)
          for (let i = 1; i < each.length; i++) expect(each[i]!).toBeGreaterThan(each[i - 1]!)
        }
        for (const bound of bounds) expect(finer).toContain(bound)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('clauses', () => {
  it.each([
    ['您好，我是小李；请问、您贵姓', ['您好，', '我是小李；', '请问、', '您贵姓']],
    ['嗯 就是 那个CT 片子 好的', ['嗯 ', '就是 ', '那个CT 片子 ', '好的']],
    ['共1,000元,付了', ['共1,000元,', '付了']],
    ['亲~在的呢…您说', ['亲~', '在的呢…', '您说']],
    ['一般300~500元', ['一般300~500元']],
    ['well, yes; ok', ['well, ', 'yes; ', 'ok']],
    ['hm... maybe', ['hm... ', 'maybe']],
    ['好，。行', ['好，。', '行']],
  ])('%j', (given, expected) => {
    expect(parts(given, clauses(given))).toEqual(expected)
  })
})

describe('sentenceAround', () => {
  const given = '您好。能治好吗？放心。'

  it.each([
    [0, 2, '您好。'],
    [4, 6, '能治好吗？'],
    [7, 8, '能治好吗？'],
    [2, 4, '您好。能治好吗？'],
    [3, 3, '能治好吗？'],
    [11, 11, '放心。'],
  ])('of %d–%d is %s', (start, end, expected) => {
    const span = sentenceAround(given, start, end)
    expect(given.slice(span.start, span.end)).toBe(expected)
  })

  it('holds the span, whatever the text', () => {
    fc.assert(
      fc.property(text, fc.nat(25), fc.nat(25), (given, a, b) => {
        const start = Math.min(a, b, given.length)
        const end = Math.min(Math.max(a, b), given.length)
        const span = around(clauses(given), start, end)
        expect(span.start).toBeLessThanOrEqual(start)
        expect(span.end).toBeGreaterThanOrEqual(end)
      }),
    )
  })
})
