/** The agent texts of a part of a batch: read on one thread, merged on another. */
import type { ConversationNode } from '../transcript/index.js'
import { type KeyUnits, keyHash, keyText, readKey } from './canned-key.js'

/** What was read of a part; plain data, so that it can be sent. */
export interface TextPart {
  conversations: number
  teams: string[]
  /** Distinct texts: the place of their team, hash and key. */
  texts: { team: Uint32Array; hash: Float64Array; key: string[] }
  /** Pairs in reading order: the place of a text, and of a conversation that holds it. */
  uses: Uint32Array
}

/** Visits the keys of an agent's messages. A key is valid until the next comes. */
export function keysOf(conversation: ConversationNode, minLength: number, visit: (key: KeyUnits) => void): void {
  for (const turn of conversation.children) {
    if (turn.role !== 'agent') continue
    for (const message of turn.children) {
      if (message.value.length < minLength) continue
      const key = readKey(message.value)
      if (key.size >= minLength) visit(key)
    }
  }
}

/** Texts recur within a team: what another team says is none of their habits. */
export function teamOf({ fields }: ConversationNode): string {
  return fields.agent?.team ?? ''
}

/** Gathers the texts of a part. */
export class TextPartReader {
  readonly #minLength: number
  readonly #teams = new Map<string, { place: number; texts: Map<number, number> }>()
  readonly #team: number[] = []
  readonly #hash: number[] = []
  readonly #key: string[] = []
  readonly #uses: number[] = []
  #conversations = 0

  constructor(minLength: number) {
    this.#minLength = minLength
  }

  add(conversation: ConversationNode): void {
    const ordinal = this.#conversations++
    const { place, texts } = this.#teamAt(teamOf(conversation))
    keysOf(conversation, this.#minLength, (key) => {
      const hash = keyHash(key)
      let at = texts.get(hash)
      if (at === undefined) {
        at = this.#hash.push(hash) - 1
        this.#team.push(place)
        this.#key.push(keyText(key))
        texts.set(hash, at)
      }
      this.#uses.push(at, ordinal)
    })
  }

  finish(): TextPart {
    return {
      conversations: this.#conversations,
      teams: [...this.#teams.keys()],
      texts: { team: Uint32Array.from(this.#team), hash: Float64Array.from(this.#hash), key: this.#key },
      uses: Uint32Array.from(this.#uses),
    }
  }

  #teamAt(name: string): { place: number; texts: Map<number, number> } {
    let team = this.#teams.get(name)
    if (!team) {
      team = { place: this.#teams.size, texts: new Map() }
      this.#teams.set(name, team)
    }
    return team
  }
}
