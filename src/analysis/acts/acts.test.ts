import { describe, expect, it } from 'vitest'
import { actsIn, view } from '../../../tests/support/view.js'
import type { ActName } from '../../plugin/index.js'

const AGENT: Partial<Record<ActName, { is: string[]; isNot: string[] }>> = {
  greeting: {
    is: ['您好，哪里漏水了', '下午好', '欢迎咨询', '@31415 Hi there', 'Good evening, Sam speaking'],
    isNot: ['祝您好运', '这对您好处不大', '他比你好说话', "you're welcome", 'This is his third visit'],
  },
  self_introduction: {
    is: [
      '我是青松口腔的客服小吴',
      '很荣幸由我为您服务',
      '我叫丽萍',
      "I'm Dana from the billing team",
      'You are now chatting with Omar',
      'billing department, Simon speaking',
      'Have you tried another cable? ^Raj',
    ],
    isNot: [
      '我是说您可以去医院看看',
      '我是觉得这家店不错',
      "I'm sorry to hear from you so late",
      'this is available from Monday',
      'who am I speaking to',
      'generally speaking',
      'Have you tried another cable? ^JK',
    ],
  },
  thanks: {
    is: ['感谢您的耐心', '谢谢', 'Thanks for waiting', 'We appreciate your patience'],
    isNot: ['不用谢', '促进新陈代谢', 'Thanks to our new depot, it is quicker'],
  },
  apology: {
    is: [
      '让您久等了，不好意思',
      '给您带来的不便敬请谅解',
      'We do apologise for the mix-up',
      'so sorry about the delay',
    ],
    isNot: ['不用不好意思', '很多人不好意思说', "I'm sorry to hear that", 'no need to apologize'],
  },
  empathy: {
    is: [
      '我理解您的心情',
      '别着急，慢慢讲',
      '孩子受罪了',
      "I'm sorry to hear that",
      'That must be frustrating',
      'I understand how upsetting this is',
    ],
    isNot: ['您可以理解为定金', '先别着急吃药', '感谢您的理解', 'I understand.', '胃部确实有时很难受'],
  },
  reassurance: {
    is: [
      '别想太多，这个很常见',
      '您放心',
      '问题不大',
      "Don't worry",
      'This is quite common',
      'Rest assured, we are on it',
    ],
    isNot: ['不放心的话再查一次', '有没有大问题要看片子', '没事的时候多走走', '这两件事没有关系', 'no worries'],
  },
  closing: {
    is: [
      '祝您早日康复',
      '有问题随时联系我',
      '还有其他问题吗',
      '再见',
      'Have a great weekend',
      'Is there anything else I can help with?',
      'Enjoy your stay!',
    ],
    isNot: [
      '还有什么不舒服',
      '我们有祝福卡',
      '随时都可以看房',
      'I have a nice hotel for you',
      'take care of the wound',
      'They have a great pool',
    ],
  },
  care_tip: {
    is: [
      '少吃辛辣，多喝水',
      '注意休息',
      '不要熬夜',
      '出门戴好口罩',
      '雨天开车慢点',
      '加重了要及时就医',
      'Drink plenty of water',
      'If it gets worse, see a doctor',
      'avoid alcohol',
    ],
    isNot: [
      '有没有熬夜',
      '平时抽烟喝酒吗',
      '先别吃这个药',
      '不用忌口',
      '一天吃三次',
      'Do you drink plenty of water?',
      'to avoid late fees',
    ],
  },
  recap: {
    is: ['再跟您确认一下：周三上午十点，二楼', 'Just to recap: Monday at 10 am'],
    isNot: ['跟您确认一下情况', 'Can you confirm 10 am?'],
  },
  contact_request: {
    is: [
      '方便留个电话吗',
      '您贵姓',
      '加个微信吧',
      '怎么称呼您',
      'Could I have your phone number?',
      'Please DM us your email address',
    ],
    isNot: [
      '您可以拨打客服电话',
      '我给您打电话',
      '微信支付就行',
      'Their phone number is on the site',
      'May I have your order number?',
    ],
  },
  appointment_invite: {
    is: [
      '您哪天方便过来看看',
      '我帮您预约',
      '明天带您看一下房子',
      'Would you like me to book it?',
      'Shall I make a reservation?',
      'Come in and see us',
    ],
    isNot: [
      '建议去当地正规医院看看',
      '图片发过来看一下',
      '取消预约要提前',
      'What day would you like the reservation for?',
      'Please confirm that you want to book a table',
      'see your doctor',
    ],
  },
}

const CUSTOMER: Partial<Record<ActName, { is: string[]; isNot: string[] }>> = {
  customer_greeting: { is: ['你好', 'hello, my card is stuck'], isNot: ['你好久没回了', '这对你好吗'] },
  customer_thanks: { is: ['多谢啦', 'no, thanks', '特别感谢'], isNot: ['不用谢', '代谢慢'] },
  customer_closing: {
    is: ['拜拜', "That's all", '没有别的问题了'],
    isNot: ['你们没有别的颜色吗', 'see you have two left'],
  },
  distress: {
    is: [
      '我很担心',
      '怕传染给孩子',
      '气死我了',
      '等了半天没人理',
      'This is ridiculous',
      "I'm terrified it will spread",
    ],
    isNot: ['咳嗽三天，有痰', '不用担心我', '怕冷，出汗', '急性肠胃炎', "I'm not worried", 'horror movies please'],
  },
  contact_left: {
    is: [
      '13800138000',
      '我微信 lina_2088',
      'reach me at +44 20 7946 0958',
      '07700 900 812',
      'my email is ana@example.org',
    ],
    isNot: ['订单号 202311140001', '我微信登不上', '体温 38.5', 'my email is down', 'it costs 12000000'],
  },
  name_given: {
    is: [
      '我姓周',
      '免贵姓欧',
      '我叫李明明，想租房',
      '我姓黃',
      'my name is Priya',
      "Hi, I'm Jonas.",
      'this is Ana Lopez calling',
    ],
    isNot: [
      '我叫了救护车',
      '叫我去复查',
      '我是来退货的',
      "I'm Canadian.",
      'this is ridiculous',
      "I'm sorry to bother you",
      'my name is on it',
    ],
  },
  summons: { is: ['在吗', 'anyone there?'], isNot: ['在吗，我想退货', '你们在哪里'] },
}

