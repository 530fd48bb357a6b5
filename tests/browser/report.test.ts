import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Conversation } from '../../src/transcript/index.js'
import { findChromium, startChromium } from './chromium.js'
import { hostile, ordinary } from './conversations.js'

const MAIN = join(import.meta.dirname, '../../dist/cli/main.js')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const executable = findChromium()
if (!executable) {
  if (process.env.CI) throw new Error('There is no Chromium: CI must install it (apt-get install chromium).')
  console.warn(
    'The HTML report was not tested in a browser: no Chromium was found. Install it, or name one in CHROMIUM.',
  )
}

describe.skipIf(!executable)('the HTML report in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chatlint-html-'))
  const urls: Record<string, string> = {}
  const errors: string[] = []
  let browser: Browser
  let page: Page

  /** Reviews conversations into a page, as a user would. */
  function report(name: string, conversations: readonly Conversation[], ...more: string[]): void {
    const input = join(folder, `${name}.ndjson`)
    const output = join(folder, `${name}.html`)
    writeFileSync(input, conversations.map((each) => `${JSON.stringify(each)}\n`).join(''))
    execFileSync(process.execPath, [
      MAIN,
      'review',
      input,
      '-o',
      output,
      '--fail-on',
      'never',
      '--locale',
      'zh',
      ...more,
    ])
    urls[name] = pathToFileURL(output).href
  }

  /** What a step along the address leads to: the page hears of it a moment later. */
  const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 5000 })
  const focused = (property: string) => page.evaluate<string>(`document.activeElement.${property}`)

  async function open(name: string, hash = ''): Promise<void> {
    await page.goto('about:blank')
    await page.goto(urls[name] + hash)
  }

  beforeAll(async () => {
    report('ordinary', ordinary(260))
    report('hostile', hostile())
    report('sample', ordinary(60), '--sample', '50%', '--seed', 'march')
    browser = await startChromium(executable as string)
    page = await browser.newPage()
    page.on('console', (message) => errors.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('dialog', (dialog) => {
      errors.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) errors.push(`request: ${request.url()}`)
    })
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  const rows = () => page.locator('#rows > li')
  const count = () => page.locator('#count').innerText()
  const firstId = () => page.locator('#rows .id').first().innerText()
  const axe = async (): Promise<string[]> => {
    // The policy of the page would refuse it as an inline script; the debugger's protocol is not bound by it.
    await page.evaluate(AXE)
    return page.evaluate(async () => {
      type Result = { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }
      const { axe } = globalThis as unknown as { axe: { run(): Promise<Result> } }
      const { violations } = await axe.run()
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`))
    })
  }

  it('shows figures, trends, sources and questions', async () => {
    await open('ordinary')
    const text = await page.locator('#overview').innerText()
    for (const part of ['最该先看的问题', '各类问题', '每日对话', '每周对话', '首次响应时间', '来路', '客户常问的问题'])
      expect(text).toContain(part)
    expect(await page.locator('#overview svg.columns').count()).toBe(2)
    expect(await page.locator('#conversations').isVisible()).toBe(false)
  })

  it('speaks both languages, everywhere at once', async () => {
    await open('ordinary')
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    const text = await page.locator('body').innerText()
    expect(text).toContain('What to look at first')
    expect(text).not.toContain('最该先看的问题')
    await page.getByRole('link', { name: 'Conversations', exact: true }).click()
    await soon(count).toBe('260 of 260 conversations')
    expect(await page.getByRole('combobox', { name: 'Sort by' }).locator('option').first().innerText()).toContain(
      'Risk',
    )
    await page.getByRole('button', { name: '中文' }).click()
    expect(await count()).toBe('260 个对话中的 260 个')
  })

  it('says what it found in either language: names, reasons, suggestions, fates and scores', async () => {
    await open('ordinary', '#c=talk-1')
    const shown = async (part: string) =>
      (await page.locator(`#detail ${part}`).allInnerTexts()).filter((text) => text.trim() !== '').join('\n')
    const parts = ['.verdict strong', '.reason', '.instead', '.sections', '.chips', 'tbody td:nth-child(4)']
    const chinese = await Promise.all(parts.map(shown))
    await page.getByRole('button', { name: 'English' }).click()
    const english = await Promise.all(parts.map(shown))
    for (const [at, part] of parts.entries()) {
      expect(chinese[at], part).toMatch(/\p{Script=Han}/u)
      expect(english[at], part).toMatch(/[a-z]{3}/)
      // What the customer and the agent said is quoted as they said it.
      expect(english[at]?.replace(/[“"][^”"]*[”"]/g, ''), part).not.toMatch(/\p{Script=Han}/u)
    }
    expect(await page.title()).toBe('Conversation review')
    expect(await axe()).toEqual([])
    await open('hostile')
    expect(await page.locator('#title-unjudged').count()).toBe(1)
    await page.getByRole('button', { name: 'English' }).click()
    const unjudged = page.locator('section[aria-labelledby=title-unjudged] tbody')
    expect(await unjudged.innerText()).not.toMatch(/\p{Script=Han}/u)
  })

  it('states the sample before its figures, and leads to conversations worth showing', async () => {
    await open('sample')
    expect(await page.locator('#overview .sample').innerText()).toBe(
      '抽样：每位客服抽取 50% 的对话，随机抽取（种子 march）。 共 3 位客服的 60 个对话，抽中 30 个。',
    )
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('#overview .sample').innerText()).toContain('30 of 60 conversations of 3 agents.')
    const examples = page.locator('#overview .examples a')
    expect(await examples.count()).toBeGreaterThan(0)
    for (const each of await examples.all()) expect(await each.getAttribute('href')).toMatch(/^#c=talk-\d+$/)
    const name = await examples.first().innerText()
    await examples.first().click()
    await soon(() => page.locator('#detail-title').innerText()).toBe(name)
    expect(await page.locator('#detail .message').count()).toBe(4)
    expect(await axe()).toEqual([])
  })

  it('filters by severity, rule, agent, label and words, and says so in the address', async () => {
    await open('ordinary', '#v=conversations')
    expect(await rows().count()).toBe(100)
    await page.getByRole('button', { name: '再显示 100 个' }).click()
    expect(await rows().count()).toBe(200)
    await page.getByRole('combobox', { name: '客服' }).selectOption('小周')
    expect(await count()).toBe('260 个对话中的 87 个')
    await page.getByRole('searchbox').fill('第５号')
    expect(await count()).toBe('260 个对话中的 1 个')
    expect(await firstId()).toBe('talk-5')
    await page.reload()
    expect(await page.getByRole('searchbox').inputValue()).toBe('第５号')
    await page.getByRole('button', { name: '清除条件' }).click()
    expect(await count()).toBe('260 个对话中的 260 个')
    await page.getByRole('combobox', { name: '规则' }).selectOption('core/overpromise')
    expect(await count()).toBe('260 个对话中的 87 个')
    await page.getByRole('combobox', { name: '规则' }).selectOption('')
    await page.getByRole('combobox', { name: '级别' }).selectOption('warning')
    expect(await rows().count()).toBe(
      await rows()
        .filter({ has: page.locator('.badge.warning') })
        .count(),
    )
    await page.getByRole('combobox', { name: '级别' }).selectOption('')
    await page.getByRole('combobox', { name: '标签' }).selectOption({ index: 1 })
    expect(await count()).toContain('260 个对话中的')
    await page.getByRole('searchbox').fill('没有这样的话')
    expect(await count()).toBe('没有符合条件的对话。')
  })

  it('sorts the list and the scorecards', async () => {
    await open('ordinary', '#v=conversations')
    const risks = await page.locator('#rows .told').allInnerTexts()
    const values = risks.map((text) => Number(/风险 (\d+)/.exec(text)?.[1] ?? 0))
    expect(values).toEqual([...values].sort((a, b) => b - a))
    await page.getByRole('combobox', { name: '排序' }).selectOption('place')
    expect(await firstId()).toBe('talk-1')
    await page.getByRole('combobox', { name: '排序' }).selectOption('day')
    expect(await page.locator('#rows .who').first().innerText()).toContain('2025-03-14')

    await open('ordinary', '#v=agents')
    const means = () => page.locator('table.sortable tbody td:nth-child(5)').allInnerTexts()
    await page.getByRole('button', { name: '平均分' }).click()
    const descending = (await means()).map(Number)
    expect(descending).toEqual([...descending].sort((a, b) => b - a))
    await page.getByRole('button', { name: '平均分' }).click()
    expect((await means()).map(Number)).toEqual(descending.reverse())
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
  })

  it('leads from the heat map to the conversations behind a cell', async () => {
    await open('ordinary', '#v=agents')
    await page.locator('table.heat td a').first().click()
    await soon(() => page.locator('#filter-rule').inputValue()).not.toBe('')
    await soon(() => page.locator('#filter-agent').inputValue()).not.toBe('')
    expect(await rows().count()).toBeGreaterThan(0)
  })

  it('opens a conversation and a finding by their address', async () => {
    await open('ordinary', '#c=talk-4')
    expect(await page.locator('#detail-title').innerText()).toBe('talk-4')
    expect(await page.locator('#detail .bubble').count()).toBe(4)
    expect(await page.locator('#detail mark').count()).toBeGreaterThan(0)
    const note = page.locator('#detail .finding').last()
    const fingerprint = await note.getAttribute('data-finding')
    await note.locator('.anchor').click()
    await soon(async () => page.url()).toContain(`f=${fingerprint}`)
    await open('ordinary', `#c=talk-4&f=${fingerprint}`)
    expect(await page.locator('.finding.target').getAttribute('data-finding')).toBe(fingerprint)
    await soon(() => focused('className')).toContain('target')
    await open('ordinary', '#c=nobody')
    expect(await page.locator('#detail').innerText()).toContain('报告里没有这个对话')
  })

  it('can be used with the keyboard alone', async () => {
    await open('ordinary', '#v=conversations')
    await page.locator('#rows a').first().focus()
    await page.keyboard.press('Enter')
    await soon(() => focused('id')).toBe('detail-title')
    const id = await page.locator('#detail-title').innerText()
    await page.keyboard.press('Escape')
    await soon(() => page.locator('#pane-detail').isVisible()).toBe(false)
    await soon(() => focused('dataset.key')).toBe(id)
    await page.keyboard.press('Tab')
    await soon(() => focused('tagName')).toBe('A')
  })

  it.each(['', '#v=agents', '#v=conversations', '#c=talk-4'])('has nothing that axe objects to at %j', async (hash) => {
    await open('ordinary', hash)
    expect(await axe()).toEqual([])
    await page.getByRole('button', { name: 'English' }).click()
    expect(await axe()).toEqual([])
  })

  it('is readable on a telephone', async () => {
    await page.setViewportSize({ width: 375, height: 700 })
    for (const hash of ['', '#v=agents', '#v=conversations', '#c=talk-4']) {
      await open('ordinary', hash)
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('prints: all figures and the conversations of the list, or the one that is open', async () => {
    await open('ordinary', '#v=conversations')
    const whole = await page.pdf({ format: 'A4' })
    expect(whole.subarray(0, 5).toString()).toBe('%PDF-')
    await open('ordinary', '#c=talk-4')
    const one = await page.pdf({ format: 'A4' })
    expect(one.length).toBeGreaterThan(10_000)
    expect(one.length).toBeLessThan(whole.length)
    expect(await page.locator('#printed > *').count()).toBe(0)
  })

  it('runs nothing that a transcript holds, wherever it is shown', async () => {
    for (const hash of ['', '#v=agents', '#v=conversations']) {
      await open('hostile', hash)
      expect(await axe()).toEqual([])
      if (hash === '') expect(await page.locator('#overview').innerText()).toContain('未能判断的')
    }
    expect(await rows().count()).toBe(10)
    for (let at = 0; at < 10; at++) {
      await page.locator('#rows a').nth(at).click()
      expect(await page.locator('#detail .bubble').count()).toBe(2)
      expect(await page.locator('#detail').innerText()).toMatch(/evil-/)
    }
    await page.pdf()
    expect(await page.evaluate('window.hit')).toBeUndefined()
    // What the writer made, and nothing else.
    expect(await page.locator('script:not([type])').count()).toBe(1)
    expect(await page.locator('iframe, img, base, object, embed, [onload], [onerror]').count()).toBe(0)
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
  })

  it('would run nothing even if markup got in: the policy stands in the way', async () => {
    await open('hostile')
    const before = errors.length
    await page.evaluate(
      "document.body.append(document.createRange().createContextualFragment('<script>window.hit=99</script>'))",
    )
    expect(await page.evaluate('window.hit')).toBeUndefined()
    expect(errors.splice(before).join()).toContain('Content Security Policy')
  })

  it('has said nothing on the console, and asked for nothing', () => {
    expect(errors).toEqual([])
  })
})
