import { UserError } from '../node/user-error.js'
import type { Localized } from '../plugin/index.js'

/** The command line itself is wrong. */
export function usageError(problem: Localized, hint: Localized): UserError {
  return new UserError('usage', problem, hint)
}
