import { describe, expect, it } from 'vitest'
import { detectLanguage } from './language.js'
import { readerLength } from './length.js'

describe('readerLength', () => {
  it.each([
    ['您好，请稍等！', 5],
    ['做CT检查', 5],
    ['费用300元', 5],
    ['体温38.5度', 5],
    ['共1,000元', 4],
    ['尊敬的{name}您好', 5],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of theirs, not of JavaScript.
    ['尊敬的{{customer name}}您好${x}%name%', 5],
    ['【医院名称】欢迎您[微笑]', 3],
    ['请看https://example.com/a?b=c，谢谢', 4],
    ['请看www.example.com谢谢', 4],
    ['有效率100%50%', 7],
    ['😀😀…', 0],
    ['', 0],
  ])('%s is %d long in Chinese', (text, length) => {
    expect(readerLength(text, 'zh')).toBe(length)
  })

  it.each([
    ["It's a follow-up, isn't it?", 5],
    ['Open 8:30 - 17:00.', 3],
    ['Hi {name}, see https://example.com/x now', 3],
    ['and/or', 1],
    ['a [very long remark that is no placeholder at all] b', 11],
  ])('%s is %d words long', (text, length) => {
    expect(readerLength(text, 'en')).toBe(length)
  })

  it('takes a row of brackets for what it is', () => {
    expect(readerLength('{['.repeat(50_000), 'zh')).toBe(0)
  })
})

describe('detectLanguage', () => {
  it.each([
    ['做CT要空腹吗', 'zh'],
    ['吃amoxicillin可以吗', 'zh'],
    ['ok的', 'zh'],
    ['Do you ship to Leeds?', 'en'],
    ['The word 好 means good in Chinese', 'en'],
    ['ok', 'en'],
    ['13800000000', undefined],
    ['？！😀', undefined],
    ['', undefined],
  ])('%s: %s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang)
  })
})
