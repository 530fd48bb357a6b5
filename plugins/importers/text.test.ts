import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isProblem } from '../../src/plugin/index.js'
import { type Conversation, conversation, messagesOf, toConversation } from '../../src/transcript/index.js'
import { stringSource } from './string-source.js'
import { text } from './text.js'
import { formatText, parseText, TranscriptError } from './text-transcript.js'

const said = ({ messages }: Conversation) => messages.map(({ role, text }) => `${role}: ${text}`)

async function read(body: string, roles?: Record<string, string[]>) {
  const items = []
  for await (const item of text.read(stringSource('logs/may.txt', body, { ...(roles && { roles }) }))) items.push(item)
  return items
}

async function outcome(body: string, roles?: Record<string, string[]>) {
  return (await read(body, roles)).map((item) =>
    isProblem(item) ? `${item.line}: ${item.problem.en}` : said(item.fields),
  )
}

describe('reading one conversation from text', () => {
  it('takes both colons, role words of both languages, and continued lines', () => {
    const body = '患者：你好\n请问几点开门？\n客服: 八点\nVisitor: Hi\nDr. Lee : Hello\n系统：已结束\n智能客服: 在的'
    expect(said(parseText(body))).toEqual([
      'customer: 你好\n请问几点开门？',
      'agent: 八点',
      'customer: Hi',
      'agent: Hello',
      'system: 已结束',
      'bot: 在的',
    ])
  })

  it('keeps names, posts and times', () => {
    const { messages } = parseText(
      '2024/5/1 9:05 李医生: 您好\n[2024-05-01 09:06:30] 访客203：嗯\n09:07 客服(小张): 好\n2024-05-01T09:08:00+08:00 患者: 是',
    )
    expect(messages).toEqual([
      { role: 'agent', speaker: '李医生', post: 'doctor', time: '2024-05-01T09:05', text: '您好' },
      { role: 'customer', speaker: '访客203', time: '2024-05-01T09:06:30', text: '嗯' },
      { role: 'agent', speaker: '小张', shownAs: '客服(小张)', time: '09:07', text: '好' },
      { role: 'customer', shownAs: '患者', time: '2024-05-01T09:08:00+08:00', text: '是' },
    ])
  })

  it('leaves lines with a colon that name no person to the message above', () => {
    const body = '客服: 地址如下\n地址：和平路 1 号\n网址 https://example.org\n8:00 开门\n患者: 好的'
    expect(said(parseText(body))).toEqual([
      'agent: 地址如下\n地址：和平路 1 号\n网址 https://example.org\n8:00 开门',
      'customer: 好的',
    ])
  })

  it('fails on unknown names and says which, unless the configuration knows them', () => {
    const body = '小张: 您好\n王小姐: 你好\n小张: 请讲'
    expect(() => parseText(body)).toThrow(TranscriptError)
    expect(() => parseText(body)).toThrow(/"小张" \(2 lines\), "王小姐" \(1 line\)/)
    expect(said(parseText(body, { roles: { agent: ['小张'], customer: ['/小姐$/'] } }))).toEqual([
      'agent: 您好',
      'customer: 你好',
      'agent: 请讲',
    ])
  })

  it('says what a text lacks', () => {
    expect(() => parseText(' \n')).toThrow(/empty/)
    expect(() => parseText('hello there')).toThrow(/no speaker/)
    expect(() => parseText('客服: a\n---\n客服: b')).toThrow(/second conversation/)
  })

  it('takes a backslash for an escape only where one is needed', () => {
    expect(said(parseText('客服: a\n\\客服: b\n\\(^o^)/\n\\---'))).toEqual(['agent: a\n客服: b\n\\(^o^)/\n---'])
  })
})

