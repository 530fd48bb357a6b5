/**
 * Which agent texts recur. A first pass over the batch fills it; its memory grows with distinct texts, not with
 * conversations, and its answers do not depend on the order of the batch.
 */
import type { DialogueView, UtteranceView } from '../analysis/dialogue.js'
import type { CannedLimits, CannedUse } from '../plugin/index.js'
import { nearDuplicates } from '../text/near-duplicates.js'
import { shingles } from '../text/shingles.js'
import type { ConversationNode } from '../transcript/index.js'
import { cannedKey } from './canned-key.js'
import type { Corpus, CorpusIndexer, ReplyTemplate } from './types.js'

/** A distinct text of one team. */
interface Text {
  key: string
  /** Conversations that hold it, up to one more than a rule may ask for: enough to tell, and bounded. */
  conversations: number[]
  /** Its place in the reply library, or −1. */
  template: number
  /** Nearly equal texts with their similarity. */
  near: { text: Text; similarity: number }[]
}

/** Thousands of variants of one text would make millions of pairs; so many are plenty to tell that it recurs. */
const MOST_NEIGHBOURS = 50

/** Used where no rule asks for a corpus. */
const DEFAULTS: CannedLimits = { conversations: 5, similarity: 0.85, minLength: 8 }

/** Fills a corpus. */
export class Indexer implements CorpusIndexer {
  readonly #limits: CannedLimits
  readonly #library: readonly ReplyTemplate[]
  readonly #teams = new Map<string, Map<string, Text>>()
  #conversations = 0

  constructor(limits: CannedLimits = DEFAULTS, library: readonly ReplyTemplate[] = []) {
    this.#limits = limits
    this.#library = library
  }

  add(conversation: ConversationNode): void {
    const ordinal = this.#conversations++
    const texts = this.#team(teamOf(conversation))
    for (const turn of conversation.children) {
      if (turn.role !== 'agent') continue
      for (const message of turn.children) {
        if (message.value.length < this.#limits.minLength) continue
        const key = cannedKey(message.value)
        if (key.length < this.#limits.minLength) continue
        const text = texts.get(key)
        if (!text) texts.set(key, { key, conversations: [ordinal], template: -1, near: [] })
        else if (text.conversations.length <= this.#limits.conversations && text.conversations.at(-1) !== ordinal)
          text.conversations.push(ordinal)
      }
    }
  }

  finish(): BatchCorpus {
    for (const texts of this.#teams.values()) {
      this.#library.forEach(({ text }, template) => {
        const key = cannedKey(text)
        const known = texts.get(key)
        if (known) known.template = template
        else if (key.length >= this.#limits.minLength) texts.set(key, { key, conversations: [], template, near: [] })
      })
      const list = [...texts.values()]
      const sets = list.map(({ key }) => shingles(key))
      for (const [a, b, similarity] of nearDuplicates(sets, this.#limits.similarity, MOST_NEIGHBOURS)) {
        const one = list[a]!
        const other = list[b]!
        one.near.push({ text: other, similarity })
        other.near.push({ text: one, similarity })
      }
    }
    return new BatchCorpus(this.#conversations, this.#teams, this.#library)
  }

  #team(name: string): Map<string, Text> {
    let texts = this.#teams.get(name)
    if (!texts) {
      texts = new Map()
      this.#teams.set(name, texts)
    }
    return texts
  }
}

/** A finished corpus. */
export class BatchCorpus implements Corpus {
  readonly conversations: number
  readonly #teams: ReadonlyMap<string, ReadonlyMap<string, Text>>
  readonly #library: readonly ReplyTemplate[]

  constructor(
    conversations: number,
    teams: ReadonlyMap<string, ReadonlyMap<string, Text>>,
    library: readonly ReplyTemplate[],
  ) {
    this.conversations = conversations
    this.#teams = teams
    this.#library = library
  }

  /** What is known of an agent message. The conversation itself must have been indexed. */
  readonly lookup = (utterance: UtteranceView, dialogue: DialogueView, limits: CannedLimits): CannedUse | undefined => {
    if (utterance.text.length < limits.minLength) return undefined
    const key = cannedKey(utterance.text)
    if (key.length < limits.minLength) return undefined
    const text = this.#teams.get(teamOf(dialogue.conversation))?.get(key)
    if (!text) return undefined
    const alike = [
      text,
      ...text.near.filter(({ similarity }) => similarity >= limits.similarity).map((near) => near.text),
    ]
    const template = alike.find((each) => each.template >= 0)
    const others = new Set(alike.flatMap((each) => each.conversations)).size - 1
    if (!template && others < limits.conversations) return undefined
    if (!dialogue.substantive(utterance)) return undefined
    const allowed = hasAllowedTopic(utterance, dialogue)
    return {
      source: template ? 'library' : 'batch',
      title: template && this.#library[template.template]?.title,
      conversations: others,
      allowed,
    }
  }
}

function hasAllowedTopic(utterance: UtteranceView, dialogue: DialogueView): boolean {
  const group = dialogue.context.cues.group('allowed-canned')
  for (let i = 0; i < utterance.hits.length; i += 4) if (utterance.hits[i] === group) return true
  return false
}

function teamOf({ fields }: ConversationNode): string {
  return fields.agent?.team ?? ''
}
