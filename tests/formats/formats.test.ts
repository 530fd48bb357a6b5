import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles, shown } from './support.js'

const folder = join(import.meta.dirname, '../fixtures/formats')
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.txt'))

describe('every format means what its fixture says', () => {
  it.each(files)('%s', async (name) => {
    const got = await importFiles(join(folder, name))
    await expect(shown(got)).toMatchFileSnapshot(join(folder, `${name}.expected.txt`))
    expect(got.problems).toEqual([])
  })
})
