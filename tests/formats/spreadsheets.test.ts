import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BookType, utils, write } from '@e965/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { importFiles } from './support.js'

const fixtures = join(import.meta.dirname, '../fixtures/formats')
const folder = mkdtempSync(join(tmpdir(), 'chatlint-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

function workbook(name: string, bookType: BookType, rows: unknown[][]): string {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), '空')
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), '记录')
  const path = join(folder, name)
  writeFileSync(path, write(book, { bookType, type: 'buffer' }) as Buffer)
  return path
}

const MESSAGES = [
  ['会话记录'],
  ['会话ID', '时间', '角色', '内容'],
  ['c1', new Date(Date.UTC(2024, 4, 1, 9, 30, 0)), '访客', '在吗, "您好"'],
  ['c1', new Date(Date.UTC(2024, 4, 1, 9, 31, 15)), '客服', '=1+1 您好\n请讲'],
  [20240501001, '2024-05-01 10:00:00', '访客', '=HYPERLINK("http://x.example")'],
]

const VISITS = [
  ['访问列表'],
  [],
  [
    '编号',
    '开始访问时间',
    '开始对话时间',
    '对话类型',
    '结束方式',
    '客人讯息数',
    '客服讯息数',
    '名称',
    '参与接待客服',
    '永久身份',
    '初次访问网址',
    '关键词',
  ],
  [
    'c1',
    '2024/05/01 09:20:00',
    '2024/05/01 09:30:00',
    '较好',
    '客人关闭',
    5,
    6,
    '河北客人',
    '小李',
    "'a1'",
    'https://clinic.example/',
    '洗牙',
  ],
  ['c9', '2024/05/01 09:20:00', '', '仅访问', '', 0, 0, '客人', '', "'b2'", 'https://clinic.example/b', ''],
]

describe.each([
  ['messages.xlsx', 'xlsx'],
  ['messages.xls', 'biff8'],
] as const)('%s', (name, type) => {
  it('gives dates, long numbers and texts as they stand', async () => {
    const got = await importFiles(workbook(name, type, MESSAGES))
    expect(got.problems).toEqual([])
    expect(got.formats).toEqual(['table'])
    expect(
      got.conversations.map(({ id, messages }) => [id, ...messages.map((each) => [each.role, each.time, each.text])]),
    ).toEqual([
      ['c1', ['customer', '2024-05-01T09:30:00', '在吗, "您好"'], ['agent', '2024-05-01T09:31:15', '=1+1 您好\n请讲']],
      ['20240501001', ['customer', '2024-05-01T10:00:00', '=HYPERLINK("http://x.example")']],
    ])
  })
})

describe('a list of visits', () => {
  it('completes the conversations of the same id; visits without one come last', async () => {
    const list = workbook('visits.xls', 'biff8', VISITS)
    const got = await importFiles({ 'table.csv': join(fixtures, 'table.csv'), 'visits.xls': list })
    expect(got.problems).toEqual([])
    expect(got.conversations.map(({ id, messages }) => [id, messages.length])).toEqual([
      ['c1', 2],
      ['c2', 2],
      ['c9', 0],
    ])
    expect(got.conversations[0]).toMatchObject({
      startedAt: '2024-05-01T09:30:00',
      endedBy: 'customer',
      agent: { name: '小李' },
      customer: { id: 'a1', name: '王女士' },
      visit: { firstPage: 'https://clinic.example/', keyword: '洗牙' },
      meta: { dialogType: '较好' },
    })
    expect(got.notes).toContain('-: 1 conversations were completed from lists of visits; 1 visits have no conversation')
  })
})

describe('what is no spreadsheet', () => {
  it.each([
    ['a zip of something else', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(100, 1)])],
    ['a cut one', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(200)])],
  ])('%s is a problem', async (_, bytes) => {
    const path = join(folder, 'a.xls')
    writeFileSync(path, bytes)
    const got = await importFiles(path)
    expect(got.conversations).toEqual([])
    expect(got.problems).toHaveLength(1)
  })
})
