import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { phrase } from '../plugins/kinds/phrase.js'
import { createEngine } from '../src/engine/index.js'
import type { RuleDefinition } from '../src/plugin/index.js'
import { conversation } from '../src/transcript/index.js'
import { lexicons } from './support/view.js'

const yaml = parse(readFileSync(new URL('../rules/core/overpromise.yml', import.meta.url), 'utf8')) as RuleDefinition
const rule: RuleDefinition = {
  ...yaml,
  id: 'core/overpromise',
  applies: {},
  references: [],
  options: { distinct: 1, ...yaml.options },
}
const engine = createEngine({ rules: [rule], lexicons: [...lexicons().values()], kinds: [phrase], locale: 'en' })

/** The severities found in what an agent says. */
function judge(text: string): string[] {
  return engine
    .review(conversation({ id: 'test', messages: [{ role: 'agent', text }] }))
    .findings.map(({ severity }) => severity)
}

const HARD = [
  '保证您满意而归，三天就能见效',
  '这个手术我们敢说百分之百成功',
  '绝对没有任何风险，您大胆做',
  '签单之后肯定能升值，稳赚不赔',
  '无效全额退款，您怕什么',
  '包您一次治好，永不复发',
  '今天下单，保证准时到',
  '這批貨絕對安全，零風險',
  "It's 100% safe, nothing can go wrong.",
  "I promise you won't have any side effects.",
  'Results are guaranteed.',
  'Your flight will definitely be on time.',
  'This will never happen again.',
  "We can promise you'll make a full recovery.",
]

const SOFT = [
  '放心，会好的',
  '你这个没什么问题的',
  '孩子没事的，您放心',
  "You'll be fine.",
  "There won't be any problems.",
]

const INNOCENT = [
  '我们一定尽力帮您解决',
  '没有人能保证一次治好',
  '哪有没有副作用的药',
  '说包治百病的都是骗人的',
  '您是问能不能保证不复发吗',
  '如果按时用药，一定能好转',
  '一般来说，做完不会复发',
  '您说的“保证治好”是谁告诉您的',
  '一定要坚持用药，不能断',
  '保证充足睡眠，恢复得更快',
  '最好明天上午来',
  '这个材质是100%纯棉',
  '我保证今天下班前给您回电话',
  '绝对卧床休息两周',
  '不一定能治好',
  '没有副作用是不可能的',
  '只有早治疗才能彻底治愈',
  '不会不给您解决的',
  '肯定会有一点疼的',
  '没问题，我帮您登记',
  '没事，不用客气',
  '我们的目标是让每位顾客满意',
  '肯定不会打扰您的',
  'Definitely!',
  "I'll definitely look into it.",
  'Rest assured, our team is working on it.',
  "We can't guarantee delivery dates.",
  'If you restart it, it will definitely work.',
  'Are you asking if we guarantee results?',
  "We'll do our best to fix it today.",
  'It should be resolved by tomorrow.',
  'The best we have is a 4 star hotel.',
  "There's no such thing as a risk-free surgery.",
  'Absolutely, what time?',
  'Not all cases are guaranteed to work.',
  'We will certainly pass this on to the manager.',
]

describe('core/overpromise', () => {
  it.each(HARD)('hard: %s', (text) => {
    expect(judge(text)).toContain('error')
  })
  it.each(SOFT)('soft: %s', (text) => {
    expect(judge(text)).toEqual(['warning'])
  })
  it.each(INNOCENT)('innocent: %s', (text) => {
    expect(judge(text)).toEqual([])
  })
})
