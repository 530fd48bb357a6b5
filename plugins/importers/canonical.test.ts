import { describe, expect, it } from 'vitest'
import { isProblem } from '../../src/plugin/index.js'
import { ndjson } from './ndjson.js'
import { stringSource } from './string-source.js'

async function readLine(line: string) {
  const items = []
  for await (const item of ndjson.read(stringSource('a.ndjson', line))) items.push(item)
  expect(items).toHaveLength(1)
  return items[0]!
}

async function problemOf(value: unknown) {
  const item = await readLine(typeof value === 'string' ? value : JSON.stringify(value))
  if (!isProblem(item)) throw new Error('read without a problem')
  return item
}

const hello = { role: 'customer', text: 'Hello' }

describe('checking a canonical conversation', () => {
  it.each([
    ['no object', [1], /must be an object; this is an array/],
    ['no id', { messages: [] }, /has no "id"/],
    ['a number for an id', { id: 7, messages: [] }, /"id" of the conversation is the number 7/],
    ['no messages', { id: 'a' }, /has no "messages"/],
    ['messages that are no array', { id: 'a', messages: 'hi' }, /"messages" of the conversation is "hi"/],
    ['a message that is no object', { id: 'a', messages: ['hi'] }, /message 1 is "hi"/],
    ['a message without a role', { id: 'a', messages: [{ text: 'x' }] }, /message 1 has no "role"/],
    ['an unknown role', { id: 'a', messages: [hello, { role: 'pilot', text: 'x' }] }, /"role" of message 2 is "pilot"/],
    [
      'a text that is no text',
      { id: 'a', messages: [{ role: 'agent', text: 5 }] },
      /"text" of message 1 is the number 5/,
    ],
    ['a time that is no text', { id: 'a', messages: [{ ...hello, time: 5 }] }, /"time" of message 1/],
    ['an unknown post', { id: 'a', messages: [{ ...hello, post: 'chef' }] }, /"post" of message 1 is "chef"/],
    ['an unknown channel', { id: 'a', channel: 'fax', messages: [] }, /"channel" of the conversation is "fax"/],
    ['an agent that is no object', { id: 'a', agent: 'Anna', messages: [] }, /"agent" of the conversation/],
    ['an agent name that is no text', { id: 'a', agent: { name: 3 }, messages: [] }, /"agent.name"/],
    [
      'ids that recur',
      {
        id: 'a',
        messages: [
          { ...hello, id: 'x' },
          { ...hello, id: 'x' },
        ],
      },
      /messages 1 and 2 share the id "x"/,
    ],
    [
      'an id that is the place of another',
      { id: 'a', messages: [{ ...hello, id: '2' }, hello] },
      /messages 1 and 2 share the id "2"/,
    ],
    ['an escaped NUL', { id: 'a', messages: [{ ...hello, text: 'a\0b' }] }, /message 1 holds a NUL/],
    [
      'a lone surrogate',
      { id: 'a', messages: [hello, { ...hello, text: 'a\ud83d' }] },
      /message 2 holds half of a surrogate pair/,
    ],
    ['a lone surrogate in a name', { id: 'a', agent: { name: '\udc00' }, messages: [] }, /agent.name holds half/],
  ])('refuses %s', async (_, value, message) => {
    const problem = await problemOf(value)
    expect(problem.problem.en).toMatch(message)
    expect(problem.problem.zh).toMatch(/\p{Script=Han}/u)
    expect(problem.hint?.en).toBeTruthy()
    expect(problem.line).toBe(1)
  })

  it('names the role that a foreign word stands for', async () => {
    const problem = await problemOf({ id: 'a', messages: [{ role: 'user', text: 'x' }] })
    expect(problem.hint?.en).toBe('Write "customer" instead.')
  })

  it('never shows control characters of what it found', async () => {
    const problem = await problemOf({ id: 'a', messages: [{ role: '\u001b[31mred\u009b\u202e', text: 'x' }] })
    expect(problem.problem.en).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  })

  it('keeps unknown fields and takes null for absent', async () => {
    const value = {
      id: 'a',
      lang: null,
      agent: { name: null, desk: 4 },
      x: { y: ['z'] },
      messages: [{ ...hello, id: null, mood: 1 }],
    }
    const item = await readLine(JSON.stringify(value))
    if (isProblem(item)) throw new Error(item.problem.en)
    expect(item.fields).toEqual({ id: 'a', agent: { desk: 4 }, x: { y: ['z'] }, messages: [{ ...hello, mood: 1 }] })
    expect(item.children[0]?.children[0]?.id).toBe('1')
  })

  it('allows ids in any order, emoji in escapes, and an empty conversation', async () => {
    const line =
      '{"id":"a","messages":[{"id":"9","role":"agent","text":"\\ud83d\\ude00"},{"id":"1","role":"bot","text":""}]}'
    expect(isProblem(await readLine(line))).toBe(false)
    expect(isProblem(await readLine('{"id":"a","messages":[]}'))).toBe(false)
  })
})
