import { joinedBytes } from '../../plugins/reporters/bytes.js'
import type { AnyReporter, ReportContext, ReportWriter, Review, Translation } from '../plugin/index.js'
import type { ConversationNode } from '../transcript/index.js'

/** A report that is written in parts, and how it is shown; plain data. */
export interface PartRequest {
  reporter: string
  color: boolean
  width: number
}

/** What makes the writers of a report. */
export interface Shown {
  reporter: AnyReporter
  context: ReportContext
}

const encoder = new TextEncoder()

/** Writes the parts of some reports: each part by a writer that knows nothing of those before. */
export class PartWriter {
  readonly #reports: readonly Shown[]
  #writers: ReportWriter<string | Uint8Array>[] = []
  #texts: string[] = []
  #bytes: Uint8Array[][] = []
  #length = 0

  private constructor(reports: readonly Shown[]) {
    this.#reports = reports
  }

  static async create(reports: readonly Shown[]): Promise<PartWriter> {
    const writer = new PartWriter(reports)
    await writer.#begin()
    return writer
  }

  /** UTF-16 units or bytes that wait to be {@link take | taken}. */
  get length(): number {
    return this.#length
  }

  add(review: Review, conversation: ConversationNode, translation: Translation | undefined): void {
    for (const [place, { reporter }] of this.#reports.entries()) {
      const piece = this.#writers[place]!.review(review, conversation, reporter.bilingual ? translation : undefined)
      this.#length += piece.length
      if (typeof piece === 'string') this.#texts[place] += piece
      else this.#bytes[place]!.push(piece)
    }
  }

  /** The part of each report, in memory of its own; then the next parts begin. */
  async take(): Promise<Uint8Array<ArrayBuffer>[]> {
    // A reporter writes either text or bytes.
    const parts = this.#reports.map((_, place) =>
      this.#bytes[place]!.length > 0 ? joinedBytes(this.#bytes[place]!) : encoder.encode(this.#texts[place]),
    )
    await this.#begin()
    return parts
  }

  async #begin(): Promise<void> {
    this.#length = 0
    this.#texts = this.#reports.map(() => '')
    this.#bytes = this.#reports.map(() => [])
    this.#writers = await Promise.all(this.#reports.map(({ reporter, context }) => reporter.create(context)))
  }
}
