import { describe, expect, it } from 'vitest'
import { conversation } from '../transcript/index.js'
import { TextPartReader } from './text-part.js'
import { TextIndex } from './texts.js'

const LIMITS = { conversations: 3, least: 3, similarity: 0.85, minLength: 4 }
const say = (at: number, ...texts: string[]) =>
  conversation({
    id: `c${at}`,
    agent: { team: `t${at % 2}` },
    messages: texts.map((text) => ({ role: 'agent' as const, text })),
  })

/** A text that recurs, among others that are said once. */
const batch = Array.from({ length: 400 }, (_, at) =>
  say(
    at,
    `${String.fromCharCode(0x4e00 + at * 7)}号箱子放在${String.fromCharCode(0x5e00 + at * 3)}边`,
    at % 5 < 2 ? '请把照片再发一张给我' : '嗯',
  ),
)

function indexed(most: number, part: number): TextIndex {
  const index = new TextIndex(LIMITS, [], most)
  for (let from = 0; from < batch.length; from += part) {
    if (part === 1) index.add(batch[from]!)
    else {
      const reader = new TextPartReader(LIMITS.minLength)
      for (const each of batch.slice(from, from + part)) reader.add(each)
      index.merge(structuredClone(reader.finish()))
    }
  }
  return index
}

describe('an index of texts', () => {
  it.each([1_000_000, 50])(
    'is the same whether conversations come one by one or in parts (room for %i texts)',
    (most) => {
      const { data } = indexed(most, 1).finish()
      expect(data.size).toBe(2)
      for (const part of [7, 100, 400]) expect(indexed(most, part).finish().data).toEqual(data)
    },
  )

  it('holds no more than it has room for, and keeps what recurs', () => {
    const { data } = indexed(50, 1).finish()
    for (const texts of data.values())
      expect(Math.max(...[...texts.values()].map(({ text }) => text.conversations.length))).toBe(4)
  })
})
