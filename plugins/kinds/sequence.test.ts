import { describe, expect, it } from 'vitest'
import { parseRule } from '../../src/rule-file/index.js'
import { brief, judge, reviewerOf } from '../../tests/support/judge.js'
import { sequence } from './sequence.js'

const message = { en: '{anchor} #{count} in {window}', zh: '{anchor} #{count} {window}' }

async function find(
  options: Record<string, unknown>,
  transcript: string,
  said: { en: string; zh: string } = { en: '{match}', zh: '{match}' },
): Promise<string[]> {
  const reviewer = await reviewerOf({ kind: 'sequence', options, message: said })
  return brief(judge(reviewer, transcript).findings)
}

const WORDS = {
  price: { any: [{ phrase: ['多少钱', 'how much'] }], role: 'customer' },
  figure: { any: [{ regex: '\\d+元' }] },
  hello: { any: [{ phrase: ['您好', 'hello'] }] },
}

describe('what rules are written with', () => {
  const early = {
    conditions: {
      invite: { act: ['appointment_invite', 'contact_request'] },
      asked: { question: {} },
      answered: { answer: {} },
      wants: { any: [{ phrase: ['想预约', '想挂号', 'book'] }], role: 'customer' },
    },
    when: 'invite',
    at: 'first',
    if: { and: ['asked', { not: 'wants' }] },
    require: 'answered',
    window: { side: 'before' },
  }

  it('an invite before the first question is answered, unless the customer asked to book', async () => {
    expect(await find(early, '顾客: 洗牙多少钱？\n客服: 您留个电话吧')).toEqual(['2: 留个电话'])
    expect(await find(early, '顾客: 洗牙多少钱？\n客服: 一次200元\n顾客: 嗯\n客服: 您留个电话吧')).toEqual([])
    expect(await find(early, '顾客: 洗牙多少钱？\n客服: 一次200元，您留个电话吧')).toEqual([])
    expect(await find(early, '顾客: 我想预约，洗牙多少钱？\n客服: 您留个电话吧')).toEqual([])
  })

  it('another invite after the customer refused twice', async () => {
    const options = {
      conditions: { refused: { act: ['refusal'] }, invite: { act: ['appointment_invite', 'contact_request'] } },
      when: 'refused',
      at: 2,
      forbid: 'invite',
    }
    const once = '客服: 您留个电话吧\n顾客: 不用了\n客服: 您还是留个电话吧'
    expect(await find(options, once)).toEqual([])
    expect(await find(options, `${once}\n顾客: 不用了\n客服: 好的`)).toEqual([])
    expect(await find(options, `${once}\n顾客: 不用了\n客服: 您留个电话吧，我们回访`, message)).toEqual([
      '5,4: 留个电话 → 不用了 #2 in the next reply (message 5)',
    ])
  })

  it('an anxious customer who gets no reassurance in the next two replies', async () => {
    const options = {
      conditions: { upset: { act: ['distress'] }, calmed: { act: ['reassurance', 'empathy'] } },
      when: 'upset',
      require: 'calmed',
      window: { turns: 2 },
    }
    const upset = '顾客: 我真的很害怕\n客服: 几岁了\n顾客: 六岁\n客服: 体重呢\n顾客: 二十公斤'
    expect(await find(options, `${upset}\n客服: 别担心`, message)).toEqual([
      '1,2,4: 害怕 → 害怕 #1 in the next 2 replies (messages 2–4)',
    ])
    expect(await find(options, '顾客: 我真的很害怕\n客服: 别担心，我们一起看')).toEqual([])
    expect(await find(options, '顾客: 我真的很害怕')).toEqual([])
    expect(await find({ ...options, needsTurn: false }, '顾客: 我真的很害怕', message)).toEqual([
      '1: 害怕 → 害怕 #1 in the rest of the conversation',
    ])
  })

  it('a number that is given and never repeated later', async () => {
    const options = {
      conditions: {
        number: { any: [{ regex: 'qq.{0,2}\\d{5}' }], role: 'customer' },
        again: { any: [{ regex: '\\d{5}' }] },
      },
      when: 'number',
      at: 'last',
      require: 'again',
    }
    expect(await find(options, '顾客: 我QQ12345\n客服: 好的\n顾客: 再见\n客服: 再见', message)).toEqual([
      '1,2,4: QQ12345 → QQ12345 #1 in the next 2 replies (messages 2–4)',
    ])
    expect(await find(options, '顾客: 我QQ12345\n客服: 好的，跟您核对：12345')).toEqual([])
  })

  it('two bare acknowledgements in a row', async () => {
    const options = {
      conditions: {
        bare: { substantive: false },
        said: { substantive: true },
        told: { substantive: true, role: 'customer' },
      },
      when: { and: ['bare', { not: 'said' }] },
      if: 'told',
      forbid: { and: ['bare', { not: 'said' }] },
      window: { turns: 1 },
    }
    const story = '顾客: 我上周把腰扭了\n客服: 嗯嗯\n顾客: 去医院拍了片子说没事\n客服: '
    expect(await find(options, `${story}好的`)).toEqual(['4,2: 好的'])
    expect(await find(options, `${story}好的\n客服: 片子带来看看`)).toEqual([])
    expect(await find(options, `${story}那现在还疼吗`)).toEqual([])
  })
})

