import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finish } from './hash.js'
import { decodeWeights, encodeWeights, Features, LinearModel } from './linear-model.js'

const BITS = 10

/** A model in which the features of these hashes have these weights. */
function model(weights: Record<number, number>): LinearModel {
  const table = new Int8Array(1 << BITS)
  for (const [hash, weight] of Object.entries(weights)) table[Number(hash) >>> (32 - BITS)] = weight
  return new LinearModel({ bits: BITS, scale: 0.5, bias: -1, weights: encodeWeights(table) })
}

const RAIN = finish(1)
const SUN = finish(2)

describe('a linear model', () => {
  it('gets back the very weights that were written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(65535), fc.integer({ min: -127, max: 127 }))), (pairs) => {
        const weights = new Int8Array(65536)
        for (const [at, weight] of pairs) weights[at] = weight
        const back = decodeWeights(encodeWeights(weights), weights.length)
        expect(back.findIndex((weight, at) => weight !== weights[at])).toBe(-1)
      }),
    )
  })

  it('adds up what was seen, each thing once', () => {
    const seen = new Features()
    seen.add(RAIN, () => 'rain')
    seen.add(RAIN, () => 'rain')
    expect(model({ [RAIN]: 6, [SUN]: -4 }).score(seen)).toBe(-1 + 3)
    seen.add(SUN, () => 'sun')
    expect(model({ [RAIN]: 6, [SUN]: -4 }).score(seen)).toBe(-1 + 3 - 2)
  })

  it('names what weighed most, and nothing that weighed nothing', () => {
    const seen = new Features(true)
    seen.add(SUN, () => 'sun')
    seen.add(RAIN, () => 'rain')
    seen.add(finish(3), () => 'wind')
    expect(model({ [RAIN]: 6, [SUN]: -8 }).contributions(seen)).toEqual([
      { name: 'sun', weight: -4 },
      { name: 'rain', weight: 3 },
    ])
  })
})
