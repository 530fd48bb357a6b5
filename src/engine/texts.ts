/**
 * Which agent texts recur. A first pass over the batch fills it; its memory grows with distinct texts, up to a bound, and not
 * with conversations. Below the bound its answers do not depend on the order of the batch.
 */
import { hasGroup } from '../analysis/cues.js'
import type { DialogueView } from '../analysis/dialogue.js'
import type { UtteranceView } from '../analysis/utterance.js'
import type { CannedLimits, CannedUse } from '../plugin/index.js'
import { nearDuplicates } from '../text/near-duplicates.js'
import { shingles } from '../text/shingles.js'
import type { ConversationNode } from '../transcript/index.js'
import { keyHash, keyText, readKey } from './canned-key.js'
import { recurring } from './recurring.js'
import { keysOf, type TextPart, teamOf } from './text-part.js'
import type { ReplyTemplate } from './types.js'

/** When texts recur, by the widest limits of all rules. */
export interface CorpusLimits extends CannedLimits {
  /** The fewest conversations that a rule asks for; `conversations` is the most. */
  least: number
}

/** Where a text stands. */
interface Use {
  /** Conversations that hold it, up to one more than a rule may ask for: enough to tell, and bounded. */
  conversations: number[]
  /** Its place in the reply library, or −1. */
  template: number
}

/** A distinct text of one team. */
interface Text extends Use {
  key: string
}

/** A text that recurs: in the library, or in several conversations, in these words or nearly. */
interface Recurring {
  text: Use
  near: { text: Use; similarity: number }[]
  /** Texts at least so similar, taken together: worked out when it is first asked, as it is for every use of a text. */
  summary?: Summary
}

interface Summary {
  similarity: number
  /** A reply of the library among them. */
  template: Use | undefined
  /** Conversations that hold one of them; capped, "at least". */
  conversations: number
}

/** Thousands of variants of one text would make millions of pairs; so many are plenty to tell that it recurs. */
const MOST_NEIGHBOURS = 50

/** So many shingles are kept in memory while the texts of a team are compared: 16 MB. */
const MOST_KEPT = 4_000_000

/**
 * So many distinct texts are held, about 300 bytes each. Beyond it those are forgotten that only one conversation has said so
 * far, the oldest first, until half of them are left: of a text whose uses lie further apart than so many others, uses before
 * are not counted.
 */
const MOST_TEXTS = 500_000

/** Used where no rule asks for a corpus. */
export const DEFAULTS: CorpusLimits = { conversations: 5, least: 5, similarity: 0.85, minLength: 8 }

/** Collects the texts of a batch. */
export class TextIndex {
  readonly #limits: CorpusLimits
  readonly #library: readonly ReplyTemplate[]
  readonly #teams = new Map<string, Map<number, Text>>()
  readonly #most: number
  /** From so many texts on, some are forgotten. */
  #room: number
  #held = 0
  #conversations = 0

  /**
   * @param limits Undefined where no rule asks for texts: then the usual ones.
   * @param most Distinct texts that are held.
   */
  constructor(limits: CorpusLimits | undefined, library: readonly ReplyTemplate[], most = MOST_TEXTS) {
    this.#limits = limits ?? DEFAULTS
    this.#library = library
    this.#most = most
    this.#room = most
  }

  add(conversation: ConversationNode): void {
    const ordinal = this.#conversations++
    const texts = this.#team(teamOf(conversation))
    keysOf(conversation, this.#limits.minLength, (key) => {
      const hash = keyHash(key)
      const text = texts.get(hash)
      if (text) this.#use(text, ordinal)
      else this.#hold(texts, hash, keyText(key), ordinal)
    })
    if (this.#held > this.#room) this.#forget()
  }

