import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRegex, maxMatchLength, requiredLiterals } from './regex.js'

/** Regexes of a small grammar, over characters that meet each other often. */
const { regex } = fc.letrec<{ regex: string; sequence: string; item: string; atom: string }>((tie) => ({
  regex: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
  sequence: fc.array(tie('item'), { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  item: fc
    .tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '+?', '{2}', '{0,3}', '{2,3}', '{2,}'))
    .map(([atom, quantifier]) => atom + quantifier),
  atom: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom(
      'a',
      'B',
      '好',
      '不',
      '[ab]',
      '[^a]',
      '[a-c]',
      '.',
      '\\d',
      '1',
      '\\w',
      '(?=b)',
      '(?<!a)',
      '(?!不)',
      '\\b',
      '^',
      '$',
    ),
    tie('regex').map((inner) => `(?:${inner})`),
    tie('regex').map((inner) => `(${inner})`),
  ),
}))

const compilable = fc.tuple(regex, fc.constantFrom('', 'i', 's', 'im', 'u', 'iu')).filter(([source, flags]) => {
  try {
    new RegExp(source, flags)
    return source.length < 80
  } catch {
    return false
  }
})
const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'B', 'A', 'c', '1', '2', '好', '不', ' ', '\n'),
  maxLength: 14,
})

describe('checkRegex', () => {
  it.each([
    '(?:治愈|有效)率.{0,4}\\d',
    '\\bCT\\b',
    '(?<![a-z])ok(?![a-z])',
    '\\d+(?:\\.\\d+)?%',
    '保证.*治愈',
    '1[3-9]\\d{9}',
    '(?:放心|没事)(?:吧|啦)?',
    '保证.{0,20}一定.{0,20}治好.{0,20}退款',
    '(?:请|麻烦)您?(?:留|发|报)(?:一下|个)?(?:您的?)?(?:电话|手机|微信)号?码?',
    '(?:\\d{1,3},)*\\d{3}元',
    '(?:[a-z]+\\.)+com',
    '(.)\\1{3,}',
    'https?://\\S+',
    '(?:(?:一|二|三|四|五|六|七|八|九)(?:个|天|次)[，,]?){2,16}',
    '\\p{Script=Han}{2,4}医生',
  ])('accepts %s', async (source) => {
    expect(await checkRegex(source, source.includes('\\p') ? 'u' : 'i')).toBeUndefined()
  })

  it.each([
    ['(治愈', 'syntax', 3],
    ['[治愈', 'syntax', undefined],
    ['*好', 'syntax', undefined],
    ['(?:好)?', 'empty', undefined],
    ['好|', 'empty', undefined],
    ['^$', 'empty', undefined],
    ['(?=保证)', 'empty', undefined],
    ['\\b好的', 'word-boundary', 0],
    ['ok|好的\\b', 'word-boundary', 5],
    ['(?:\\bcan )?(?:you\\b)(?:吗|[么嘛])', 'word-boundary', 17],
    ['\\b[\\u4e00-\\u9fff]+x', 'word-boundary', 0],
    ['(?<=保证.*)治愈', 'lookbehind', 0],
    ['^(\\w+\\s?)*$|x', 'empty', undefined],
    ['^(\\w+\\s?)*!', 'exponential', undefined],
    ['(a+)+b', 'exponential', undefined],
    ['(?:a|a)+b', 'exponential', undefined],
    ['(?:a|ab|b)*c', 'exponential', undefined],
    ['(?:哈|哈哈)+x', 'exponential', undefined],
    ['(?:您?好?)*吗', 'exponential', undefined],
    ['(?:a(?:|))*b', 'exponential', undefined],
    ['(?:a{0,60}){0,60}b', 'exponential', undefined],
    ['(?:a|a){1,40}b', 'exponential', undefined],
    ['x(?=(?:a|a)+b)', 'exponential', undefined],
    ['(?:a?){40}b', 'exponential', undefined],
    ['.*保.*证', 'polynomial', undefined],
    ['a*a*b', 'polynomial', undefined],
    ['(.+)\\1x', 'polynomial', undefined],
    ['a{0,200}a{0,200}a{0,200}b', 'polynomial', undefined],
    [`${'a?'.repeat(30)}${'a'.repeat(30)}`, 'polynomial', undefined],
    [`${'(?:|)'.repeat(30)}b`, 'polynomial', undefined],
    [`${'(?:a|a)'.repeat(30)}b`, 'polynomial', undefined],
    ['(?:(?:a{1000}){1000}){1000}', 'too-large', undefined],
  ] as const)('refuses %s: %s', async (source, code, index) => {
    const problem = await checkRegex(source)
    expect(problem?.code).toBe(code)
    if (index !== undefined) expect(problem?.index).toBe(index)
    for (const said of [problem?.message, problem?.hint]) {
      expect(said?.en).toMatch(/\w/)
      expect(said?.zh).toMatch(/\p{Script=Han}/u)
    }
  })

  it('refuses sources of any depth and length', async () => {
    expect((await checkRegex('('.repeat(3000)))?.code).toBe('syntax')
    expect((await checkRegex(`${'('.repeat(1500)}a${')'.repeat(1500)}+`))?.code).toBe('too-large')
    expect((await checkRegex('a'.repeat(5000)))?.code).toBe('too-large')
    expect((await checkRegex(`${'.*'.repeat(1000)}x`))?.code).toBe('too-large')
    expect((await checkRegex(`${'\\w*'.repeat(50)}x`, 'iu'))?.code).toBe('polynomial')
  })

  it('refuses flags that the engine sets itself', async () => {
    expect((await checkRegex('好', 'g'))?.code).toBe('flags')
    expect((await checkRegex('好', 'uv'))?.code).toBe('syntax')
  })

  it('says in words what the parser found', async () => {
    expect((await checkRegex('好('))?.message).toEqual({
      en: 'The regex is not valid: Unterminated group.',
      zh: '正则表达式写法有误：括号没有闭合。',
    })
  })

  it('answers for any source', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.tuple(fc.string(), fc.constantFrom('', 'u')), compilable),
        async ([source, given]) => {
          const problem = await checkRegex(source, given)
          expect(problem === undefined || problem.message.zh.length > 0).toBe(true)
          if (!problem) expect(new RegExp(source, given).test('')).toBe(false)
        },
      ),
      { numRuns: 200 },
    )
  }, 30_000)
})

