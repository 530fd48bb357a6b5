import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reporters } from '../plugins/reporters/index.js'
import { feedbackCommand } from '../src/cli/feedback.js'
import {
  addReview,
  type Conversation,
  conversation,
  createReviewer,
  createSummary,
  type ReportContext,
  type Suppression,
} from '../src/index.js'
import { readSuppressions } from '../src/node/suppressions.js'

const cwd = mkdtempSync(join(tmpdir(), 'chatlint-feedback-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const talks: Conversation[] = ['c1', '0012', '=c3'].map((id) => ({
  id,
  agent: { name: '小李' },
  messages: [
    { role: 'customer', text: '这个能治好吗' },
    { role: 'agent', text: '您好，我是小李。我们保证一次治好，祝您生活愉快。' },
  ],
}))

/** Reviews the talks and writes them in one format. */
async function report(name: string, locale: 'zh' | 'en', suppressions: Suppression[] = []) {
  const reviewer = await createReviewer({ locale, suppressions })
  const reporter = reporters.find((each) => each.name === name)!
  const context: ReportContext = {
    locale,
    version: '1',
    rules: reviewer.rules,
    color: false,
    width: 80,
    quiet: false,
    explain: false,
    mask: (text) => text,
  }
  const writer = await reporter.create(context)
  const summary = createSummary(reviewer.rules.values())
  const begin = writer.begin?.()
  const pieces: (string | Uint8Array)[] = begin === undefined ? [] : [begin]
  const reviews = talks.map((talk) => reviewer.review(talk))
  reviews.forEach((review, index) => {
    addReview(summary, review, 2)
    pieces.push(writer.review(review, conversation(talks[index] as Conversation)))
  })
  pieces.push(writer.end(summary))
  return { bytes: Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array))), reviews, summary }
}

/** The sheets of a workbook, changed. */
function edited(bytes: Uint8Array, edit: (xml: string, path: string) => string): Uint8Array {
  const parts = unzipSync(new Uint8Array(bytes))
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        path.endsWith('.xml') ? strToU8(edit(strFromU8(part), path)) : part,
      ]),
    ),
  )
}

/** Fills in verdicts of overpromise: the first a false alarm, the others agreed. */
function judged(bytes: Uint8Array, words: [string, string], reviewer: string): Uint8Array {
  let seen = 0
  return edited(bytes, (xml) =>
    xml.replace(/<row r="\d+">(?:(?!<\/row>).)*core\/overpromise(?:(?!<\/row>).)*<\/row>/gs, (row) => {
      const first = seen++ === 0
      const fill = (column: string, text: string) => (whole: string) =>
        whole.replace(
          new RegExp(`<c r="${column}(\\d+)" s="11"/>`),
          `<c r="${column}$1" t="inlineStr"><is><t>${text}</t></is></c>`,
        )
      return [fill('K', words[first ? 0 : 1]), fill('L', first ? '引用说明书' : ''), fill('M', reviewer)].reduce(
        (text, step) => step(text),
        row,
      )
    }),
  )
}

async function feedback(...args: string[]) {
  let stdout = ''
  let stderr = ''
  const code = await feedbackCommand(args, {
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    cwd,
    locale: 'zh',
    color: false,
  })
  return { code, stdout, stderr }
}

let made: Awaited<ReturnType<typeof report>>
beforeAll(async () => {
  made = await report('xlsx', 'zh')
  writeFileSync(join(cwd, 'report.xlsx'), made.bytes)
})

