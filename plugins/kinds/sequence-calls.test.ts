/** What `sequence` asks of fields, calls and names, and how it says what is missing. */
import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/index.js'
import { brief, judge, reviewerOf } from '../../tests/support/judge.js'
import type { Conversation } from './contract.js'

async function find(
  options: Record<string, unknown>,
  transcript: string,
  said: { en: string; zh: string } = { en: '{match}', zh: '{match}' },
): Promise<string[]> {
  const reviewer = await reviewerOf({ kind: 'sequence', options, message: said })
  return brief(judge(reviewer, transcript).findings)
}

const WORDS = {
  price: { any: [{ phrase: ['多少钱', 'how much'] }], role: 'customer' },
  figure: { any: [{ regex: '\\d+元' }] },
  hello: { any: [{ phrase: ['您好', 'hello'] }] },
}

describe('fields, calls and names', () => {
  const hello = { hello: WORDS.hello }
  async function judged(options: Record<string, unknown>, fields: Partial<Conversation>, said = '客服: 您好') {
    const reviewer = await reviewerOf({ kind: 'sequence', options })
    const { findings, notEvaluable } = reviewer.review({ ...parseText(said), ...fields })
    return notEvaluable[0]?.reason ?? brief(findings)
  }

  it.each<[object, Partial<Conversation>, Partial<Conversation>]>([
    [{ equals: 'out' }, { direction: 'out' }, {}],
    [{ not: 'in' }, {}, { direction: 'in' }],
    [{ in: ['in', 'out'] }, { direction: 'in' }, {}],
    [{ exists: true }, { direction: 'in' }, {}],
    [{ empty: true }, {}, { direction: 'in' }],
  ])('a field is asked as in metadata: %j', async (test, holds, fails) => {
    const options = { conditions: { ...hello, field: { field: 'direction', ...test } }, when: 'hello', if: 'field' }
    expect(await judged(options, holds)).toEqual(['1: 您好'])
    expect(await judged(options, fails)).toEqual([])
  })

  it('a field that is needed is no pass where it is absent', async () => {
    const conditions = { ...hello, agreed: { field: 'arranged', equals: true } }
    const options = { conditions, when: 'hello', if: { not: 'agreed' }, needs: ['arranged'] }
    expect(await judged(options, {})).toBe('the conversation has no "arranged"')
    expect(await judged(options, { arranged: false })).toEqual(['1: 您好'])
  })

  it('the direction of a call', async () => {
    const options = { conditions: { ...hello, out: { call: 'out' } }, when: 'hello', if: 'out' }
    expect(await judged(options, {})).toEqual(['1: 您好'])
    expect(await judged(options, {}, '客服: 您好，感谢来电')).toEqual([])
  })

  it.each<[string, Partial<Conversation>, string | string[]]>([
    ['客服: 您是王先生吧', { direction: 'in', customer: { id: 'a' } }, ['1: 王先生吧']],
    ['客服: 请问是王先生吗', { direction: 'out', customer: { name: '李梅' } }, ['1: 王先生吗']],
    ['客服: 请问是王先生吗', { direction: 'out', customer: { name: '王**' } }, []],
    ['客服: 请问是王先生吗', { direction: 'out', customer: { id: 'a' } }, 'it is not known who the customer is'],
    ['客服: 请问是王先生吗', {}, 'it is not known who the customer is'],
    ['客服: 请问这位先生吗', { direction: 'in', customer: { id: 'a' } }, []],
    ['顾客: 我姓王\n客服: 是王先生吧', {}, []],
    ['客服: 您是不是姓张', { direction: 'in', customer: { id: 'a' } }, ['1: 张']],
    ['Agent: Is this Mr Lee?', { direction: 'in', customer: { name: 'Ann Ray' } }, ['1: Lee']],
    ['Agent: Is this Ms Ray?', { direction: 'in', customer: { name: 'Ann Ray' } }, []],
  ])('guessed names: %s %j', async (said, fields, expected) => {
    const options = { conditions: { guess: { guessedName: true } }, when: 'guess' }
    expect(await judged(options, fields, said)).toEqual(expected)
  })
})

describe('what a finding says, and how often', () => {
  const sorry = { any: [{ phrase: '抱歉' }], title: { en: 'an apology', zh: '道歉' } }
  const options = { conditions: { ...WORDS, sorry }, when: 'price', require: { and: ['sorry', 'figure'] } }

  it('names what is missing of that which is required', async () => {
    const missing = { en: '{missing}', zh: '{missing}' }
    const window = { turns: 1 }
    expect(await find({ ...options, window }, '顾客: 多少钱\n客服: 看情况', missing)).toEqual([
      '1,2: 多少钱 → an apology, figure',
    ])
    expect(await find({ ...options, window }, '顾客: 多少钱\n客服: 9元', missing)).toEqual(['1,2: 多少钱 → an apology'])
  })

  it('once: the first anchor that fails', async () => {
    const said = '顾客: 多少钱\n客服: 抱歉，9元\n顾客: 多少钱\n客服: 8元\n顾客: 多少钱\n客服: 7元'
    const each = { ...options, window: { turns: 1 } }
    expect(await find(each, said)).toHaveLength(2)
    expect(await find({ ...each, once: true }, said)).toEqual(['3,4: 多少钱'])
  })

  it('ordered: in the message of the anchor only what begins on that side', async () => {
    const early = { conditions: WORDS, when: 'figure', require: 'hello', window: { side: 'before' } }
    const ordered = { ...early, window: { side: 'before', ordered: true } }
    expect(await find(early, '客服: 9元，您好')).toEqual([])
    expect(await find(ordered, '客服: 9元，您好')).toEqual(['1: 9元'])
    expect(await find(ordered, '客服: 您好，9元')).toEqual([])
  })

  it('seconds: reads times that are no ISO dates as the dialogue does', async () => {
    const timed = { conditions: WORDS, when: 'price', require: 'figure', window: { seconds: 60 } }
    expect(await find(timed, '10:00:00 顾客: 多少钱\n10:00:20 客服: 9元')).toEqual([])
    expect(await find(timed, '10:00:00 顾客: 多少钱\n10:00:20 客服: 看看\n10:02:00 客服: 9元')).toHaveLength(1)
  })
})
