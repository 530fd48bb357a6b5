import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { decodeUtf8, incompleteTail } from './decode.js'
import { MAX_LINE, openTextFile } from './text-file.js'

const folder = mkdtempSync(join(tmpdir(), 'chatlint-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Read {
  lines: string[]
  numbers: number[]
  problems: string[]
  head: string
}

async function read(content: string | Buffer): Promise<Read> {
  const path = join(folder, 'file')
  writeFileSync(path, content)
  const problems: string[] = []
  const source = await openTextFile(path, {
    name: 'file',
    onProblem: ({ line, problem }) => problems.push(`${line}: ${problem.en}`),
  })
  const lines: string[] = []
  const numbers: number[] = []
  for await (const batch of source.lines()) {
    for (const { text, number } of batch) {
      lines.push(text)
      numbers.push(number)
    }
  }
  await source.close()
  return { lines, numbers, problems, head: source.head }
}

async function chunks(content: string | Buffer): Promise<{ text: string; problems: string[] }> {
  const path = join(folder, 'chunks')
  writeFileSync(path, content)
  const problems: string[] = []
  const source = await openTextFile(path, { name: 'chunks', onProblem: ({ line }) => problems.push(String(line)) })
  let text = ''
  for await (const chunk of source.chunks()) text += chunk
  await source.close()
  return { text, problems }
}

describe('reading a file in lines', () => {
  it('takes a byte-order mark, carriage returns, and a last line without a break', async () => {
    expect(await read('\ufeffa\r\n\nb')).toMatchObject({ lines: ['a', '', 'b'], numbers: [1, 2, 3], head: 'a\r\n\nb' })
    expect((await read('a\n')).lines).toEqual(['a'])
    expect((await read('')).lines).toEqual([])
  })

  it('gives the lines of any text', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', '中', '😀', 'é', ' '), maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), async (lines) => {
        const got = await read(`${lines.join('\n')}\n`)
        expect(got.lines).toEqual(lines)
        expect(got.numbers).toEqual(lines.map((_, index) => index + 1))
      }),
      { numRuns: 60 },
    )
  })

  it('joins what the edges of batches and reads cut, at every offset', async () => {
    for (const shift of [0, 1, 2, 3]) {
      const lines = ['x'.repeat(shift), ...Array.from({ length: 6000 }, (_, index) => `${index} 您好😀`.repeat(12))]
      const got = await read(lines.join('\n'))
      expect(got.lines.length).toBe(lines.length)
      expect(got.lines.join('\n') === lines.join('\n')).toBe(true)
    }
  })

  it('holds a line of several megabytes, and passes over one that is too long', async () => {
    const long = '长'.repeat(1_500_000)
    expect((await read(`a\n${long}\nb`)).lines.map((line) => line.length)).toEqual([1, 1_500_000, 1])
    const got = await read(`a\n${'x'.repeat(MAX_LINE * 3)}\nb\n`)
    expect(got.lines).toEqual(['a', 'b'])
    expect(got.numbers).toEqual([1, 3])
    expect(got.problems).toEqual(['2: this line is longer than 16 MiB'])
    expect((await read('x'.repeat(MAX_LINE * 2 + 5))).problems).toHaveLength(1)
  })

  it('reports lines that are not UTF-8 and keeps the others', async () => {
    const got = await read(Buffer.concat([Buffer.from('a\n中'), Buffer.from([0xc4, 0xe3, 0x0a]), Buffer.from('b\n')]))
    expect(got.lines).toEqual(['a', 'b'])
    expect(got.numbers).toEqual([1, 3])
    expect(got.problems).toEqual(['2: this line is not UTF-8'])
  })

  it('refuses UTF-16', async () => {
    expect((await read(Buffer.from('\ufeffhello', 'utf16le'))).lines).toEqual(['hello'])
  })
})

describe('reading a file in chunks', () => {
  it('cuts between characters', async () => {
    const text = `[${'"😀您é",\n'.repeat(60_000)}]`
    const got = await chunks(text)
    expect(got.text === text).toBe(true)
    expect(got.problems).toEqual([])
  })

  it('reports the lines that are not UTF-8', async () => {
    const got = await chunks(Buffer.concat([Buffer.from('a\n'), Buffer.from([0xff]), Buffer.from('\n中\n')]))
    expect(got).toEqual({ text: 'a\n\ufffd\n中\n', problems: ['2'] })
  })
})

describe('decoding', () => {
  it('gives what Buffer gives, or nothing for what is not UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = Buffer.from(text)
        expect(decodeUtf8(bytes)).toBe(bytes.toString())
      }),
    )
    expect(decodeUtf8(Buffer.from([0xc3]))).toBeUndefined()
  })

  it('finds the start of a cut character', () => {
    const bytes = Buffer.from('a中😀é')
    const starts = [0, 1, 4, 8, 10]
    for (let end = 0; end <= bytes.length; end++) {
      const start = starts.filter((each) => each <= end).at(-1) as number
      expect(incompleteTail(bytes, end), String(end)).toBe(end - start)
    }
  })
})
