import { cpSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Project, project } from '../support/project.js'

/** What a page loads, zipped. Grows with the packs; a jump is a mistake. */
const LIMIT = 1_200_000

let consumer: Project
const warnings: string[] = []
let chunks: Rolldown.OutputChunk[]
beforeAll(async () => {
  consumer = await project('.')
  cpSync(resolve('examples/browser/page.js'), join(consumer.folder, 'page.js'))
  // The page names its bundle; Vite is given the source.
  consumer.write('index.html', '<!doctype html><script type="module" src="./page.js"></script>')
  const result = (await build({
    root: consumer.folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { onwarn: (warning) => void warnings.push(warning.message) },
    },
  })) as Rolldown.RolldownOutput
  chunks = result.output.filter((each) => each.type === 'chunk')
}, 120_000)
afterAll(() => consumer.remove())

describe('chatlint/browser from its tarball, bundled with Vite', () => {
  it('needs no shim and no setting: nothing of Node is reached or put aside', () => {
    expect(warnings.filter((text) => /externalized|node:|polyfill/i.test(text))).toEqual([])
    const outside = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports])
    expect(outside.filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual([])
    expect(chunks.some(({ code }) => code.includes('__vite-browser-external'))).toBe(false)
  })

  it('is as small as with esbuild; packs come on their own', () => {
    const zipped = chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0)
    const first = chunks.filter(({ isEntry }) => isEntry).reduce((sum, { code }) => sum + gzipSync(code).length, 0)
    console.log(
      `Vite bundle: ${Math.round(zipped / 1000)} kB gzipped in ${chunks.length} files; the first: ${Math.round(first / 1000)} kB`,
    )
    expect(zipped).toBeLessThan(LIMIT)
    expect(first).toBeLessThan(zipped / 2)
  })
})
