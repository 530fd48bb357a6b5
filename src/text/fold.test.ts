import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldText, originalEnd, originalStart } from './fold.js'

/** Strings with what makes folding hard: marks, astral characters, lone surrogates, full width, invisible characters. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'ａ',
      'Ａ',
      '１',
      '，',
      '。',
      '保',
      '證',
      '癒',
      'é',
      'e\u0301',
      '\u0301',
      'ﬁ',
      '㎡',
      '℃',
      '①',
      '👍🏽',
      '👨‍👩‍👧',
      '𝐀',
      '\ud835',
      '\udc00',
      '\u200b',
      '\u0000',
      'İ',
      'ß',
      '가',
      '\u1100\u1161',
      'ｶﾞ',
      '…',
      '’',
      '❤️',
      '🇨🇳',
      'Ω',
    ),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
  maxLength: 30,
})

describe('fold', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['保證治癒', '保证治愈'],
    ['DON’T “worry”', 'don\'t "worry"'],
    ['保\u200b证', '保证'],
    ['Cafe\u0301', 'café'],
    ['３８．５℃', '38.5°c'],
    ['好…', '好…'],
    ['行👍吗', '行👍吗'],
  ])('folds %j to %j', (from, to) => {
    expect(foldText(from)).toBe(to)
  })

  it('maps every folded offset to the original, monotonically and totally', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = fold(original)
        let before = 0
        for (let i = 0; i < folded.text.length; i++) {
          const start = originalStart(folded, i)
          const end = originalEnd(folded, i + 1)
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(original.length)
          before = start
        }
        expect(originalStart(folded, folded.text.length)).toBe(original.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('is idempotent', () => {
    // Two halves of a character that an invisible one kept apart may become a character.
    const whole = text.filter((each) => !/\p{Cs}/u.test(each))
    fc.assert(
      fc.property(whole, (original) => {
        const once = foldText(original)
        expect(foldText(once)).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })

  it('knows every character that this Unicode changes', () => {
    const missed: string[] = []
    for (let code = 0x80; code < 0x110000; code++) {
      const char = String.fromCodePoint(code)
      const parts = char.normalize('NFD')
      const whole = char.normalize('NFC')
      if (parts === whole && char.normalize('NFKC') === char) continue
      // The mark beside it sends the text down the slow path, which must agree with the fast one.
      if (foldText(parts) !== foldText(whole) || foldText(`e\u0301${whole}`) !== `é${foldText(whole)}`)
        missed.push(code.toString(16))
    }
    expect(missed).toEqual([])
  })

  it('gives the same fold for canonically equal texts', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(foldText(original.normalize('NFD'))).toBe(foldText(original.normalize('NFC')))
      }),
      { numRuns: 1000 },
    )
  })
})
