import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asked, dialogueOf, ledger, questionsOf } from './ledger.js'

const asks = (text: string): boolean => asked(`C: ${text}`).length > 0

describe('what asks', () => {
  it.each([
    // Particles, A-not-A, question words, with and without a mark
    '发货了吗',
    '这个能用不',
    '快递到了没',
    '退款到账没有',
    '会不会掉色',
    '这边方便不方便停车',
    '你们知不知道几号到货',
    '是否支持七天退货',
    '怎么退',
    '这个颜色哪里有',
    '一天吃几次',
    '要等多久啊',
    '是红色的还是蓝色的',
    '那运费呢',
    '我的包裹呢',
    '这个不会有什么副作用吧',
    '现在改签还来不来得及',
    '这个名额你们还要不要',
    '停车场在几区的',
    '好久能发货',
    // What is said first at a desk, to hear something
    '西边那套有电梯吧',
    '再便宜点呗',
    '我对年卡感兴趣',
    // Requests
    '帮我查一下订单',
    '求推荐一款洗面奶',
    '麻烦您给我换个房间',
    '想了解下会员怎么升级',
    '我没收到货，怎么回事',
    '我要退货',
    '不知道是不是充电器坏了',
    // Faults
    '手机连不上网',
    '我的订单一直没有发货',
    // English
    'how do I reset the router',
    'Is the pool open in winter',
    'wondering if you ship to Oslo',
    "I'd like to book a table for four",
    'please send me the invoice',
    'can someone look into this',
    'my card was charged twice',
    "The app won't open since the update",
    'any update on my refund',
    'not sure whether I need a visa',
    'Two tickets please',
  ])('%s', (text) => expect(asks(text)).toBe(true))

  it.each([
    // Indefinite question words
    '没什么',
    '还是不是很清楚',
    '有什么就说什么',
    '管他是什么牌子',
    '我上次不是已经填过了吗',
    '我再想想吧',
    '先这样吧',
    '没有什么要紧的',
    '我什么都没买',
    '谁都知道这个牌子',
    '哪里都疼',
    '怎么洗都洗不掉',
    '好几天了',
    '这几天一直下雨',
    '血压一百六十几',
    '多少有点贵',
    '不会有什么问题',
    '买了点水果什么的',
    // Statements
    '孩子发烧两天了，有点咳',
    '昨天吃了药，还是不舒服',
    '还没到呢',
    '不用不用',
    '我去看看有没有别的颜色',
    // Rhetoric, thanks, courtesy
    '你们怎么这么慢啊!',
    '不是说好今天送到吗',
    '谢谢你帮我查',
    '好的，麻烦你了',
    '是吗？',
    '您好',
    // Calls
    '在吗',
    '有人吗？',
    '？？',
    // English
    'Thanks for your help',
    "That's all I need",
    'How are you?',
    'What a mess',
    'No matter what I try',
    'I see why you did that',
    'Hello, anyone there?',
    'The room was clean and quiet.',
    "Yes, that's right",
  ])('not: %s', (text) => expect(asks(text)).toBe(false))

  it('shows the stretch, not the story before it', () => {
    expect(asked('C: 上周买的鞋，今天鞋底开胶了，能换一双吗？谢谢')).toEqual(['能换一双吗？'])
    expect(asked('C: We arrive late on Friday. Is the desk open at night?')).toEqual(['Is the desk open at night?'])
  })

  it('takes a lead-in and what it leads to as one', () => {
    expect(asked('C: 想问一下，你们周末上班吗')).toEqual(['想问一下，你们周末上班吗'])
    expect(asked('C: 我想咨询一下')).toEqual([])
    expect(asked('C: 我想咨询一下出国签证')).toHaveLength(1)
  })

  it('takes a report of a fault once', () => {
    expect(asked('C: My screen is broken\nA: Sorry to hear that.\nC: It keeps freezing too')).toEqual([
      'My screen is broken',
    ])
  })
})

describe('several questions in one message', () => {
  it.each([
    ['这种红点是什么原因？平时要注意什么？', ['cause', 'how-to']],
    ['多少钱一晚？早餐几点开始？', ['price', 'time']],
    ['可以养猫吗，可以做饭吗', ['yes-no', 'yes-no']],
    ["What's the address? And how much is it per night?", ['place', 'price']],
    ['我的手是怎么了需要怎么处理', ['cause', 'how-to']],
  ])('%s', (text, topics) => expect(questionsOf(`C: ${text}`).map(({ topic }) => topic)).toEqual(topics))

  it.each([
    '怎么治疗？吃什么药好？',
    '能不能便宜点，行不行',
    'Can you help me? I want to change my flight.',
    '帮我推荐一家酒店，麻烦了',
  ])('one only: %s', (text) => expect(asked(`C: ${text}`)).toHaveLength(1))
})

describe("after the agent's own question", () => {
  it('an uncertain answer asks nothing', () => {
    expect(asked('A: 咳嗽几天了？\nC: 三天了吧?')).toEqual([])
    expect(asked('A: 什么时候买的？\nC: 不记得什么时候了')).toEqual([])
    expect(asked('A: What size do you need?\nC: 42?')).toEqual([])
  })

  it('a wish answers an open question, and asks after anything else', () => {
    expect(asked('A: Where would you like to go?\nC: I want to go to Turin')).toEqual([])
    expect(asked('A: Anything else you would like?\nC: Okay, great. I also need a taxi')).toHaveLength(1)
    expect(asked('A: 您想要几号的票？\nC: 我想要五号的')).toEqual([])
    expect(asked('A: 票订好了。\nC: 我想订一间酒店')).toHaveLength(1)
  })

  it('a question back is a question', () => {
    expect(asked('A: 您的会员号发一下\nC: 会员号在哪里看')).toHaveLength(1)
    expect(asked('A: 有没有过敏史？\nC: 没有，这个药孕妇能用吗')).toHaveLength(1)
  })
})

describe('any text', () => {
  it('gives spans that lie within their message, in order', () => {
    const piece = fc.constantFrom(
      '吗',
      '？',
      '怎么',
      '还是',
      '不',
      '在',
      '，',
      ' ',
      '\u0000',
      '\ud800',
      'how',
      '?',
      '你好',
      '3',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (raw) => {
        const line = raw.replaceAll(/[\n\r]/g, ' ')
        const dialogue = dialogueOf(`C: 请问${line}\nA: ${line}`)
        for (const { message, start, end } of dialogue.questions) {
          const { length } = dialogue.utterances[message]!.text
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(length)
        }
      }),
    )
  })

  it('of a pasted document reads the beginning', () => {
    const long = '这是说明书的一句话，'.repeat(20_000)
    expect(asked(`C: 怎么安装？${long}`)).toEqual(['怎么安装？'])
    expect(ledger(`C: ${long}怎么安装？`)).toEqual([])
  })
})
