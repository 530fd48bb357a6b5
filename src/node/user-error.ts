import type { Localized } from '../plugin/index.js'

/** A failure that the user can mend. Shown as what, where and how; never with a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** Names the sort of failure; stable, for programs. */
  readonly code: string
  /** What went wrong, and where. */
  readonly problem: Localized
  /** How to mend it. */
  readonly hint: Localized | undefined

  constructor(code: string, problem: Localized, hint?: Localized, options?: ErrorOptions) {
    super(problem.en, options)
    this.code = code
    this.problem = problem
    this.hint = hint
  }
}
