import { isProblem } from '../plugin/index.js'
import { type Chunk, readingOf } from './chunks.js'
import type { InputProblem } from './inputs.js'
import { type InputNote, readInput } from './read-input.js'
import type { Reviewed, ReviewFilesOptions } from './review-files.js'

/** Reads the beginning of a run over threads that an earlier run reviewed: to read it takes little. */
export class EarlierReviews {
  /** Pieces that were reviewed as a whole. */
  chunks = 0
  /** Conversations and problems at the beginning of the next piece. */
  items = 0
  conversations = 0
  failed = false
  readonly #options: ReviewFilesOptions

  constructor(options: ReviewFilesOptions) {
    this.#options = options
  }

  async *read(chunks: readonly Chunk[]): AsyncGenerator<Reviewed | InputProblem> {
    const { known, onNote, skipBadInput = false } = this.#options
    if (!known) return
    for (const chunk of chunks) {
      this.items = 0
      // A note belongs to what comes next; who reviews that gives it.
      const notes: InputNote[] = []
      const note = (): void => {
        for (const each of notes.splice(0)) onNote?.(each)
      }
      const reading = { ...readingOf(chunk, this.#options), onNote: (each: InputNote) => void notes.push(each) }
      for await (const item of readInput(chunk.input, reading)) {
        if (isProblem(item)) {
          this.failed ||= !skipBadInput && !item.notice
          note()
          yield item
        } else {
          const review = this.failed ? undefined : await known(item)
          if (!review) return
          this.conversations++
          note()
          yield { review, conversation: item, known: true }
        }
        this.items++
      }
      note()
      this.chunks++
    }
    this.items = 0
  }
}
