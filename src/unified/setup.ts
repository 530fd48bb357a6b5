import { createReviewer, type Reviewer, type ReviewerOptions } from '../index.js'

/** A reviewer that is at hand, or the options to make one. */
export type ChatlintOptions = ReviewerOptions | { reviewer: Reviewer }

/** Makes the reviewer when the first file comes, and once. */
export function reviewerOf(options: ChatlintOptions): () => Promise<Reviewer> {
  let made: Promise<Reviewer> | undefined
  return () => {
    made ??= 'reviewer' in options ? Promise.resolve(options.reviewer) : createReviewer(options)
    return made
  }
}
