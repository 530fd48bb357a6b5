import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ReportContext, Reporter } from '../../src/plugin/index.js'
import { csv, csvConversations } from './csv.js'
import { chinese, contextOf, english, type Reviewed, reviewed, summaryOf } from './sample.js'
import { Workbook } from './workbook.js'
import { xlsx } from './xlsx.js'

async function workbookOf(all: readonly Reviewed[], context: ReportContext): Promise<Record<string, string>> {
  const writer = await xlsx.create(context)
  const pieces = all.map(({ review, conversation }) => writer.review(review, conversation))
  return unpacked([...pieces, writer.end(summaryOf(all))])
}

function unpacked(pieces: readonly Uint8Array[]): Record<string, string> {
  const parts = unzipSync(new Uint8Array(Buffer.concat(pieces)))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** The XML of a sheet by its name. */
function sheet(parts: Record<string, string>, name: string): string {
  const id = new RegExp(`<sheet name="${name}" sheetId="(\\d+)"`).exec(parts['xl/workbook.xml'] ?? '')?.[1]
  return parts[`xl/worksheets/sheet${id}.xml`] ?? ''
}

async function tableOf(reporter: Reporter, all: readonly Reviewed[], context: ReportContext): Promise<string> {
  const writer = await reporter.create(context)
  const pieces = all.map(({ review, conversation }) => writer.review(review, conversation))
  return [writer.begin?.(), ...pieces, writer.end(summaryOf(all))].join('')
}

const hostile = reviewed(
  {
    id: '=HYPERLINK("https://example.org")',
    startedAt: '2025-03-01T23:30:00+08:00',
    agent: { name: '@SUM(A1)', team: '+1' },
    messages: [
      { role: 'customer', text: '-2+3+cmd|calc _x0041_', time: '2025-03-01T23:30:00+08:00' },
      { role: 'agent', text: '\t=1+1 <b>&"\u0000\u202e\ud800', time: '2025-03-01T23:31:30+08:00' },
    ],
  },
  [{ rule: 'core/overpromise', message: '=1+1', suggestion: '＝1', evidence: [['2', '=1+1']] }],
  { agent: '@SUM(A1)' },
)

describe('xlsx', () => {
  it('has its sheets in order, filtered, frozen, with real numbers and dates', async () => {
    const parts = await workbookOf([...chinese, hostile], contextOf('zh'))
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="(.*?)"/g)].map(([, name]) => name)
    expect(names).toEqual(['汇总', '对话', '问题', '提问'])
    const conversations = sheet(parts, '对话')
    expect(conversations).toContain('state="frozen"')
    expect(conversations).toMatch(/<autoFilter ref="A1:[A-Z]+4"\/>/)
    // 2025-03-01 23:30 on the wall, as spreadsheets count days.
    expect(conversations).toMatch(/<c r="B4" s="7"><v>45717\.979\d+<\/v><\/c>/)
    expect(conversations).toContain('<v>90</v>')
    const findings = sheet(parts, '问题')
    expect(findings.match(/<row /g)).toHaveLength(1 + 6)
    expect(findings).toContain('<formula1>"认可,误报,待定"</formula1>')
    expect(findings).toMatch(/<col min="17" max="17" width="20" customWidth="1" hidden="1"\/>/)
    expect(sheet(parts, '提问')).toContain('种一颗牙要多少钱')
  })

  it('speaks English', async () => {
    const parts = await workbookOf(english, contextOf('en'))
    expect(sheet(parts, 'Findings')).toContain('<formula1>"Agree,False alarm,Undecided"</formula1>')
    expect(sheet(parts, 'Summary')).toContain('Conversation review')
  })

  it('keeps every text a text, whatever it begins with or holds', async () => {
    const parts = await workbookOf([hostile], contextOf('en'))
    const all = Object.values(parts).join('')
    expect(all).not.toMatch(/<f>|<f |\u0000|\u202e/)
    expect(all).not.toMatch(/\p{Cs}/u)
    const findings = sheet(parts, 'Findings')
    expect(findings).toContain('_x005F_x0041_')
    expect(findings).toContain('&lt;b&gt;&amp;&quot;')
    // A text that could be taken for a formula carries the mark of a text.
    expect(findings).toMatch(/<c r="A2" s="10" t="inlineStr"><is><t>=HYPERLINK/)
    expect(parts['xl/styles.xml']).toContain('quotePrefix="1"')
  })

  it('is the same bytes for the same reviews', async () => {
    const bytes = async () => {
      const writer = await xlsx.create(contextOf('en'))
      return Buffer.concat([
        ...english.map((each) => writer.review(each.review, each.conversation)),
        writer.end(summaryOf(english)),
      ])
    }
    expect((await bytes()).equals(await bytes())).toBe(true)
  })

  it('has a workbook also where there was nothing to review', async () => {
    expect(sheet(await workbookOf([], contextOf('zh')), '汇总')).toContain('对话检查报告')
  })

  it('shows a cell of any length as far as a spreadsheet holds it, and goes on in a further sheet', () => {
    const workbook = new Workbook({ Zip, ZipDeflate, strToU8 }, ['A', 'B'])
    const rows = workbook.sheet('B', { columns: [{ head: 'x', width: 9 }], mostRows: 3 })
    for (let row = 0; row < 5; row++) rows.add([row === 0 ? '长'.repeat(40_000) : row])
    workbook.sheet('A', { columns: [{ head: 'y', width: 9 }], headed: false }).add([{ day: 0 }])
    const parts = unpacked([workbook.finish()])
    expect([...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="(.*?)"/g)].map(([, name]) => name)).toEqual([
      'A',
      'B',
      'B 2',
      'B 3',
    ])
    expect(/长+…/.exec(sheet(parts, 'B'))?.[0]).toHaveLength(32_767)
    expect(sheet(parts, 'B 3')).toContain('<v>4</v>')
  })

  it('gives its bytes as it goes', async () => {
    const writer = await xlsx.create(contextOf('zh'))
    const big = chinese[0] as Reviewed
    let bytes = 0
    for (let i = 0; i < 3000; i++) bytes += writer.review(big.review, big.conversation).length
    expect(bytes).toBeGreaterThan(3000)
    expect(writer.end(summaryOf(chinese)).length).toBeGreaterThan(0)
  })
})