  /** Adds what another thread read: the same as if its conversations were added here, one by one. */
  merge({ conversations, teams, texts: { team, hash, key }, uses }: TextPart): void {
    const own = teams.map((name) => this.#team(name))
    for (let i = 0; i < uses.length; i += 2) {
      const at = uses[i] as number
      const ordinal = this.#conversations + (uses[i + 1] as number)
      // Between two conversations, as if they had been added one by one.
      if (this.#held > this.#room && uses[i + 1] !== uses[i - 1]) this.#forget()
      const texts = own[team[at] as number] as Map<number, Text>
      const text = texts.get(hash[at] as number)
      if (text) this.#use(text, ordinal)
      else this.#hold(texts, hash[at] as number, key[at] as string, ordinal)
    }
    if (this.#held > this.#room) this.#forget()
    this.#conversations += conversations
  }

  finish(): CannedTexts {
    const teams = new Map([...this.#teams].map(([team, texts]) => [team, this.#recurringOf(texts)]))
    return new CannedTexts(teams, this.#library)
  }

  #hold(texts: Map<number, Text>, hash: number, key: string, ordinal: number): void {
    texts.set(hash, { key, conversations: [ordinal], template: -1 })
    this.#held++
  }

  #forget(): void {
    const enough = this.#most / 2
    for (const texts of this.#teams.values()) {
      for (const [hash, { conversations }] of texts) {
        if (this.#held <= enough) break
        if (conversations.length > 1) continue
        texts.delete(hash)
        this.#held--
      }
    }
    // Where most texts recur, looking for others again and again would take longer than it spares.
    this.#room = Math.max(this.#most, 2 * this.#held)
  }

  #use({ conversations }: Text, ordinal: number): void {
    if (conversations.length <= this.#limits.conversations && conversations.at(-1) !== ordinal)
      conversations.push(ordinal)
  }

  /** Adds the library to a team's texts, and keeps what recurs. */
  #recurringOf(texts: Map<number, Text>): Map<number, Recurring> {
    const { least, similarity: alike, minLength } = this.#limits
    for (const [template, { text }] of this.#library.entries()) {
      const key = readKey(text)
      if (key.size < minLength) continue
      const hash = keyHash(key)
      const known = texts.get(hash)
      if (known) known.template = template
      else texts.set(hash, { key: keyText(key), conversations: [], template })
    }
    const found = new Map<number, Recurring>()
    const hashes = [...texts.keys()]
    const list = [...texts.values()]
    // Asked for several times: those of most batches are kept, those of a very large one are made again.
    const made: Uint32Array[] = []
    let room = MOST_KEPT
    const shinglesOf = (at: number): Uint32Array => {
      const before = made[at]
      if (before) return before
      const own = shingles(list[at]!.key)
      room -= own.length
      if (room > 0) made[at] = own
      return own
    }
    const weights = list.map(({ conversations, template }) => (template >= 0 ? least + 1 : conversations.length))
    const kept = recurring(shinglesOf, weights, least + 1, alike)
    // Without their words, which nobody asks for any more.
    const uses = kept.map((at): Use => ({ conversations: list[at]!.conversations, template: list[at]!.template }))
    for (const [place, at] of kept.entries()) found.set(hashes[at]!, { text: uses[place]!, near: [] })
    const keptSets = kept.map(shinglesOf)
    for (const [a, b, similarity] of nearDuplicates(keptSets, alike, MOST_NEIGHBOURS)) {
      found.get(hashes[kept[a]!]!)!.near.push({ text: uses[b]!, similarity })
      found.get(hashes[kept[b]!]!)!.near.push({ text: uses[a]!, similarity })
    }
    for (const [hash, { text, near }] of found)
      if (near.length === 0 && text.template < 0 && text.conversations.length < 2) found.delete(hash)
    return found
  }

  #team(name: string): Map<number, Text> {
    const known = this.#teams.get(name)
    if (known) return known
    const texts = new Map<number, Text>()
    this.#teams.set(name, texts)
    return texts
  }
}

/** What of a batch's texts another thread needs; plain data. */
export type RecurringTexts = ReadonlyMap<string, ReadonlyMap<number, Recurring>>

/** The texts that recur in a finished batch. */
export class CannedTexts {
  readonly #teams: RecurringTexts
  readonly #library: readonly ReplyTemplate[]

  constructor(teams: RecurringTexts, library: readonly ReplyTemplate[]) {
    this.#teams = teams
    this.#library = library
  }

  get data(): RecurringTexts {
    return this.#teams
  }

  /** What is known of an agent message. The conversation itself must have been indexed. */
  readonly lookup = (utterance: UtteranceView, dialogue: DialogueView, limits: CannedLimits): CannedUse | undefined => {
    if (utterance.text.length < limits.minLength) return undefined
    const texts = this.#teams.get(teamOf(dialogue.conversation))
    if (!texts || texts.size === 0) return undefined
    const key = readKey(utterance.text)
    if (key.size < limits.minLength) return undefined
    const known = texts.get(keyHash(key))
    if (!known) return undefined
    const { template, conversations } = summaryOf(known, limits.similarity)
    const others = conversations - 1
    if (!template && others < limits.conversations) return undefined
    if (!dialogue.substantive(utterance)) return undefined
    return {
      source: template ? 'library' : 'batch',
      title: template && this.#library[template.template]?.title,
      conversations: others,
      allowed: hasAllowedTopic(utterance, dialogue),
    }
  }
}

function summaryOf(known: Recurring, similarity: number): Summary {
  if (known.summary?.similarity === similarity) return known.summary
  const alike = [known.text, ...known.near.filter((near) => near.similarity >= similarity).map(({ text }) => text)]
  known.summary = {
    similarity,
    template: alike.find((each) => each.template >= 0),
    conversations: new Set(alike.flatMap((each) => each.conversations)).size,
  }
  return known.summary
}

/** Facts that should be uniform, such as an address, may be canned. */
export function hasAllowedTopic(utterance: UtteranceView, dialogue: DialogueView): boolean {
  return hasGroup(utterance.hits, dialogue.context.cues.group('allowed-canned'))
}
