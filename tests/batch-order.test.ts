/** Rules about the batch find the same in whatever order its conversations come. */
import { describe, expect, it } from 'vitest'
import { type Conversation, createReviewer, parseText } from '../src/index.js'

const CANNED = '您这种情况建议尽早来院由专科医生详细检查'
const chats: Conversation[] = ['腰疼', '耳鸣', '头晕', '掉头发', '牙疼', '失眠', '多少钱？'].map((said, at) =>
  parseText(`患者: ${said}\n客服: ${CANNED}${at % 2 ? '。' : ''}`, { id: `chat-${at}` }),
)
const calls: Conversation[] = [
  ['p1', '2025-01-02', '2025-01-04'],
  ['p1', '2025-01-02', '2025-02-03'],
  ['p2', '2025-01-02', '2025-01-10'],
  ['p3', '2025-01-02', '2025-02-01'],
  ['p4', '2025-06-01', '2025-07-01'],
].map(([id, dischargedAt, day], at) => ({
  ...parseText('客服: 您好，请问是本人吗\n患者: 是的', { id: `call-${at}` }),
  channel: 'phone' as const,
  direction: 'out' as const,
  startedAt: `${day}T10:00:00`,
  customer: { id: id as string, dischargedAt: dischargedAt as string, region: 'local' as const },
}))
const templates: Conversation[] = [
  '您好，我是仁和医院的小陈，请问有什么可以帮您',
  '您好，我是仁和医院的小李，请问有什么可以帮您',
  '停车场在南门，前两个小时免费',
  '停车场在北门，前两个小时免费',
].map((text, at) => ({ id: `template-${at}`, messages: [{ role: 'agent' as const, text }] }))

/** Every way round that costs little: as it is, backwards, turned by two, odd ones first. */
function orders<T>(list: readonly T[]): T[][] {
  const odd = (keep: number) => list.filter((_, at) => at % 2 === keep)
  return [[...list], [...list].reverse(), [...list.slice(2), ...list.slice(0, 2)], [...odd(1), ...odd(0)]]
}

async function found(packs: string[], batch: Conversation[], rules: string[]): Promise<string[]> {
  const reviewer = await createReviewer({ packs, locale: 'en' })
  const all: string[] = []
  for await (const { conversation, findings } of reviewer.reviewAll(batch)) {
    for (const { rule, message } of findings) if (rules.includes(rule)) all.push(`${conversation} ${rule} ${message}`)
  }
  return all.sort()
}

describe.each([
  ['canned replies', ['core'], chats, ['core/canned-overuse', 'core/canned-off-topic']],
  ['overdue follow-ups', ['follow-up-call'], calls, ['follow-up-call/overdue-follow-up']],
])('%s', (_, packs, batch, rules) => {
  it('are found whatever the order', async () => {
    const [first, ...others] = await Promise.all(orders(batch).map((each) => found(packs, each, rules)))
    expect(first!.length).toBeGreaterThan(0)
    for (const other of others) expect(other).toEqual(first)
  })
})

describe('near-duplicate templates', () => {
  it('are the same pairs whatever the order; each stands with the one that comes first', async () => {
    const pairs = async (batch: Conversation[]) => {
      const lines = await found(['script-library'], batch, ['script-library/near-duplicate'])
      return lines.map((line) => (line.match(/template-\d/g) ?? []).sort().join(' '))
    }
    const all = await Promise.all(orders(templates).map(pairs))
    for (const each of all) expect(each.sort()).toEqual(['template-0 template-1', 'template-2 template-3'])
  })
})