describe('csv', () => {
  it('is for Excel: a mark for UTF-8, line ends, Chinese as it is', async () => {
    const text = await tableOf(csv, chinese, contextOf('zh'))
    expect(text.startsWith('\ufeff对话编号,开始时间,')).toBe(true)
    expect(text).toContain('“保证一次成功”对结果作出了保证。')
    expect(text.split('\r\n').length).toBeGreaterThan(5)
  })

  it('neutralises formulas, and what a spreadsheet would spoil', async () => {
    const text = await tableOf(csv, [hostile], contextOf('en'))
    expect(text).toContain(`"'=HYPERLINK(""https://example.org"")"`)
    expect(text).toContain(",'@SUM(A1),'+1,")
    for (const cell of text.slice(1).split(/,|\r\n/)) expect(cell).not.toMatch(/^"?\s*[=+\-@]/)
    const digits = reviewed({ id: '0012345678901234567', messages: [] }, [])
    expect(await tableOf(csvConversations, [digits], contextOf('en'))).toContain("'0012345678901234567,")
  })

  it('has a row for every conversation in the other table', async () => {
    const text = await tableOf(csvConversations, chinese, contextOf('zh'))
    expect(text.trim().split('\r\n')).toHaveLength(3)
  })

  it('says in every row that it is of a sample', async () => {
    const text = await tableOf(csv, english, contextOf('en', { sample: { size: '5%', seed: '7', by: 'chance' } }))
    expect(text).toContain(',Sample\r\n')
    expect(text).toMatch(/"?Sample: 5% of each agent's conversations.*seed 7/)
  })
})
