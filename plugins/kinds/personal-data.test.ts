import { describe, expect, it } from 'vitest'
import { brief, judge, reviewerOf } from '../../tests/support/judge.js'

const ALL = ['id-number', 'mobile', 'landline', 'bank-card', 'email', 'passport']

async function shown(text: string, kinds = ALL): Promise<string[]> {
  const reviewer = await reviewerOf({ kind: 'personal-data', options: { shown: kinds, asked: [], unless: [] } })
  return brief(judge(reviewer, text).findings)
}

describe('personal-data', () => {
  it.each([
    ['顾客: 身份证11010119900307299X', '11010119900307299X'],
    ['顾客: 老证号110101900307299', '110101900307299'],
    ['顾客: 打 138 0013 8000 吧', '138 0013 8000'],
    ['顾客: 幺三八，零零幺三，八零零零', '幺三八，零零幺三，八零零零'],
    ['顾客: 一一零一零一一九九零零三零七二九九三', undefined],
    ['顾客: 卡号6222021234567894', '6222021234567894'],
    ['顾客: a.b@example.com.', 'a.b@example.com'],
    ['顾客: 护照号E12345678', 'E12345678'],
    ['顾客: 家里电话010-62345678', '010-62345678'],
    [
      'Customer: my phone is one three eight zero zero one three eight zero zero zero',
      'one three eight zero zero one three eight zero zero zero',
    ],
  ])('%s shows %s', async (text, datum) => {
    expect(await shown(text)).toEqual(datum === undefined ? [] : [`1: ${datum}`])
  })

  it.each([
    '客服: 热线400-820-8820、95588',
    '客服: 订单20240501123456789，运单SF1234567890123',
    '顾客: 身份证110101199003072991',
    '顾客: 尾号7894',
    '客服: 前台010-62345678',
    '客服: 已为您登记138****8000',
    '顾客: 一二三四五六七八九十一二',
  ])('leaves %s', async (text) => {
    expect(await shown(text)).toEqual([])
  })

  it('flags only the kinds that are named', async () => {
    expect(await shown('顾客: 13800138000 或 a@example.com', ['email'])).toEqual(['1: a@example.com'])
  })

  it('finds what is asked for, unless the sentence makes it innocent', async () => {
    const reviewer = await reviewerOf({
      kind: 'personal-data',
      applies: { roles: ['agent'] },
      options: { shown: [], asked: [{ phrase: ['银行卡号'] }], unless: ['negated', { phrase: ['后四位'] }] },
    })
    const { findings } = judge(
      reviewer,
      '顾客: 银行卡号要吗\n客服: 报一下银行卡号\n客服: 银行卡号后四位就行\n客服: 不需要银行卡号',
    )
    expect(brief(findings)).toEqual(['2: 银行卡号'])
  })
})
