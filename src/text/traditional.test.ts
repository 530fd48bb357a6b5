import { expect, it } from 'vitest'
import { SIMPLIFIED, TRADITIONAL } from './traditional.gen.js'

const table = new Map(Array.from({ length: TRADITIONAL.length }, (_, i) => [TRADITIONAL[i]!, SIMPLIFIED[i]!]))
const fold = (text: string) => Array.from(text, (each) => table.get(each) ?? each).join('')

it('pairs single UTF-16 units, each traditional character once, in code order', () => {
  expect(SIMPLIFIED.length).toBe(TRADITIONAL.length)
  expect(table.size).toBe(TRADITIONAL.length)
  expect(TRADITIONAL.length).toBeGreaterThan(2900)
  expect(/[\ud800-\udfff]/.test(TRADITIONAL + SIMPLIFIED)).toBe(false)
  expect([...table.keys()].sort().join('')).toBe(TRADITIONAL)
})

it('folds what has been folded to itself', () => {
  for (const character of SIMPLIFIED) expect(table.has(character)).toBe(false)
})

it.each([
  ['請問醫生這種藥要吃多久', '请问医生这种药要吃多久'],
  ['瞭解一下費用，後天乾淨的檯子', '了解一下费用，后天干净的台子'],
  ['妳說衞生所裡裏有牀', '你说卫生所里里有床'],
  ['爲甚麼溼疹還沒好', '为甚么湿疹还没好'],
])('folds %s', (traditional, simplified) => {
  expect(fold(traditional)).toBe(simplified)
})

it.each(['著名的显著效果看着', '核对蒜薹与哪吒', '才干么吃峰针皂群', '适当的系统回复'])(
  'leaves simplified text alone: %s',
  (text) => {
    expect(fold(text)).toBe(text)
  },
)
