import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReportContext } from '../../src/plugin/index.js'
import { cellsOf, widthOf } from './columns.js'
import { pretty } from './pretty.js'
import { chinese, contextOf, english, type Reviewed, reviewed, summaryOf } from './sample.js'

async function report(all: readonly Reviewed[], context: ReportContext): Promise<string> {
  const writer = await pretty.create(context)
  const pieces = all.map(({ review, conversation }) => writer.review(review, conversation))
  return [writer.begin?.() ?? '', ...pieces, writer.end(summaryOf(all))].join('')
}

/** One message of an agent, with findings on the given words. */
function single(text: string, ...words: string[]): Reviewed {
  return reviewed(
    { id: 'c', messages: [{ role: 'agent', text }] },
    words.map((each) => ({ rule: 'core/overpromise', message: 'Found.', evidence: [['1', each]] })),
  )
}

async function annotated(one: Reviewed, more: Partial<ReportContext> = {}): Promise<string> {
  const writer = await pretty.create(contextOf('en', more))
  return writer.review(one.review, one.conversation)
}

describe('pretty', () => {
  it('shows conversations in Chinese', async () => {
    expect(await report(chinese, contextOf('zh'))).toMatchInlineSnapshot(`
      "早班.ndjson:12  c-1024  小李                                  3 处错误  1 处警告

         2 │ 咨询师 小李  您好，我是新城口腔的小李。
         3 │ 患者         种一颗牙要多少钱，疼不疼？
           │              1^^^^^^^^^^^^^^^
           │
           │ ✖ 1 “种一颗牙要多少钱”没有得到答复，只要了电话。
           │     core/unanswered-question
           │     建议：先给出价格区间和影响价格的因素，再请对方留下联系方式。
           │
         4 │ 咨询师 小李  放心，我们保证一次成功，种植的时候打了麻药绝对不疼，做完当天
           │                        2^^^^^^^^^^^                    3^^^^^^^
           │              就能吃饭，很多老人家都是自己坐公交来做的。您留个电话吧，我让
           │                                                        1~~~~~~~~~~~~~~~~~
           │              主任给您回过去。
           │              ~~~~~~~~~~~~~~
           │
           │ ✖ 2 “保证一次成功”对结果作出了保证。  core/overpromise
           │     建议：讲清一般情况和个体差异：“多数人一次可以完成，骨量不够的要先植
           │           骨，拍片后医生会跟您说。”
           │     依据：《医疗广告管理办法》第七条（2007-01-01 起施行）
           │
           │ ✖ 3 “绝对不疼”对感受作出了保证。  core/overpromise
           │
         5 │ 患者         我再想想
         6 │ 咨询师 小李  好
           │                4^
           │
           │ ⚠ 4 最后两轮回复里没有结束语。  core/missing-closing
           │     建议：好的，您慢慢考虑，有问题随时找我，祝您生活愉快。

      早班.ndjson:13  c-1025                                                  1 处错误
      遗失

         1 │ 客服  您好，请问有什么可以帮您？
         2 │ 客户  周日上班吗
           │       ^^^^^^^^^^
           │
           │ ✖ “周日上班吗”之后没有人回复。  core/unanswered-question

      共检查 2 个对话、8 条消息。其中 2 个有问题。
      ✖ 4 处错误   ⚠ 1 处警告

         规则                                    问题  对话
      ✖  core/overpromise          过度承诺         2     1
      ✖  core/unanswered-question  提问没有答复     2     2
      ⚠  core/missing-closing      缺少结束语       1     1

      1 个提问：答非所问 1
      对话类型：正常结束 1 · 遗失 1

      未能判断
        core/slow-first-response  2 个对话  消息没有时间
      "
    `)
  })

  it('shows conversations in English', async () => {
    expect(await report(english, contextOf('en'))).toMatchInlineSnapshot(`
      "shop.ndjson:3  order-77  Anna                                            1 error

         1 │ Customer Mr Boone  My parcel still has not arrived. When will it come?
         2 │ Agent Anna         Hello Mr Boone, thank you for getting in touch! I
           │                    completely understand. I guarantee that it will be
           │                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
           │                    there tomorrow morning before nine, and if you like I
           │                    ^^^^^
           │                    can also tell you about our new membership.
           │
           │ ✖ "I guarantee that it will be there" promises an outcome.
           │   core/overpromise
           │   Instead: Say what is known and what you will do: "The carrier shows it
           │            for tomorrow. I will check at nine."
           │   See: House rules, section 4  https://example.com/rules#4

      Reviewed 1 conversation with 2 messages. 1 flagged.
      ✖ 1 error

         Rule                           Findings  Conversations
      ✖  core/overpromise  Overpromise         1              1

      Conversations by type: ended normally 1
      "
    `)
  })

  it('gives a line to each finding when quiet', async () => {
    expect(await report(chinese, contextOf('zh', { quiet: true }))).toMatchInlineSnapshot(`
      "早班.ndjson:12  第 3 条  ✖ “种一颗牙要多少钱”没有得到答复，只要了电话。  core/unanswered-question
      早班.ndjson:12  第 4 条  ✖ “保证一次成功”对结果作出了保证。  core/overpromise
      早班.ndjson:12  第 4 条  ✖ “绝对不疼”对感受作出了保证。  core/overpromise
      早班.ndjson:12  第 6 条  ⚠ 最后两轮回复里没有结束语。  core/missing-closing
      早班.ndjson:13  第 2 条  ✖ “周日上班吗”之后没有人回复。  core/unanswered-question

      共检查 2 个对话、8 条消息。其中 2 个有问题。
      ✖ 4 处错误   ⚠ 1 处警告

         规则                                    问题  对话
      ✖  core/overpromise          过度承诺         2     1
      ✖  core/unanswered-question  提问没有答复     2     2
      ⚠  core/missing-closing      缺少结束语       1     1

      1 个提问：答非所问 1
      对话类型：正常结束 1 · 遗失 1

      未能判断
        core/slow-first-response  2 个对话  消息没有时间
      "
    `)
  })

  it('colours by severity', async () => {
    const shown = await report(english, contextOf('en', { color: true }))
    expect(shown.replaceAll('\x1b', '␛')).toMatchInlineSnapshot(`
      "␛[1mshop.ndjson:3␛[22m  ␛[2morder-77␛[22m  Anna                                            ␛[31m1 error␛[39m

      ␛[2m   1 │ ␛[22m␛[36mCustomer Mr Boone␛[39m  My parcel still has not arrived. When will it come?
      ␛[2m   2 │ ␛[22m␛[1mAgent Anna       ␛[22m  Hello Mr Boone, thank you for getting in touch! I
      ␛[2m     │ ␛[22m                   completely understand. ␛[31mI guarantee that it will be␛[39m
      ␛[2m     │ ␛[22m                                          ␛[31m^^^^^^^^^^^^^^^^^^^^^^^^^^^␛[39m
      ␛[2m     │ ␛[22m                   ␛[31mthere␛[39m tomorrow morning before nine, and if you like I
      ␛[2m     │ ␛[22m                   ␛[31m^^^^^␛[39m
      ␛[2m     │ ␛[22m                   can also tell you about our new membership.
      ␛[2m     │ ␛[22m
      ␛[2m     │ ␛[22m␛[31m✖␛[39m ␛[1m"I guarantee that it will be there" promises an outcome.␛[22m
      ␛[2m     │ ␛[22m  ␛[2mcore/overpromise␛[22m
      ␛[2m     │ ␛[22m  ␛[2mInstead: ␛[22mSay what is known and what you will do: "The carrier shows it
      ␛[2m     │ ␛[22m           for tomorrow. I will check at nine."
      ␛[2m     │ ␛[22m  ␛[2mSee: ␛[22mHouse rules, section 4  https://example.com/rules#4

      Reviewed 1 conversation with 2 messages. 1 flagged.
      ␛[31m✖ 1 error␛[39m

      ␛[2m   Rule                           Findings  Conversations␛[22m
      ␛[31m✖␛[39m  core/overpromise  ␛[2mOverpromise␛[22m         1              1

      Conversations by type: ended normally 1
      "
    `)
  })

  it('says so when there is nothing to say', async () => {
    expect(await report([], contextOf('zh'))).toBe('没有可检查的对话。\n')
    expect(await report([single('Hello!')], contextOf('en'))).toMatchInlineSnapshot(`
      "Reviewed 1 conversation with 1 message. No problems found.

      Conversations by type: ended normally 1
      "
    `)
  })

  it('underlines wide characters, emoji and combining marks at their columns', async () => {
    expect(await annotated(single('保证👩‍👩‍👧包好e\u0301！ok', '包好e\u0301'))).toMatchInlineSnapshot(`
      "c                                                                        1 error

         1 │ Agent  保证👩‍👩‍👧包好é！ok
           │              ^^^^^
           │
           │ ✖ Found.  core/overpromise

      "
    `)
  })

  it('puts overlapping findings into rows of their own', async () => {
    expect(
      await annotated(single('we always guarantee success', 'always guarantee', 'guarantee success')),
    ).toMatchInlineSnapshot(`
      "c                                                                       2 errors

         1 │ Agent  we always guarantee success
           │           1^^^^^^^^^^^^^^^
           │                  2^^^^^^^^^^^^^^^^
           │
           │ ✖ 1 Found.  core/overpromise
           │
           │ ✖ 2 Found.  core/overpromise

      "
    `)
  })

  it('marks messages that are evidence as a whole beside them, and says what a rule suggests once', async () => {
    const messages = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((text) => ({
      role: 'agent' as const,
      text,
    }))
    const burst = {
      rule: 'core/message-burst',
      severity: 'info' as const,
      message: 'Too many.',
      suggestion: 'Send one.',
    }
    const one = reviewed({ id: 'c', messages }, [
      { ...burst, evidence: messages.map(({ text }, index) => [String(index + 1), text]) },
      { ...burst, evidence: [['7', 'seven']] },
    ])
    expect(await annotated(one)).toMatchInlineSnapshot(`
      "c                                                                         2 info

         1 │ Agent  one
           │        1^^
           │
           │ ℹ 1 Too many.  core/message-burst
           │     Instead: Send one.
           │
         2 ~ Agent  two
         3 ~ Agent  three
         4 ~ Agent  four
         ⋮
         6 │ Agent  six
         7 ~ Agent  seven
           ~        2^^^^
           │
           │ ℹ 2 Too many.  core/message-burst

      "
    `)
  })

  it('cuts a long message to windows around its findings', async () => {
    const filler = 'This goes on and on. '.repeat(40)
    expect(
      await annotated(single(`${filler}It never fails. ${filler}It is free. ${filler}`, 'never fails', 'free')),
    ).toMatchInlineSnapshot(`
      "c                                                                       2 errors

         1 │ Agent  … goes on and on. This goes on and on. It never fails. This goes
           │                                                  1^^^^^^^^^^
           │        on and on. This goes on and …
           │        …  on and on. This goes on and on. It is free. This goes on and
           │                                                 2^^^
           │        on. This goes on and …
           │
           │ ✖ 1 Found.  core/overpromise
           │
           │ ✖ 2 Found.  core/overpromise

      "
    `)
  })

  it('copes with an empty message, and with findings that point nowhere', async () => {
    const empty = single('', '')
    expect(await annotated(empty)).toMatchInlineSnapshot(`
      "c                                                                        1 error

         1 │ Agent
           │        ^
           │
           │ ✖ Found.  core/overpromise

      "
    `)
    empty.review.findings[0]!.evidence = [{ message: 'gone', start: 5, end: 9, text: 'gone' }]
    expect(await annotated(empty)).toMatchInlineSnapshot(`
      "c                                                                        1 error

           │
           │ ✖ Found.  core/overpromise

      "
    `)
  })

  it('passes no control character of a transcript on', async () => {
    const hostile = '\x1b]0;owned\x07\x9b31m\u202eabc'
    const one = reviewed(
      { id: hostile, agent: { name: hostile }, messages: [{ role: 'agent', speaker: hostile, text: hostile }] },
      [{ rule: 'core/overpromise', message: hostile, suggestion: hostile, evidence: [['1', 'abc']] }],
      { file: hostile, line: 1, agent: hostile },
    )
    for (const quiet of [false, true]) {
      expect(await annotated(one, { quiet })).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
    }
  })

  it('masks what it shows of messages and names', async () => {
    const one = reviewed(
      { id: 'c', messages: [{ role: 'agent', speaker: 'N 123', text: 'Call 123 now, it never fails' }] },
      [{ rule: 'core/overpromise', message: 'Found.', evidence: [['1', 'never fails']] }],
    )
    const shown = await annotated(one, { mask: (text) => text.replace(/\d/g, '*') })
    expect(shown).toContain('Call ***')
    expect(shown).not.toContain('123')
  })

  it('underlines exactly the words of a finding, at any width', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'bc', ' ', '好', '，', '“', '👍🏽', 'e\u0301', '👩‍👩‍👧', '\n', 'ｶﾞ'), {
        minLength: 1,
        maxLength: 60,
      })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 60 }), async (value, from, to, width) => {
        const cells = cellsOf(value)
        const [first, last] = [from % cells.length, to % cells.length].sort((a, b) => a - b) as [number, number]
        const one = single(value, '')
        const span = { start: cells[first]!.start, end: cells[last]!.end }
        one.review.findings[0]!.evidence = [{ message: '1', ...span, text: '' }]
        const shown = await annotated(one, { width })
        expect(underlined(shown).replaceAll(' ', '')).toBe(value.slice(span.start, span.end).replace(/[ \n]/g, ''))
      }),
    )
  })
})

/** The characters over `^`. */
function underlined(shown: string): string {
  const lines = shown.split('\n')
  return lines
    .map((line, index) => {
      if (!/│ +\^+$/.test(line)) return ''
      let column = 0
      return cellsOf(lines[index - 1]!)
        .filter((cell) => {
          const over = line[column] === '^'
          column += widthOf(cell.text)
          return over
        })
        .map((cell) => cell.text)
        .join('')
    })
    .join('')
}
