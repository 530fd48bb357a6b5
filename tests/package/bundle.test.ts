import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { graphOf } from '../../tools/check/graph.js'

const pkg = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string
  dependencies: Record<string, string>
}
const LIBRARY = ['dist/index.js', 'dist/index.cjs', 'dist/node.js', 'dist/node.cjs']

const isNodes = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name)
/** `unified/lib/x` → `unified`, `@a/b/c` → `@a/b`. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

describe('the built library', () => {
  it.each(['dist/index.js', 'dist/index.cjs'])('%s reaches no module of Node, not even lazily', (entry) => {
    expect(graphOf(entry, true).external.filter(({ name }) => isNodes(name))).toEqual([])
  })

  it.each([...LIBRARY, 'dist/cli/main.js'])('%s needs nothing that is not installed with it', (entry) => {
    const missing = graphOf(entry, true).external.filter(
      ({ name }) => !isNodes(name) && !(packageOf(name) in pkg.dependencies),
    )
    expect(missing).toEqual([])
  })

  it('gives the same names to import and to require', async () => {
    for (const entry of ['index', 'node']) {
      const esm: object = await import(pathToFileURL(resolve(`dist/${entry}.js`)).href)
      const printed = node(
        '--no-experimental-require-module',
        '-p',
        `JSON.stringify(Object.keys(require('./dist/${entry}.cjs')))`,
      )
      expect((JSON.parse(printed) as string[]).sort()).toEqual(Object.keys(esm).sort())
    }
  })

  it('reviews the same by import and by require, where require can load CommonJS alone', () => {
    const work = `
      const reviewer = await createReviewer({ packs: ['core'], locale: 'en' })
      const chat = { id: 'c', messages: [{ role: 'customer', text: '多少钱' }, { role: 'agent', text: '放心，包好的' }] }
      console.log(JSON.stringify(reviewer.review(chat)))`
    const esm = node('--input-type=module', '-e', `import { createReviewer } from './dist/index.js';${work}`)
    const cjs = node(
      '--no-experimental-require-module',
      '-e',
      `const { createReviewer } = require('./dist/index.cjs');(async () => {${work}})()`,
    )
    expect(JSON.parse(esm)).toHaveProperty('findings')
    expect(cjs).toBe(esm)
  })

  it('loads what is ESM alone only when it is used: Markdown from CommonJS', () => {
    const printed = node(
      '--no-experimental-require-module',
      '-e',
      `const { createReviewer } = require('./dist/index.cjs');(async () => {
        const reviewer = await createReviewer({ packs: ['core'], locale: 'en' })
        const context = { locale: 'en', version: '0', rules: reviewer.rules, color: false, width: 80, quiet: false, mask: (text) => text }
        const writer = await reviewer.reporters.get('markdown').create(context)
        console.log(typeof writer.review)
      })()`,
    )
    expect(printed.trim()).toBe('function')
  })

  it('runs where there is nothing but the language itself', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "import { createReviewer } from './dist/index.js'; globalThis.createReviewer = createReviewer",
        resolveDir: '.',
      },
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      logLevel: 'silent',
    })
    const bare = createContext({})
    runInContext(outputFiles[0]?.text ?? '', bare)
    const review: unknown = await runInContext(
      `createReviewer({ packs: ['core'], locale: 'en' }).then((reviewer) =>
        JSON.stringify(reviewer.review({ id: 'c', messages: [{ role: 'customer', text: 'how much is it?' }] })))`,
      bare,
    )
    expect(JSON.parse(String(review))).toMatchObject({ conversation: 'c', labels: { type: 'missed' } })
  })
})

describe('the built command', () => {
  it('is a program', () => {
    expect(readFileSync('dist/cli/main.js', 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
    if (process.platform !== 'win32') expect(statSync('dist/cli/main.js').mode & 0o111).toBe(0o111)
  })

  it('tells its version, and loads next to nothing for it', () => {
    expect(node('dist/cli/main.js', '--version').trim()).toBe(pkg.version)
    const { external, bytes } = graphOf('dist/cli/main.js', false)
    expect(external.filter(({ name }) => !isNodes(name))).toEqual([])
    expect(bytes).toBeLessThan(10_000)
  })
})
