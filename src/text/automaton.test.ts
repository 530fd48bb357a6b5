import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Automaton } from './automaton.js'
import { fold, originalEnd, originalStart } from './fold.js'
import { Scratch } from './scratch.js'

type Hit = [literal: number, start: number, end: number]

function scan(literals: string[], text: string): Hit[] {
  const { data, size } = scanned(literals, text)
  return Array.from({ length: size / 3 }, (_, at) => [...data.slice(3 * at, 3 * at + 3)] as Hit)
}

function scanned(literals: string[], text: string): Scratch {
  const out = new Scratch()
  new Automaton(literals).scan(text, out)
  return out
}

const byPlace = (a: Hit, b: Hit): number => a[2] - b[2] || a[1] - b[1] || a[0] - b[0]

/** What the automaton must find, by looking for each literal at each place of the folded text. */
function naive(literals: string[], text: string): Hit[] {
  const folded = fold(text)
  const hits: Hit[] = []
  literals.forEach((literal, id) => {
    for (let at = folded.text.indexOf(literal); at >= 0; at = folded.text.indexOf(literal, at + 1)) {
      hits.push([id, originalStart(folded, at), originalEnd(folded, at + literal.length)])
    }
  })
  return hits.sort(byPlace)
}

describe('Automaton', () => {
  it('finds overlapping and nested literals', () => {
    expect(scan(['he', 'she', 'his', 'hers'], 'ushers')).toEqual([
      [1, 1, 4],
      [0, 2, 4],
      [3, 2, 6],
    ])
  })

  it('folds while it scans and reports original offsets', () => {
    expect(scan(['保证', 'abc'], 'ＡＢＣ保證')).toEqual([
      [1, 0, 3],
      [0, 3, 5],
    ])
    expect(scan(['保证'], '👍🏽e\u0301保證')).toEqual([[0, 6, 8]])
  })

  it('finds nothing without literals', () => {
    expect(scan([], '保证')).toEqual([])
  })

  it('agrees with a search for each literal at each place', () => {
    const unit = fc.constantFrom('a', 'b', 'c', '保', '证')
    const literals = fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 5 }), { maxLength: 25 })
    const text = fc.string({
      unit: fc.oneof(unit, fc.constantFrom('A', '證', 'ｂ', 'é', '👍', '\u0301', ' ')),
      maxLength: 60,
    })
    fc.assert(
      fc.property(literals, text, (words, message) => {
        expect(scan(words, message).sort(byPlace)).toEqual(naive(words, message))
      }),
      { numRuns: 300 },
    )
  })
})
