import { describe, expect, it } from 'vitest'
import { parseArguments } from './arguments.js'
import { pairOutputs } from './outputs-wanted.js'
import { REVIEW_FLAGS } from './review-flags.js'

const outputs = (...args: string[]) => pairOutputs(parseArguments(args, REVIEW_FLAGS).given)

describe('parsing arguments', () => {
  it('takes values attached or apart, short names, and everything after -- as inputs', () => {
    const parsed = parseArguments(
      ['a', '--fail-on=info', '-o', '-', '--pack', 'x', '--pack', 'y', '-q', '-', '--', '--b'],
      REVIEW_FLAGS,
    )
    expect(parsed.positionals).toEqual(['a', '-', '--b'])
    expect(parsed.value('fail-on')).toBe('info')
    expect(parsed.values('pack')).toEqual(['x', 'y'])
    expect(parsed.value('output')).toBe('-')
    expect(parsed.has('quiet')).toBe(true)
    expect(parsed.has('no-mask')).toBe(false)
  })

  it.each([
    [['--outptu', 'x'], /no flag --outptu/, /--output/],
    [['-x'], /no flag -x/, /after --/],
    [['--toString'], /no flag --toString/, /./],
    [['--config'], /--config lacks its value/, /--config FILE/],
    [['--locale', 'fr'], /--locale cannot be "fr"/, /zh, en/],
    [['--no-mask=1'], /takes no value/, /alone/],
    [['--config', 'a', '--config', 'b'], /given twice/, /once/],
  ])('refuses %j', (args, problem, hint) => {
    expect(() => parseArguments(args, REVIEW_FLAGS)).toThrow(
      expect.objectContaining({
        code: 'usage',
        problem: { en: expect.stringMatching(problem), zh: expect.stringMatching(/\p{Script=Han}/u) },
        hint: { en: expect.stringMatching(hint), zh: expect.stringMatching(/\p{Script=Han}/u) },
      }),
    )
  })
})

describe('pairing formats and files', () => {
  it('binds a format to the file after it, else to a file just before it, else to standard output', () => {
    expect(outputs()).toEqual([{}])
    expect(outputs('--format', 'json')).toEqual([{ format: 'json' }])
    expect(outputs('--format', 'json', '-o', 'a', '--format', 'markdown', '-o', 'b')).toEqual([
      { format: 'json', file: 'a' },
      { format: 'markdown', file: 'b' },
    ])
    expect(outputs('-o', 'a.md', '--format', 'json', '-o', 'b')).toEqual([
      { file: 'a.md' },
      { format: 'json', file: 'b' },
    ])
    expect(outputs('-o', 'a', '--format', 'json')).toEqual([{ format: 'json', file: 'a' }])
    expect(outputs('--format', 'pretty', '--format', 'json', '-o', 'a')).toEqual([
      { format: 'pretty' },
      { format: 'json', file: 'a' },
    ])
    expect(outputs('--format', 'json', '-o', '-')).toEqual([{ format: 'json' }])
  })

  it('refuses two reports in one place', () => {
    expect(() => outputs('--format', 'json', '--format', 'ndjson')).toThrow(/standard output/)
    expect(() => outputs('-o', 'a', '-o', 'a')).toThrow(/both go to a/)
  })
})
