import { describe, expect, it } from 'vitest'
import { judge, reviewerOf } from '../../tests/support/judge.js'

async function found(...said: string[]): Promise<string[]> {
  const reviewer = await reviewerOf({
    kind: 'consistency',
    options: {
      of: ['price', 'time', 'duration', 'place'],
      corrected: [{ phrase: ['更正', 'i meant'] }],
      changed: [{ phrase: ['便宜'] }],
    },
    message: { en: '{first} / {second}', zh: '' },
  })
  return judge(reviewer, said.join('\n')).findings.map(({ message }) => message)
}

describe('consistency', () => {
  it.each([
    [['客服: 种植牙一颗8000元', '顾客: 嗯', '客服: 一颗种植牙是12000元'], '8000元 / 12000元'],
    [['顾客: 种植牙多少钱', '客服: 8000元', '顾客: 种植牙多少钱', '客服: 12000元'], '8000元 / 12000元'],
    [['客服: 我们下午五点半下班', '顾客: 好', '客服: 门诊我们17:00下班'], undefined],
    [['客服: 我们下午五点半下班', '顾客: 好', '客服: 我们17:00关门'], '下午五点半 / 17:00'],
    [['客服: 我们在人民路18号', '顾客: 好', '客服: 我们在中山路20号'], '人民路18号 / 中山路20号'],
    [['客服: 检验科在二楼', '顾客: 好', '客服: 檢驗科在3樓'], undefined],
    [['客服: B超室在二楼', '顾客: 好', '客服: B超室在3层'], '二楼 / 3层'],
    [['Agent: Check-out is at 11 am.', 'Customer: ok', 'Agent: Check-out is at 10 am.'], '11 am / 10 am'],
    [['Agent: Delivery takes 3-5 days.', 'Customer: ok', 'Agent: Delivery takes 10 days.'], '3-5 days / 10 days'],
  ])('%j', async (said, expected) => {
    expect(await found(...said)).toEqual(expected === undefined ? [] : [expected])
  })

  it.each([
    [['客服: 洗牙300元', '顾客: 好', '客服: 补牙500元']],
    [['客服: 洗牙200-500元', '顾客: 好', '客服: 洗牙300元']],
    [['客服: 洗牙300元', '顾客: 好', '客服: 更正，洗牙200元']],
    [['客服: 洗牙300元', '顾客: 便宜点', '客服: 洗牙200元']],
    [['客服: 洗牙300元', '顾客: 网上写200元', '客服: 是的，洗牙200元']],
    [['客服: 洗牙300元或200元', '顾客: 好', '客服: 洗牙250元']],
    [['客服: 如果办卡洗牙200元', '顾客: 好', '客服: 洗牙300元']],
    [['客服: 洗牙大概300元', '顾客: 好', '客服: 洗牙大概350元']],
    [['客服: 明天9点有号', '顾客: 好', '客服: 明天10点有号']],
    [['客服: 先吃3天', '顾客: 好', '客服: 先吃7天']],
    [['客服: 一共300元', '顾客: 好', '客服: 一共500元']],
    [['客服: 我们晚上8点关门', '顾客: 好', '客服: 我们20:00关门']],
    [['客服: 为您推荐这家，人均300元', '顾客: 好', '客服: 推荐那家，人均200元']],
  ])('leaves %j', async (said) => {
    expect(await found(...said)).toEqual([])
  })
})
