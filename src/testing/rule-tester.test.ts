import { describe, expect, it } from 'vitest'
import type { Engine, EngineOptions } from '../engine/types.js'
import type { Review, RuleDefinition, RuleExample } from '../plugin/index.js'
import { type Conversation, type ConversationNode, messagesOf } from '../transcript/index.js'
import { testRule } from './rule-tester.js'

/** Reads `C: …` and `A: …` lines. */
function parseText(text: string, { id }: { id: string }): Conversation {
  const messages = text
    .trim()
    .split('\n')
    .map((line) => {
      const match = /^([CA]): (.*)$/.exec(line)
      if (!match)
        throw Object.assign(new Error('no speaker'), { problem: { problem: { en: 'no speaker', zh: '没有说话人' } } })
      return { role: match[1] === 'C' ? ('customer' as const) : ('agent' as const), text: match[2]! }
    })
  return { id, messages }
}

/** An engine whose one rule flags agent messages with "bad" in them; with a corpus, those that recur. */
function createEngine({ rules }: EngineOptions): Engine {
  const rule = rules[0]!
  const wantsCorpus = rule.kind === 'canned'
  const seen = new Map<string, number>()
  const agents = (node: ConversationNode) => messagesOf(node).filter((each) => each.role === 'agent')
  return {
    rules: new Map([[rule.id, rule]]),
    needsDialogue: new Set(),
    wantsCorpus,
    indexer: () => ({
      add(node) {
        for (const { value } of agents(node)) seen.set(value, (seen.get(value) ?? 0) + 1)
      },
      merge() {},
      finish: () => ({ conversations: seen.size, data: () => ({ conversations: seen.size }) }),
    }),
    renew: () => {
      throw new Error('not asked for')
    },
    partReader: () => ({ add() {}, finish: () => ({ conversations: 0 }) }),
    corpus: (data) => ({ ...data, data: () => data }),
    drafts: () => ({ judge: () => ({ findings: [], open: [], answered: [] }), matters: () => new Set() }),
    review(node) {
      const wrong = agents(node).filter(({ value }) => (wantsCorpus ? seen.get(value)! > 1 : value.includes('bad')))
      const silent = messagesOf(node).some(({ value }) => value.includes('timeless'))
      const findings =
        rule.severity === 'off' ? [] : wrong.map(({ id }) => ({ rule: rule.id, message: `bad: ${id}`, evidence: [] }))
      const notEvaluable = silent
        ? [{ rule: rule.id, reason: `no times on ${node.fields.channel ?? 'any channel'}` }]
        : []
      return { findings, notEvaluable } as unknown as Review
    },
    mask: (text) => text,
  }
}

function run(flagged: RuleExample[], clean: RuleExample[], more: Partial<RuleDefinition> = {}) {
  const rule = {
    id: 'x/y',
    kind: 'k',
    severity: 'error',
    applies: {},
    examples: { flagged, clean },
    ...more,
  } as RuleDefinition
  const { problems } = testRule(rule, { createEngine, parseText, kinds: [], lexicons: [], locale: 'en' })
  return problems.map(({ code, sort, index }) => [code, sort, index])
}

describe('the examples of a rule', () => {
  it('pass where the rule does as they say', () => {
    expect(run(['A: this is bad', 'C: hi\nA: bad'], ['A: good', 'C: bad'])).toEqual([])
  })

  it('may be one line of an agent', () => {
    expect(run(['this is bad'], ['this is good'])).toEqual([])
  })

  it('fail where the rule finds too little or too much', () => {
    const { problems } = testRule(
      {
        id: 'x/y',
        kind: 'k',
        severity: 'error',
        applies: {},
        examples: { flagged: ['A: bad', 'A: good'], clean: ['C: hi\nA: bad'] },
      } as never,
      { createEngine, parseText, kinds: [], lexicons: [], locale: 'en' },
    )
    expect(problems.map(({ code, sort, index }) => [code, sort, index])).toEqual([
      ['not-flagged', 'flagged', 1],
      ['flagged', 'clean', 0],
    ])
    expect(problems[1]?.findings).toMatchObject([{ message: 'bad: 2' }])
  })

  it('prove nothing where the rule could not be judged, clean ones either', () => {
    expect(run(['A: bad'], ['A: timeless'])).toEqual([['not-evaluable', 'clean', 0]])
    expect(run(['A: timeless'], ['A: good'])).toEqual([['not-evaluable', 'flagged', 0]])
    expect(run(['A: bad, timeless'], ['A: good'])).toEqual([])
  })

  it('are refused where they are weak', () => {
    expect(run([], ['A: good'])).toEqual([['weak', 'flagged', -1]])
    expect(run(['A: bad'], [])).toEqual([['weak', 'clean', -1]])
    expect(run(['A: bad', ' A: bad'], ['A: good'])).toEqual([['weak', 'flagged', 1]])
  })

  it('are refused where they cannot be read', () => {
    expect(run(['A: bad\nnobody says this'], ['A: good'])).toEqual([['unreadable', 'flagged', 0]])
  })

  it('are run for a rule that is off, too', () => {
    expect(run(['A: bad'], ['A: good'], { severity: 'off' })).toEqual([])
  })

  it('are on the channel that the rule is for', () => {
    const rule = {
      id: 'x/y',
      kind: 'k',
      severity: 'error',
      applies: { channels: ['phone'] },
      examples: { flagged: ['A: bad'], clean: ['A: timeless'] },
    }
    const { problems } = testRule(rule as never, { createEngine, parseText, kinds: [], lexicons: [], locale: 'en' })
    expect(problems[0]?.problem.en).toBe('The rule could not be judged: no times on phone')
  })

  it('hold a batch, of which the first conversation is judged', () => {
    const canned = { kind: 'canned' }
    expect(run(['A: same\n---\nA: same'], ['A: new\n---\nA: old\n---\nA: old'], canned)).toEqual([])
    expect(run(['A: one\n---\nA: two'], ['A: new'], canned)).toEqual([['not-flagged', 'flagged', 0]])
  })

  it('may carry fields of the conversation, and be a list', () => {
    const canned = { kind: 'canned' }
    const fields = { channel: 'phone' as const }
    expect(run([{ ...fields, text: 'A: bad' }], [{ ...fields, text: 'A: good' }])).toEqual([])
    expect(run([['A: same', { ...fields, text: 'A: same' }]], [['A: new', 'A: old', 'A: old']], canned)).toEqual([])
    expect(run(['A: bad'], [{ ...fields, text: 'A: timeless' }])).toEqual([['not-evaluable', 'clean', 0]])
    expect(run([{ ...fields, text: 'A: bad' }, { text: 'A: bad' }], ['A: good'])).toEqual([])
  })
})
