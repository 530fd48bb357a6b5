import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Automaton } from './automaton.js'
import { type Folded, fold, originalEnd, originalStart } from './fold.js'
import { Scratch } from './scratch.js'
import { buildAutomaton } from './trie.js'

type Hit = [literal: number, start: number, end: number]

/** The hits of literals in a text, by their places in the list. */
function scan(literals: string[], text: string): Hit[] {
  const sorted = [...literals].sort()
  const starts = Int32Array.from([0, ...sorted.map((_, at) => sorted.slice(0, at + 1).join('').length)])
  const automaton = new Automaton(buildAutomaton(sorted), starts, new Uint8Array(sorted.length))
  const out = new Scratch()
  let folded: Folded = { text }
  if (!automaton.scan(text, false, out)) {
    out.size = 0
    folded = fold(text)
    automaton.scan(folded.text, true, out)
  }
  return Array.from({ length: out.size / 3 }, (_, at) => {
    const [literal, start, end] = out.data.slice(3 * at, 3 * at + 3) as unknown as Hit
    return [literals.indexOf(sorted[literal] as string), originalStart(folded, start), originalEnd(folded, end)]
  })
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
