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

/** A talk of the sample that is not looked at yet: most give way to another. */
interface Talk {
  hash: number
  of: ConversationNode | boolean
}

/** Draws the sample while a batch is read. */
export class TradeIndex {
  readonly #context: AnalysisContext
  /** The talks with the smallest hashes, the smallest first. */
  readonly #drawn: Talk[] = []

  constructor(context: AnalysisContext) {
    this.#context = context
  }

  add(conversation: ConversationNode): void {
    const hash = hashOf(conversation)
    const drawn = this.#drawn
    if (drawn.length === SAMPLE && hash >= (drawn[SAMPLE - 1] as Talk).hash) return
    this.#take({ hash, of: conversation })
  }

  /** What was drawn so far. */
  get data(): Drawn[] {
    return this.#drawn.map((talk) => ({ hash: talk.hash, homes: this.#isAboutHomes(talk) }))
  }

  /** Adds what another thread drew. */
  merge(drawn: readonly Drawn[]): void {
    for (const { hash, homes } of drawn) this.#take({ hash, of: homes })
  }

  #isAboutHomes(talk: Talk): boolean {
    if (typeof talk.of !== 'boolean') talk.of = isAboutHomes(new DialogueView(talk.of, this.#context))
    return talk.of
  }

  #take(talk: Talk): void {
    const drawn = this.#drawn
    const place = drawn.findIndex((each) => each.hash > talk.hash)
    drawn.splice(place < 0 ? drawn.length : place, 0, talk)
    if (drawn.length > SAMPLE) drawn.pop()
  }

  /** The trade, or undefined where no model knows it or the batch is too small to tell. */
  finish(): 'homes' | undefined {
    const drawn = this.#drawn
    if (drawn.length < LEAST) return undefined
    const homes = drawn.filter((each) => this.#isAboutHomes(each)).length
    return homes >= SHARE * drawn.length ? 'homes' : undefined
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