describe('text and back', () => {
  it('writes the canonical form exactly as it was', () => {
    const body =
      '患者: 请问几点开门？\n客服: 八点。\n地址：和平路 1 号\n2024-05-01 09:05 李医生: 您好\nAgent (Anna): ok'
    expect(formatText(toConversation(conversation(parseText(body))))).toBe(body)
  })

  const piece = fc.constantFrom(
    '客服',
    '患者',
    '小王',
    '地址',
    ': ',
    '：',
    '\n',
    '\n\n',
    ' ',
    '\\',
    '---',
    '09:30 ',
    'Agent',
    'hi',
    '，',
    '[2024-05-01 10:00]',
  )
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((each) => each.join('')),
    fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll('\r', '')),
  )
  const anyMessage = fc.record(
    {
      role: fc.constantFrom('customer' as const, 'agent' as const, 'bot' as const, 'system' as const),
      text: anyText,
      speaker: fc.constantFrom('小张', '李医生', 'Bob', '客服小李', '访客 7', 'a:b', '客服'),
      time: fc.constantFrom('2024-05-01T10:00:00+08:00', '2024-05-01T10:00', '09:30', '2024-05-01T10:00:00.123456Z'),
    },
    { requiredKeys: ['role', 'text'] },
  )

  it('loses no role, text or time of any conversation', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { minLength: 1 }), (messages) => {
        const back = parseText(formatText({ id: 'x', messages }))
        expect(back.messages.map(({ role, text, time }) => ({ role, text, time }))).toEqual(
          messages.map(({ role, text, time }) => ({ role, text, time })),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('is stable: what was read once is written and read the same', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        let first: Conversation
        try {
          first = parseText(`客服: ${pieces.join('')}`)
        } catch (error) {
          expect(error).toBeInstanceOf(TranscriptError)
          return
        }
        const written = formatText(first)
        expect(parseText(written)).toEqual(first)
        expect(formatText(parseText(written))).toBe(written)
      }),
      { numRuns: 300 },
    )
  })
})

describe('reading files of text', () => {
  it('separates conversations by blank lines, or by dashes where there are any', async () => {
    expect(await outcome('患者: a\n客服: b\n\n\n患者: c\n\n第二段\n客服: d\n')).toEqual([
      ['customer: a', 'agent: b'],
      ['customer: c\n\n第二段', 'agent: d'],
    ])
    expect(await outcome('患者: a\n\n客服: b\n-----\n患者: c')).toEqual([['customer: a', 'agent: b'], ['customer: c']])
  })

  it('takes a file with a blank line after every message for one conversation', async () => {
    expect(await outcome('患者: a\n\n客服: b\n\n患者: c')).toEqual([['customer: a', 'agent: b', 'customer: c']])
  })

  it('numbers conversations and leads messages back to their lines', async () => {
    const [, second] = await read('患者: a\n客服: b\n\n患者: c\n接上\n客服: d')
    if (!second || isProblem(second)) throw new Error('not read')
    expect(second.id).toBe('may#2')
    expect(messagesOf(second).map((node) => node.position?.start.line)).toEqual([4, 6])
  })

  it('reports what it does not understand with its line, and reads on', async () => {
    expect(await outcome('会话记录\n患者: a\n---\n小张: 您好\n患者: b\n---\n患者: c\0\n患者: d\n---\n客服: e')).toEqual(
      [
        '1: this line has no speaker, and no message stands above it',
        '4: cannot tell whether these are customers or agents: "小张" (1 line)',
        '7: a NUL byte stands in this line',
        ['customer: d'],
        ['agent: e'],
      ],
    )
  })

  it('does not take the only customer for a continued line', async () => {
    expect(await outcome('客服: 您好\n快乐小鱼: 多少钱\n客服: 一百')).toEqual([
      '2: cannot tell whether these are customers or agents: "快乐小鱼" (1 line)',
    ])
    expect(await outcome('客服: 您好\n快乐小鱼: 多少钱', { customer: ['快乐小鱼'] })).toEqual([
      ['agent: 您好', 'customer: 多少钱'],
    ])
  })

  it('recognises transcripts by content', () => {
    expect(text.detect({ name: 'a.log', head: '2024-05-01 10:00 客服：您好' })).toBeGreaterThan(0.5)
    expect(text.detect({ name: 'a.json', head: '{"id": "a",\n"messages": []}' })).toBe(0)
    expect(text.detect({ name: 'a.bin', head: '客服: \0' })).toBe(0)
  })
})
