import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedbackCommand } from '../src/cli/feedback.js'
import { readSuppressions } from '../src/node/suppressions.js'
import { edited, judged, report } from './support/appeal.js'

const cwd = mkdtempSync(join(tmpdir(), 'chatlint-feedback-'))
afterAll(() => rmSync(cwd, { recursive: true }))

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
