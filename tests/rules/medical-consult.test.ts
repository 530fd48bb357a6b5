/** The pack medical-consult over whole conversations, and the posts that some of its rules are for. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createReviewer, parseText } from '../../src/index.js'
import type { Conversation } from '../../src/transcript/index.js'

type Cases = Record<string, Record<'flagged' | 'clean', string>>

const cases = parse(readFileSync(new URL('medical-consult.yml', import.meta.url), 'utf8')) as Cases
const reviewer = await createReviewer({ packs: ['medical-consult'], config: { defaultPost: 'consultant' } })

function foundBy(rule: string, transcript: string): boolean {
  const { findings } = reviewer.review(parseText(transcript))
  return findings.some((each) => each.rule === `medical-consult/${rule}`)
}

describe('medical-consult', () => {
  it('has a conversation of both sorts for every rule', () => {
    const rules = [...reviewer.rules.keys()].filter((id) => id.startsWith('medical-consult/'))
    expect(Object.keys(cases).sort()).toEqual(rules.map((id) => id.slice('medical-consult/'.length)).sort())
  })

  it.each(Object.entries(cases))('%s', (rule, { flagged, clean }) => {
    expect(foundBy(rule, flagged)).toBe(true)
    expect(foundBy(rule, clean)).toBe(false)
  })
})

describe('posts', () => {
  const said = '患者: 夜里起来好几次\n客服: 您这就是前列腺炎。'
  const rule = 'medical-consult/lay-diagnosis'

  async function judge(change: Partial<Conversation>, defaultPost?: 'consultant' | 'doctor') {
    const own = await createReviewer({
      packs: ['medical-consult'],
      config: defaultPost ? { defaultPost } : {},
    })
    const { findings, notEvaluable } = own.review({ ...parseText(said), ...change })
    if (findings.some((each) => each.rule === rule)) return 'flagged'
    return notEvaluable.some((each) => each.rule === rule) ? 'not evaluable' : 'pass'
  }

  it('unknown, the rule cannot be judged', async () => {
    expect(await judge({})).toBe('not evaluable')
    expect(await judge({ messages: [{ role: 'customer', text: '夜里起来好几次' }] })).toBe('pass')
  })

  it('come from the conversation, else from the configuration', async () => {
    expect(await judge({ agent: { post: 'consultant' } })).toBe('flagged')
    expect(await judge({ agent: { post: 'doctor' } }, 'consultant')).toBe('pass')
    expect(await judge({}, 'consultant')).toBe('flagged')
    expect(await judge({ agent: { name: '小田' } }, 'doctor')).toBe('pass')
  })

  it("of a message go before the conversation's", async () => {
    const messages = parseText(said).messages
    const by = (post: 'consultant' | 'doctor') => [messages[0]!, { ...messages[1]!, post }]
    expect(await judge({ agent: { post: 'consultant' }, messages: by('doctor') })).toBe('pass')
    expect(await judge({ agent: { post: 'doctor' }, messages: by('consultant') })).toBe('flagged')
    const both = [...by('doctor'), { role: 'agent' as const, post: 'consultant' as const, text: '您好' }]
    expect(await judge({ messages: both })).toBe('pass')
  })
})
