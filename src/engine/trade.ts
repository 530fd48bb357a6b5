/**
 * Which trade a batch belongs to. A desk is of one trade, but many of its short talks never name it: of a batch that is about
 * homes by a sample of its talks, all are. The sample is drawn by a hash of the talks, so it depends on their order neither here
 * nor where parts of a batch are read side by side.
 */
import { type AnalysisContext, DialogueView } from '../analysis/dialogue.js'
import { isAboutHomes } from '../analysis/trade.js'
import { finish, mix } from '../text/hash.js'
import type { ConversationNode } from '../transcript/index.js'

/** How many talks are looked at, how many tell something, and what share of them names the trade where a batch is of it. */
const SAMPLE = 32
const LEAST = 12
const SHARE = 0.5

/** A talk of the sample. */
export interface Drawn {
  hash: number
  homes: boolean
}

/** Draws the sample while a batch is read. */
export class TradeIndex {
  readonly #context: AnalysisContext
  /** The talks with the smallest hashes, the smallest first. */
  readonly #drawn: Drawn[] = []

  constructor(context: AnalysisContext) {
    this.#context = context
  }

  add(conversation: ConversationNode): void {
    const hash = hashOf(conversation)
    const drawn = this.#drawn
    if (drawn.length === SAMPLE && hash >= (drawn[SAMPLE - 1] as Drawn).hash) return
    this.#take({ hash, homes: isAboutHomes(new DialogueView(conversation, this.#context)) })
  }

  /** What was drawn so far. */
  get data(): Drawn[] {
    return this.#drawn
  }

  /** Adds what another thread drew. */
  merge(drawn: readonly Drawn[]): void {
    for (const each of drawn) this.#take(each)
  }

  #take(talk: Drawn): void {
    const drawn = this.#drawn
    const place = drawn.findIndex((each) => each.hash > talk.hash)
    drawn.splice(place < 0 ? drawn.length : place, 0, talk)
    if (drawn.length > SAMPLE) drawn.pop()
  }

  /** The trade, or undefined where no model knows it or the batch is too small to tell. */
  finish(): 'homes' | undefined {
    const drawn = this.#drawn
    const homes = drawn.filter((each) => each.homes).length
    return drawn.length >= LEAST && homes >= SHARE * drawn.length ? 'homes' : undefined
  }
}

/** Of the id and the first words: ids may repeat. */
function hashOf({ id, children }: ConversationNode): number {
  let hash = 0
  for (const text of [id, children[0]?.children[0]?.value ?? '']) {
    for (let i = 0; i < text.length && i < 64; i++) hash = mix(hash, text.charCodeAt(i))
    hash = mix(hash, text.length)
  }
  return finish(hash)
}
