import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDeclarationsIfStale } from '../../tools/check/build.js'
import { type Project, project } from '../support/project.js'
import { type Block, blocksOf, shows } from './blocks.js'

const FOLDER = 'docs/guides'
const guides = readdirSync(FOLDER).filter((file) => file.endsWith('.md') && file !== 'README.md')
const NODE_TYPES = 'node_modules/@types/node'

beforeAll(() => buildDeclarationsIfStale(), 240_000)

describe('the guides', () => {
  it('are there in both languages, with the same programs', () => {
    const english = guides.filter((file) => !file.endsWith('.zh.md'))
    expect(guides.filter((file) => file.endsWith('.zh.md')).map((file) => file.replace('.zh.md', '.md'))).toEqual(
      english,
    )
    for (const file of english) {
      const [en, zh] = [file, file.replace('.md', '.zh.md')].map((each) =>
        blocksOf(readFileSync(join(FOLDER, each), 'utf8')),
      )
      const outline = (blocks: Block[] = []) => blocks.map(({ language, name }) => `${language} ${name}`)
      expect(outline(zh)).toEqual(outline(en))
    }
  })
})

describe.each(guides)('what %s shows', (file) => {
  const blocks = blocksOf(readFileSync(join(FOLDER, file), 'utf8'))
  const locale = file.endsWith('.zh.md') ? 'zh' : 'en'
  let reader: Project
  beforeAll(async () => {
    reader = await project('.')
    symlinkSync(resolve(NODE_TYPES), join(reader.folder, NODE_TYPES), 'junction')
  })
  afterAll(() => reader.remove())

  it('compiles, runs, and says what stands there', { timeout: 180_000 }, async () => {
    let output = ''
    const programs = blocks.filter(({ name }) => /\.ts$/.test(name))
    for (const { name, text } of programs) reader.write(name, text)
    if (programs.length > 0) expect(await compiled(programs.map(({ name }) => name))).toBe('')
    for (const { language, name, text, line } of blocks) {
      const place = `${file}:${line}`
      if (language === 'text' && name === 'output') {
        if (!shows(text, output)) throw new Error(`${place} shows\n${text}\nbut there is\n${output}`)
      } else if (language === 'sh') {
        output = ''
        for (const command of text.trim().split('\n')) {
          const [program, ...args] = command.replace(/\s+#.*$/, '').split(' ')
          expect({ place, program }).toEqual({ place, program: 'chatlint' })
          const ran = await reader.chatlint([
            ...args.filter((each) => each !== ''),
            ...(args[0] === 'rules' ? [] : ['--locale', locale]),
          ])
          if (ran.code > 1) throw new Error(`${place} ${command}\n${ran.stderr}`)
          output += ran.stdout + ran.stderr
        }
      } else {
        // Every other block is a file; one without a name would be shown and never tried.
        expect({ place, name }).toMatchObject({ name: expect.stringMatching(/^[\w./-]+\.\w+$/) })
        reader.write(name, text)
        if (/\.mjs$/.test(name)) output = await runs(name, place)
        if (/\.ts$/.test(name)) {
          const script = name.replace(/\.ts$/, '.mjs')
          reader.write(script, (await transform(text, { loader: 'ts', format: 'esm' })).code)
          output = await runs(script, place)
        }
      }
    }
  })

  async function runs(script: string, place: string): Promise<string> {
    const { code, stdout, stderr } = await reader.node([script])
    expect({ place, code, stderr }).toEqual({ place, code: 0, stderr: '' })
    return stdout
  }

  async function compiled(names: readonly string[]): Promise<string> {
    const flags = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext', '--types', 'node', ...names]
    return (await reader.node([resolve('node_modules/typescript/bin/tsc'), ...flags])).stdout
  }
})
