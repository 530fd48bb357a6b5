import type { FromWorker, Sent } from '../node/thread-messages.js'
import type { Review, Translation } from '../plugin/index.js'
import type { PartGathering } from '../scoring/gathering.js'
import type { ConversationNode } from '../transcript/index.js'
import type { PartWriter } from './part-writer.js'

/** Reviews, or problems, that are sent at once. */
const BATCH = 64
/** So many reviews, or units of text, are written before they are sent: what waits is little, and a message costs little. */
const WRITTEN = { reviews: 512, length: 256 * 1024 }

/** What a thread makes of reviews itself. */
export interface Making {
  /** Absent where what is gathered depends on more than the reviews. */
  gathering: PartGathering | undefined
  /** Absent where a report must see all reviews. */
  writer: PartWriter | undefined
}

type Send = (message: FromWorker, transfer?: ArrayBuffer[]) => void

/** What came of a piece on this thread: sent in batches, in the order in which it was read. */
export class Piece {
  readonly #send: Send
  readonly #at: number
  /** The piece is a range of lines. */
  readonly #lines: boolean
  readonly #making: Making
  #items: Sent[] = []
  /** Of what the writer holds, by file: conversations and messages. */
  #written = new Map<string, [number, number]>()
  #count = 0

  constructor(send: Send, { at, lines, ...making }: Making & { at: number; lines: boolean }) {
    this.#send = send
    this.#at = at
    this.#lines = lines
    this.#making = making
  }

  /** What may as well be told before the reviews that it follows. */
  note(item: Sent): void {
    this.#push(item)
  }

  /** Tells it where it stands: perhaps nothing after it counts. */
  async problem(item: Sent): Promise<void> {
    await this.#endText()
    this.#push(item)
  }

  /** Gives a promise only where something is sent: a review costs less than a turn of the loop. */
  add(review: Review, tree: ConversationNode, translation: Translation | undefined): Promise<void> | undefined {
    const { gathering, writer } = this.#making
    // Which directives of a file are of use is known where all its reviews come by.
    if (tree.directives) return this.#apart(review, tree, translation)
    gathering?.add(review, tree)
    if (writer) {
      writer.add(review, tree, translation)
      const [conversations, messages] = this.#written.get(tree.file ?? '') ?? [0, 0]
      this.#written.set(tree.file ?? '', [conversations + 1, messages + tree.fields.messages.length])
      this.#count++
    } else this.#push(this.#whole(review, tree, translation, gathering !== undefined))
    if (gathering?.full) return this.#endPart()
    const enough = writer && (this.#count >= WRITTEN.reviews || writer.length >= WRITTEN.length)
    return enough ? this.#endText() : undefined
  }

  async end(): Promise<void> {
    await this.#endPart()
    this.#tell(true)
  }

  #push(item: Sent): void {
    if (this.#items.push(item) >= BATCH) this.#tell(false)
  }

  #whole(review: Review, tree: ConversationNode, translation: Translation | undefined, gathered: boolean): Sent {
    const line = tree.position?.start.line
    return this.#lines && line !== undefined
      ? { kind: 'line', review, translation, gathered, fields: tree.fields, line }
      : { kind: 'tree', review, translation, gathered, tree }
  }

  async #apart(review: Review, tree: ConversationNode, translation: Translation | undefined): Promise<void> {
    await this.#endPart()
    this.#push(this.#whole(review, tree, translation, false))
  }

  async #endPart(): Promise<void> {
    await this.#endText()
    const part = this.#making.gathering?.take()
    if (part) this.#push({ kind: 'gathered', part })
  }

  async #endText(): Promise<void> {
    if (this.#count === 0) return
    const texts = (await this.#making.writer?.take()) ?? []
    const files = [...this.#written].map(([file, [conversations, messages]]) => ({ file, conversations, messages }))
    this.#items.push({ kind: 'written', texts, files })
    this.#written = new Map()
    this.#count = 0
    this.#tell(
      false,
      texts.map(({ buffer }) => buffer),
    )
  }

  #tell(done: boolean, transfer?: ArrayBuffer[]): void {
    this.#send({ kind: 'items', at: this.#at, items: this.#items, done }, transfer)
    this.#items = []
  }
}
