/** What ships, as it is packed: the tarball's kinds, importers and reporters do what those of the sources do. */
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../../plugins/kinds/index.js'
import { firstParty, isProblem } from '../../src/index.js'
import { findInputs, readInput } from '../../src/node/index.js'
import { type Project, project } from '../support/project.js'

const FORMATS = resolve('tests/fixtures/formats')

let consumer: Project
beforeAll(async () => {
  consumer = await project('.')
})
afterAll(() => consumer.remove())

describe('first-party plugins from the tarball', () => {
  it.each(readdirSync('rules'))(
    'pass the examples of %s, with its rules from the tarball too',
    { timeout: 120_000 },
    async (pack) => {
      const { code, stdout, stderr } = await consumer.chatlint(['rules', 'test', `node_modules/chatlint/rules/${pack}`])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toMatch(/all as they should be/)
    },
  )

  it('pass the examples of every kind', { timeout: 120_000 }, async () => {
    consumer.write('kinds/pack.yml', 'name: kinds\ntitle: {en: Kinds, zh: 类型}\nextends: [core]\n')
    for (const { example } of kinds) consumer.write(`kinds/${/^id: (.+)$/m.exec(example)?.[1]}.yml`, example)
    const { code, stdout } = await consumer.chatlint(['rules', 'test', 'kinds'])
    expect({ code, stdout }).toMatchObject({ code: 0 })
  })

  it('are the same, and load as any other plugin does', async () => {
    consumer.write(
      'names.mjs',
      `import { createEngine, definePlugin, firstParty } from 'chatlint'
const { kinds, importers, libraries, reporters } = definePlugin(firstParty)
createEngine({ rules: [], lexicons: [], kinds, locale: 'en' })
console.log(JSON.stringify([kinds, importers, libraries, reporters].map((list) => list.map(({ name }) => name))))`,
    )
    const { stdout } = await consumer.node(['names.mjs'])
    const { importers, libraries, reporters } = firstParty
    const names = [firstParty.kinds, importers, libraries, reporters].map((list) => list?.map(({ name }) => name))
    expect(JSON.parse(stdout)).toEqual(names)
  })

  it('read every format as the sources do', { timeout: 120_000 }, async () => {
    const importers = new Map(firstParty.importers?.map((each) => [each.name, each]))
    const files = readdirSync(FORMATS)
      .filter((file) => !file.endsWith('.expected.txt'))
      .map((file) => resolve(FORMATS, file))
    const { inputs } = await findInputs(files, { cwd: FORMATS, extensions: [], stdin: process.stdin })
    const expected: string[] = []
    for (const input of inputs)
      for await (const item of readInput(input, { importers })) if (!isProblem(item)) expected.push(item.id)
    const { stdout } = await consumer.chatlint(['import', '--skip-bad-input', ...inputs.map(({ path }) => path)])
    const read = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id)
    expect(read.length).toBeGreaterThan(20)
    expect(read.filter((id) => !expected.includes(id))).toEqual([])
  })
})
