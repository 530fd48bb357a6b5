import type { Conversation, Message } from '../../../src/transcript/index.js'
import { en } from './en.js'
import { zh } from './zh.js'

/** Sentences of one language; `{slot}` is filled from `slots`, `{number}` and `{digits}` with numbers. */
export interface Language {
  lang: 'zh' | 'en'
  /** What stands between two sentences of one message. */
  joint: string
  slots: Record<string, readonly string[]>
  opening: readonly string[]
  greeting: readonly string[]
  asks: readonly string[]
  details: readonly string[]
  questionsBack: readonly string[]
  answers: readonly string[]
  advice: readonly string[]
  comfort: readonly string[]
  thanks: readonly string[]
  closing: readonly string[]
}

type What = Exclude<keyof Language, 'lang' | 'joint' | 'slots'>

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Writes conversations that look like real ones to a scanner: short messages of the customer, a few long answers, both
 * languages (two Chinese to one English), about eleven messages each. Deterministic.
 *
 * @param count How many.
 * @param seed Another seed gives other conversations.
 */
export function* conversations(count: number, seed: number): Generator<Conversation> {
  const chance = random(seed)
  for (let index = 0; index < count; index++) {
    const language = index % 3 === 2 ? en : zh
    const messages = new Talk(language, chance).messages
    yield { id: `made-${seed}-${index + 1}`, channel: 'chat', lang: language.lang, messages }
  }
}

/** One conversation, written turn by turn. */
class Talk {
  readonly messages: Message[] = []
  readonly #language: Language
  readonly #chance: () => number

  constructor(language: Language, chance: () => number) {
    this.#language = language
    this.#chance = chance
    if (this.#happens(0.4)) this.#say('customer', 'opening')
    if (this.#happens(0.6)) this.#say('agent', 'greeting')
    // Most talks are short; a few go on for long.
    const topics = 1 + Math.floor(this.#chance() ** 2 * 5)
    for (let topic = 0; topic < topics; topic++) this.#topic()
    if (this.#happens(0.7)) this.#say('customer', 'thanks')
    if (this.#happens(0.6)) this.#say('agent', 'closing')
  }

  #topic(): void {
    this.#say('customer', 'asks')
    while (this.#happens(0.25)) this.#say('customer', 'details')
    if (this.#happens(0.2)) this.#say('agent', 'comfort')
    while (this.#happens(0.45)) {
      this.#say('agent', 'questionsBack')
      if (this.#happens(0.9)) this.#say('customer', 'details')
    }
    if (this.#happens(0.85)) this.#answer()
  }

  #answer(): void {
    const parts = [this.#fill('answers')]
    // One answer in six explains at length.
    while (parts.length < 12 && this.#happens(parts.length === 1 ? 0.17 : 0.75)) parts.push(this.#fill('advice'))
    this.messages.push({ role: 'agent', text: parts.join(this.#language.lang === 'en' ? ' ' : '') })
    while (this.#happens(0.3)) this.#say('agent', 'advice')
  }

  #say(role: 'customer' | 'agent', what: What): void {
    const again = (what === 'asks' || what === 'details') && this.#happens(0.35)
    const text = again ? `${this.#fill(what)}${this.#language.joint}${this.#fill('details')}` : this.#fill(what)
    this.messages.push({ role, text })
  }

  #fill(what: What): string {
    return this.#expand(this.#pick(this.#language[what]))
  }

  #expand(sentence: string): string {
    return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'number') return String(1 + Math.floor(this.#chance() * 60))
      if (slot === 'digits') return String(10 + Math.floor(this.#chance() ** 2 * 90_000))
      return this.#expand(this.#pick(this.#language.slots[slot] ?? [slot]))
    })
  }

  #pick(list: readonly string[]): string {
    return list[Math.floor(this.#chance() * list.length)] as string
  }

  #happens(share: number): boolean {
    return this.#chance() < share
  }
}
