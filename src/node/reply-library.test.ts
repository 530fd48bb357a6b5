import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readReplyLibrary } from './reply-library.js'

const folder = mkdtempSync(join(tmpdir(), 'chatlint-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(name: string, content: string | Buffer) {
  const path = join(folder, name)
  writeFileSync(path, content)
  return readReplyLibrary(path, name)
}

describe('reading a reply library', () => {
  it('takes a reply a line, or a block', async () => {
    expect(await read('a.txt', '\ufeff您好\r\n\t再见 \r\n')).toEqual([{ text: '您好' }, { text: '再见' }])
    expect(await read('a.txt', '您好\n请讲\n \n\n再见\n')).toEqual([{ text: '您好\n请讲' }, { text: '再见' }])
  })

  it('takes JSON of texts, or of titles and texts', async () => {
    expect(
      await read('a.json', '["Hi", {"title": "bye", "text": "Goodbye"}, {"short_code": "x", "content": "X"}]'),
    ).toEqual([{ text: 'Hi' }, { title: 'bye', text: 'Goodbye' }, { title: 'x', text: 'X' }])
  })

  it('takes CSV with known headers, or of one column', async () => {
    expect(await read('a.csv', '快捷短语编码,快捷短语,快捷短语分组\n1,"您好,在的",问候\n2,,空\n')).toEqual([
      { title: '1', text: '您好,在的' },
    ])
    expect(await read('a.csv', 'Hello there\nBye')).toEqual([{ text: 'Hello there' }, { text: 'Bye' }])
  })

  it('takes any encoding that conversations may have', async () => {
    const told = [
      { title: '问候', text: '您好，在的' },
      { title: '报价', text: '每颗两千元起' },
    ]
    const csv = '标题,内容\r\n问候,"您好，在的"\r\n报价,每颗两千元起\r\n'
    expect(await read('a.csv', csv)).toEqual(told)
    expect(await read('a.csv', Buffer.from(`\ufeff${csv}`, 'utf16le'))).toEqual(told)
    expect(await read('a.csv', Buffer.from(`\ufeff${csv}`, 'utf16le').swap16())).toEqual(told)
    // 您好，在的 / 每颗两千元起 in GB18030.
    const bytes = Buffer.from('c4fabac3a3acd4dab5c40ac3bfbfc5c1bdc7a7d4aac6f00a', 'hex')
    expect(await read('a.txt', bytes)).toEqual(told.map(({ text }) => ({ text })))
  })

  it.each([
    ['a.json', '{"a": 1}', /a\.json: the JSON is no array/],
    ['a.json', '["a", 5]', /element 2 is no reply/],
    ['a.json', '[', /not valid JSON/],
    ['a.csv', 'x,y\n1,2', /no column holds the reply; the header names x, y/],
    ['a.csv', 'title,text\n1,"2', /a\.csv:2: a quote is opened/],
    ['a.txt', ' \n', /no reply in it/],
    ['a.txt', Buffer.from([0x61, 0xff, 0x80, 0xff, 0x0a]), /encoding of the file cannot be told/],
  ])('says what is wrong with %s %j', async (name, content, message) => {
    await expect(read(name, content)).rejects.toMatchObject({
      name: 'UserError',
      problem: { en: expect.stringMatching(message) },
    })
  })

  it('says that a file is missing', async () => {
    await expect(readReplyLibrary(join(folder, 'none.txt'), 'none.txt')).rejects.toMatchObject({
      problem: { en: 'none.txt: there is no such file or folder', zh: 'none.txt：没有这个文件或文件夹' },
    })
  })
})
