import { fileFailure } from '../node/file-failure.js'
import { openOutputFile } from '../node/output-file.js'
import { UserError } from '../node/user-error.js'
import { isEnding } from './signals.js'

/** Where a report goes. */
export interface Sink {
  /** Nobody reads on: the pipe was closed. */
  readonly closed: boolean
  /** Resolves when more can be taken, so that a slow reader sets the pace. */
  write(piece: string | Uint8Array): Promise<void>
  finish(): Promise<void>
  abandon(): Promise<void>
}

/** Standard output. A reader that goes away, such as `head`, is no error. */
export function streamSink(stream: NodeJS.WritableStream): Sink {
  const state = { closed: false, failure: undefined as Error | undefined }
  stream.on('error', (error: NodeJS.ErrnoException) => {
    state.closed = true
    if (error.code !== 'EPIPE') state.failure = error
  })
  const sink: Sink = {
    get closed() {
      return state.closed
    },
    async write(piece) {
      if (!state.closed && !isEnding()) await new Promise<void>((resolve) => stream.write(piece, () => resolve()))
      if (!state.failure) return
      const { message } = state.failure
      const { problem, hint } = fileFailure(state.failure) ?? { problem: { en: message, zh: message } }
      throw new UserError(
        'output',
        { en: `standard output cannot be written: ${problem.en}`, zh: `无法写入标准输出：${problem.zh}` },
        hint,
      )
    },
    finish: async () => {},
    abandon: async () => {},
  }
  return sink
}

/** A file; see `openOutputFile`. */
export async function fileSink(path: string, name: string): Promise<Sink> {
  const file = await openOutputFile(path, name)
  return { closed: false, ...file }
}

/** A file that others write to as well: the report is added to it as a whole, at its end. */
export function appendingSink(path: string, name: string): Sink {
  let text = ''
  return {
    closed: false,
    async write(piece) {
      text += typeof piece === 'string' ? piece : new TextDecoder().decode(piece)
    },
    async finish() {
      const { appendFile } = await import('node:fs/promises')
      await appendFile(path, text).catch((error: unknown) => {
        const failure = fileFailure(error)
        if (!failure) throw error
        const { problem, hint } = failure
        throw new UserError('output', { en: `${name}: ${problem.en}`, zh: `${name}：${problem.zh}` }, hint)
      })
    },
    abandon: async () => {},
  }
}

/** In UTF-16 units or bytes: pieces of a report are gathered up to here, for a write costs more than a conversation. */
const GATHERED = 64 * 1024

/** Gathers small pieces, in order. */
export class Gatherer {
  readonly #pieces: (string | Uint8Array)[] = []
  #length = 0
  readonly #sink: Sink

  constructor(sink: Sink) {
    this.#sink = sink
  }

  get closed(): boolean {
    return this.#sink.closed
  }

  /** Whether it is time to {@link flush}. */
  get full(): boolean {
    return this.#length >= GATHERED
  }

  take(piece: string | Uint8Array): void {
    if (piece.length === 0) return
    this.#length += piece.length
    const last = this.#pieces.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') this.#pieces[this.#pieces.length - 1] = last + piece
    else this.#pieces.push(piece)
  }

  async finish(): Promise<void> {
    await this.flush()
    await this.#sink.finish()
  }

  async abandon(): Promise<void> {
    await this.#sink.abandon()
  }

  async flush(): Promise<void> {
    const pieces = this.#pieces.splice(0)
    this.#length = 0
    for (const piece of pieces) await this.#sink.write(piece)
  }
}
