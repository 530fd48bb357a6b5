import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedbackCommand } from '../src/cli/feedback.js'
import type { Conversation } from '../src/index.js'
import { report } from './support/appeal.js'
import { type Opened, office, reviewInOffice } from './support/office.js'

if (!office) console.warn('LibreOffice is not installed: that it opens and saves the workbook is not tested here.')

const cwd = mkdtempSync(join(tmpdir(), 'chatlint-office-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const FORMULAS = ['=1+1', '+1+1', '-2+3+cmd|calc', '@SUM(A1)', '\t=1+1', '＝1+1', '=HYPERLINK("http://127.0.0.1/")']

/** Whatever a customer types stands in some cell: as an id, an agent, a question, the words a finding rests on. */
const talks: Conversation[] = FORMULAS.map((text, at) => ({
  id: text,
  agent: { name: at === 1 ? text : '小李' },
  startedAt: '2025-03-01T23:30:00+08:00',
  messages: [
    { role: 'customer', text: `${text}能治好吗`, time: '2025-03-01T23:30:00+08:00' },
    { role: 'agent', text: `${text}，我们保证一次治好`, time: '2025-03-01T23:31:30+08:00' },
  ],
}))

/** The part of a workbook that holds a sheet, by the sheet's name. */
function sheetOf(bytes: Uint8Array, name: string): string {
  const parts = unzipSync(bytes)
  const read = (path: string) => strFromU8(parts[path] as Uint8Array)
  const id = new RegExp(`<sheet name="${name}"[^>]*r:id="(\\w+)"`).exec(read('xl/workbook.xml'))?.[1]
  const relation = read('xl/_rels/workbook.xml.rels')
    .split('<Relationship ')
    .find((each) => each.includes(`Id="${id}"`))
  return read(`xl/${/Target="([^"]+)"/.exec(relation as string)?.[1]}`)
}

describe.skipIf(!office)('LibreOffice', () => {
  let opened: Opened
  let again: Uint8Array
  let strings = ''

  beforeAll(async () => {
    const { bytes } = await report('xlsx', 'zh', [], talks)
    writeFileSync(join(cwd, 'report.xlsx'), bytes)
    opened = reviewInOffice(cwd, join(cwd, 'report.xlsx'), join(cwd, 'again.xlsx'))
    again = new Uint8Array(readFileSync(join(cwd, 'again.xlsx')))
    strings = strFromU8(unzipSync(again)['xl/sharedStrings.xml'] as Uint8Array)
  }, 120_000)

  it('takes every cell for a text or a number, none for a formula', () => {
    for (const [name, { formula }] of Object.entries(opened.cells)) expect(formula, name).toBe(0)
    expect(opened.cells.对话?.date).toBe(talks.length)
    expect(opened.cells.问题?.text).toBeGreaterThan(FORMULAS.length * 4)
    // LibreOffice cuts a text where another font sets in.
    const held = [...strings.matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) =>
      text
        .replace(/<[^>]*>/g, '')
        .replaceAll('&quot;', '"')
        .trim(),
    )
    expect(held).toEqual(expect.arrayContaining(FORMULAS.map((text) => text.trim())))
  })

  it('keeps the heads in view, the filters, the drop-down of verdicts, and dates as dates', () => {
    const headed = ['对话', '问题', '提问']
    expect(opened.frozenRows).toEqual({ 汇总: 0, ...Object.fromEntries(headed.map((name) => [name, 1])) })
    expect(opened.choices.split(/[;,]/)).toEqual(['"认可"', '"误报"', '"待定"'])
    for (const name of headed) {
      const sheet = sheetOf(again, name)
      expect(/<pane [^>]*>/.exec(sheet)?.[0], name).toMatch(/ySplit="1".*state="frozen"/)
      expect(/<autoFilter [^>]*>/.exec(sheet)?.[0], name).toContain('ref="A1:')
    }
    const findings = sheetOf(again, '问题')
    expect(/<dataValidation .*?<\/dataValidation>/.exec(findings)?.[0]).toMatch(/(?=.*type="list").*sqref="K2:/)
    const style = Number(/<c r="B2" s="(\d+)" t="n"><v>45717\.97916/.exec(sheetOf(again, '对话'))?.[1])
    const styles = strFromU8(unzipSync(again)['xl/styles.xml'] as Uint8Array)
    const format = /numFmtId="(\d+)"/.exec(styles.split('<cellXfs')[1]?.split('<xf ')[style + 1] ?? '')?.[1]
    expect(styles).toMatch(new RegExp(`<numFmt numFmtId="${format}" formatCode="yyyy`))
  })

  it('saves verdicts that feedback reads', async () => {
    let stdout = ''
    const code = await feedbackCommand(['again.xlsx', '--format', 'json'], {
      stdout: (text) => {
        stdout += text
      },
      stderr: () => {},
      cwd,
      locale: 'zh',
      color: false,
    })
    expect(code).toBe(0)
    const { rules, suppressions } = JSON.parse(stdout)
    expect(rules).toMatchObject([{ rule: 'core/overpromise', agreed: FORMULAS.length - 1, falseAlarms: 1 }])
    expect(suppressions).toMatchObject([{ conversation: '=1+1', reason: '引用说明书', by: 'LM' }])
  })
})
