import type { ModelsData } from '../../src/analysis/models/index.js'
import { createReviewer, firstParty, type Reviewer } from '../../src/index.js'
import { loadPacks } from '../../src/node/load-packs.js'

/**
 * A reviewer with the pack of a folder as it stands, so that a change of a rule or lexicon shows at once, without
 * generating anything.
 *
 * @param models Default: those that ship, which have not seen the gold conversations; `false`: words alone decide.
 * @throws With every mistake in the folder, a line each.
 */
export async function reviewerOf(folder: string, models?: ModelsData | false): Promise<Reviewer> {
  const { packs, errors } = await loadPacks([folder], {
    kinds: firstParty.kinds ?? [],
    bundled: new Map(),
    cwd: process.cwd(),
  })
  if (errors.length > 0) throw new Error(errors.map((each) => each.message).join('\n'))
  return createReviewer({ packs, locale: 'en', ...(models !== undefined && { models }) })
}
