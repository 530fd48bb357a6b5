import { describe, expect, it } from 'vitest'
import { ledger, questionsOf } from './ledger.js'

describe('the fate of a question', () => {
  it.each([
    ['a figure for a price', 'C: 洗一次牙多少钱\nA: 您好\nA: 一般两百到三百', '1 price answered by 3'],
    ['the basis of a price', 'C: 维修怎么收费\nA: 这个要看故障的情况才能定', '1 price answered by 2'],
    ['"free"', 'C: How much is parking?\nA: It is free for guests.', '1 price answered by 2'],
    ['a time', 'C: 什么时候发货\nA: 付款后当天', '1 time answered by 2'],
    ['a named place', 'C: Where is my data kept?\nA: EU accounts are hosted in Frankfurt', '1 place answered by 2'],
    ['a place', 'C: 你们店在哪\nA: 人民广场地铁站旁边', '1 place answered by 2'],
    ['a number to call', 'C: What is your phone number?\nA: It is 020 7946 0018.', '1 contact answered by 2'],
    ['a bare yes', 'C: 可以开发票吗\nA: 嗯嗯', '1 yes-no answered by 2'],
    ['an implication', 'C: 是流感吗\nA: 就是普通感冒', '1 yes-no answered by 2'],
    [
      'information after a question back',
      'C: 嗓子疼吃什么药\nA: 发烧吗？\nC: 没有\nA: 可以吃点[MASK]',
      '1 how-to answered by 4',
    ],
    ['telling and asking in one breath', 'C: 这是什么病\nA: 这是湿疹之前用过药吗', '1 cause answered by 2'],
    ['an offer for the hour of a visit', 'C: 明天能看房吗\nA: 您几点方便', '1 yes-no answered by 2'],
    ['the thing asked for', 'C: 推荐一家餐馆吧\nA: 为您推荐老街面馆', '1 request answered by 2'],
    ['a statement with a stray mark', 'C: How much is the taxi?\nA: It would cost $12?', '1 price answered by 2'],
  ])('answered by %s', (_, transcript, expected) => expect(ledger(transcript)).toEqual([expected]))

  it.each([
    ['asks for a phone number', 'C: 首付要多少\nA: 您好\nA: 方便留个电话吗\nA: 我加您微信', '1 price deflected'],
    ['only asks back', 'C: 这个多少钱\nA: 您是哪里人？\nA: 多大年纪了', '1 price deflected'],
    ['asks for patience', 'C: 我的退款什么时候到\nA: 请稍等\nA: 您稍等一下', '1 time deflected'],
    ['names a drug for a cause', 'C: 为什么总是头晕\nA: 可以吃点[MASK]', '1 cause deflected'],
    ['names a drug where nobody asked for one', 'C: 这个会传染给孩子吗\nA: 外用[MASK]', '1 yes-no deflected'],
    ['names a drug for what to heed', 'C: 平时要注意什么\nA: [MASK]，[MASK]', '1 how-to deflected'],
    ['pitches', 'C: 房子在哪里\nA: 有时间过来看看\nA: 给您推荐其他房源', '1 place deflected'],
    [
      'only sympathises',
      'C: My flight was cancelled, can I get a new one?\nA: We are sorry to hear that. Please DM us.',
      '1 yes-no deflected',
    ],
    ['asks for the account in private', 'C: Why was my bag not loaded?\nA: Please DM us.', '1 cause deflected'],
    ['signs with a hashtag', 'C: Why was my bag not loaded?\nA: Please DM us. #HereToHelp ^MP', '1 cause deflected'],
    ['asks for a moment in figures', 'C: How much is it?\nA: Please allow me 2 minutes.', '1 price deflected'],
    ['names a discount for a price', 'C: How much is it?\nA: It is 20% off until 5 pm!', '1 price deflected'],
    ['points to the help pages', 'C: Why is it so slow?\nA: Please visit our help page.', '1 cause deflected'],
    ['says "I don\'t know" and no more', "C: When is he back?\nA: Sorry, I don't know.", '1 time deflected'],
  ])('deflected where the agent %s', (_, transcript, expected) => expect(ledger(transcript)).toEqual([expected]))

  it.each([
    ['nobody answers', 'C: 几点关门', '1 time ignored'],
    ['only a bot answers', 'C: 几点关门\nB: 晚上九点关门', '1 time ignored'],
    ['the agent says farewell', 'C: 几点关门\nA: 不客气，再见', '1 time ignored'],
    ['the answer came before', 'A: 九点关门\nC: 几点开门', '2 time ignored'],
  ])('ignored where %s', (_, transcript, expected) => expect(ledger(transcript)).toEqual([expected]))

  it('names the replies that did not answer', () => {
    const [question] = questionsOf('C: 多少钱一平\nA: 您好\nC: ？\nA: 留个电话吧')
    expect(question?.missed).toEqual([1, 3])
    expect(question?.answeredBy).toBeUndefined()
  })
})

