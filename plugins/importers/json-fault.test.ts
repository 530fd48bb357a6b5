import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from './json-fault.js'

describe('finding where a text is not JSON', () => {
  it.each([
    ['{"a": 1,}', 8, /a key in double quotes is expected, not }/],
    ['{"a" 1}', 5, /a colon is expected, not 1/],
    ['[1 2]', 3, /a comma or a closing bracket is expected, not 2/],
    ["{'a': 1}", 1, /a key in double quotes or }/],
    ['[1, nan]', 4, /a value is expected, not n/],
    ['{"a": "b\u0001"}', 8, /a raw control character/],
    ['{"a": "\\x"}', 7, /backslash/],
    ['{} {}', 3, /the end is expected/],
    ['\u0007', 0, /not U\+0007/],
  ])('%j', (text, offset, message) => {
    const fault = findJsonFault(text)
    expect(fault).toMatchObject({ offset, cut: false })
    expect(fault?.problem.en).toMatch(message)
  })

  it('calls every beginning of an object cut off', () => {
    const text = '{"id": "\\u00e4\\n", "messages": [{"role": "agent", "n": -1.5e3}], "x": true}'
    for (let end = 1; end < text.length; end++) {
      const fault = findJsonFault(text.slice(0, end))
      // In the middle of a bare word or number the word itself is what is wrong.
      if (!/[\w.-]$/.test(text.slice(0, end)) || /"[^":]*$/.test(text.slice(0, end)))
        expect(fault?.cut, text.slice(0, end)).toBe(true)
      else expect(fault).toBeDefined()
    }
  })

  it('agrees with JSON.parse on what is JSON', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-0.5e1',
      '01',
      'true',
      'nul',
      ' ',
      '"\\u12"',
      '"\\"',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((each) => each.join('')),
          fc.json(),
        ),
        (text) => {
          let valid = true
          try {
            JSON.parse(text)
          } catch {
            valid = false
          }
          expect(findJsonFault(text) === undefined).toBe(valid)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('takes a hundred thousand open brackets without recursion', () => {
    expect(findJsonFault('['.repeat(100_000))).toMatchObject({ offset: 100_000, cut: true })
  })
})