describe('anchors', () => {
  it('several hits in one turn are one anchor; at picks', async () => {
    const options = { conditions: WORDS, when: 'price' }
    const asked = '顾客: 多少钱\n顾客: 到底多少钱\n客服: 看情况\n顾客: 多少钱'
    expect(await find(options, asked)).toEqual(['1: 多少钱', '4: 多少钱'])
    expect(await find({ ...options, at: 'last' }, asked, message)).toEqual([
      '4: 多少钱 → 多少钱 #2 in the rest of the conversation',
    ])
    expect(await find({ ...options, at: 3 }, asked)).toEqual([])
  })

  it('without one, the window is the beginning, the end, or the whole of the conversation', async () => {
    const options = { conditions: WORDS, require: 'hello' }
    const said = '顾客: 在吗\n客服: 什么事\n顾客: 多少钱\n客服: 99元\n顾客: 好\n客服: 您好，还有吗'
    expect(await find({ ...options, window: { turns: 1 } }, said, message)).toEqual([
      '2: 什么事 →  #0 in the first reply (message 2)',
    ])
    expect(await find({ ...options, window: { turns: 1, side: 'before' } }, said)).toEqual([])
    expect(await find(options, said)).toEqual([])
    expect(await find({ ...options, require: 'figure', window: { turns: 1, side: 'before' } }, said)).toEqual([
      '6: 您好，还有吗',
    ])
    expect(await find(options, '顾客: 在吗')).toEqual([])
  })

  it('from counts the turns in which a condition holds', async () => {
    const third = { conditions: { hello: { ...WORDS.hello, from: 3 } }, when: 'hello' }
    const twice = '客服: 您好\n客服: 您好\n顾客: 嗯\n客服: 您好'
    expect(await find(third, twice)).toEqual([])
    expect(await find(third, `${twice}\n顾客: 嗯\n客服: 您好\n顾客: 哦\n客服: 您好`)).toEqual(['6: 您好', '8: 您好'])
  })

  it('within and minTurns limit where it looks', async () => {
    const first = { conditions: { hello: { ...WORDS.hello, within: { first: 1 } } }, when: 'hello' }
    expect(await find(first, '客服: 在\n顾客: 哦\n客服: 您好')).toEqual([])
    expect(await find(first, '顾客: 哦\n客服: 您好')).toEqual(['2: 您好'])
    expect(await find({ ...first, minTurns: 2 }, '顾客: 哦\n客服: 您好')).toEqual([])
  })
})

