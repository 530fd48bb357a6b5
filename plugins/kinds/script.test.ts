import { describe, expect, it } from 'vitest'
import { brief, judge, reviewerOf } from '../../tests/support/judge.js'

const step = (name: string, word: string, more = {}) => ({
  name: { en: name, zh: name },
  any: [{ phrase: word }],
  ...more,
})

const STEPS = [step('hello', '您好'), step('name', '贵姓'), step('number', '订单号'), step('bye', '再见')]

async function find(options: Record<string, unknown>, transcript: string): Promise<string[]> {
  const variants = { order: { message: { en: '{step} after {after}', zh: '{step} after {after}' } } }
  const message = { en: 'no {step} after {after} in {window}', zh: '{window}没有{step}' }
  const reviewer = await reviewerOf({ kind: 'script', options, message, variants })
  return brief(judge(reviewer, transcript).findings)
}

describe('script', () => {
  it('passes where every step is there in its order, or where no agent spoke', async () => {
    expect(await find({ steps: STEPS }, '客服: 您好，您贵姓\n顾客: 王\n客服: 订单号呢\n顾客: 3\n客服: 再见')).toEqual(
      [],
    )
    expect(await find({ steps: STEPS }, '顾客: 在吗')).toEqual([])
  })

  it('names the steps that are missing, together where they would stand together', async () => {
    expect(await find({ steps: STEPS }, '客服: 您好\n顾客: 王\n客服: 什么事\n顾客: 3\n客服: 再见')).toEqual([
      '3,1: 什么事 → no name, number after hello in all 3 replies (messages 1–5)',
    ])
    const optional = [step('hello', '您好', { required: false }), ...STEPS.slice(3)]
    expect(await find({ steps: optional }, '客服: 在\n顾客: 嗯\n客服: 再见')).toEqual([])
  })

  it('blames the step that stands out of order, and says after which it belongs', async () => {
    expect(await find({ steps: STEPS }, '客服: 订单号呢\n顾客: 3\n客服: 您好，您贵姓\n顾客: 王\n客服: 再见')).toEqual([
      '1,3: 订单号 → number after name',
    ])
    expect(
      await find({ steps: STEPS, order: false }, '客服: 订单号呢\n顾客: 3\n客服: 您好，您贵姓\n顾客: 王\n客服: 再见'),
    ).toEqual([])
  })

  it('lets a step that came early be made up for later', async () => {
    expect(
      await find({ steps: STEPS }, '客服: 订单号呢\n顾客: 3\n客服: 您好，您贵姓\n顾客: 王\n客服: 订单号再说一遍，再见'),
    ).toEqual([])
  })

  it('wants a step within so many replies', async () => {
    const steps = [step('hello', '您好', { by: 1 })]
    expect(await find({ steps }, '客服: 在\n顾客: 嗯\n客服: 您好')).toEqual([
      '3: 您好 → no hello after the beginning in the first reply (message 1)',
    ])
    expect(await find({ steps }, '客服: 在，您好')).toEqual([])
  })

  it('spares short conversations and other types if asked', async () => {
    expect(await find({ steps: STEPS, minTurns: 2 }, '客服: 在')).toEqual([])
    expect(await find({ steps: STEPS, types: ['missed'] }, '顾客: 怎么退货\n客服: 在')).toEqual([])
  })
})