describe('requiredLiterals', () => {
  it.each([
    ['保证', ['保证']],
    ['(?:治愈|有效)率.{0,4}\\d', ['有效率', '治愈率']],
    ['1[3-9]\\d{9}', ['13', '14', '15', '16', '17', '18', '19']],
    ['100%|百分之百', ['100%', '百分之百']],
    ['CT', ['ct']],
    ['[Oo][Kk]', ['ok']],
    ['不会?复发', ['不会复发', '不复发']],
    ['a.*治愈', ['治愈']],
    ['哈{2,}', ['哈哈']],
    ['(?<=保证)治愈', ['治愈']],
    ['好|好的', ['好']],
    ['.+', undefined],
    ['好|\\w+', undefined],
    ['(?:好)?\\w', undefined],
    ['[^a]b?', undefined],
  ] as const)('%s → %j', (source, literals) => {
    expect(requiredLiterals(source)).toEqual(literals)
  })

  it('holds: every match contains one of them', async () => {
    await fc.assert(
      fc.asyncProperty(compilable, fc.array(text, { minLength: 5, maxLength: 20 }), async ([source, given], texts) => {
        if (await checkRegex(source, given)) return
        const literals = requiredLiterals(source, given)
        if (!literals) return
        expect(literals.length).toBeGreaterThan(0)
        for (const each of texts) {
          const match = new RegExp(source, given).exec(each)
          if (match) expect(literals.some((literal) => match[0].toLowerCase().includes(literal))).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  }, 30_000)
})

describe('maxMatchLength', () => {
  it.each([
    ['保证.{0,4}好', '', 7],
    ['保证.{0,4}好', 'u', 11],
    ['(?:ab|c)+', '', Number.POSITIVE_INFINITY],
    ['(?<!不)好', '', 2],
    ['\\bok\\b', '', 4],
    ['^好', '', Number.POSITIVE_INFINITY],
    ['^好', 'm', 2],
    ['(ab?)x\\1', '', 5],
    ['(a\\1)', '', 1],
  ] as const)('%s with flags %j → %d', (source, given, length) => {
    expect(maxMatchLength(source, given)).toBe(length)
  })

  it('holds: a match is the same in a window of that size', async () => {
    await fc.assert(
      fc.asyncProperty(compilable, text, text, async ([source, given], before, after) => {
        if (await checkRegex(source, given)) return
        const length = maxMatchLength(source, given)
        const whole = `${before}${after}`
        const match = new RegExp(source, given).exec(whole)
        if (!match) return
        expect(match[0].length).toBeLessThanOrEqual(length)
        const end = match.index + match[0].length
        const from = Math.max(0, end - length)
        const cut = whole.slice(from, match.index + length)
        const again = new RegExp(source, `${given}y`)
        again.lastIndex = match.index - from
        expect(again.exec(cut)?.[0]).toBe(match[0])
      }),
      { numRuns: 300 },
    )
  }, 30_000)
})
