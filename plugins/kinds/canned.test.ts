import { describe, expect, it } from 'vitest'
import { conversation, createEngine, firstParty, parseText } from '../../src/index.js'
import { reviewerOf } from '../../tests/support/judge.js'

const limits = { conversations: 5, similarity: 0.85, minLength: 8 }
const paste = '您这种情况需要到店里由技师当面检查一下才行'

/** Conversations in which the agent pastes, and one to look at. */
function batch(first: string, others = 5): string[] {
  return [first, ...Array.from({ length: others }, (_, at) => `顾客: 车子有第${at}种毛病\n客服: ${paste}`)]
}

async function flagged(find: 'overuse' | 'off-topic', texts: string[]): Promise<string[]> {
  const reviewer = await reviewerOf({ kind: 'canned', options: { find, share: 0.5, limits } })
  const out: string[] = []
  const trees = texts.map((text, at) => conversation({ ...parseText(text), id: String(at) }))
  for await (const review of reviewer.reviewAll(trees)) if (review.findings.length > 0) out.push(review.conversation)
  return out
}

describe('canned', () => {
  it('flags over half of the substantive messages; exactly half is fine', async () => {
    const own = '刹车异响先看看刹车片还剩多厚'
    expect(await flagged('overuse', batch(`顾客: 刹车响\n客服: ${paste}`))).toContain('0')
    expect(await flagged('overuse', batch(`顾客: 刹车响\n客服: ${paste}\n客服: ${own}`))).not.toContain('0')
  })

  it('takes nearly equal texts for one, and wants five other conversations', async () => {
    const nearly = `${paste.slice(0, -2)}才可以的`
    expect(await flagged('overuse', batch(`顾客: 刹车响\n客服: ${paste}哦`, 5))).toContain('0')
    expect(await flagged('overuse', batch(`顾客: 刹车响\n客服: ${nearly.slice(0, 9)}另外约个时间`, 5))).not.toContain(
      '0',
    )
    expect(
      await flagged('overuse', [...batch(`顾客: 刹车响\n客服: ${paste}`, 4), '顾客: 喇叭\n客服: 我看看保险丝烧了没有']),
    ).toEqual([])
  })

  it('flags a canned text that stands for an answer', async () => {
    const contact = '请您先留一个方便联系的手机号码好吗'
    const texts = Array.from({ length: 6 }, (_, at) => `顾客: 做一次第${at}级保养多少钱？\n客服: ${contact}`)
    expect(await flagged('off-topic', texts)).toHaveLength(6)
  })

  it('counts the share of every conversation that names its agent, to be judged over all of them', async () => {
    const reviewer = await reviewerOf({ kind: 'canned', options: { find: 'overuse', share: 0.5, limits } })
    const own = '刹车异响先看看刹车片还剩多厚'
    const texts = [...batch(`顾客: 刹车响\n客服: ${paste}\n客服: ${own}`), `顾客: 胎压低\n客服: ${own}`]
    const named = texts.map((text, at) =>
      conversation({ ...parseText(text), id: String(at), ...(at !== 3 && { agent: { name: '小郑' } }) }),
    )
    const rates: unknown[] = []
    for await (const review of reviewer.reviewAll(named)) rates.push(Object.values(review.rates ?? {})[0])
    expect(rates[0]).toEqual({ count: 1, of: 2, most: 0.5 })
    expect(rates[3]).toBeUndefined()
    expect(rates[6]).toEqual({ count: 0, of: 1, most: 0.5 })
  })

  it('needs no batch where there is a reply library', () => {
    const rule = {
      id: 'test/rule',
      kind: 'canned',
      options: { find: 'overuse', share: 0.5, limits },
      title: { en: '', zh: '' },
      severity: 'info' as const,
      category: 'process' as const,
      applies: {},
      message: { en: '{source}', zh: '{source}' },
      variants: {},
      references: [],
      examples: { flagged: [], clean: [] },
    }
    const engine = createEngine({
      rules: [rule],
      lexicons: [],
      kinds: firstParty.kinds ?? [],
      locale: 'en',
      replyLibrary: [{ title: 'visit', text: `{称呼}，${paste}` }],
    })
    const { findings } = engine.review(conversation(parseText(`顾客: 刹车响\n客服: 李先生，${paste}`)))
    expect(findings.map(({ message }) => message)).toEqual(["in the team's reply library"])
  })
})