describe('windows', () => {
  it('end before the next hit of until', async () => {
    const options = { conditions: WORDS, when: 'price', require: 'figure', window: { until: 'hello' } }
    expect(await find(options, '顾客: 多少钱\n客服: 看情况\n客服: 您好\n客服: 99元')).toEqual(['1,2: 多少钱'])
    expect(await find(options, '顾客: 多少钱\n客服: 99元\n顾客: 嗯\n客服: 您好')).toEqual([])
  })

  it('end after so many seconds, and cannot be judged without times', async () => {
    const options = { conditions: WORDS, when: 'price', require: 'figure', window: { seconds: 60 } }
    const reviewer = await reviewerOf({ kind: 'sequence', options })
    const timed = (late: string) =>
      judge(reviewer, `2024-05-01 10:00:00 顾客: 多少钱\n2024-05-01 10:00:20 客服: 稍等\n${late} 客服: 99元`)
    expect(timed('2024-05-01 10:00:50').findings).toEqual([])
    expect(brief(timed('2024-05-01 10:02:00').findings)).toHaveLength(1)
    const { findings, notEvaluable } = judge(reviewer, '顾客: 多少钱\n客服: 99元')
    expect(findings).toEqual([])
    expect(notEvaluable).toEqual([{ rule: 'test/rule', reason: 'the messages carry no times' }])
  })

  it('the same turn or message; and the own turn, where it counts or not', async () => {
    const same = { conditions: WORDS, when: 'hello', require: 'figure', window: { side: 'same' } }
    expect(await find(same, '客服: 您好\n客服: 99元')).toEqual([])
    expect(await find({ ...same, window: { side: 'same', same: 'message' } }, '客服: 您好\n客服: 99元')).toEqual([
      '1: 您好',
    ])
    const after = { conditions: WORDS, when: 'hello', forbid: 'figure' }
    const turn = '客服: 您好\n客服: 99元\n顾客: 嗯\n客服: 88元'
    expect(await find(after, turn)).toEqual(['4,1: 88元'])
    expect(await find({ ...after, window: { own: true } }, turn)).toEqual(['2,1: 99元'])
  })
})

describe('data that is needed', () => {
  it('posts and fields that nobody gave are no pass', async () => {
    const post = { conditions: { hello: { ...WORDS.hello, post: ['doctor'] } }, when: 'hello' }
    const reviewer = await reviewerOf({ kind: 'sequence', options: post })
    expect(judge(reviewer, '客服: 您好').notEvaluable).toHaveLength(1)
    const field = (more: object) => ({
      conditions: { hello: WORDS.hello, out: { field: 'direction', is: ['out'], ...more } },
      when: 'hello',
      if: 'out',
    })
    expect(await find(field({ absent: true }), '客服: 您好')).toEqual(['1: 您好'])
    expect(await find(field({ absent: false }), '客服: 您好')).toEqual([])
    const unsure = await reviewerOf({ kind: 'sequence', options: field({}) })
    expect(judge(unsure, '客服: 您好').notEvaluable).toEqual([
      { rule: 'test/rule', reason: 'the conversation has no "direction"' },
    ])
  })
})

describe('what is refused at load', () => {
  const rule = (options: string) => `id: x
kind: sequence
title: {en: X, zh: X}
severity: info
category: process
options:
  conditions: {price: {any: [{phrase: 多少钱}], role: customer}, done: {type: [normal_end]}}
${options}
message: {en: X, zh: X}
examples: {flagged: [x], clean: [y]}
`
  async function errors(options: string): Promise<string[]> {
    const parsed = await parseRule(rule(options), {
      file: 'p/x.yml',
      pack: 'p',
      kinds: [sequence],
      lexicons: new Set(),
    })
    return parsed.errors.map((each) => each.message)
  }

  it.each([
    ['  when: {and: [prise, done]}', 'p/x.yml:8:16  There is no condition "prise"  → Did you mean "price"?'],
    [
      '  when: {and: [price, done]}\n  window: {until: none-like-it}',
      'p/x.yml:9:19  There is no condition "none-like-it"  → Use one of "price", "done".',
    ],
    [
      '  when: {and: [done, {not: price}]}',
      'p/x.yml:8:9  "when" has nothing that stands in a message  → Name a condition that is not under "not" and not about the whole conversation; put those into "if".',
    ],
    [
      '  when: price\n  window: {until: done}',
      'p/x.yml:9:19  "until" has nothing that stands in a message  → Name a condition that is not under "not" and not about the whole conversation; put those into "if".',
    ],
    ['  when: price', 'p/x.yml:7:69  The condition "done" is used nowhere  → Use it, or leave it out.'],
    ['  when: {both: [price, done]}', 'p/x.yml:8:10  Unknown key "both"  → Use one of "and", "or", "not".'],
    [
      '  if: {and: [price, done]}',
      'p/x.yml:7:15  The conditions ask for nothing  → Add "require" or "forbid", or "when" to flag the anchor itself.',
    ],
  ])('%s', async (options, expected) => {
    expect(await errors(options)).toEqual([expected])
  })

  it('takes a rule without a mistake', async () => {
    expect(await errors('  when: {or: [price]}\n  if: {not: done}\n  at: 2')).toEqual([])
    expect(await errors('  when: {or: [price]}\n  if: {not: done}\n  at: often')).toHaveLength(1)
  })
})

