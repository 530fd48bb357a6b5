import { describe, expect, it } from 'vitest'
import { HitIndex } from './hit-index.js'

/** Messages by their hits: `[group, entry, start, end]`. */
function indexOf(...messages: [group: number, entry: number, start: number, end: number][][]): HitIndex {
  return new HitIndex(
    messages.map((hits) => ({ hits: hits.flat() })),
    4,
  )
}

const places = (index: HitIndex, groups: number[]) =>
  index.of(groups).map(({ message, start, end, source }) => [message, start, end, source])

describe('HitIndex', () => {
  it('gives the hits of a group in the order of the text', () => {
    const index = indexOf([[2, 0, 1, 3]], [], [[0, 0, 0, 2], [2, 1, 4, 6]]) // biome-ignore format: as messages
    expect(places(index, [2])).toEqual([
      [0, 1, 3, 0],
      [2, 4, 6, 0],
    ])
    expect(index.of([1, 3])).toEqual([])
    expect(index.of([])).toEqual([])
  })

  it('takes the longest of hits that overlap in a message, and the first source of those that look for the same', () => {
    const index = indexOf([[0, 0, 0, 2], [1, 0, 0, 4], [0, 1, 3, 5]], [[0, 0, 3, 5]]) // biome-ignore format: as messages
    expect(places(index, [0, 1])).toEqual([
      [0, 0, 4, 1],
      [1, 3, 5, 0],
    ])
    expect(places(index, [0, 0])).toEqual([
      [0, 0, 2, 0],
      [0, 3, 5, 0],
      [1, 3, 5, 0],
    ])
  })
})
