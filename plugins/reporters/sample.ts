/** Reviews made by hand, for the reporters' tests. */
import type {
  Finding,
  Locale,
  ReportContext,
  Review,
  RuleDefinition,
  Severity,
  Summary,
} from '../../src/plugin/index.js'
import { addReview, createSummary } from '../../src/scoring/summary.js'
import { type Conversation, type ConversationNode, conversation } from '../../src/transcript/index.js'

/** A conversation with its review. */
export interface Reviewed {
  review: Review
  conversation: ConversationNode
}

/** A rule as far as reports look at it. */
export function ruleOf(id: string, severity: Severity, en: string, zh: string): RuleDefinition {
  return {
    id,
    kind: 'phrase',
    title: { en, zh },
    severity,
    category: 'compliance',
    applies: {},
    options: {},
    message: { en: '', zh: '' },
    variants: {},
    references: [],
    examples: { flagged: [], clean: [] },
  }
}

export const rules = [
  ruleOf('core/overpromise', 'error', 'Overpromise', '过度承诺'),
  ruleOf('core/unanswered-question', 'error', 'Unanswered question', '提问没有答复'),
  ruleOf('core/missing-closing', 'warning', 'No farewell', '缺少结束语'),
  ruleOf('core/slow-first-response', 'warning', 'Slow first response', '首次响应慢'),
]

/** What a finding says, with its evidence by message id and the words themselves. */
export interface Given {
  rule: string
  severity?: Severity
  message: string
  suggestion?: string
  references?: Finding['references']
  /** `[message id, words]`; the words are looked up in the message. Empty words: the end of the message. */
  evidence: [string, string][]
}

/** A review of a conversation, as the engine would give it. */
export function reviewed(fields: Conversation, given: Given[], more: Partial<Review> = {}): Reviewed {
  const tree = conversation(fields)
  const texts = new Map(fields.messages.map((message, index) => [message.id ?? String(index + 1), message.text]))
  const findings = given.map(({ evidence, severity = 'error', ...rest }, index): Finding => {
    const spans = evidence.map(([message, words]) => {
      const text = texts.get(message) ?? ''
      const start = words === '' ? text.length : text.indexOf(words)
      return { message, start, end: start + words.length, text: words }
    })
    return { severity, category: 'compliance', evidence: spans, fingerprint: `f${index}`, ...rest }
  })
  const review: Review = {
    conversation: fields.id,
    lang: 'zh',
    labels: { type: 'normal_end' },
    questions: [],
    acts: [],
    findings,
    notEvaluable: [],
    ...more,
  }
  return { review, conversation: tree }
}

/** A context as the command line makes it; nothing is masked. */
export function contextOf(locale: Locale, more: Partial<ReportContext> = {}): ReportContext {
  return {
    locale,
    version: '1.2.3',
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    color: false,
    width: 80,
    quiet: false,
    mask: (text) => text,
    ...more,
  }
}

/** The summary of some reviews. */
export function summaryOf(all: readonly Reviewed[]): Summary {
  const summary = createSummary(rules)
  for (const { review, conversation } of all) addReview(summary, review, conversation.fields.messages.length)
  return summary
}

/** Two Chinese conversations: one with three findings on two messages, one in which a question was left lying. */
export const chinese: Reviewed[] = [
  reviewed(
    {
      id: 'c-1024',
      agent: { name: '小李', post: 'consultant' },
      messages: [
        { role: 'customer', text: '你好' },
        { role: 'agent', text: '您好，我是新城口腔的小李。' },
        { role: 'customer', text: '种一颗牙要多少钱，疼不疼？' },
        {
          role: 'agent',
          text: '放心，我们保证一次成功，种植的时候打了麻药绝对不疼，做完当天就能吃饭，很多老人家都是自己坐公交来做的。您留个电话吧，我让主任给您回过去。',
        },
        { role: 'customer', text: '我再想想' },
        { role: 'agent', text: '好' },
      ],
    },
    [
      {
        rule: 'core/unanswered-question',
        message: '“种一颗牙要多少钱”没有得到答复，只要了电话。',
        suggestion: '先给出价格区间和影响价格的因素，再请对方留下联系方式。',
        evidence: [
          ['3', '种一颗牙要多少钱'],
          ['4', '您留个电话吧，我让主任给您回过去'],
        ],
      },
      {
        rule: 'core/overpromise',
        message: '“保证一次成功”对结果作出了保证。',
        suggestion: '讲清一般情况和个体差异：“多数人一次可以完成，骨量不够的要先植骨，拍片后医生会跟您说。”',
        references: [{ title: '《医疗广告管理办法》第七条', since: '2007-01-01' }],
        evidence: [['4', '保证一次成功']],
      },
      {
        rule: 'core/overpromise',
        message: '“绝对不疼”对感受作出了保证。',
        evidence: [['4', '绝对不疼']],
      },
      {
        rule: 'core/missing-closing',
        severity: 'warning',
        message: '最后两轮回复里没有结束语。',
        suggestion: '好的，您慢慢考虑，有问题随时找我，祝您生活愉快。',
        evidence: [['6', '']],
      },
    ],
    {
      file: '早班.ndjson',
      line: 12,
      agent: '小李',
      questions: [
        {
          message: '3',
          start: 0,
          end: 8,
          text: '种一颗牙要多少钱',
          topic: 'price',
          status: 'deflected',
          answeredBy: null,
          repeats: [],
          reason: '回复里没有价格',
          confidence: 0.9,
          basis: 'words',
        },
      ],
      notEvaluable: [{ rule: 'core/slow-first-response', reason: '消息没有时间' }],
    },
  ),
  reviewed(
    {
      id: 'c-1025',
      messages: [
        { role: 'agent', text: '您好，请问有什么可以帮您？' },
        { role: 'customer', text: '周日上班吗' },
      ],
    },
    [{ rule: 'core/unanswered-question', message: '“周日上班吗”之后没有人回复。', evidence: [['2', '周日上班吗']] }],
    {
      file: '早班.ndjson',
      line: 13,
      labels: { type: 'missed' },
      notEvaluable: [{ rule: 'core/slow-first-response', reason: '消息没有时间' }],
    },
  ),
]

/** An English conversation. */
export const english: Reviewed[] = [
  reviewed(
    {
      id: 'order-77',
      agent: { name: 'Anna' },
      messages: [
        { role: 'customer', speaker: 'Mr Boone', text: 'My parcel still has not arrived. When will it come?' },
        {
          role: 'agent',
          text: 'Hello Mr Boone, thank you for getting in touch! I completely understand. I guarantee that it will be there tomorrow morning before nine, and if you like I can also tell you about our new membership.',
        },
      ],
    },
    [
      {
        rule: 'core/overpromise',
        message: '"I guarantee that it will be there" promises an outcome.',
        suggestion:
          'Say what is known and what you will do: "The carrier shows it for tomorrow. I will check at nine."',
        references: [{ title: 'House rules, section 4', url: 'https://example.com/rules#4' }],
        evidence: [['2', 'I guarantee that it will be there']],
      },
    ],
    { file: 'shop.ndjson', line: 3, lang: 'en', agent: 'Anna' },
  ),
]
