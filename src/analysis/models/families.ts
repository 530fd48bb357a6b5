import { finish, mix } from '../../text/hash.js'
import { type FeatureSink, unnamed } from '../../text/linear-model.js'

/** Families of features; a number is never given to another. */
export const FAMILY = {
  asked: 11,
  said: 12,
  together: 13,
  before: 14,
  message: 16,
  cue: 17,
  fact: 18,
} as const

/** Adds a fact with its value: "telling 3", "price × figure". */
export function addFact(features: FeatureSink, name: string, ...values: (string | number | boolean)[]): void {
  let text = name
  for (const value of values) text += ` ${value}`
  let hash: number = FAMILY.fact
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i))
  features.add(finish(hash), features.named ? () => text : unnamed)
}

/** A count in steps that grow, so that a few steps hold all sizes. */
export function magnitude(count: number): number {
  return Math.min(8, Math.floor(Math.log2(count + 1) * 1.5))
}
