import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.js'

const limits = { whole: 60, context: 20, span: 40 }
const parts = (text: string, spans: { start: number; end: number }[]): string[] =>
  excerpt(text, spans, limits).map(({ start, end }) => text.slice(start, end))

describe('excerpt', () => {
  it('shows a short text whole', () => {
    expect(parts('short enough', [{ start: 0, end: 5 }])).toEqual(['short enough'])
  })

  it('shows words around a span, cutting none in two', () => {
    const text = `${'before '.repeat(20)}HERE ${'after '.repeat(20)}`
    expect(parts(text, [{ start: 140, end: 144 }])).toEqual(['before before before HERE after after after after'])
  })

  it('shows the beginning and the end of a long span', () => {
    const shown = parts('一二三四五六七八九十'.repeat(20), [{ start: 50, end: 150 }])
    expect(shown).toEqual(['一二三四五六七八九十'.repeat(3), '一二三四五六七八九十'.repeat(3)])
  })

  it('shows the beginning of a text without spans', () => {
    expect(parts('很'.repeat(100), [])).toEqual(['很'.repeat(10)])
  })

  it('counts a line break as the rest of a line', () => {
    expect(parts(`${'\n'.repeat(100)}x${'\n'.repeat(100)}`, [{ start: 100, end: 101 }])).toEqual(['\nx\n'])
  })

  it('covers both ends of every span, in order, without cutting a pair of surrogates', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '好', '😀', '\n'), maxLength: 600 })
    const spans = fc.array(fc.tuple(fc.nat(), fc.nat(300)), { maxLength: 4 })
    fc.assert(
      fc.property(text, spans, (original, given) => {
        const within = given.map(([from, length]) => {
          const start = from % (original.length + 1)
          return { start, end: Math.min(original.length, start + length) }
        })
        const shown = excerpt(original, within, limits)
        for (const { start, end } of within) {
          expect(shown.some((each) => each.start <= start && start <= each.end)).toBe(true)
          expect(shown.some((each) => each.start <= end && end <= each.end)).toBe(true)
        }
        shown.forEach((each, index) => {
          expect(each.start).toBeGreaterThanOrEqual(shown[index - 1]?.end ?? 0)
          expect(each.end).toBeGreaterThanOrEqual(each.start)
          const inPair = (at: number): boolean =>
            /^[\ud800-\udbff][\udc00-\udfff]$/.test(original.slice(at - 1, at + 1))
          if (!within.some((span) => span.start === each.start)) expect(inPair(each.start)).toBe(false)
          if (!within.some((span) => span.end === each.end)) expect(inPair(each.end)).toBe(false)
        })
      }),
    )
  })
})
