import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { type FindOptions, findInputs } from './inputs.js'
import { removeTemporaries } from './temporary.js'

const cwd = mkdtempSync(join(tmpdir(), 'chatlint-test-'))
mkdirSync(join(cwd, 'logs/node_modules'), { recursive: true })
mkdirSync(join(cwd, 'logs/may'))
mkdirSync(join(cwd, 'empty'))
for (const name of ['b.ndjson', 'logs/2.TXT', 'logs/may/1.txt', 'logs/may/x.csv', 'logs/node_modules/m.txt']) {
  writeFileSync(join(cwd, name), name)
}
afterAll(() => rmSync(cwd, { recursive: true }))

async function find(names: string[], options: Partial<FindOptions> = {}) {
  const stdin = Readable.from(['from stdin'])
  const { inputs, problems } = await findInputs(names, { cwd, extensions: ['.txt', '.ndjson'], stdin, ...options })
  return {
    names: inputs.map(({ name }) => name),
    problems: problems.map(({ file, problem }) => `${file}: ${problem.en}`),
    inputs,
  }
}

describe('finding inputs', () => {
  it('takes files, folders and globs in the order given, each file once', async () => {
    expect((await find(['b.ndjson', 'logs', 'logs/may/1.txt'])).names).toEqual([
      'b.ndjson',
      'logs/2.TXT',
      'logs/may/1.txt',
    ])
    expect((await find(['logs/**/*.{txt,csv}'])).names).toEqual(['logs/2.TXT', 'logs/may/1.txt', 'logs/may/x.csv'])
    expect((await find(['.'])).names).toEqual(['b.ndjson', 'logs/2.TXT', 'logs/may/1.txt'])
  })

  it('leaves out what is ignored and what the run itself writes', async () => {
    expect((await find(['.'], { ignore: ['logs/may/**'], exclude: ['b.ndjson'] })).names).toEqual(['logs/2.TXT'])
  })

  it('takes what is ignored relative to the folder that says so', async () => {
    const ignore = ['logs/may/*.txt']
    expect((await find(['logs'], { ignore })).names).toEqual(['logs/2.TXT'])
    expect((await find(['may', '*.txt'], { cwd: join(cwd, 'logs'), ignore, ignoreFrom: cwd })).names).toEqual(['2.TXT'])
    expect((await find(['.'], { ignore: ['2.txt'], ignoreFrom: join(cwd, 'logs') })).names).toEqual([
      'b.ndjson',
      'logs/may/1.txt',
    ])
    expect((await find(['.'], { ignore: ['**'], ignoreFrom: join(cwd, 'empty') })).names).toHaveLength(3)
  })

  it('reports what is not there', async () => {
    expect((await find(['none.txt', 'none/*.txt', 'empty', 'b.ndjson/x'])).problems).toEqual([
      'none.txt: there is no such file or folder',
      'none/*.txt: no file matches this pattern',
      'empty: the folder holds no file that can be read',
      'b.ndjson/x: a part of the path is no folder',
    ])
  })

  it('spools the standard input to a file of the user alone, and removes it', async () => {
    const { inputs } = await find(['-', '-'])
    expect(inputs).toMatchObject([{ name: 'stdin', size: 10 }])
    const { path } = inputs[0]!
    expect(readFileSync(path, 'utf8')).toBe('from stdin')
    removeTemporaries()
    expect(() => readFileSync(path)).toThrow(/ENOENT/)
  })
})
