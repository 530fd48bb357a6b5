import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible, visibleLines } from './visible.js'

describe('visible', () => {
  it.each([
    ['\x1b[31mred\x1b]0;title\x07', '␛[31mred␛]0;title␇'],
    ['\x00\x7f\x9b', '␀␡�'],
    ['\u202eevil\u2066', '⇆evil⇆'],
    ['a\u200bb\ufeff', 'a␣b␣'],
    ['\ud800x', '�x'],
    ['a\tb\nc\r\nd', 'a b c  d'],
    ['👩‍👩‍👧 می‌خواهم', '👩‍👩‍👧 می‌خواهم'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('keeps line breaks where it is asked to', () => {
    expect(visibleLines('a\r\nb\rc\u2028d\x1b')).toBe('a \nb\nc\nd␛')
  })

  it('keeps the length and lets no control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text)
        return (
          shown.length === text.length &&
          visibleLines(text).length === text.length &&
          !/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(shown)
        )
      }),
    )
  })
})
