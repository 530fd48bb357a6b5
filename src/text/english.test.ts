import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stem } from './english.js'

describe('stem', () => {
  it.each([
    ['cancelled', 'cancelling'],
    ['refunds', 'refunded'],
    ['bookings', 'book'],
    ["customer's", 'customers'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })

  it('keeps other words apart', () => {
    expect(stem('train')).not.toBe(stem('trail'))
  })

  it('answers for any word, in any order, the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (word) => {
        expect(stem(word)).toBe(stem(word))
      }),
    )
    expect(stem('constructor')).toBe(stem('constructors'))
  })
})
