import { describe, expect, it } from 'vitest'
import { isProblem } from '../../src/plugin/index.js'
import { ndjson } from './ndjson.js'
import { stringSource } from './string-source.js'

const line = (id: string) => JSON.stringify({ id, messages: [{ role: 'customer', text: 'Hi' }] })

async function read(text: string) {
  const items = []
  for await (const item of ndjson.read(stringSource('a.ndjson', text))) items.push(item)
  return items
}

describe('reading NDJSON', () => {
  it('gives each conversation its line, blank lines and carriage returns apart', async () => {
    const items = await read(`\ufeff${line('a')}\r\n\r\n  \r\n${line('b')}\r\n`)
    expect(items.map((item) => (isProblem(item) ? item.problem.en : [item.id, item.position?.start.line]))).toEqual([
      ['a', 1],
      ['b', 4],
    ])
  })

  it('reports a truncated line and reads on', async () => {
    const items = await read(`${line('a')}\n${line('b').slice(0, 30)}\n${line('c')}`)
    expect(items.map((item) => isProblem(item))).toEqual([false, true, false])
    expect(items[1]).toMatchObject({ line: 2, problem: { en: expect.stringMatching(/ends in the middle/) } })
  })

  it('names a NUL byte', async () => {
    const [item] = await read(line('a').replace('Hi', 'H\0i'))
    expect(item).toMatchObject({
      line: 1,
      problem: { en: expect.stringMatching(/NUL byte/) },
      hint: { en: expect.stringMatching(/binary/) },
    })
  })

  it('recognises its files by ending or content', () => {
    const two = `${line('a')}\n${line('b')}`
    expect(ndjson.detect({ name: 'a.jsonl', head: '{"id' })).toBeGreaterThan(0.9)
    expect(ndjson.detect({ name: 'a.json', head: two })).toBeGreaterThan(0.8)
    expect(ndjson.detect({ name: 'a.json', head: `{\n"id": "a"}` })).toBeLessThan(0.5)
    expect(ndjson.detect({ name: 'a.txt', head: 'Agent: {' })).toBe(0)
  })
})
