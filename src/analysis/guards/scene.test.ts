import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseEnd, clauseStart } from '../clauses.js'
import { firstEndingAfter } from './scene.js'

describe('firstEndingAfter', () => {
  it('finds the first hit that ends behind an offset, or the end of the list', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 })), fc.nat({ max: 21 }), (ends, offset) => {
        const sorted = [...ends].sort((a, b) => a - b)
        const hits = sorted.flatMap((end) => [0, 0, 0, end])
        const place = sorted.findIndex((end) => end > offset)
        expect(firstEndingAfter(hits, offset)).toBe(place < 0 ? hits.length : 4 * place)
      }),
    )
  })
})

describe('a clause', () => {
  it('goes from break to break, and no farther than anybody speaks without one', () => {
    expect([clauseStart('好的，可以退款。', 5), clauseEnd('好的，可以退款。', 5)]).toEqual([3, 7])
    const endless = '啊'.repeat(100_000)
    expect(50_000 - clauseStart(endless, 50_000)).toBeLessThan(1000)
    expect(clauseEnd(endless, 50_000) - 50_000).toBeLessThan(1000)
  })
})