describe('acts', () => {
  for (const [role, table] of [
    ['A', AGENT],
    ['C', CUSTOMER],
  ] as const) {
    for (const [name, { is, isNot }] of Object.entries(table)) {
      const lines = (text: string): string => (name === 'closing' ? `A: 嗯\nC: 行\nA: ${text}` : `${role}: ${text}`)
      it.each(is)(`${name}: %s`, (text) => {
        expect(actsIn(lines(text))).toContain(name)
      })
      it.each(isNot)(`no ${name}: %s`, (text) => {
        expect(actsIn(lines(text))).not.toContain(name)
      })
    }
  }

  it('greets only in the first two turns', () => {
    expect(view('A: 嗯\nC: 疼\nA: 哪里\nC: 脚\nA: 您好').acts('greeting')).toEqual([])
    expect(view('A: 嗯\nC: 疼\nA: 您好，哪里').acts('greeting')).toMatchObject([{ message: 2, start: 0, end: 2 }])
  })

  it('finds a refusal only after an offer', () => {
    expect(actsIn('A: 您哪天方便过来\nC: 不用了')).toContain('refusal')
    expect(actsIn('A: 留个电话吧\nC: 我不方便留电话')).toContain('refusal')
    expect(actsIn('A: Shall I book a table?\nC: No, not today')).toContain('refusal')
    expect(actsIn('A: 还疼吗\nC: 不用了')).not.toContain('refusal')
    expect(actsIn('A: Is it red?\nC: No')).not.toContain('refusal')
    expect(actsIn('C: 我不想去医院')).not.toContain('refusal')
  })

  it('takes "never mind" for no reassurance', () => {
    expect(actsIn('C: 不好意思打扰了\nA: 没事')).not.toContain('reassurance')
    expect(actsIn('C: 会不会很严重\nA: 没事')).toContain('reassurance')
  })

  it('takes a bare name for one where it was asked for', () => {
    expect(actsIn('A: 怎么称呼您\nC: 林女士')).toContain('name_given')
    expect(actsIn('A: 您贵姓\nC: 姓吴')).toContain('name_given')
    expect(actsIn('A: May I have your name?\nC: Elena Rossi')).toContain('name_given')
    expect(actsIn('A: 哪里疼\nC: 林女士')).not.toContain('name_given')
    expect(actsIn('A: What is your name?\nC: yes please')).not.toContain('name_given')
    expect(actsIn('C: 我姓吴\nA: 好的，我跟吴先生核对一下')).toContain('address')
  })

  it('knows whom the agent calls by name', () => {
    expect(actsIn('C: 我姓吴\nA: 吴女士，您稍等')).toContain('address')
    expect(actsIn('A: 好的周先生')).toContain('address')
    expect(actsIn('A: Hi Priya, how can I help?')).toContain('address')
    expect(actsIn("C: my name is Jonas\nA: I'll look into it, Jonas")).toContain('address')
    expect(actsIn('A: Ms Lee, one moment', {})).toContain('address')
    expect(actsIn('A: 稍等', { customer: { name: '林' } })).not.toContain('address')
    expect(actsIn('A: 王先生的房子卖了')).not.toContain('address')
    expect(actsIn('A: Hi there, Monday works')).not.toContain('address')
    expect(actsIn('A: 先生您好')).not.toContain('address')
    expect(actsIn('A: I have 9.10 with Dr Osei')).not.toContain('address')
  })

  it('gives one act of a kind in a message, over all of its words', () => {
    const acts = view('C: 谢谢谢谢您').acts('customer_thanks')
    expect(acts).toHaveLength(1)
    expect(acts[0]).toMatchObject({ message: 0, start: 0 })
  })

  it('knows a signature from a list', () => {
    const signed = (text: string): boolean =>
      view('A: -', { messages: [{ role: 'agent', text }] }).acts('self_introduction').length > 0
    expect(signed('It is fixed.\n\nKind regards,\nHannah Weiss\nSupport Engineer, Tablario')).toBe(true)
    expect(signed('It is fixed.\nAdmissions Office')).toBe(true)
    expect(signed('We have these:\nBlue Shirt\nRed Shirt')).toBe(false)
    expect(signed('It is fixed.\nPlease try again.')).toBe(false)
  })

  it('leaves bots and the system out', () => {
    expect(actsIn('B: 您好，欢迎咨询\nS: 祝您生活愉快')).toEqual([])
  })

  it('reads traditional script and full width', () => {
    expect(actsIn('A: 您好，請別擔心')).toEqual(['greeting', 'reassurance'])
    expect(actsIn('A: ｈｅｌｌｏ')).toContain('greeting')
  })
})
