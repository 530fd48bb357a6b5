/** What tables call things, in both languages. */
import type { Localized, QuestionTopic, Sample } from '../../src/plugin/index.js'
import type { Lang } from '../../src/transcript/index.js'

export const CHANNELS: Readonly<Record<'chat' | 'phone', Localized>> = {
  chat: { en: 'chat', zh: '在线' },
  phone: { en: 'phone', zh: '电话' },
}

export const LANGS: Readonly<Record<Lang, Localized>> = {
  zh: { en: 'Chinese', zh: '中文' },
  en: { en: 'English', zh: '英文' },
}

export const TOPICS: Readonly<Record<QuestionTopic, Localized>> = {
  price: { en: 'price', zh: '价格' },
  time: { en: 'time', zh: '时间' },
  place: { en: 'place', zh: '地点' },
  quantity: { en: 'how much or many', zh: '数量' },
  'yes-no': { en: 'yes or no', zh: '是否' },
  'how-to': { en: 'what to do', zh: '怎么办' },
  cause: { en: 'cause', zh: '原因' },
  choice: { en: 'which one', zh: '选哪个' },
  identity: { en: 'who or what', zh: '身份' },
  contact: { en: 'how to reach you', zh: '联系方式' },
  request: { en: 'request', zh: '请求' },
  other: { en: 'other', zh: '其他' },
}

/** The sheets, in the order of the workbook. */
export const SHEETS = {
  summary: { en: 'Summary', zh: '汇总' },
  agents: { en: 'Agents', zh: '客服人员' },
  conversations: { en: 'Conversations', zh: '对话' },
  findings: { en: 'Findings', zh: '问题' },
  questions: { en: 'Questions', zh: '提问' },
  recurring: { en: 'Frequent questions', zh: '常见问题' },
  sources: { en: 'Sources', zh: '来源' },
} as const satisfies Record<string, Localized>

/** States a sample: what it was drawn from, and how. */
export function sampleStatement({ size, seed, by }: Pick<Sample, 'size' | 'seed' | 'by'>): Localized {
  const risky = by === 'risk'
  return {
    en: `Sample: ${size} of each agent's conversations, drawn ${risky ? 'by risk' : 'by chance'} (seed ${seed}).`,
    zh: `抽样：每位客服抽取 ${size}${typeof size === 'number' ? ' 个对话' : ' 的对话'}，${risky ? '风险越高越容易抽中' : '随机抽取'}（种子 ${seed}）。`,
  }
}

/** What was drawn in the end, and what it means for the figures. */
export function sampleOutcome({ conversations, of, agents, by }: Sample): Localized {
  const en = `${conversations} of ${of} conversations of ${agents} ${agents === 1 ? 'agent' : 'agents'}.`
  const zh = `共 ${agents} 位客服的 ${of} 个对话，抽中 ${conversations} 个。`
  return by === 'chance'
    ? { en, zh }
    : {
        en: `${en} Risky ones are over-represented, so the figures do not stand for all.`,
        zh: `${zh}高风险对话占比偏高，合计数字不代表全部对话。`,
      }
}

export const EXAMPLE_TITLES = {
  good: { en: 'Worth showing: how it is done', zh: '值得分享的对话' },
  discuss: { en: 'Worth talking about', zh: '值得一起讨论的对话' },
} as const satisfies Record<string, Localized>
