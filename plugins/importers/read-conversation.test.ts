import { expect, it } from 'vitest'
import { createReviewer } from '../../src/index.js'
import { isProblem } from '../../src/plugin/index.js'
import { readOrRescue } from './read-conversation.js'

it('accuses nobody of what may have stood in the part that was lost', async () => {
  const reviewer = await createReviewer()
  const said = [
    ['customer', '这款烤箱能烤蛋挞吗'],
    ['agent', '您好，可以的，上下火两百度烤十五分钟就好'],
    ['customer', '好的，那清洗麻烦吗'],
  ].map(([role, text], at) => JSON.stringify({ id: String(at + 1), role, text }))
  const whole = `{"id": "a", "messages": [${said.join(', ')}]}`
  const rulesOf = (text: string): string[] =>
    [...readOrRescue(text, 1, 'a.json')].flatMap((read) =>
      isProblem(read) ? [] : reviewer.review(read).findings.map(({ rule }) => rule),
    )
  expect(rulesOf(whole)).toEqual(expect.arrayContaining(['core/unfinished-conversation', 'core/unanswered-question']))
  const [problem, rescued] = readOrRescue(`${whole.slice(0, -2)}, {"id": "4", "ro`, 1, 'a.json')
  expect(problem && isProblem(problem)).toBe(true)
  expect(rescued).toMatchObject({ id: 'a', cut: true })
  const after = rulesOf(`${whole.slice(0, -2)}, {"id": "4", "ro`)
  expect(after).not.toContain('core/unfinished-conversation')
  expect(after).not.toContain('core/unanswered-question')
})
