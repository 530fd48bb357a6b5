import { describe, expect, it } from 'vitest'
import { UserError } from '../node/user-error.js'
import { ReviewerError } from '../reviewer/errors.js'
import { RuleFileError } from '../rule-file/error.js'
import { describeError, describeProblem } from './print.js'
import { ProblemPrinter } from './problem-printer.js'

const plain = { locale: 'en', color: false, debug: false } as const
const text = { en: 'what', zh: '什么' }
const hint = { en: 'how', zh: '怎么办' }

describe('showing errors', () => {
  it('says what and how, in the locale', () => {
    expect(describeError(new UserError('x', text, hint), plain)).toBe('chatlint: what\n  how\n')
    expect(describeError(new UserError('x', text), { ...plain, locale: 'zh' })).toBe('chatlint：什么\n')
  })

  it('shows errors in files with their place, and others beside them', () => {
    const inFile = new RuleFileError('x', { file: 'a.yml', line: 2, column: 3 }, text, hint)
    const shown = describeError(
      new ReviewerError([inFile, { code: 'y', problem: { en: 'other', zh: '其他' }, hint }]),
      plain,
    )
    expect(shown).toBe('a.yml:2:3  what  → how\nchatlint: other\n  how\n')
  })

  it('shows a stack only where it is asked for', () => {
    const error = new TypeError('oops', { cause: new Error('deep') })
    expect(describeError(error, plain)).toMatch(/^chatlint: unexpected: oops\n {2}.*CHATLINT_DEBUG.*\n$/)
    expect(describeError(error, { ...plain, debug: true })).toMatch(/TypeError: oops\n.*Error: deep\n/s)
  })

  it('lets nothing through that a terminal would obey', () => {
    const evil = '\u001b[2Ja\u202eb\n'
    const both = { en: evil, zh: evil }
    for (const shown of [
      describeError(new UserError('x', both, both), plain),
      describeError(new Error(evil), plain),
      describeProblem({ file: evil, line: 1, problem: both, hint: both }, plain),
    ]) {
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    }
  })
})

describe('showing problems with inputs', () => {
  it('shows twenty and counts the rest', () => {
    const lines: string[] = []
    const printer = new ProblemPrinter((line) => lines.push(line), 'en', false)
    for (let line = 1; line <= 25; line++) printer.add({ file: 'a', line, problem: text })
    printer.finish(false)
    expect(lines).toHaveLength(21)
    expect(lines[0]).toBe('a:1  what\n')
    expect(lines.at(-1)).toMatch(/25 problems in the input \(5 not shown\)\. With --skip-bad-input/)
  })

  it('says nothing where there were none', () => {
    const lines: string[] = []
    new ProblemPrinter((line) => lines.push(line), 'en', false).finish(true)
    expect(lines).toEqual([])
  })
})
