import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportContext } from '../../../src/plugin/index.js'
import { conversation } from '../../../src/transcript/index.js'
import { chinese, contextOf, english, type Reviewed, reviewed, summaryOf } from '../sample.js'
import { Figures, firstReply } from './figures.js'
import { html } from './index.js'
import { Rows } from './row.js'
import { Worst } from './worst.js'
import { HtmlWriter } from './writer.js'

async function report(all: readonly Reviewed[], more: Partial<ReportContext> = {}, most?: number): Promise<string> {
  const context = contextOf('zh', more)
  const writer = most === undefined ? await html.create(context) : await HtmlWriter.create(context, most)
  const pieces = all.map(({ review, conversation }) => writer.review(review, conversation))
  return [writer.begin?.(), ...pieces, writer.end(summaryOf(all))].join('')
}

const between = (text: string, start: string, end: string): string => text.split(start)[1]?.split(end)[0] ?? ''
const sha = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

describe('the page', () => {
  it('allows its own script and style by their hashes, and nothing else', async () => {
    const page = await report(chinese)
    const policy = between(page, 'content="', '"').replaceAll('&#x27;', "'")
    expect(policy).toBe(
      [
        "default-src 'none'",
        `script-src '${sha(between(page, '<script>', '</script>'))}'`,
        `style-src '${sha(between(page, '<style>', '</style>'))}'`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    )
    expect(page).not.toMatch(/ style=| on[a-z]+=|https?:\/\/(?!example|www\.w3\.org)/)
  })

  it('holds the messages with marks, reasons, suggestions and the ledger, in templates', async () => {
    const page = await report(chinese)
    const first = between(page, '<template data-key="c-1024">', '</template>')
    expect(first).toContain('<mark class="error primary">保证一次成功</mark>')
    expect(first).toContain('“保证一次成功”对结果作出了保证。')
    const part = /data-use="(\d+)"><\/i><\/div>/.exec(first.slice(first.indexOf('保证一次成功”')))?.[1]
    expect(between(page, `<template data-part="${part}">`, '</template>')).toContain('讲清一般情况和个体差异')
    expect(first).toContain('答非所问')
    expect(first).toMatch(/data-finding="f1"/)
  })

  it('ends no element early, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('</script>', '</template>', '<!--', '-->', '</style>', '<script>', '&lt;', '"', '疼')),
        async (parts) => {
          const text = `${parts.join('')}x`
          const one = reviewed({ id: text, agent: { name: text }, messages: [{ role: 'customer', text }] }, [
            { rule: 'core/overpromise', message: text, suggestion: text, evidence: [['1', 'x']] },
          ])
          // In a quoted attribute these signs mean nothing.
          const tags = async (each: Reviewed): Promise<string> => (await report([each])).replace(/="[^"]*"/g, '')
          const page = await tags(one)
          const plain = await tags(english[0] as Reviewed)
          for (const tag of [/<script/g, /<\/script>/g, /<\/template>/g, /<style/g, /<!--/g])
            expect(page.match(tag)?.length).toBe(plain.match(tag)?.length)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('masks personal data in messages, names and first words', async () => {
    const one = reviewed(
      { id: 'c', agent: { name: '13812345678' }, messages: [{ role: 'customer', text: '电话13812345678好吗' }] },
      [{ rule: 'core/overpromise', message: '…', evidence: [['1', '好吗']] }],
      { agent: '13812345678' },
    )
    const page = await report([one], { mask: (text) => text.replaceAll('13812345678', '***********') })
    expect(page).not.toContain('13812345678')
  })

  it('says how many conversations are there in full where not all are, and keeps the riskiest', async () => {
    const page = await report(chinese, {}, 1)
    expect(page).toContain('报告附上其中风险最高的 1 个的全文')
    expect(page.match(/<template data-key/g)).toHaveLength(1)
    expect(page).toContain('<template data-key="c-1024">')
    expect(await report(chinese)).not.toContain('id="cap"')
  })

  it('is a page also where nothing was reviewed', async () => {
    expect(await report([])).toContain('<main id="main"')
  })
})

describe('what the page is made of', () => {
  it('names conversations with one id differently', () => {
    const rows = new Rows(contextOf('en'))
    const { review, conversation } = english[0] as Reviewed
    const key = (id: string): string => rows.row({ ...review, conversation: id }, conversation).key
    expect([key('a'), key('a'), key('a~2'), key('a')]).toEqual(['a', 'a~2', 'a~2~2', 'a~3'])
  })

  it('keeps the riskiest pieces, the first of equals, within its room', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (risks, most) => {
        const worst = new Worst(most, 1e6)
        risks.forEach((risk, at) => {
          if (worst.takes(risk)) worst.add({ risk, at, html: 'x', flagged: true })
        })
        const wanted = risks.map((risk, at) => ({ risk, at })).sort((a, b) => b.risk - a.risk || a.at - b.at)
        const kept = wanted.slice(0, most).sort((a, b) => a.at - b.at)
        expect(worst.take().map(({ risk, at }) => ({ risk, at }))).toEqual(kept)
      }),
    )
    const small = new Worst(100, 10)
    for (let at = 0; at < 9; at++) small.add({ risk: at, at, html: 'xxxx', flagged: true })
    expect(small.take().map(({ risk }) => risk)).toEqual([7, 8])
  })

  it('measures the first reply from the first message to the first person who replies', () => {
    const talk = (...messages: [role: 'customer' | 'agent' | 'bot', time?: string][]) =>
      conversation({ id: 'c', messages: messages.map(([role, time]) => ({ role, text: 'x', ...(time && { time }) })) })
    const at = (second: string): string => `2025-01-31T09:00:${second}Z`
    expect(
      firstReply(talk(['customer', at('00')], ['customer', at('10')], ['bot', at('11')], ['agent', at('25')])),
    ).toBe(25)
    expect(firstReply(talk(['customer'], ['agent', at('25')]))).toBeUndefined()
    expect(firstReply(talk(['customer', at('00')]))).toBeUndefined()
    const figures = new Figures()
    const { review } = english[0] as Reviewed
    for (const end of ['05', '20', '40']) figures.add(review, talk(['customer', at('00')], ['agent', at(end)]))
    expect(figures.replies).toEqual([1, 1, 1, 0, 0, 0])
    expect(figures.median).toBe(20)
  })
})
