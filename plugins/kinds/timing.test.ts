import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/index.js'
import { brief, judge, type RuleSketch, reviewerOf } from '../../tests/support/judge.js'
import type { Conversation } from './contract.js'

const message = { en: '{seconds} > {limit}', zh: '{seconds} > {limit}' }

async function run(options: RuleSketch['options'], text: string, fields: Partial<Conversation> = {}) {
  const reviewer = await reviewerOf({ kind: 'timing', options, message })
  const { findings, notEvaluable } = reviewer.review({ ...parseText(text), ...fields })
  return notEvaluable.length > 0 ? notEvaluable[0]?.reason : brief(findings)
}

describe('replies', () => {
  const reply = { measure: 'reply', seconds: 60 }

  it('are timed from the first customer message since the last reply', async () => {
    const text =
      '10:00:00 C: hi, my order?\n10:00:40 C: hello?\n10:01:10 A: Hello\n10:02:00 C: where is it\n10:02:30 A: On its way'
    expect(await run(reply, text.replaceAll(' C:', ' Customer:').replaceAll(' A:', ' Agent:'))).toEqual([
      '3,1: Hello → 1 min 10 s > 1 min',
    ])
  })

  it('are never from a bot, nor do they come before the customer speaks', async () => {
    const text = '09:00:00 Agent: Welcome\n09:30:00 Customer: hi\n09:30:10 Bot: wait\n09:32:00 Agent: Hi'
    expect(await run(reply, text)).toEqual(['4,2: Hi → 2 min > 1 min'])
  })

  it('are late for certain only: times without seconds get the benefit of the doubt', async () => {
    expect(await run(reply, '10:00 Customer: where is it?\n10:01 Agent: Here')).toEqual([])
    expect(await run({ measure: 'reply', seconds: 59 }, '10:00 Customer: where is it?\n10:02 Agent: Here')).toEqual([
      '2,1: Here → 1 min > 59 s',
    ])
  })

  it('have an average and a longest', async () => {
    const text =
      '10:00:00 Customer: price?\n10:00:30 Agent: 5\n10:01:00 Customer: size?\n10:03:00 Agent: XL\n10:04:00 Customer: colour?\n10:04:30 Agent: red'
    expect(await run({ measure: 'longest-reply', seconds: 60 }, text)).toEqual(['4,3: XL → 2 min > 1 min'])
    expect(await run({ measure: 'average-reply', seconds: 59 }, text)).toEqual(['4,3: XL → 1 min > 59 s'])
    expect(await run({ measure: 'average-reply', seconds: 60 }, text)).toEqual([])
  })

  it('cannot be judged without times, or where these run backwards', async () => {
    expect(await run(reply, 'Customer: price?\nAgent: 5')).toBe('the messages carry no times')
    expect(await run(reply, '10:00:00 Customer: price?\nAgent: 5\n10:01:00 Customer: size?\n10:01:10 Agent: XL')).toBe(
      'some of the messages carry no times',
    )
    expect(await run(reply, '10:05:00 Customer: price?\n10:01:00 Agent: 5')).toBe(
      'the times of the messages run backwards',
    )
    expect(await run(reply, 'Agent: Hello')).toEqual([])
  })

  it('have a limit by channel; a caller may finish speaking', async () => {
    const options = { measure: 'first-reply', seconds: { phone: 15 } }
    const text = '10:00:00 Customer: hello\n10:00:20 Agent: Hello'
    expect(await run(options, text)).toEqual([])
    expect(await run(options, text, { channel: 'phone' })).toEqual(['2,1: Hello → 19 s > 15 s'])
    expect(await run(options, text.replace('hello', 'so '.repeat(20)), { channel: 'phone' })).toEqual([])
  })

  it('take offsets into account', async () => {
    const text = '2024-05-01 10:00:00+08:00 Customer: price?\n2024-05-01 04:00:50+02:00 Agent: 5'
    expect(await run(reply, text)).toEqual([])
  })
})

describe('other measures', () => {
  it('holds end with the next word of the agent', async () => {
    const options = { measure: 'hold', seconds: 60, trigger: [{ lexicon: 'hold' }] }
    const text = '10:00:00 客服: 请稍等\n10:00:20 顾客: 好\n10:02:00 客服: 有货'
    expect(await run(options, text)).toEqual(['1,3: 稍等 → 2 min > 1 min'])
    expect(await run(options, '客服: 您好\n顾客: 好')).toEqual([])
    expect(await run(options, '10:00:00 客服: 请稍等')).toEqual([])
  })

  it('silence is between any two, duration of the whole', async () => {
    const text = '10:00:00 Customer: a\n10:00:10 Agent: b\n10:05:00 Customer: c'
    expect(await run({ measure: 'silence', seconds: 60 }, text)).toEqual(['3,2: c → 4 min 50 s > 1 min'])
    expect(await run({ measure: 'duration', seconds: 280 }, text)).toEqual(['3: c → 5 min > 4 min 40 s'])
    expect(
      await run({ measure: 'duration', seconds: 280 }, 'Customer: a', {
        startedAt: '2024-05-01T10:00:00',
        endedAt: '2024-05-01T12:00:05',
      }),
    ).toEqual(['1: a → 2 h > 4 min 40 s'])
    expect(await run({ measure: 'duration', seconds: 280 }, 'Customer: a')).toBe('the messages carry no times')
  })

  it('hours are those of the place, and may go over midnight', async () => {
    const hours = { measure: 'hours', hours: [{ from: '22:00', to: '6:00' }] }
    expect(await run(hours, '23:00 Customer: a')).toEqual([])
    expect(await run(hours, '7:00 Customer: a')).toHaveLength(1)
    expect(await run(hours, 'Customer: a', { startedAt: '2024-05-01T23:00:00Z' })).toContain('no time zone')
    expect(await run(hours, '7:00 Customer: a', { startedAt: '2024-05-01' })).toHaveLength(1)
    expect(await run(hours, 'Customer: a', { startedAt: '2024-05-01' })).toBe('it is not known when it began')
    expect(await run(hours, 'Customer: a')).toBe('it is not known when it began')
  })

  it('only where a condition holds', async () => {
    const options = { measure: 'silence', seconds: 60, when: { field: 'direction', equals: 'out' } }
    const text = '10:00:00 Customer: a\n10:05:00 Agent: b'
    expect(await run(options, text)).toEqual([])
    expect(await run(options, text, { direction: 'out' })).toHaveLength(1)
  })

  it('speaks Chinese', async () => {
    const reviewer = await reviewerOf({ kind: 'timing', options: { measure: 'reply', seconds: 120 }, message }, 'zh')
    expect(brief(judge(reviewer, '10:00:00 顾客: 多少钱\n10:02:10 客服: 五元').findings)).toEqual([
      '2,1: 五元 → 2分10秒 > 2分钟',
    ])
  })
})
