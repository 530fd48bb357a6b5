import { describe, expect, it } from 'vitest'
import { type Figure, holds, speed, table } from './figure.js'
import { median, ratioOf } from './measure.js'
import { phrases, textWith } from './phrases.js'
import { conversations } from './synthetic/generate.js'

describe('made-up conversations', () => {
  it('are the same every time, and others by another seed', () => {
    const write = (seed: number) => JSON.stringify([...conversations(50, seed)])
    expect(write(1)).toBe(write(1))
    expect(write(1)).not.toBe(write(2))
  })

  it('are two to one Chinese and English, with short messages and a few long ones', () => {
    const all = [...conversations(1200, 1)]
    expect(all.filter(({ lang }) => lang === 'en')).toHaveLength(400)
    const lengths = all.flatMap(({ messages }) => messages.map(({ text }) => text.length))
    expect(median(lengths)).toBeGreaterThan(8)
    expect(median(lengths)).toBeLessThan(30)
    expect(Math.max(...lengths)).toBeGreaterThan(300)
    expect(all.every(({ messages }) => messages.every(({ text }) => !/[{}]/.test(text)))).toBe(true)
  })
})

describe('phrases', () => {
  it('are distinct, and none holds another', () => {
    const list = phrases(300)
    expect(new Set(list).size).toBe(300)
    expect(list.some((a) => list.some((b) => a !== b && a.includes(b)))).toBe(false)
  })

  it('stand in texts of the length that was asked for', () => {
    const text = textWith(['needle'], ['hay hay hay', 'straw'], 2000, 200, 1)
    expect(text).toHaveLength(2000)
    expect(text.split('needle').length - 1).toBeGreaterThanOrEqual(8)
  })
})

describe('figures', () => {
  const figure: Figure = { what: 'a', on: 'b', ours: '1 ms', theirs: '2 ms', ratio: 4.1, target: { most: 4 } }

  it('say whether they keep their target', () => {
    expect(holds(figure)).toBe(false)
    expect(holds({ ...figure, ratio: 4 })).toBe(true)
    expect(holds({ ...figure, target: { least: 4 } })).toBe(true)
    expect(holds({ ...figure, target: undefined })).toBeUndefined()
    expect(table([figure])).toMatch(/4\.10 × +≤ 4 MISSED/)
  })

  it('are medians of the ratios of the rounds', () => {
    const runs = (...ms: number[]) => ms.map((each) => ({ ms: each, cpuMs: each }))
    expect(ratioOf(runs(10, 40, 90), runs(10, 20, 30))).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(speed(2_000_000, 500)).toBe('4.0 Mchar/s')
  })
})
