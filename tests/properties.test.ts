/** Properties that every review must have, whatever the conversation. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Conversation, createReviewer, formatText, type Message, parseText, type Reviewer } from '../src/index.js'

/** Pieces of talk that make rules fire, and pieces that make offsets hard. */
const piece = fc.constantFrom(
  '您好',
  '保证治好',
  '包好的',
  '多少钱',
  '？',
  '。',
  '，',
  '怎么办',
  '可以吗',
  '在吗',
  '我很害怕',
  '别着急',
  '对不起',
  '再见',
  '留个电话',
  '一般',
  '不',
  '没有副作用',
  'Hello',
  ' it will definitely be fixed',
  '?',
  ' sorry',
  ' how much is it',
  ' 100%',
  'guaranteed ',
  '\n',
  '  ',
  '👍🏽',
  'é',
  'e\u0301',
  '保證',
  'ＡＢＣ',
  '\u200b',
  '…',
  '13800138000',
  '\u202e',
  '㎡',
  'ﬁ',
)
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
const message: fc.Arbitrary<Message> = fc.record({
  role: fc.constantFrom('customer', 'agent', 'agent', 'bot', 'system'),
  text,
})
const conversation: fc.Arbitrary<Conversation> = fc.record({
  id: fc.string({ minLength: 1 }),
  messages: fc.array(message, { maxLength: 14 }),
})

describe('every review', () => {
  let plain: Reviewer
  let masked: Reviewer
  beforeAll(async () => {
    plain = await createReviewer({ packs: ['core'], locale: 'zh', mask: false })
    masked = await createReviewer({ packs: ['core'], locale: 'en' })
  })

  it('has spans that lie within their messages and texts that equal the slices', () => {
    fc.assert(
      fc.property(conversation, (given) => {
        const texts = new Map(given.messages.map((each, at) => [each.id ?? String(at + 1), each.text]))
        const review = plain.review(given)
        for (const { evidence } of review.findings) {
          expect(evidence.length).toBeGreaterThan(0)
          for (const each of evidence) expect(each.text).toBe(sliced(texts, each))
        }
        for (const each of review.questions) expect(each.text).toBe(sliced(texts, each))
        for (const each of review.acts) sliced(texts, each)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same for the same input, byte by byte, whatever was reviewed in between', () => {
    fc.assert(
      fc.property(conversation, conversation, (given, other) => {
        const before = JSON.stringify(plain.review(given))
        plain.review(other)
        expect(JSON.stringify(plain.review(structuredClone(given)))).toBe(before)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps offsets under masking', () => {
    fc.assert(
      fc.property(conversation, (given) => {
        for (const { evidence } of masked.review(given).findings) {
          for (const { start, end, text: shown } of evidence) expect(shown).toHaveLength(end - start)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('has distinct fingerprints', () => {
    fc.assert(
      fc.property(conversation, (given) => {
        const prints = plain.review(given).findings.map(({ fingerprint }) => fingerprint)
        expect(new Set(prints).size).toBe(prints.length)
      }),
      { numRuns: 150 },
    )
  })

  it('does not change the conversation', () => {
    fc.assert(
      fc.property(conversation, (given) => {
        const before = structuredClone(given)
        plain.review(given)
        expect(given).toEqual(before)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a batch', () => {
  it('is judged the same in any order', async () => {
    const reviewer = await createReviewer({ packs: ['core'], locale: 'en' })
    const canned = '您这种情况建议先到门诊做一个详细的检查'
    const batch: Conversation[] = Array.from({ length: 9 }, (_, at) => ({
      id: `c${at}`,
      messages: [
        { role: 'customer', text: `第${at}个问题怎么办` },
        { role: 'agent', text: at % 2 ? canned : `${canned}。` },
      ],
    }))
    const verdicts = async (list: Conversation[]): Promise<string[]> => {
      const out: string[] = []
      for await (const review of reviewer.reviewAll(list)) out.push(JSON.stringify(review))
      return out.sort()
    }
    const forwards = await verdicts(batch)
    expect(await verdicts([...batch].reverse())).toEqual(forwards)
    expect(forwards[0]).toContain('core/canned-overuse')
  })

  it('is not evaluable for canned replies when it is too small, and says why', async () => {
    const reviewer = await createReviewer({ packs: ['core'], locale: 'en' })
    const review = reviewer.review({
      id: 'one',
      messages: [
        { role: 'customer', text: 'Hi' },
        { role: 'agent', text: 'Hello!' },
      ],
    })
    const canned = review.notEvaluable.map(({ rule }) => rule).filter((rule) => rule.startsWith('core/canned'))
    expect(canned).toEqual(['core/canned-off-topic', 'core/canned-overuse'])
  })
})

describe('plain text', () => {
  it('comes back from the tree as it was', () => {
    const written = '患者: 请问几点开门？\n客服: 您好，九点。\n机器人: 满意吗\n患者: 谢谢'
    expect(formatText(parseText(written))).toBe(written)
  })
})

function sliced(
  texts: ReadonlyMap<string, string>,
  { message: id, start, end }: { message: string; start: number; end: number },
): string {
  const whole = texts.get(id)
  if (whole === undefined) throw new Error(`no message ${id}`)
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(whole.length)
  return whole.slice(start, end)
}
