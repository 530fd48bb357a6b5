import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, pad, truncate, widthOf, wrap, wrapText } from './columns.js'

describe('columns', () => {
  it.each([
    ['abc', 3],
    ['中文，“好”', 10], // curly quotation marks are narrow
    ['ｶﾞ한글', 6],
    ['e\u0301a\u0308', 2],
    ['👩‍👩‍👧', 2],
    ['👍🏽❤️🇨🇳1️⃣', 8],
    ['☺', 1],
    ['\u200b\u0301', 0],
    ['', 0],
  ])('%s fills %i', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  it('pads and cuts by columns, not by characters', () => {
    expect(pad('价格', 6)).toBe('价格  ')
    expect(pad('价格', 6, 'right')).toBe('  价格')
    expect(truncate('新城口腔门诊部', 8)).toBe('新城口…')
    expect(truncate('short', 5)).toBe('short')
  })

  it('breaks Latin text at spaces, and words only where they are longer than a line', () => {
    expect(wrapText('we will call you back', 8)).toEqual(['we will', 'call you', 'back'])
    expect(wrapText('https://example.com', 8)).toEqual(['https://', 'example.', 'com'])
  })

  it('breaks Chinese anywhere, but starts no line with a closing and ends none with an opening mark', () => {
    expect(wrapText('请您放心，没有问题', 8)).toEqual(['请您放', '心，没有', '问题'])
    expect(wrapText('他说的是“好的”吧', 9)).toEqual(['他说的是', '“好的”吧'])
  })

  it('breaks where the text does', () => {
    expect(wrapText('a\n\nb', 8)).toEqual(['a', '', 'b'])
  })

  it('loses nothing but spaces at breaks, and overfills no line', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab c，。“”中文', '👍🏽', 'e\u0301') })
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (original, columns) => {
        const lines = wrap(cellsOf(original), columns)
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(columns)
        const shown = lines.flatMap((line) => line.cells.map((cell) => cell.text)).join('')
        expect(shown.replaceAll(' ', '')).toBe(original.replaceAll(' ', ''))
      }),
    )
  })
})
