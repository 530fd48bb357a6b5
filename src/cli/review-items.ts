import type { InputProblem } from '../node/inputs.js'
import { type Reviewed, type ReviewFilesOptions, reviewFiles } from '../node/review-files.js'
import type { Gathered, Written } from '../node/thread-messages.js'
import { usefulThreads, workerScript } from './thread-count.js'
import type { ThreadSetup } from './thread-setup.js'

/** Reviews the inputs: on as many threads as asked for, else on as many as pay. What comes is the same. */
export async function* reviewItems(
  options: ReviewFilesOptions,
  request: ThreadSetup,
  wanted: number | undefined,
): AsyncGenerator<Reviewed | Written | Gathered | InputProblem> {
  const threads = wanted ?? usefulThreads()
  // A sample draws from all, and reviews so few that threads would not pay.
  if (threads > 1 && !options.sampler) {
    const { piecesForThreads, reviewInThreads } = await import('../node/threads.js')
    const pieces = await piecesForThreads(options, wanted !== undefined)
    if (pieces) {
      yield* reviewInThreads({ ...options, threads, worker: workerScript(), request }, pieces)
      return
    }
  }
  yield* reviewFiles(options)
}
