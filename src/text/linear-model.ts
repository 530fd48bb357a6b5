/**
 * A linear model over hashed features: the sum of the weights of what was seen, in log-odds. Its numbers are few enough to
 * ship (most weights are zero, the rest small integers), it is quick, and each part of a sum can be shown.
 */

/** A model as it ships. */
export interface ModelData {
  /** Features are hashed to so many bits. */
  bits: number
  /** What one unit of a weight is worth, in log-odds. */
  scale: number
  /** Log-odds of nothing seen. */
  bias: number
  /** Base64 of pairs: the distance to the next feature as a varint, its weight as a signed byte. */
  weights: string
}

/** Takes what is seen, as hashes. */
export interface FeatureSink {
  /** Names are wanted, to explain a decision by. */
  readonly named: boolean
  /** @param name Called only where names are wanted. */
  add(hash: number, name: () => string): void
}

/** What stands for a name that nobody asks for: thousands of closures would be made in vain. */
export const unnamed = (): string => ''

/** What was seen; on request with a name for each. */
export class Features implements FeatureSink {
  readonly hashes = new Set<number>()
  readonly names: Map<number, string> | undefined

  constructor(named = false) {
    this.names = named ? new Map() : undefined
  }

  get named(): boolean {
    return this.names !== undefined
  }

  add(hash: number, name: () => string): void {
    const known = hash >>> 0
    this.hashes.add(known)
    if (this.names && !this.names.has(known)) this.names.set(known, name())
  }
}

/** Adds up what is seen as it comes. Most of it weighs nothing, and is not even remembered. */
export class Tally implements FeatureSink {
  readonly named = false
  readonly #weights: Int8Array
  readonly #shift: number
  /** What weighed something, each once. */
  readonly #seen = new Set<number>()
  /** In units of a weight. */
  sum = 0

  constructor(weights: Int8Array, shift: number) {
    this.#weights = weights
    this.#shift = shift
  }

  add(hash: number): void {
    const weight = this.#weights[hash >>> this.#shift] as number
    if (weight === 0) return
    // As a signed number it is a small integer, which a set holds without boxing it.
    const known = hash | 0
    if (this.#seen.has(known)) return
    this.#seen.add(known)
    this.sum += weight
  }
}

/** A part of a sum. */
export interface Contribution {
  name: string
  /** Log-odds. */
  weight: number
}

/** A model, ready to score. Its numbers are unpacked when it is first asked. */
export class LinearModel {
  readonly #data: ModelData
  readonly #shift: number
  #unpacked: Int8Array | undefined

  constructor(data: ModelData) {
    this.#data = data
    this.#shift = 32 - data.bits
  }

  /** For features that need not be remembered: {@link score} takes it as well. */
  tally(): Tally {
    return new Tally(this.weights, this.#shift)
  }

  /** Log-odds that what was seen is of the kind that the model knows. */
  score(seen: Pick<Features, 'hashes'> | Tally): number {
    return this.#data.bias + (seen instanceof Tally ? seen.sum : this.#sumOf(seen.hashes)) * this.#data.scale
  }

  #sumOf(hashes: Iterable<number>): number {
    let sum = 0
    for (const hash of hashes) sum += this.weights[hash >>> this.#shift] as number
    return sum
  }

  private get weights(): Int8Array {
    this.#unpacked ??= decodeWeights(this.#data.weights, 1 << this.#data.bits)
    return this.#unpacked
  }

  /** The parts that weigh most, the heaviest first. The features must have been collected with names. */
  contributions({ hashes, names }: Features, most = 5): Contribution[] {
    return [...hashes]
      .map((hash) => ({
        name: names?.get(hash) ?? '',
        weight: (this.weights[hash >>> this.#shift] as number) * this.#data.scale,
      }))
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1))
      .slice(0, most)
  }
}

/** Probability of log-odds. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}

/** Writes weights as {@link ModelData} has them. */
export function encodeWeights(weights: Int8Array): string {
  let bytes = ''
  let last = -1
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] as number
    if (weight === 0) continue
    let distance = at - last
    last = at
    for (; distance > 0x7f; distance >>>= 7) bytes += String.fromCharCode((distance & 0x7f) | 0x80)
    bytes += String.fromCharCode(distance, weight & 0xff)
  }
  return btoa(bytes)
}

/** Reads what {@link encodeWeights} wrote. */
export function decodeWeights(text: string, size: number): Int8Array {
  const bytes = atob(text)
  const weights = new Int8Array(size)
  let at = -1
  for (let i = 0; i < bytes.length; ) {
    let distance = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(i++)
      distance |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    at += distance
    weights[at] = bytes.charCodeAt(i++)
  }
  return weights
}
