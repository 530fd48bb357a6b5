import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearDuplicates } from './near-duplicates.js'
import { jaccard, shingles } from './shingles.js'

const set = fc
  .uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 24 })
  .map((elements) => Uint32Array.from(elements).sort())
const threshold = fc.oneof(fc.constantFrom(0.5, 0.55, 0.7, 0.8, 0.85, 1), fc.double({ min: 0.05, max: 1, noNaN: true }))

describe('nearDuplicates', () => {
  it('finds what comparing all pairs finds', () => {
    fc.assert(
      fc.property(fc.array(set, { maxLength: 30 }), threshold, (sets, least) => {
        const expected: [number, number, number][] = []
        for (let a = 0; a < sets.length; a++) {
          for (let b = a + 1; b < sets.length; b++) {
            const similarity = jaccard(sets[a]!, sets[b]!)
            if (similarity >= least) expected.push([a, b, similarity])
          }
        }
        expect(nearDuplicates(sets, least)).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('does not depend on the order of the sets, even where it stops early', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(set, { maxLength: 25, selector: String })
          .chain((sets) =>
            fc.tuple(fc.constant(sets), fc.shuffledSubarray([...sets.keys()], { minLength: sets.length })),
          ),
        threshold,
        fc.integer({ min: 1, max: 4 }),
        ([sets, order], least, most) => {
          const names = (list: readonly Uint32Array[]) =>
            nearDuplicates(list, least, most)
              .map(([a, b]) => [String(list[a]), String(list[b])].sort().join(' ~ '))
              .sort()
          expect(names(order.map((at) => sets[at]!))).toEqual(names(sets))
        },
      ),
    )
  })

  it('keeps the number of pairs in bounds where asked to', () => {
    const sets = Array.from({ length: 60 }, (_, i) => Uint32Array.from([...Array(30).keys(), 100 + i]))
    expect(nearDuplicates(sets, 0.9)).toHaveLength((60 * 59) / 2)
    const pairs = nearDuplicates(sets, 0.9, 5)
    expect(pairs.length).toBeLessThanOrEqual(60 * 5)
    for (let i = 0; i < 60; i++) expect(pairs.filter(([a, b]) => a === i || b === i).length).toBeGreaterThanOrEqual(5)
  })

  it('refuses a threshold that means nothing', () => {
    for (const bad of [0, -1, 1.1, Number.NaN]) expect(() => nearDuplicates([], bad)).toThrow(RangeError)
  })
})

describe('shingles', () => {
  const likeness = (a: string, b: string) => jaccard(shingles(a), shingles(b))

  it.each([
    ['您好，请问有什么可以帮您的吗', '您好!请问有什么可以帮您的吗?', 1, 1],
    ['您好，请问今天有什么可以帮您的吗', '您好，请问有什么可以帮您的吗', 0.6, 0.8],
    ['我们的地址是人民路一百号，八点上班', '术后请忌烟酒，注意休息', 0, 0.05],
    ['thank you for calling, how can i help you today', 'thank you for calling how may i help you today', 0.6, 0.8],
    ['your order was sent on monday', 'please tell me the colour you like', 0, 0.05],
    ['好的', '好的呢', 0.2, 0.8],
    ['好', '好', 1, 1],
    ['？？？', '！', 0, 0],
    ['', '', 0, 0],
    ['做ct检查要300元', '做ct检查要400元', 0.3, 0.7],
  ])('%s ~ %s', (a, b, least, most) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(least)
    expect(likeness(a, b)).toBeLessThanOrEqual(most)
  })

  it('gives distinct hashes in ascending order, at any size', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('好', '的', 'a', 'b', ' ', '？', '\ud83d', '😀', '1') }),
        fc.integer({ min: 1, max: 5 }),
        (text, size) => {
          const hashes = [...shingles(text, size)]
          expect(hashes).toEqual([...new Set(hashes)].sort((a, b) => a - b))
          expect(hashes.length > 0).toBe(text.length > 0)
        },
      ),
    )
  })
})