describe('the round trip of an appeal', () => {
  it('goes from the workbook to suppressions, which the next review honours', async () => {
    writeFileSync(join(cwd, 'one.xlsx'), judged(made.bytes, ['误报', '认可'], 'LM'))
    const { code, stdout } = await feedback('one.xlsx', '--suppressions', 'quiet.yml')
    expect(code).toBe(0)
    expect(stdout).toMatch(/core\/overpromise +2 +1 +0 +0 +67%/)
    expect(stdout).toContain('已将 1 处误报加入 quiet.yml')
    const suppressions = await readSuppressions(join(cwd, 'quiet.yml'), cwd)
    expect(suppressions).toMatchObject([
      { rule: 'core/overpromise', conversation: 'c1', reason: '引用说明书', by: 'LM' },
    ])
    const again = await report('xlsx', 'zh', suppressions)
    expect(made.reviews[0]!.findings.map(({ rule }) => rule)).toContain('core/overpromise')
    expect(again.reviews[0]!.findings.map(({ rule }) => rule)).not.toContain('core/overpromise')
    expect(again.reviews[0]!.suppressed).toMatchObject([{ rule: 'core/overpromise', reason: '引用说明书', by: 'LM' }])
    expect(again.reviews[1]!.findings).toEqual(made.reviews[1]!.findings)
    expect(again.reviews[0]!.score!.total).toBeGreaterThan(made.reviews[0]!.score!.total!)
    expect(again.summary.suppressed).toBe(1)
    // A second time adds nothing, and what a person wrote into the file stays.
    writeFileSync(join(cwd, 'quiet.yml'), `${readFileSync(join(cwd, 'quiet.yml'), 'utf8')}# mine\n`)
    expect((await feedback('one.xlsx', '--suppressions', 'quiet.yml')).stdout).toContain('另有 1 处原已在内')
    expect(readFileSync(join(cwd, 'quiet.yml'), 'utf8')).toContain('# mine')
  })

  it('compares two reviewers', async () => {
    const english = await report('xlsx', 'en')
    writeFileSync(join(cwd, 'two.xlsx'), judged(english.bytes, ['Agree', 'Agree'], 'WF'))
    const { stdout } = await feedback('one.xlsx', 'two.xlsx', '--format', 'json')
    const { agreement, disputed, suppressions } = JSON.parse(stdout)
    expect(agreement).toMatchObject([{ reviewers: ['LM', 'WF'], findings: 3, kappa: 0 }])
    expect([disputed.length, suppressions.length]).toEqual([1, 0])
  })

  it('reads a workbook that a spreadsheet saved again, with shared strings', async () => {
    const strings: string[] = []
    const saved = edited(judged(made.bytes, ['误报', '认可'], 'LM'), (xml) =>
      xml.replace(
        /t="inlineStr"><is>(<t[^>]*>.*?<\/t>)<\/is>/gs,
        (_, text: string) => `t="s"><v>${strings.push(text) - 1}</v>`,
      ),
    )
    const parts = unzipSync(saved)
    parts['xl/sharedStrings.xml'] = strToU8(
      `<x:sst xmlns:x="m">${strings.map((text) => `<x:si>${text.replaceAll(/<(\/?)t/g, '<$1x:t')}</x:si>`).join('')}</x:sst>`,
    )
    writeFileSync(join(cwd, 'saved.xlsx'), zipSync(parts))
    expect((await feedback('saved.xlsx')).stdout).toContain('读到 3 个判定')
  })

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-16', (text: string) => Buffer.from(text, 'utf16le')],
    ['semicolons', (text: string) => Buffer.from(text.replaceAll(',', ';'))],
    ['tabs', (text: string) => Buffer.from(text.replaceAll(',', '\t'))],
  ])('reads CSV in %s', async (_, encode) => {
    const text = (await report('csv', 'zh')).bytes.toString()
    const filled = text.replace(/,,,(,*\d,f-)/g, ',误报,看过,LM$1')
    writeFileSync(join(cwd, 'a.csv'), encode(filled))
    const { stdout } = await feedback('a.csv', '--format', 'json')
    expect(JSON.parse(stdout).verdicts).toBeGreaterThan(0)
    expect(JSON.parse(stdout).suppressions[0]).toMatchObject({ reason: '看过', by: 'LM' })
  })

  it('reads CSV in the code page of a Chinese Excel', async () => {
    // 判定,指纹,规则,备注 / 误报,f-01,core/x,
    const bytes = Buffer.concat([
      Buffer.from('c5d0b6a82cd6b8cec62cb9e6d4f22cb1b8d7a20d0a', 'hex'),
      Buffer.from('cef3b1a82c662d30312c636f72652f782c0d0a', 'hex'),
    ])
    writeFileSync(join(cwd, 'gbk.csv'), bytes)
    expect(JSON.parse((await feedback('gbk.csv', '--format', 'json')).stdout)).toMatchObject({
      verdicts: 1,
      rules: [{ rule: 'core/x', falseAlarms: 1 }],
    })
  })

  it('says what is wrong with a file that it cannot use', async () => {
    writeFileSync(join(cwd, 'old.xlsx'), Buffer.from('d0cf11e0a1b11ae1', 'hex'))
    writeFileSync(join(cwd, 'cut.xlsx'), made.bytes.subarray(0, made.bytes.length / 2))
    writeFileSync(join(cwd, 'other.csv'), 'a,b\n1,2\n')
    await expect(feedback('old.xlsx')).rejects.toMatchObject({ problem: { zh: expect.stringContaining('旧版 .xls') } })
    await expect(feedback('cut.xlsx')).rejects.toMatchObject({ problem: { zh: expect.stringContaining('已损坏') } })
    await expect(feedback('other.csv')).rejects.toMatchObject({ problem: { zh: expect.stringContaining('“判定”') } })
    await expect(feedback('none.xlsx')).rejects.toMatchObject({ code: 'feedback' })
    await expect(feedback()).rejects.toMatchObject({ code: 'usage' })
  })

  it('refuses a suppression that names nothing, with its place', async () => {
    writeFileSync(join(cwd, 'bad.yml'), 'suppressions:\n  - reason: because\n')
    await expect(readSuppressions(join(cwd, 'bad.yml'), cwd)).rejects.toMatchObject({
      problems: [{ code: 'suppressions/names-nothing', file: 'bad.yml', line: 2 }],
    })
  })
})

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)
if (!office) console.warn('LibreOffice is not installed: that it opens the workbook is not tested here.')

it.skipIf(!office)('opens in LibreOffice, where every formula-like cell is a text', () => {
  execFileSync(
    office as string,
    [
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
      '--outdir',
      cwd,
      join(cwd, 'report.xlsx'),
    ],
    { timeout: 120_000 },
  )
  const text = readFileSync(join(cwd, 'report-问题.csv'), 'utf8')
  expect(text).toContain('保证一次治好')
  expect(text).toContain('=c3')
})
