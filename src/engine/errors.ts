import type { Localized } from '../plugin/index.js'

/** What went wrong while compiling rules: what and where in `problem`, how to mend it in `hint`. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  constructor(
    readonly code: 'unknown-kind' | 'unknown-lexicon' | 'api-version',
    readonly problem: Localized,
    readonly hint: Localized,
  ) {
    super(problem.en)
  }
}