it('masks personal data in the text of the anchor', async () => {
  const options = {
    conditions: { number: { any: [{ regex: '电话.{0,2}1\\d{10}' }], role: 'customer' } },
    when: 'number',
  }
  const rule = { kind: 'sequence', options, message: { en: '{anchor}', zh: '{anchor}' } }
  const [finding] = judge(await reviewerOf(rule, 'en', true), '顾客: 我电话13812345678').findings
  expect(finding?.message).toBe(finding?.evidence[0]?.text)
  expect(finding?.message).not.toContain('13812345678')
})

it('gives findings the variant of what they stand on', async () => {
  const conditions = {
    price: WORDS.price,
    brush: { any: [{ phrase: '看情况', variant: 'vague' }, { phrase: '不知道' }] },
  }
  const rule = {
    kind: 'sequence',
    options: { conditions, when: 'price', forbid: 'brush' },
    variants: { vague: { severity: 'info' as const } },
  }
  const reviewer = await reviewerOf(rule)
  const severities = (said: string) => judge(reviewer, said).findings.map(({ severity }) => severity)
  expect(severities('顾客: 多少钱\n客服: 看情况')).toEqual(['info'])
  expect(severities('顾客: 多少钱\n客服: 不知道')).toEqual(['warning'])
})

describe('waits', () => {
  const options = {
    conditions: {
      waited: { waited: { reply: 120, hold: 60, trigger: [{ phrase: ['稍等'] }] }, variant: 'waited' },
      angry: { any: [{ phrase: ['投诉'] }], role: 'customer' },
      sorry: { act: ['apology'] },
    },
    when: { or: ['waited', 'angry'] },
    require: 'sorry',
    window: { turns: 1 },
  }

  it('flag the reply that came late, and accept what is due in it', async () => {
    expect(await find(options, '10:00:00 顾客: 到哪了\n10:05:00 客服: 派送中')).toEqual(['2: 派送中'])
    expect(await find(options, '10:00:00 顾客: 到哪了\n10:05:00 客服: 抱歉久等，派送中')).toEqual([])
    expect(await find(options, '10:00:00 顾客: 到哪了\n10:01:00 客服: 派送中')).toEqual([])
    expect(await find(options, '10:00:00 顾客: 到哪了\n10:00:05 客服: 稍等\n10:02:00 客服: 派送中')).toEqual([
      '3: 派送中',
    ])
  })

  it('cannot be judged without times, unless something else is an anchor', async () => {
    const reviewer = await reviewerOf({ kind: 'sequence', options, message: { en: '{match}', zh: '{match}' } })
    const unknown = judge(reviewer, '顾客: 到哪了\n客服: 派送中')
    expect(unknown.notEvaluable).toMatchObject([{ reason: 'the messages carry no times' }])
    const known = judge(reviewer, '顾客: 我要投诉\n客服: 派送中')
    expect(known.notEvaluable).toEqual([])
    expect(brief(known.findings)).toEqual(['1,2: 投诉'])
  })
})

describe('how much must follow', () => {
  it('needsTurn as a number wants so many turns', async () => {
    const options = { conditions: WORDS, when: 'price', require: 'figure', needsTurn: 2 }
    expect(await find(options, '顾客: 多少钱\n客服: 看情况')).toEqual([])
    expect(await find(options, '顾客: 多少钱\n客服: 看情况\n顾客: 嗯\n客服: 再说')).toEqual(['1,2,4: 多少钱'])
  })

  it('what stands beside carries nothing', async () => {
    const options = {
      conditions: { said: { substantive: true, beside: [{ phrase: ['对对', '没错'] }] } },
      when: 'said',
    }
    expect(await find(options, '顾客: 网慢\n客服: 对对，没错！\n顾客: 嗯\n客服: 对对，我派人修')).toEqual([
      '4: 对对，我派人修',
    ])
  })
})
