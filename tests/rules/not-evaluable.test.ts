/** Every rule that needs more than words says so where that is absent, and why; what makes no difference it does not ask for. */
import { describe, expect, it } from 'vitest'
import { kinds } from '../../plugins/kinds/index.js'
import { packs } from '../../plugins/packs/index.js'
import { createReviewer, parseText } from '../../src/index.js'
import type { RuleExample } from '../../src/plugin/index.js'
import { readExample } from '../../src/testing/example.js'
import { readCases } from '../support/rule-cases.js'

interface Lacking {
  lacks: RuleExample
  reason: string
  indifferent?: RuleExample
}

const calls = readCases<Lacking>('follow-up-call/not-evaluable.yml', import.meta.url)
const cases: Record<string, Lacking> = {
  ...readCases<Lacking>('not-evaluable.yml', import.meta.url),
  ...Object.fromEntries(Object.entries(calls).map(([name, each]) => [`follow-up-call/${name}`, each])),
}
const reviewer = await createReviewer({ packs: [...packs.keys()], locale: 'zh' })

function needs(id: string): boolean {
  const rule = reviewer.rules.get(id)!
  const kind = kinds.find(({ name }) => name === rule.kind)
  return rule.applies.posts !== undefined || (kind?.needs?.(rule.options) ?? []).length > 0
}

function reasonOf(id: string, example: RuleExample): string | undefined {
  const channel = id.startsWith('follow-up-call/') ? { channel: 'phone' as const } : {}
  const { notEvaluable } = reviewer.review(readExample(example, parseText, channel).judged)
  return notEvaluable.find(({ rule }) => rule === id)?.reason
}

describe('rules that need data', () => {
  it('are those that their kinds say', () => {
    expect(Object.keys(cases).sort()).toEqual([...reviewer.rules.keys()].filter(needs).sort())
  })

  it.each(Object.entries(cases))('%s says what it lacks', (id, { lacks, reason, indifferent }) => {
    expect(reasonOf(id, lacks)).toBe(reason)
    if (indifferent) expect(reasonOf(id, indifferent)).toBeUndefined()
  })

  it('and no other is ever not evaluable for want of it', () => {
    const bare = parseText(
      '顾客: 种一颗牙多少钱？\n客服: 您好，我是仁和口腔的小陈，八千左右\n顾客: 好的\n客服: 祝您生活愉快',
    )
    const said = reviewer.review(bare).notEvaluable.map(({ rule }) => rule)
    expect(said.filter((id) => !needs(id))).toEqual([])
  })
})
