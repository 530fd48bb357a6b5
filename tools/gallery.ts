/**
 * `npm run gallery`: pictures of the real HTML report, made from examples/clinic, for the READMEs and the documentation.
 * Needs the system's Chromium.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { findChromium, startChromium } from '../tests/browser/chromium.js'
import { buildIfStale } from './check/build.js'

const FOLDER = 'docs/images'
const PACKS = ['core', 'medical-consult', 'cn-ad-law'].flatMap((name) => ['--pack', name])
/** A picture that is larger makes a page of documentation slow. */
const MOST_BYTES = 200_000

interface Shot {
  name: string
  lang: 'zh' | 'en'
  hash: string
  height: number
  /** Brings the page to what the picture shows. */
  prepare?(page: Page): Promise<unknown>
}

/** A conversation with something of everything. */
async function openTelling(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('矫正')
  await page.locator('#rows a').first().click()
  await page.locator('#detail .message.agent').first().scrollIntoViewIfNeeded()
}

const SHOTS: readonly Shot[] = (['zh', 'en'] as const).flatMap((lang) => [
  { name: `report-overview.${lang}`, lang, hash: '#v=overview', height: 900 },
  { name: `report-agents.${lang}`, lang, hash: '#v=agents', height: 760 },
  { name: `report-conversation.${lang}`, lang, hash: '#v=conversations', height: 900, prepare: openTelling },
])

async function main(): Promise<number> {
  const executable = findChromium()
  if (!executable) {
    console.error('There is no Chromium to take pictures with. Install it, or name one in CHROMIUM.')
    return 2
  }
  await buildIfStale()
  mkdirSync(FOLDER, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'chatlint-gallery-'))
  const browser = await startChromium(executable)
  try {
    let status = 0
    for (const { name, lang, hash, height, prepare } of SHOTS) {
      const page = await browser.newPage({ viewport: { width: 1280, height } })
      await page.goto(pathToFileURL(report(folder, lang)).href + hash)
      await prepare?.(page)
      const path = join(FOLDER, `${name}.png`)
      await page.screenshot({ path })
      await page.close()
      const { size } = statSync(path)
      console.log(`${path}  ${Math.round(size / 1000)} kB`)
      if (size > MOST_BYTES) status = 1
    }
    return status
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

/** The examples, reviewed in a language. */
function report(folder: string, lang: string): string {
  const file = join(folder, `${lang}.html`)
  const args = ['review', 'examples/clinic', ...PACKS, '--locale', lang, '-o', file, '--fail-on', 'never']
  const { status } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`chatlint ${args.join(' ')} ended with ${status}`)
  return file
}

process.exitCode = await main()
