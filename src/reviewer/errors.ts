import type { Localized } from '../plugin/index.js'

/** One thing that is wrong with what a reviewer is to be made of. Errors in files (`RuleFileError`) have this shape too. */
export interface Problem {
  /** Stable, for programs. */
  readonly code: string
  /** What is wrong, and where. */
  readonly problem: Localized
  /** How to mend it. */
  readonly hint: Localized
}

/** A reviewer can't be made: all problems at once, so that they can be mended at once. */
export class ReviewerError extends Error {
  override readonly name = 'ReviewerError'
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ problem, hint }) => `${problem.en} → ${hint.en}`).join('\n'))
  }
}
