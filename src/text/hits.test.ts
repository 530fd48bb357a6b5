import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortByEnd } from './hits.js'
import { Scratch } from './scratch.js'

describe('sortByEnd', () => {
  it.each([40, 2000])('keeps hits of one end in the order in which they came, of up to %i', (maxLength) => {
    const ends = fc.array(fc.nat({ max: 300 }), { maxLength, size: 'max' })
    fc.assert(
      fc.property(ends, (all) => {
        const out = new Scratch()
        all.forEach((end, place) => {
          out.push(place % 7, place, Math.max(0, end - 2), end)
        })
        sortByEnd(out)
        const sorted = Array.from({ length: all.length }, (_, place) => out.data[4 * place + 1] as number)
        const expected = all.map((end, place) => ({ end, place })).sort((a, b) => a.end - b.end)
        expect(sorted).toEqual(expected.map(({ place }) => place))
      }),
      { numRuns: 50 },
    )
  })
})
