import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatErrors } from './error.js'
import { MAX_LENGTH, YamlFile } from './yaml.js'

function shown(text: string): string {
  return formatErrors(new YamlFile(text, 'f.yml').errors, 'en')
}

function codes(text: string): string[] {
  return new YamlFile(text, 'f.yml').errors.map((each) => each.code)
}

describe('data', () => {
  it('is read from a file with a byte-order mark, CRLF and comments', () => {
    const file = new YamlFile('\ufeffa: 1 # one\r\nb: [x, "y"]\r\n', 'f.yml')
    expect(file.errors).toEqual([])
    expect(file.data).toEqual({ a: 1, b: ['x', 'y'] })
  })

  it('keeps words that YAML 1.1 took for truth values, and dates, as texts', () => {
    const { data } = new YamlFile('a: off\nb: no\nc: 2021-04-29', 'f.yml')
    expect(data).toEqual({ a: 'off', b: 'no', c: '2021-04-29' })
  })

  it('copies what an alias refers to', () => {
    const { data, errors } = new YamlFile('a: &x {k: [1]}\nb: *x', 'f.yml')
    expect(errors).toEqual([])
    const { a, b } = data as Record<string, { k: number[] }>
    expect(b).toEqual({ k: [1] })
    a?.k.push(2)
    expect(b).toEqual({ k: [1] })
  })

  it('cannot reach a prototype', () => {
    const { data } = new YamlFile('__proto__: {polluted: yes}', 'f.yml')
    expect(Object.keys(data ?? {})).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('what YAML allows and rule files do not', () => {
  it('an empty file, or one of comments', () => {
    expect(codes('')).toEqual(['file/empty'])
    expect(codes('# nothing yet\n')).toEqual(['file/empty'])
    expect(codes('~')).toEqual(['file/empty'])
  })

  it('a list, a text or a number instead of a mapping', () => {
    expect(codes('- a')).toEqual(['file/not-a-mapping'])
    expect(codes('just words')).toEqual(['file/not-a-mapping'])
    expect(codes('42')).toEqual(['file/not-a-mapping'])
  })

  it('a key twice', () => {
    expect(shown('a: 1\nb:\n  c: 1\n  c: 2\na: 3')).toMatchInlineSnapshot(`
      "f.yml:4:3  The key "c" stands here twice  → Keep one of them.
          4 │   c: 2
            │   ^

      f.yml:5:1  The key "a" stands here twice  → Keep one of them.
          5 │ a: 3
            │ ^"
    `)
  })

  it('merge keys', () => {
    expect(shown('base: &b {x: 1}\nmore:\n  <<: *b\n  y: 2')).toMatchInlineSnapshot(`
      "f.yml:3:3  Merge keys ("<<") are not supported  → Write the keys out.
          3 │   <<: *b
            │   ^^"
    `)
  })

  it('tags', () => {
    expect(shown('a: !!js/function "x"\nb: !!binary aGk=')).toMatchInlineSnapshot(`
      "f.yml:1:18  Tags such as "tag:yaml.org,2002:js/function" are not allowed  → Remove it, or quote a text that begins with '!'.
          1 │ a: !!js/function "x"
            │                  ^^^

      f.yml:2:13  Tags such as "tag:yaml.org,2002:binary" are not allowed  → Remove it, or quote a text that begins with '!'.
          2 │ b: !!binary aGk=
            │             ^^^^"
    `)
  })

  it('an alias to nothing, which a text with a star looks like', () => {
    expect(shown('phrases: [**important**]')).toMatchInlineSnapshot(`
      "f.yml:1:11  The alias "**important**" refers to nothing  → Quote a text that begins with '*'.
          1 │ phrases: [**important**]
            │           ^^^^^^^^^^^^^"
    `)
  })

  it('keys that are no names', () => {
    expect(codes('? [a, b]\n: 1')).toEqual(['yaml/key'])
    expect(codes('~: 1')).toEqual(['yaml/key'])
  })

  it('control characters and lone surrogates, written out or escaped', () => {
    for (const text of ['a: x\0y', 'a: "\\e[31m"', 'a: "\\u0000"', 'a: x\ud800y', '"\\a": 1']) {
      expect(codes(text)).toEqual(['yaml/control-character'])
    }
    expect(shown('a: x\u001b[31my')).not.toContain('\u001b')
  })

  it('several documents', () => {
    expect(shown('a: 1\n---\nb: 2')).toMatchInlineSnapshot(`
      "f.yml:2:1  A second document begins here  → A file holds one document; move this to a file of its own.
          2 │ ---
            │ ^^^"
    `)
  })
})

describe('mistakes of syntax, of which the first is told', () => {
  it.each([
    ['a quote at the beginning of a text', 'message: "{match}" promises'],
    ['a bracket that is not closed', 'title: {en: a, zh: b\nnext: 1'],
    ['a colon inside a text', 'a: b: c'],
    ['a tab', 'a:\n\tb: 1'],
    ['uneven indentation', 'a:\n  b: 1\n c: 2'],
    ['a quote that is not closed', 'a: "abc'],
    ['a character that no text begins with', 'a: @x'],
    ['an unknown escape', 'a: "\\d+"'],
    ['a key without a space', 'a:b\nc: 1'],
    ['placeholder first', 'a: {match} is'],
    ['several', 'a: b: c\nd: @x\n\te: 1'],
  ])('%s', (_, text) => {
    const { errors, data } = new YamlFile(text, 'f.yml')
    expect(data).toBeUndefined()
    expect(errors.map((each) => each.code)).toEqual(['yaml/syntax'])
    expect(errors[0]?.problem.en).not.toMatch(/not valid YAML/)
  })

  it('says how to mend it', () => {
    expect(shown('title: {en: a, zh: b}\nmessage: "{match}" promises')).toMatchInlineSnapshot(`
      "f.yml:2:20  Something follows where the value has already ended  → Put a text that begins with a quote or a bracket, or that holds { } [ ] or , inside brackets, in single quotes: '…'.
          2 │ message: "{match}" promises
            │                    ^^^^^^^^"
    `)
  })
})

describe('hostile files', () => {
  it('a bomb of nested aliases', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const below = level === 0 ? 'lol' : `*l${level - 1}`
      return `l${level}: &l${level} [${Array(9).fill(below).join(', ')}]`
    })
    expect(shown(levels.join('\n'))).toMatchInlineSnapshot(`
      "f.yml:2:10  Aliases are nested, or there are too many of them; such a file can exhaust the memory  → Write the values out, or use a lexicon.
          2 │ l1: &l1 [*l0, *l0, *l0, *l0, *l0, *l0, *l0, *l0, *l0]
            │          ^^^"
    `)
  })

  it('an anchor inside itself', () => {
    expect(codes('a: &a [*a]')).toEqual(['yaml/too-many-aliases'])
    expect(codes('a: &a {b: {c: *a}}')).toEqual(['yaml/too-many-aliases'])
  })

  it('many aliases', () => {
    expect(codes(`a: &a x\nb: [${Array(20).fill('*a').join(', ')}]`)).toEqual([])
    expect(codes(`a: &a x\nb: [${Array(5000).fill('*a').join(', ')}]`)).toEqual(['yaml/too-many-aliases'])
  })

  it('deep nesting, in brackets or by indentation', () => {
    expect(codes(`a: ${'['.repeat(100_000)}`)).toEqual(['yaml/too-deep'])
    expect(codes(`${'- '.repeat(20_000)}a`)).toEqual(['yaml/too-deep'])
    expect(codes(Array.from({ length: 800 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'))).toEqual([
      'yaml/too-deep',
    ])
    expect(codes(`a: ${'{a: '.repeat(20)}1${'}'.repeat(20)}`)).toEqual([])
  })

  it('a huge file, which is not even parsed', () => {
    expect(shown(`a: ${'['.repeat(MAX_LENGTH)}`)).toMatchInlineSnapshot(
      `"f.yml:1:1  The file is too large (400003 characters; at most 400000)  → Split it into several files."`,
    )
  })

  it('tens of thousands of keys', () => {
    const keys = Array.from({ length: 30_000 }, (_, index) => `k${index}: 1`)
    const { data, errors } = new YamlFile(keys.join('\n'), 'f.yml')
    expect(errors).toEqual([])
    expect(Object.keys(data ?? {})).toHaveLength(30_000)
  })

  it('more mistakes than anybody reads', () => {
    const found = codes(Array(300).fill('a: 1').join('\n'))
    expect(found).toHaveLength(21)
    expect(found.at(-1)).toBe('file/too-many-errors')
  })

  it('anything at all: it never throws, and its errors lie within the file', () => {
    const pieces = fc.constantFrom(
      'a: ',
      '- ',
      '\n',
      '  ',
      '*a',
      '&a ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '|',
      '>',
      '!x ',
      '?',
      ':',
      '#',
      '---',
      '\t',
      '\r\n',
      '好',
      '%',
      ',',
      '<<: ',
      '\0',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
        ),
        (text) => {
          const { data, errors } = new YamlFile(text, 'f.yml')
          expect(data === undefined).toBe(errors.length > 0)
          const lines = text.split('\n')
          for (const { line, column } of errors) {
            expect(line).toBeGreaterThanOrEqual(1)
            expect(line).toBeLessThanOrEqual(lines.length)
            expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})
