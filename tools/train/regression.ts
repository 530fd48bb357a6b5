/**
 * Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over sparse binary features, and its weights as small
 * integers. Deterministic: the same examples in the same order give the same numbers.
 */
import { encodeWeights, type ModelData } from '../../src/text/linear-model.js'

/** One example: hashes of what was seen, and whether it is of the kind that is learnt. */
export interface Example {
  hashes: Uint32Array
  positive: boolean
}

export interface Settings {
  bits: number
  epochs: number
  rate: number
  /** Strength of the pull towards zero. */
  shrink: number
  /** Features seen in fewer examples are left out. */
  least: number
}

/** A trained model, before it is made small. */
export interface Trained {
  weights: Float64Array
  bias: number
  bits: number
}

/** Learns weights. */
export function train(examples: readonly Example[], { bits, epochs, rate, shrink, least }: Settings): Trained {
  const size = 1 << bits
  const shift = 32 - bits
  const counts = new Uint32Array(size)
  const rows = examples.map(({ hashes }) => Uint32Array.from(new Set(Array.from(hashes, (hash) => hash >>> shift))))
  for (const row of rows) for (const at of row) counts[at] = (counts[at] as number) + 1
  const kept = rows.map((row) => row.filter((at) => (counts[at] as number) >= least))
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-6)
  let bias = 0
  let biasSquares = 1e-6
  const random = generator(1)
  const order = Uint32Array.from(kept.keys())
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const one = order[i] as number
      order[i] = order[j] as number
      order[j] = one
    }
    for (const at of order) {
      const row = kept[at] as Uint32Array
      let sum = bias
      for (const k of row) sum += weights[k] as number
      const wrong = 1 / (1 + Math.exp(-sum)) - Number(examples[at]!.positive)
      for (const k of row) {
        const gradient = wrong + shrink * (weights[k] as number)
        squares[k] = (squares[k] as number) + gradient * gradient
        weights[k] = (weights[k] as number) - (rate * gradient) / Math.sqrt(squares[k] as number)
      }
      biasSquares += wrong * wrong
      bias -= (rate * wrong) / Math.sqrt(biasSquares)
    }
  }
  return { weights, bias, bits }
}

/** Log-odds of an example. */
export function score({ weights, bias, bits }: Trained, { hashes }: Pick<Example, 'hashes'>): number {
  const shift = 32 - bits
  let sum = bias
  for (const hash of hashes) sum += weights[hash >>> shift] as number
  return sum
}

/** Of 127 steps so many are nothing: a weight so small tells nothing, and there are very many of them. */
const NOTHING = 5

/** Weights as signed bytes; the few that are larger than nearly all others are cut, the smallest left out. */
export function small({ weights, bias, bits }: Trained): ModelData {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort()
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1
  const scale = largest / 127
  const bytes = Int8Array.from(weights, (weight) => {
    const steps = Math.max(-127, Math.min(127, Math.round(weight / scale)))
    return Math.abs(steps) <= NOTHING ? 0 : steps
  })
  return { bits, scale: Number(scale.toPrecision(6)), bias: Number(bias.toPrecision(6)), weights: encodeWeights(bytes) }
}

/** Numbers in [0, 1) that look random and are always the same (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
