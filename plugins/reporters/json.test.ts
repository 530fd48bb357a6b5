import { describe, expect, it } from 'vitest'
import { reporters } from './index.js'
import { json } from './json.js'
import { ndjson } from './ndjson.js'
import { chinese, contextOf, reviewed, summaryOf } from './sample.js'

const odd = reviewed({ id: 'line\nbreak "\u2028\ud800', messages: [] }, [])

describe('json', () => {
  it.each([
    ['no review', []],
    ['one review', [odd]],
    ['several reviews', [...chinese, odd]],
  ])('is one valid document with %s', async (_name, all) => {
    const writer = await json.create(contextOf('en'))
    const pieces = all.map(({ review, conversation }) => writer.review(review, conversation))
    const document = [writer.begin?.(), ...pieces, writer.end(summaryOf(all))].join('')
    expect(JSON.parse(document)).toEqual({
      chatlint: '1.2.3',
      reviews: all.map(({ review }) => review),
      summary: summaryOf(all),
    })
  })
})

describe('ndjson', () => {
  it('is exactly one review a line', async () => {
    const writer = await ndjson.create(contextOf('en'))
    const all = [...chinese, odd]
    const text = all.map(({ review, conversation }) => writer.review(review, conversation)).join('')
    expect(`${writer.begin?.() ?? ''}${text}${writer.end(summaryOf(all))}`).toBe(text)
    const lines = text.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual(all.map(({ review }) => review))
  })
})

describe('the reporters', () => {
  it('have names and file name endings of their own', () => {
    for (const all of [reporters.map(({ name }) => name), reporters.flatMap(({ extensions }) => extensions)]) {
      expect(new Set(all).size).toBe(all.length)
    }
  })
})
