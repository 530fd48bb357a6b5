import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { packs } from '../../plugins/packs/index.js'
import { type Conversation, createReviewer, type Review, type Reviewer } from '../../src/index.js'
import { hashOfKey, keyOfGroup } from '../../src/text/group-source.js'
import { decodeTables } from '../../src/text/tables-codec.js'
import { conversations } from '../../tools/bench/synthetic/generate.js'
import { shippedSources } from '../../tools/compiled-phrases.js'

const built = (await import(pathToFileURL(resolve('dist/index.js')).href)) as typeof import('../../src/index.js')

async function reviews({ reviewAll }: Pick<Reviewer, 'reviewAll'>, chats: Conversation[]): Promise<Review[]> {
  const all: Review[] = []
  for await (const review of reviewAll(chats)) all.push(review)
  return all
}

describe('the compiled phrases of the package', () => {
  it('hold whatever a pack looks for', async () => {
    const { groups } = decodeTables(readFileSync('dist/compiled-phrases.bin'))
    for (const source of await shippedSources()) expect(groups).toContain(hashOfKey(keyOfGroup(source)))
  })

  it.each([
    ['every pack', { packs: [...packs.keys()] }],
    ['a single one', { packs: ['medical-consult'] }],
    ['a lexicon that the user has changed', { config: { lexicons: { greeting: { add: ['嗨嗨'] } } } }],
  ])('lead to the reviews that phrases compiled now lead to: %s', async (_, options) => {
    const [ours, theirs] = await Promise.all([built.createReviewer(options), createReviewer(options)])
    const chats = [...conversations(150, 7)]
    expect(await reviews(ours, chats)).toEqual(await reviews(theirs, chats))
  })
})
