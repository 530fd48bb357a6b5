import { expect, it } from 'vitest'
import { createReviewer, parseText } from '../../src/index.js'

const CALL =
  '客服: 您好，我是仁和医院的小陈，请问是王姐吗\n患者: 是\n客服: 恢复得怎么样\n患者: 挺好的\n客服: 行，那我挂了啊'

async function closings(packs: string[], channel: 'chat' | 'phone', off = false): Promise<string[]> {
  const config = off ? { rules: { 'follow-up-call/no-closing-wish': { severity: 'off' as const } } } : {}
  const reviewer = await createReviewer({ packs, config })
  const { findings } = reviewer.review({ ...parseText(CALL), channel })
  return findings.map(({ rule }) => rule).filter((rule) => rule.endsWith('closing') || rule.endsWith('closing-wish'))
}

it('a farewell that is missing on the phone is found once, by the rule that is for calls', async () => {
  expect(await closings(['core'], 'phone')).toEqual(['core/missing-closing'])
  expect(await closings(['follow-up-call'], 'phone')).toEqual(['follow-up-call/no-closing-wish'])
  expect(await closings(['follow-up-call'], 'chat')).toEqual(['core/missing-closing'])
  expect(await closings(['follow-up-call'], 'phone', true)).toEqual(['core/missing-closing'])
})
