import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importFiles } from './support.js'

const fixtures = join(import.meta.dirname, '../fixtures/formats')
const folder = mkdtempSync(join(tmpdir(), 'chatlint-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Bytes of a two-byte encoding, by decoding all of them. */
function encode(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const table = new Map<string, Buffer>()
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) {
      const pair = Buffer.from([first, second])
      try {
        const character = decoder.decode(pair)
        if (character.length === 1 && !table.has(character)) table.set(character, pair)
      } catch {}
    }
  }
  return Buffer.concat([...text].map((each) => (each < '\x80' ? Buffer.from(each) : (table.get(each) as Buffer))))
}

const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

const TWINS: [string, (text: string) => Buffer][] = [
  ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 BE', (text) => swapped(`\ufeff${text}`)],
  ['UTF-16 LE without a mark', (text) => Buffer.from(text, 'utf16le')],
  ['GB18030', (text) => encode(text, 'gb18030')],
  ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
]

const CHINESE = readdirSync(fixtures).filter((name) =>
  /^(?:table\.csv|dialogues|kuaishangtong|meiqia|wechat|wecom|alibaba|call\.srt).*(?<!expected\.txt)$/.test(name),
)

describe.each(TWINS)('%s', (_, twin) => {
  it.each(CHINESE)('%s gives the same as its UTF-8 twin', async (name) => {
    const text = readFileSync(join(fixtures, name), 'utf8')
    const path = join(folder, name)
    writeFileSync(path, twin(text))
    const [got, wanted] = [await importFiles(path), await importFiles(join(fixtures, name))]
    expect(got.problems).toEqual([])
    expect(wanted.conversations.length).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify(got.conversations).replaceAll('\\r\\n', '\\n'))).toEqual(wanted.conversations)
  })
})

describe('encodings', () => {
  async function read(bytes: Buffer, encoding?: 'big5' | 'windows-1252') {
    const path = join(folder, 'a.txt')
    writeFileSync(path, bytes)
    return await importFiles(path, { encoding })
  }

  it('tells Big5, or takes it as named', async () => {
    const text = '客服: 您好，請問有什麼可以幫您的嗎？\n顧客: 我想預約明天下午的門診，還有號嗎？\n'
    for (const named of [undefined, 'big5'] as const) {
      expect((await read(encode(text, 'big5'), named)).conversations[0]?.messages.map((each) => each.text)).toEqual([
        '您好，請問有什麼可以幫您的嗎？',
        '我想預約明天下午的門診，還有號嗎？',
      ])
    }
  })

  it('takes Windows-1252 only as named', async () => {
    const bytes = Buffer.from('Customer: Is the caf\xe9 open?\nAgent: Yes.\n', 'latin1')
    expect((await read(bytes)).problems).toEqual(['1: this line is not UTF-8'])
    expect((await read(bytes, 'windows-1252')).conversations[0]?.messages[0]?.text).toBe('Is the café open?')
  })

  it('names the line that is not in the encoding of the others', async () => {
    const good = encode('客服: 您好，很高兴为您服务\n患者: 请问今天有号吗，我想挂号\n', 'gb18030')
    const got = await read(Buffer.concat([good, Buffer.from([0xff, 0xff, 0x0a])]))
    expect(got.problems).toEqual(['3: this line is not GB18030'])
    expect(got.conversations[0]?.messages).toHaveLength(2)
  })
})
