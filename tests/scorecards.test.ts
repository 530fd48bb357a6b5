/** Every rule that ships has its place in the scorecard of its pack, once. */
import { describe, expect, it } from 'vitest'
import { packs } from '../plugins/packs/index.js'

describe.each([...packs.keys()])('the scorecard of %s', (name) => {
  it('holds every rule of the pack', async () => {
    const { rules, scorecard } = (await packs.get(name)!())!
    const named = [
      ...scorecard!.sections.flatMap(({ deductions }) => deductions.map(({ rule }) => rule)),
      ...scorecard!.fatal.filter(({ severity }) => severity === undefined).map(({ rule }) => rule),
    ]
    expect(named.sort()).toEqual(rules.map(({ id }) => id).sort())
  })
})
