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
})
