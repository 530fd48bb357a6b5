import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { importFiles } from './support.js'

const fixtures = join(import.meta.dirname, '../fixtures/formats')
const folder = mkdtempSync(join(tmpdir(), 'chatlint-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const files = readdirSync(fixtures).filter((name) => !name.endsWith('.expected.txt'))

async function read(name: string, bytes: Buffer | string) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return await importFiles(path)
}

describe('what is damaged', () => {
  it.each(files)('%s, cut or changed anywhere, never throws', async (name) => {
    const whole = readFileSync(join(fixtures, name))
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.constantFrom('cut', 0, 0x22, 0x7b, 0x5d, 0x3c, 0xff),
        async (at, how) => {
          const bytes = Buffer.from(how === 'cut' ? whole.subarray(0, at) : whole)
          if (typeof how === 'number') bytes[at] = how
          const got = await read(name, bytes)
          for (const problem of got.problems) expect(problem).toMatch(/^(?:\d+|-): ./)
          expect(got.conversations.length + got.problems.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 25 },
    )
  })

  it.each(files.filter((name) => name.endsWith('.json')))('%s, cut short, says on which line', async (name) => {
    const whole = readFileSync(join(fixtures, name), 'utf8')
    const got = await read(name, whole.slice(0, Math.floor(whole.length * 0.75)))
    expect(got.problems.join('\n')).toMatch(/^\d+: (?:the JSON ends in the middle|the file ends where)/m)
  })

  it('keeps the conversations before the place where a list was cut, and the lines around a broken one', async () => {
    const ticket = (id: string) =>
      `{"tid": "${id}", "dialogue": [{"role": "客户", "words": "您好", "beginTime": "2024-05-01 09:00:00"}]}`
    const list = await read('a.json', `{"tickets": [\n${ticket('1')},\n${ticket('2')},\n{"tid": "3", "dial`)
    expect(list.conversations.map(({ id }) => id)).toEqual(['1', '2'])
    expect(list.problems).toEqual(['4: the JSON ends in the middle: the line or file was cut off'])
    const lines = await read('a.ndjson', `${ticket('1')}\n{"tid": "2", "dial\n${ticket('3')}\n`)
    expect(lines.conversations.map(({ id }) => id)).toEqual(['1', '3'])
    expect(lines.problems).toEqual(['2: the JSON ends in the middle: the line or file was cut off'])
  })

  it('keeps the messages before the place where the one conversation of a file was cut or broken', async () => {
    const said = [1, 2, 3].map(
      (at) => `{"id": "${at}", "role": "${at === 2 ? 'agent' : 'customer'}", "text": "第${at}句 ]}"}`,
    )
    const whole = `{"id": "a", "messages": [\n${said.join(',\n')}\n]}`
    const cut = await read('a.json', whole.slice(0, whole.indexOf('第3') + 2))
    expect(cut.problems).toEqual(['4: the JSON ends in the middle: the line or file was cut off'])
    expect(cut.conversations.map(({ id, messages }) => [id, messages.map(({ text }) => text)])).toEqual([
      ['a', ['第1句 ]}', '第2句 ]}']],
    ])
    const broken = await read('a.json', whole.replace('"role": "agent"', '"role": agent'))
    expect(broken.problems).toEqual([expect.stringMatching(/^3: not valid JSON/)])
    expect(broken.conversations[0]?.messages).toHaveLength(1)
    const export_ = readFileSync(join(fixtures, 'ccai.json'), 'utf8')
    const exported = await read('b.json', export_.slice(0, export_.lastIndexOf('"text"')))
    const before = (await read('b.json', export_)).conversations[0]?.messages ?? []
    expect(exported.problems).toHaveLength(1)
    expect(exported.conversations[0]?.messages.map(({ text }) => text)).toEqual(
      before.slice(0, -1).map(({ text }) => text),
    )
  })

  it('names the row of a quote that is never closed, and reads on', async () => {
    const got = await read('a.csv', '会话ID,角色,内容\n1,客户,在吗\n1,客服,"您好\n2,客户,多少钱\n2,客服,两百\n')
    expect(got.problems).toEqual(['3: a quote is opened here and never closed'])
    expect(got.conversations.map(({ id, messages }) => [id, messages.length])).toEqual([
      ['1', 1],
      ['2', 2],
    ])
  })

  it('says which names it saw where nobody can tell who is who', async () => {
    const csv = 'id,sender,text\n1,Alice,hello\n1,Bob,hi\n'
    const got = await read('a.csv', csv)
    expect(got.problems).toEqual([
      '2: cannot tell whether these are customers or agents: "Alice" (1 line), "Bob" (1 line)',
    ])
    const path = join(folder, 'a.csv')
    const named = await importFiles(path, { roles: { agent: ['/^Al/'] } })
    expect(named.conversations[0]?.messages.map(({ role }) => role)).toEqual(['agent', 'customer'])
    expect(named.notes.join()).toContain('who is the customer was told from the other side being known, such as "Bob"')
  })

  it('says which header it found where no column is known, and takes columns as configured', async () => {
    const csv = '咨询号;时刻;谁;说了什么\n1;9:30;客服小李;您好\n1;9:31;访客;在吗\n'
    expect((await read('a.csv', csv)).problems[0]).toMatch(/^1: no header names .*咨询号, 时刻, 谁, 说了什么/)
    const got = await importFiles(join(folder, 'a.csv'), {
      columns: { conversation: ['咨询号'], time: ['时刻'], speaker: ['谁'], text: ['说了什么'] },
    })
    expect(got.conversations[0]?.messages.map(({ role, time }) => [role, time])).toEqual([
      ['agent', '09:30'],
      ['customer', '09:31'],
    ])
  })

  it('refuses a WhatsApp chat whose dates can be read both ways, and turns round or joins what it can', async () => {
    const got = await read('a.txt', '[1/2/24, 09:30:00] Agent: a\n[1/2/24, 09:31:00] Ben: b\n')
    expect(got.problems).toEqual([expect.stringMatching(/^1: it cannot be told whether day or month comes first/)])
  })
})
