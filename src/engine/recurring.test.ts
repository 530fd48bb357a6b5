import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jaccard, shingles } from '../text/shingles.js'
import { recurring } from './recurring.js'

describe('recurring', () => {
  it('never leaves out a text that recurs', () => {
    const text = fc.string({ unit: fc.constantFrom('我', '们', '在', '门', '口'), minLength: 3, maxLength: 12 })
    const entry = fc.record({
      text,
      weight: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 100, max: 301 })),
    })
    const needs = fc.constantFrom(6, 300)
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 12 }),
        fc.constantFrom(0.5, 0.7, 0.85),
        needs,
        (entries, similarity, need) => {
          const sets = entries.map((each) => shingles(each.text))
          const weights = entries.map((each) => each.weight)
          const kept = recurring((at) => sets[at]!, weights, need, similarity)
          sets.forEach((set, at) => {
            const total = sets.reduce((sum, other, k) => sum + (jaccard(set, other) >= similarity ? weights[k]! : 0), 0)
            if (total >= need) expect(kept).toContain(at)
          })
        },
      ),
    )
  })

  it('leaves out what is said once', () => {
    const sets = ['我们在门口等您', '明天下午三点可以'].map((each) => shingles(each))
    expect(recurring((at) => sets[at]!, [1, 9], 6, 0.85)).toEqual([1])
  })
})
