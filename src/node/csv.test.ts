import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from './csv.js'

describe('reading CSV', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '"a,1","b ""x""\nc"\n\nd,',
      [
        ['a,1', 'b "x"\nc'],
        ['d', ''],
      ],
    ],
    ['', []],
    ['a\n', [['a']]],
    ['"",b', [['', 'b']]],
    ['"a" ,b', [['a ', 'b']]],
  ])('%j', (text, rows) => {
    const got = parseCsv(text)
    if ('unclosed' in got) throw new Error('unclosed')
    expect(got.map(({ cells }) => cells)).toEqual(rows)
  })

  it('knows the line of each row and of a quote that is never closed', () => {
    expect(parseCsv('a\n"b\nc"\nd')).toEqual([
      { line: 1, cells: ['a'] },
      { line: 2, cells: ['b\nc'] },
      { line: 4, cells: ['d'] },
    ])
    expect(parseCsv('a\nb,"c\nd')).toEqual({ unclosed: 2 })
  })

  it('reads back whatever is written with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '话') })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), (rows) => {
        const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n')
        const got = parseCsv(text)
        if ('unclosed' in got) throw new Error('unclosed')
        expect(got.map(({ cells }) => cells)).toEqual(rows)
      }),
    )
  })
})
