import { describe, expect, it } from 'vitest'
import { createReviewer, parseText, type Scorecard } from '../index.js'

const chat = parseText('顾客: 请问几点关门？')
const card = (rule: string): Scorecard => ({
  sections: [{ id: 'all', points: 10, deductions: [{ rule, points: 10, per: 'conversation' }] }],
  fatal: [],
})

describe("a reviewer's scorecard", () => {
  it('is that of the last pack that has one, or the one that is given or named', async () => {
    expect((await createReviewer()).review(chat).score).toMatchObject({ total: 0, fatal: ['core/missed-conversation'] })
    expect((await createReviewer({ scorecard: 'core' })).review(chat).score?.sections.length).toBeGreaterThan(2)
    const own = await createReviewer({ scorecard: card('core/missed-conversation') })
    expect(own.review(chat).score).toEqual({ total: 0, sections: [{ id: 'all', score: 0, of: 10 }], fatal: [] })
  })

  it('joins those of packs that say so, sections of one id in one', async () => {
    const sections = async (packs: string[], scorecard?: string) => {
      const reviewer = await createReviewer({ packs, ...(scorecard && { scorecard }) })
      return reviewer.review(chat).score?.sections.map(({ id }) => id)
    }
    const core = ['courtesy', 'answers', 'clarity', 'compliance']
    expect(await sections(['core'])).toEqual(core)
    expect(await sections(['medical-consult', 'cn-ad-law'])).toEqual([
      ...core,
      'consultation',
      'appointment',
      'risk-wording',
    ])
    expect(await sections(['medical-consult', 'cn-ad-law'], 'core')).toEqual(core)
  })

  it('leaves out rules that are off', async () => {
    const config = { rules: { 'core/missed-conversation': { severity: 'off' as const } } }
    const reviewer = await createReviewer({ scorecard: card('core/missed-conversation'), config })
    expect(reviewer.review(chat).score).toMatchObject({ total: null, sections: [{ notEvaluable: true }] })
  })

  it('is refused where it names a rule or a pack that is not in use', async () => {
    await expect(createReviewer({ scorecard: card('core/mised-conversation') })).rejects.toThrow(
      /core\/missed-conversation/,
    )
    await expect(createReviewer({ scorecard: 'nobody' })).rejects.toThrow(/nobody/)
  })
})
