import type { Tables } from '../text/tables.js'

/**
 * The phrases of the packs that ship, compiled. In the built package this module gives what lies beside it, where files can be
 * read (tools/compiled-phrases.ts puts that in its place); here, and in a browser, phrases are compiled when a reviewer is made.
 */
export async function compiledPhrases(): Promise<Tables | undefined> {
  return undefined
}
