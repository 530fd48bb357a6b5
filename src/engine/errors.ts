import type { Localized } from '../plugin/index.js'

/** What went wrong while compiling rules: what and where in `text`, how to mend it in `hint`. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  constructor(
    readonly code: 'unknown-kind' | 'unknown-lexicon' | 'api-version',
    readonly text: Localized,
    readonly hint: Localized,
  ) {
    super(text.en)
  }
}
