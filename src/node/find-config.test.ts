import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { formatErrors } from '../rule-file/error.js'
import { findConfig, loadConfig } from './find-config.js'

let cwd: string

beforeEach(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), 'chatlint-config-')))
})

afterEach(() => rm(cwd, { recursive: true }))

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true })
    await writeFile(join(cwd, path), content)
  }
}

it('finds the nearest configuration upwards', async () => {
  await write({ 'chatlint.config.yml': '', 'a/b/c/x.txt': '', 'a/b/chatlint.config.yaml': '' })
  expect(await findConfig(join(cwd, 'a/b/c'))).toBe(join(cwd, 'a/b/chatlint.config.yaml'))
  expect(await findConfig(join(cwd, 'a'))).toBe(join(cwd, 'chatlint.config.yml'))
})

it('merges what is extended, and resolves paths against the file in which they stand', async () => {
  await write({
    'shared/base.yml': 'packs: [core, ./pack]\nreplyLibrary: replies.csv\nlocale: en',
    'team/chatlint.config.yml': 'extends: ../shared/base.yml\nlocale: zh\nplugins: [some-plugin, ./plugin.js]',
  })
  const { config, errors } = await loadConfig('team/chatlint.config.yml', cwd)
  expect(errors).toEqual([])
  expect(config).toEqual({
    packs: ['core', join(cwd, 'shared/pack')],
    plugins: ['some-plugin', join(cwd, 'team/plugin.js')],
    replyLibrary: [join(cwd, 'shared/replies.csv')],
    locale: 'zh',
  })
})

it('says where a configuration that is extended is missing, wrong or circular', async () => {
  await write({ 'a.yml': 'extends: [b.yml, nowhere.yml]', 'b.yml': 'extends: a.yml\nlocal: zh' })
  const { config, errors } = await loadConfig('a.yml', cwd)
  expect(config).toEqual({})
  expect(formatErrors(errors, 'en')).toMatchInlineSnapshot(`
    "a.yml:1:18  The configuration "nowhere.yml" cannot be read  → Check the path; it is relative to this file.
        1 │ extends: [b.yml, nowhere.yml]
          │                  ^^^^^^^^^^^

    b.yml:2:1  Unknown key "local"  → Did you mean "locale"?
        2 │ local: zh
          │ ^^^^^"
  `)
  await write({ 'b.yml': 'extends: a.yml' })
  expect(formatErrors((await loadConfig('a.yml', cwd)).errors.slice(0, 1), 'en')).toMatchInlineSnapshot(`
    "b.yml:1:10  "a.yml" extends this configuration in turn  → Break the circle.
        1 │ extends: a.yml
          │          ^^^^^"
  `)
})

it('makes errors at the file that a setting comes from', async () => {
  await write({
    'base.yml': 'rules:\n  core/a: off\n  core/b: off\n',
    'chatlint.config.yml': 'extends: base.yml\nrules:\n  core/a: error\n',
  })
  const { errorAt } = await loadConfig('chatlint.config.yml', cwd)
  const text = { en: 'x', zh: 'x' }
  const at = (id: string) => errorAt(['rules', id], 'key', 'test', text, text)
  expect(at('core/a')).toMatchObject({ file: 'chatlint.config.yml', line: 3 })
  expect(at('core/b')).toMatchObject({ file: 'base.yml', line: 3 })
})

it('reports a file that is not there', async () => {
  const { errors } = await loadConfig('nothing.yml', cwd)
  expect(formatErrors(errors, 'en')).toBe('nothing.yml  There is no such file  → Check the path.')
})
