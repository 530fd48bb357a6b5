import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DistinctTexts } from './distinct-texts.js'
import { boundedDistance } from './edit-distance.js'

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '好', '的', '吗'), maxLength: 24 })

describe('texts that hardly differ', () => {
  it('are all found, and no others, as if each were compared with each', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), fc.constantFrom(0.05, 0.25, 0.4, 0.6, 1), (texts, share) => {
        const distinct = new DistinctTexts(texts)
        for (const one of texts) {
          const expected = texts.flatMap((other, place) => {
            const most = Math.floor(Math.max(one.length, other.length) * share)
            const distance = boundedDistance(one, other, most)
            return distance <= most ? [[place, distance]] : []
          })
          const found = distinct
            .near(one, share)
            .flatMap(({ members, distance }) => members.map((at) => [at, distance]))
          expect(found.sort(([a], [b]) => (a as number) - (b as number))).toEqual(expected)
        }
      }),
      { numRuns: 400 },
    )
  })
})
