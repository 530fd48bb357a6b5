import { describe, expect, it } from 'vitest'
import { brief, judge, reviewerOf } from '../../tests/support/judge.js'

const message = { en: 'none in {window}', zh: '{window}没有' }

async function find(
  options: Record<string, unknown>,
  transcript: string,
  locale: 'en' | 'zh' = 'en',
): Promise<string[]> {
  const reviewer = await reviewerOf(
    { kind: 'act', options: { turns: 1, window: 'anywhere', ...options }, message },
    locale,
  )
  return brief(judge(reviewer, transcript).findings)
}

describe('act', () => {
  it('names the window that it searched', async () => {
    expect(await find({ require: ['greeting'], window: 'opening' }, '顾客: 漏水了\n客服: 哪里\n客服: 厨房吗')).toEqual([
      '2: 哪里 → none in the first reply (messages 2–3)',
    ])
    expect(
      await find({ require: ['closing'], window: 'closing', turns: 2 }, '客服: 在\n顾客: 修吗\n客服: 修', 'zh'),
    ).toEqual(['3,1: 修 → 最后 2 轮回复（第 1–3 条消息）没有'])
  })

  it('passes where the act is there, or where no agent spoke', async () => {
    expect(await find({ require: ['greeting'], window: 'opening' }, '顾客: 漏水了\n客服: 您好，哪里')).toEqual([])
    expect(await find({ require: ['greeting'], window: 'opening' }, '顾客: 漏水了')).toEqual([])
  })

  it('opens a window after a trigger, and starts the evidence with it', async () => {
    const options = { require: ['empathy', 'reassurance'], window: 'after', trigger: ['distress'], turns: 2 }
    const upset = '顾客: 我真的很害怕\n客服: 几岁了\n顾客: 六岁\n客服: 体重呢\n顾客: 二十公斤\n'
    expect(await find(options, `${upset}客服: 别担心`)).toEqual([
      '1,2,4: 害怕 → none in the next 2 replies (messages 2–4)',
    ])
    expect(await find(options, '顾客: 我真的很害怕\n客服: 别担心，我们一起看')).toEqual([])
    expect(await find(options, '顾客: 我真的很害怕')).toEqual([])
  })

  it('forbids acts, and looks only at the named types of conversation', async () => {
    expect(await find({ forbid: ['apology'] }, '顾客: 太慢了吧\n客服: 不好意思，让您久等了')).toHaveLength(1)
    expect(await find({ require: ['closing'], window: 'closing', types: ['missed'] }, '顾客: 慢\n客服: 在')).toEqual([])
  })
})