describe('asking again', () => {
  it('makes an answer late', () => {
    expect(ledger('C: 运费多少\nA: 您好\nC: 运费是多少钱啊\nA: 十二块')).toEqual(['1+3 price late by 4'])
    expect(ledger('C: When does the shop open?\nA: One moment.\nC: When does the shop open??\nA: At nine.')).toEqual([
      '1+3 time late by 4',
    ])
  })

  it('within one turn makes nothing late', () => {
    expect(ledger('C: 运费多少\nC: 请问运费多少\nA: 十二块')).toEqual(['1+2 price answered by 3'])
  })

  it('does not undo an answer that stands', () => {
    expect(ledger('C: 怎么预约\nA: 在小程序上点预约\nC: 好的')).toEqual(['1 how-to answered by 2'])
  })

  it('is not what marks and calls after a silence do', () => {
    expect(ledger('C: 几点关门\nA: 请稍等\nC: ？？\nC: 在吗\nA: 九点')).toEqual(['1 time answered by 5'])
  })

  it('of another thing is a new question', () => {
    expect(ledger('C: 鞋子多少钱\nA: 三百\nC: 外套多少钱\nA: 五百')).toEqual([
      '1 price answered by 2',
      '3 price answered by 4',
    ])
    expect(
      ledger(
        'C: What is the phone number?\nA: 0161 496 0000\nC: And what is the phone number of the other one?\nA: 0161 496 0001',
      ),
    ).toEqual(['1 contact answered by 2', '3 contact answered by 4'])
  })

  it('takes a question without a content of its own up only while nothing was told', () => {
    expect(ledger('C: 怎么办\nA: 多久了？\nC: 两天，怎么办\nA: 先用冷水敷')).toEqual(['1+3 how-to late by 4'])
    expect(ledger('C: 怎么办\nA: 建议先用冷水敷\nC: 那之后怎么办\nA: 再擦点药膏')).toHaveLength(2)
  })
})

describe('a question whose answer the customer rejects', () => {
  it('is not answered by what was replied before', () => {
    expect(ledger("C: Is the pool heated?\nA: We have a lovely spa.\nC: That's not what I asked")).toEqual([
      '1+3 yes-no deflected',
    ])
    expect(ledger('C: 泳池加热吗\nA: 我们有水疗\nC: 答非所问\nA: 加热的')).toEqual(['1+3 yes-no late by 4'])
  })

  it('is the one that shares a word with what they say, else the last', () => {
    const lines = 'C: Is parking free?\nC: When is breakfast?\nA: Breakfast is from seven.'
    expect(ledger(`${lines}\nC: You didn't answer my question about parking`)[0]).toBe('1+4 yes-no deflected')
    expect(ledger(`${lines}\nC: You didn't answer my question`)[1]).toBe('2+4 time deflected')
  })

  it('stays as it is before any reply', () => {
    for (const each of ledger('C: A simple yes or no, is it open?\nA: Yes, until nine.')) {
      expect(each).toBe('1 yes-no answered by 2')
    }
  })
})

describe('a pasted text', () => {
  const pasted = 'After careful review the penalty was found to be correct and will not be lifted.'

  it('answers nothing that was asked after it had been sent', () => {
    expect(ledger(`C: Can you lift my ban\nA: ${pasted}\nC: What rule was it?\nA: ${pasted}`)).toEqual([
      '1 request answered by 2',
      '3 other deflected',
    ])
  })

  it('answers where it holds what was asked for', () => {
    const hours = 'We are at 12 High Street and open from 9 am to 5 pm every day.'
    expect(ledger(`C: Where are you?\nA: ${hours}\nC: When do you open?\nA: ${hours}`)).toEqual([
      '1 place answered by 2',
      '3 time answered by 4',
    ])
  })
})

describe('two questions that "and" joins', () => {
  it('are two', () => {
    expect(ledger('C: How much is the course and do I need a visa?\nA: It is 90.')).toHaveLength(2)
    expect(ledger('C: Is it bed and breakfast?\nA: Yes.')).toHaveLength(1)
  })
})

describe('the reason', () => {
  it('says in both languages what was asked and what came instead', () => {
    const [question] = questionsOf('C: 首付多少\nA: 您好\nA: 留个电话吧\nA: 加我微信')
    expect(question?.reason).toEqual({
      en: 'asked for the price; replies 2–4 ask for contact details and name no figure',
      zh: '问的是价格；第2–4条回复在要联系方式，没有给出数字',
    })
  })

  it('says where a drug was named instead', () => {
    expect(questionsOf('C: 为什么总是头晕\nA: 睡得好吗？\nA: 可以吃点[MASK]')[0]?.reason).toEqual({
      en: 'asked for the cause; replies 2, 3 only name what to take and give none',
      zh: '问的是原因；第2, 3条回复只说了用药，没有说原因',
    })
  })

  it('names the reply that tells, and the message that asked again', () => {
    expect(questionsOf('C: 运费多少\nA: 您好\nC: 运费是多少\nA: 十二块')[0]?.reason).toEqual({
      en: 'asked for the price and asked again in message 3; only reply 4 tells',
      zh: '问的是价格，第3条又问了一次，到第4条才回答',
    })
    expect(questionsOf('C: Where is the lift?\nA: Next to the lobby.')[0]?.reason.en).toBe('asked where; reply 2 tells')
  })

  it('counts one reply as one', () => {
    expect(questionsOf('C: 为什么还没到\nA: 请稍等')[0]?.reason).toEqual({
      en: 'asked for the cause; reply 2 does not answer: it only asks for patience',
      zh: '问的是原因；第2条回复只是让对方稍等，没有说原因',
    })
    expect(questionsOf('C: 几点关门')[0]?.reason.zh).toBe('问的是时间；之后没有回复')
  })
})
