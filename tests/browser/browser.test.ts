import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { builtinModules } from 'node:module'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { build, type OutputFile } from 'esbuild'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))
/** What a page loads, zipped. Grows with the packs; a jump is a mistake. */
const LIMIT = 1_200_000

let scripts: OutputFile[]
let inputs: string[]
beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['examples/browser/page.js'],
    // Served as examples/browser/build.mjs names it.
    entryNames: 'page.bundle',
    outdir: 'out',
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  scripts = outputFiles
  inputs = Object.values(metafile.outputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external).map(({ path }) => path),
  )
})

describe('chatlint/browser', () => {
  it('bundles with esbuild without a shim, and reaches no module of Node', () => {
    expect(inputs).toEqual([])
    for (const { text } of scripts) {
      const imported = [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*["']([^"']+)["']/g)].map(([, name]) => name)
      expect(imported.filter((name) => name?.startsWith('node:') || builtinModules.includes(name ?? ''))).toEqual([])
    }
  })

  it('is as small as it was', () => {
    const zipped = scripts.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
    const first = scripts.find(({ path }) => path.endsWith('page.bundle.js'))
    console.log(
      `browser bundle: ${Math.round(zipped / 1000)} kB gzipped in ${scripts.length} files, all packs and models`,
    )
    console.log(`the first of them: ${Math.round(gzipSync(first?.contents ?? '').length / 1000)} kB`)
    expect(zipped).toBeLessThan(LIMIT)
  })
})

describe.skipIf(CHROMIUM === undefined)('the page in Chromium', () => {
  let server: Server
  let address: string
  beforeAll(async () => {
    server = createServer((request, response) => {
      const name = (request.url ?? '/').slice(1)
      const script = scripts.find(({ path }) => path.endsWith(`/${name}`))
      if (script) response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script.contents)
      else if (name === '')
        response.setHeader('content-type', 'text/html').end(readFileSync('examples/browser/index.html'))
      else response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterAll(() => void server.close())

  it('reviews pasted text, in both languages, and takes no text for HTML', async () => {
    const browser = await chromium.launch({
      executablePath: CHROMIUM as string,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    })
    try {
      const page = await browser.newPage()
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      await page.goto(address)
      await page.waitForSelector('li b:text("core/unanswered-question")')
      await page.selectOption('select', 'zh')
      await page.waitForSelector('li:has-text("没有得到回答"), li:has-text("没有回答")')
      await page.fill('textarea', '顾客: 能治好吗\n客服: 您好，<img src=x onerror=alert(1)>我们保证治好')
      await page.waitForSelector('li b:text("core/overpromise")')
      expect(await page.locator('li img').count()).toBe(0)
      expect(faults).toEqual([])
    } finally {
      await browser.close()
    }
  })
})
