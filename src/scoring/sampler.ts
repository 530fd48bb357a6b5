/** Draws conversations for people to look at: of each agent the same share or number, and the same ones for the same seed. */
import { type Review, riskOf, type Sample, type SamplePlan } from '../plugin/index.js'
import type { ConversationNode } from '../transcript/index.js'

/** What was drawn. */
export interface Drawn {
  /** Whether the nth conversation that was added is in the sample. */
  has(ordinal: number): boolean
  sample: Sample
}

/**
 * Takes the conversations of a run in order, and draws from them. A conversation's lot depends on the seed and its id alone,
 * so neither the order of files nor other agents' conversations change it. Memory holds a number for each conversation.
 *
 * By risk, the lots are those of Efraimidis and Spirakis (2006): the chance of being drawn grows with the risk, and one
 * without any findings keeps a small chance.
 */
export class Sampler {
  readonly plan: SamplePlan
  readonly #agents = new Map<string, { lot: number; ordinal: number }[]>()
  #count = 0

  constructor(plan: SamplePlan) {
    this.plan = plan
  }

  /** Whether it must see the reviews before it can draw. */
  get needsReviews(): boolean {
    return this.plan.by === 'risk'
  }

  /** Adds a conversation, with its review where the sample is drawn by risk. */
  add(conversation: ConversationNode, review?: Review): void {
    const { agent } = conversation.fields
    const name = agent?.name ?? agent?.id ?? ''
    const weight = this.needsReviews && review ? 1 + riskOf(review) : 1
    const lots = this.#agents.get(name) ?? []
    lots.push({ lot: -Math.log(chance(this.plan.seed, conversation.id)) / weight, ordinal: this.#count++ })
    this.#agents.set(name, lots)
  }

  /** Draws the sample of what was added. */
  finish(): Drawn {
    const drawn = new Set<number>()
    for (const lots of this.#agents.values()) {
      lots.sort((a, b) => a.lot - b.lot || a.ordinal - b.ordinal)
      for (const { ordinal } of lots.slice(0, sizeFor(this.plan.size, lots.length))) drawn.add(ordinal)
    }
    return {
      has: (ordinal) => drawn.has(ordinal),
      sample: { ...this.plan, conversations: drawn.size, of: this.#count, agents: this.#agents.size },
    }
  }
}

/** How many of an agent's conversations; nobody is left out. */
function sizeFor(size: SamplePlan['size'], of: number): number {
  if (typeof size === 'number') return size
  return Math.max(1, Math.round((Number.parseFloat(size) / 100) * of))
}

/** A number between 0 and 1, both excluded, from a seed and an id: MurmurHash3's finish over a multiplicative hash. */
function chance(seed: string, id: string): number {
  const text = `${seed}\u0000${id}`
  let a = 0x9e3779b9 | 0
  let b = 0x243f6a88 | 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x85ebca6b)
    b = Math.imul(b ^ unit, 0xc2b2ae35)
    a ^= a >>> 13
    b ^= b >>> 16
  }
  a = Math.imul(a ^ (b >>> 15), 0x85ebca6b)
  b = Math.imul(b ^ (a >>> 13), 0xc2b2ae35)
  a ^= a >>> 16
  b ^= b >>> 16
  return ((a >>> 0) * 2 ** 20 + (b >>> 12) + 0.5) / 2 ** 52
}
