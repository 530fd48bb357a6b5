import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { FromWorker, ToWorker } from './thread-messages.js'
import { UserError } from './user-error.js'

/** So many pieces for each worker are begun before the first of them was taken: bounds what waits in memory. */
const AHEAD = 4
/** So many pieces are handed to a worker at once, that it need not wait for the next. */
const IN_HAND = 2

/**
 * Twice what V8 gives by itself: a worker makes much that is soon gone, and looks for it half as often. It takes some 35 MB more
 * of each worker.
 */
const RESOURCES = { maxYoungGenerationSizeMb: 96 }

/** All cores have work, and threads of V8 that help each worker to sweep up would only wait for one another. */
const ONE_SWEEPER = '--no-parallel-scavenge'

interface Hand {
  worker: Worker
  pieces: number
}

interface Arrived {
  batches: unknown[][]
  done: boolean
}

/** Some of what came of a piece. */
export interface Batch<T> {
  at: number
  items: T[]
  /** Nothing more comes of the piece. */
  last: boolean
}

/** Workers that share a list of pieces. What comes of them is taken in the order of the pieces, at the taker's pace. */
export class Pool {
  readonly #hands: Hand[]
  #arrived = new Map<number, Arrived>()
  #failure: unknown
  #closing = false
  #handOut: () => void = () => {}
  #wake: () => void = () => {}

  constructor(script: URL, workerData: unknown, threads: number) {
    setFlagsFromString(ONE_SWEEPER)
    this.#hands = Array.from({ length: threads }, () => {
      const hand: Hand = { worker: new Worker(script, { workerData, resourceLimits: RESOURCES }), pieces: 0 }
      hand.worker.on('message', (message: FromWorker) => this.#hear(hand, message))
      hand.worker.on('error', (error) => this.#fail(error))
      hand.worker.on('exit', () => {
        if (!this.#closing) this.#fail(new Error('a thread ended before its work was done'))
      })
      return hand
    })
  }

  /** Tells all workers, before the pieces that follow. */
  tell(message: ToWorker): void {
    for (const { worker } of this.#hands) worker.postMessage(message)
  }

  /**
   * Hands out pieces; gives what comes of them, in their order.
   *
   * @throws what a worker failed with
   */
  async *inOrder<T>(count: number, taskOf: (at: number) => ToWorker): AsyncGenerator<Batch<T>> {
    let next = 0
    let taken = 0
    this.#arrived = new Map()
    this.#handOut = () => {
      for (;;) {
        const hand = this.#hands.reduce((least, each) => (each.pieces < least.pieces ? each : least))
        if (hand.pieces >= IN_HAND || next >= Math.min(count, taken + AHEAD * this.#hands.length)) return
        hand.pieces++
        hand.worker.postMessage(taskOf(next++))
      }
    }
    for (; taken < count; taken++) {
      this.#handOut()
      for (;;) {
        const arrived = this.#arrived.get(taken)
        const batch = arrived?.batches.shift()
        if (batch)
          yield { at: taken, items: batch as T[], last: arrived?.done === true && arrived.batches.length === 0 }
        else if (arrived?.done) break
        else await this.#change()
      }
      this.#arrived.delete(taken)
    }
  }

  async close(): Promise<void> {
    this.#closing = true
    await Promise.all(this.#hands.map(({ worker }) => worker.terminate()))
  }

  #hear(hand: Hand, message: FromWorker): void {
    if (message.kind === 'failed') {
      this.#fail(new UserError(message.code, message.problem, message.hint))
      return
    }
    const arrived = this.#arrived.get(message.at) ?? { batches: [], done: false }
    this.#arrived.set(message.at, arrived)
    arrived.batches.push(message.items)
    arrived.done = message.done
    if (message.done) {
      hand.pieces--
      this.#handOut()
    }
    this.#wake()
  }

  #fail(error: unknown): void {
    this.#failure ??= error
    this.#wake()
  }

  async #change(): Promise<void> {
    if (this.#failure === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    if (this.#failure !== undefined) throw this.#failure
  }
}
