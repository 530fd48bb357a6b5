import { describe, expect, it } from 'vitest'
import { brief, judge, reviewerOf } from '../../tests/support/judge.js'

describe('label', () => {
  it('flags the dialogue types that it names, on the words they rest on', async () => {
    const reviewer = await reviewerOf({ kind: 'label', options: { type: ['missed'] } })
    expect(brief(judge(reviewer, '客服: 您好\n顾客: 请问几点关门').findings)).toEqual(['2: 请问几点关门'])
    expect(judge(reviewer, '顾客: 请问几点关门\n客服: 九点').findings).toEqual([])
  })

  it('can ask on whose words the label rests', async () => {
    const reviewer = await reviewerOf({ kind: 'label', options: { type: ['missed'], restsOn: 'agent' } })
    expect(judge(reviewer, '顾客: 请问几点关门').findings).toEqual([])
  })

  it('takes the other labels, and flags where all hold', async () => {
    const refused = await reviewerOf({ kind: 'label', options: { intent: ['refused'], refusal: ['price'] } })
    const invited = '顾客: 这个课多少钱\n客服: 三千，帮您预约明天试听吗？\n'
    expect(brief(judge(refused, `${invited}顾客: 太贵了，不用了`).findings)).toEqual(['3: 太贵'])
    expect(judge(refused, `${invited}顾客: 没时间，算了`).findings).toEqual([])
    expect(judge(refused, `${invited}顾客: 好的`).findings).toEqual([])
  })

  it('stands on the first words of the customer where a label rests on none', async () => {
    const reviewer = await reviewerOf({ kind: 'label', options: { type: ['normal_end'], conversion: ['none'] } })
    expect(brief(judge(reviewer, '顾客: 几点关门\n客服: 九点关门').findings)).toEqual(['1: 几点关门'])
  })
})
