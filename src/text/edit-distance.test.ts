import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundedDistance } from './edit-distance.js'

function plain(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j))
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
  return rows[a.length]![b.length]!
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', '好', '的'), maxLength: 12 })

describe('edit distance', () => {
  it('is right up to its bound, and over it beyond', () => {
    fc.assert(
      fc.property(text, text, fc.nat(12), (a, b, most) => {
        const exact = plain(a, b)
        const bounded = boundedDistance(a, b, most)
        if (exact <= most) expect(bounded).toBe(exact)
        else expect(bounded).toBeGreaterThan(most)
      }),
      { numRuns: 2000 },
    )
  })

  it('is right for texts of several hundred characters', () => {
    const long = fc.string({ unit: fc.constantFrom('a', 'b', '好', '的', '\uffff'), minLength: 20, maxLength: 120 })
    fc.assert(
      fc.property(long, long, (a, b) => {
        expect(boundedDistance(a, b, 1000)).toBe(plain(a, b))
      }),
      { numRuns: 300 },
    )
  })
})
