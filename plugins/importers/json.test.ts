import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isProblem } from '../../src/plugin/index.js'
import { messagesOf } from '../../src/transcript/index.js'
import { json } from './json.js'
import { type JsonElement, JsonElements, MAX_ELEMENT } from './json-elements.js'
import { stringSource } from './string-source.js'

async function read(text: string, chunkSize?: number) {
  const items = []
  for await (const item of json.read(stringSource('a.json', text, { ...(chunkSize && { chunkSize }) })))
    items.push(item)
  return items
}

async function outcome(text: string, chunkSize?: number) {
  return (await read(text, chunkSize)).map((item) => (isProblem(item) ? `${item.line}: ${item.problem.en}` : item.id))
}

const conversationOf = (id: string) => ({ id, messages: [{ role: 'customer', text: 'a "quoted" \\ [text] {' }] })

describe('reading JSON', () => {
  it('reads one object or an array, whatever the chunks', async () => {
    const both = JSON.stringify([conversationOf('a'), conversationOf('b')], null, 2)
    for (const size of [1, 2, 3, 7, 1000]) expect(await outcome(both, size)).toEqual(['a', 'b'])
    expect(await outcome(JSON.stringify(conversationOf('c')))).toEqual(['c'])
    expect(await outcome('[]')).toEqual([])
  })

  it('leads every message back to its line', async () => {
    const text = JSON.stringify(
      [
        {
          id: 'a',
          note: [{ messages: [1] }],
          messages: [
            { role: 'agent', text: '1' },
            { text: '2', role: 'customer' },
          ],
          z: [{}],
        },
      ],
      null,
      1,
    )
    const [item] = await read(text)
    if (!item || isProblem(item)) throw new Error('not read')
    const lines = text.split('\n')
    for (const node of messagesOf(item)) {
      const line = node.position?.start.line as number
      expect(lines[line - 1]).toBe('   {')
      expect(lines.slice(line, line + 2).join()).toContain(`"text": "${node.value}"`)
    }
    expect(item.position?.start.line).toBe(2)
  })

  it.each([
    ['[', ['1: the file ends where a conversation or ] is expected']],
    ['', ['1: the file ends where a conversation {…} or an array of conversations [ … ] is expected']],
    ['nonsense', ['1: a conversation {…} or an array of conversations [ … ] is expected, not n']],
    [
      '[\n1, true]',
      [
        '2: a conversation must be an object; this is the number 1',
        '2: a conversation must be an object; this is the boolean true',
      ],
    ],
    [`[${JSON.stringify(conversationOf('a'))},]`, ['a', '1: another conversation is expected, not ]']],
    [`${JSON.stringify(conversationOf('a'))}\n{}`, ['a', '2: the end of the file is expected, not {']],
    [
      `[{"id": "x",\n"messages": nil},\n${JSON.stringify(conversationOf('b'))}]`,
      ['2: not valid JSON: a value is expected, not n', 'b'],
    ],
    [
      `[${JSON.stringify(conversationOf('a'))},\n{"id": "b", "mess`,
      ['a', '2: the JSON ends in the middle: the line or file was cut off'],
    ],
  ])('%j', async (text, expected) => {
    expect(await outcome(text)).toEqual(expected)
    expect(await outcome(text, 1)).toEqual(expected)
  })

  it('passes over a conversation that is too long, without holding it', () => {
    const scanner = new JsonElements()
    const out: JsonElement[] = []
    const mega = 'x'.repeat(MAX_ELEMENT / 8)
    scanner.push('[{"a": "', out)
    for (let size = 0; size <= MAX_ELEMENT; size += mega.length) scanner.push(mega, out)
    scanner.push('"},\n{}]', out)
    expect(scanner.end(out)).toBeUndefined()
    expect(out).toEqual([
      { text: undefined, line: 1 },
      { text: '{}', line: 2 },
    ])
  })

  it('cuts any array into its elements', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.nat(3), fc.integer({ min: 1, max: 9 }), (values, indent, size) => {
        const text = JSON.stringify(values, null, indent)
        const scanner = new JsonElements()
        const out: JsonElement[] = []
        for (let at = 0; at < text.length; at += size)
          expect(scanner.push(text.slice(at, at + size), out)).toBeUndefined()
        expect(scanner.end(out)).toBeUndefined()
        expect(out.map((element) => JSON.parse(element.text as string))).toEqual(JSON.parse(text))
      }),
      { numRuns: 60 },
    )
  })
})
