import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/index.js'
import { brief, reviewerOf } from '../../tests/support/judge.js'
import type { Condition } from './conditions.js'
import type { Conversation } from './contract.js'

async function run(
  all: Condition[],
  fields: Partial<Conversation>,
  needs: string[] = [],
  text = '客服: 您好\n患者: 嗯',
) {
  const reviewer = await reviewerOf({ kind: 'metadata', options: { all, needs } })
  const { findings, notEvaluable } = reviewer.review({ ...parseText(text), ...fields })
  return notEvaluable.length > 0 ? notEvaluable[0]?.reason : brief(findings)
}

const yes = ['1: 您好']

describe('metadata', () => {
  it.each<[string, Condition, Partial<Conversation>, Partial<Conversation>]>([
    ['equals', { field: 'direction', equals: 'out' }, { direction: 'out' }, { direction: 'in' }],
    ['not', { field: 'direction', not: 'in' }, {}, { direction: 'in' }],
    ['in', { field: 'agent.post', in: ['nurse', 'doctor'] }, { agent: { post: 'nurse' } }, { agent: {} }],
    ['exists', { field: 'record', exists: false }, {}, { record: '' }],
    ['empty', { field: 'record', empty: true }, { record: ' 。' }, { record: '好' }],
    ['meta', { field: 'meta.queue', equals: 3 }, { meta: { queue: 3 } }, { meta: { queue: '3' } }],
    ['phrases', { field: 'record', phrases: [{ phrase: '投诉' }] }, { record: '客户要投訴' }, { record: '无事' }],
    ['regex', { field: 'record', phrases: [{ regex: 'a\\d' }] }, { record: 'A7' }, { record: 'ab' }],
    ['only', { field: 'record', only: [{ phrase: '已联系' }] }, { record: '3/4 已联系。' }, { record: '已联系，好转' }],
    [
      'any',
      {
        any: [
          { field: 'direction', equals: 'out' },
          { field: 'record', exists: true },
        ],
      },
      { record: '' },
      {},
    ],
    ['none', { none: [{ field: 'direction', equals: 'in' }] }, {}, { direction: 'in' }],
  ])('%s', async (_, condition, holds, fails) => {
    expect(await run([condition], holds)).toEqual(yes)
    expect(await run([condition], fails)).toEqual([])
  })

  it('shows what was said', async () => {
    const said: Condition = { said: [{ phrase: '复查' }], role: 'agent', unless: ['negated'], turns: 1 }
    expect(await run([said], {}, [], '客服: 您好\n客服: 该复查了')).toEqual(['2: 复查'])
    expect(await run([said], {}, [], '客服: 您不用复查')).toEqual([])
    expect(await run([said], {}, [], '客服: 您好\n患者: 嗯\n客服: 该复查了')).toEqual([])
  })

  it('knows who called whom, as recorded, else from the first words, else as outgoing', async () => {
    const out: Condition = { call: 'out' }
    const thanks = '客服: 您好，感谢您的来电\n患者: 我问下挂号'
    expect(await run([out], {}, [], '客服: 您好，我是仁和医院的\n患者: 嗯')).toHaveLength(1)
    expect(await run([out], {}, [], thanks)).toEqual([])
    expect(await run([out], { direction: 'out' }, [], thanks)).toHaveLength(1)
    expect(await run([out], {}, [], '客服: 您好\n患者: 我想咨询一下种牙')).toEqual([])
    expect(await run([{ call: 'in' }], { direction: 'in' })).toHaveLength(1)
  })

  it('knows whose word was the last, courtesy apart', async () => {
    const last: Condition = { lastWord: 'customer' }
    expect(await run([last], {}, [], '客服: 再见\n患者: 药能停吗')).toEqual(['2: 药能停吗'])
    expect(await run([last], {}, [], '客服: 再见\n患者: 好的，谢谢')).toEqual([])
    expect(await run([last], {}, [], '患者: 药能停吗\n客服: 先别停')).toEqual([])
  })

  it('shows no words of a part that did not hold', async () => {
    const said: Condition = { said: [{ phrase: '复查' }], role: 'agent', unless: [] }
    const any = [{ all: [said, { field: 'record', exists: true }] }, { field: 'record', exists: false }]
    expect(await run([{ any }], {}, [], '客服: 您好\n客服: 该复查了')).toEqual(yes)
  })

  it('is not evaluable only where the outcome hangs on what is absent', async () => {
    const conditions: Condition[] = [
      { field: 'direction', not: 'in' },
      { field: 'record', empty: true },
    ]
    expect(await run(conditions, {}, ['record'])).toBe('the conversation has no "record"')
    expect(await run(conditions, { direction: 'in' }, ['record'])).toEqual([])
    expect(await run(conditions, { record: '' }, ['record'])).toEqual(yes)
    expect(await run([{ none: conditions.slice(1) }], {}, ['record'])).toBe('the conversation has no "record"')
  })
})
