import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, stems } from './english.js'

describe('stems', () => {
  it.each([
    ['The cats were running to the stations', ['cat', 'run', 'station']],
    ['Booking a table for 2 people', ['book', 'tabl', '2', 'peopl']],
    ["I don’t have the customer's number, it's not mine", ["don't", 'custom', 'number', 'not', 'mine']],
    ['You cannot and will never', ['cannot', 'will', 'never']],
    ['您好 CT检查', ['ct']],
    ['', []],
    ['constructor __proto__ toString', ['constructor', 'proto', 'tostr']],
  ])('%s → %j', (text, expected) => {
    expect(stems(text)).toEqual(expected)
  })

  it('gives the same for other forms of the words', () => {
    expect(stems('Cancelling bookings')).toEqual(stems('cancelled booking'))
  })

  it('answers for any text, in any order, the same', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'e', 's', 'i', 'n', 'g', "'", ' ', 'Y', '1', '好') }),
        (text) => {
          expect(stems(text)).toEqual(stems(`${text} `))
        },
      ),
    )
  })
})

describe('likeness', () => {
  it('is high for a misspelling and low for another word', () => {
    expect(likeness('appointment', 'apointment')).toBeGreaterThan(0.95)
    expect(likeness('appointment', 'refund')).toBeLessThan(0.6)
    expect(likeness('', '')).toBe(1)
  })
})
