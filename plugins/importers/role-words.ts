/** The words by which people name the two sides of a conversation, in both languages. */
import type { Post, Role } from '../../src/transcript/index.js'

/** What a word says of the one who is called by it. */
export interface Calling {
  role: Role
  /** Where the word names a post. */
  post?: Post
}

const AGENT: Calling = { role: 'agent' }
const CUSTOMER: Calling = { role: 'customer' }
const BOT: Calling = { role: 'bot' }
const SYSTEM: Calling = { role: 'system' }
const DOCTOR: Calling = { role: 'agent', post: 'doctor' }
const NURSE: Calling = { role: 'agent', post: 'nurse' }
const CONSULTANT: Calling = { role: 'agent', post: 'consultant' }

function entries(calling: Calling, words: string): [string, Calling][] {
  return words.split(' ').map((word) => [word.replaceAll('_', ' '), calling])
}

/** Longer words first where one holds another: 智能客服 is a bot, though 客服 is an agent. */
const WORDS = new Map<string, Calling>([
  ...entries(BOT, '智能客服 客服机器人 机器人 機器人 自动回复 智能助手 bot robot chatbot auto-reply automatic_reply'),
  ...entries(SYSTEM, '系统消息 系统提示 系统通知 系统 系統 提示消息 system notice'),
  ...entries(CONSULTANT, '咨询师 諮詢師 咨询员 咨询顾问 顾问 consultant advisor adviser'),
  ...entries(DOCTOR, '医生 醫生 大夫 医师 醫師 主任 doctor dr dr. physician'),
  ...entries(NURSE, '护士 護士 护士长 nurse'),
  ...entries(
    AGENT,
    '客户经理 客户服务 客户专员 客服 客服人员 客服专员 坐席 座席 导医 医助 回访员 专员 接待 接线员 话务员 店员 店主 商家 卖家',
  ),
  ...entries(
    AGENT,
    'customer_service customer_support customer_care agent support advisor operator representative rep staff',
  ),
  ...entries(AGENT, 'assistant clerk seller helpdesk receptionist'),
  ...entries(CUSTOMER, '患者 病人 访客 訪客 顾客 顧客 客户 客戶 客人 用户 用戶 来访者 咨询者 家属 家长 买家 会员'),
  ...entries(CUSTOMER, 'customer visitor client patient caller user buyer guest shopper member'),
])

const HAN_WORDS = [...WORDS].filter(([word]) => /\p{Script=Han}/u.test(word)).sort((a, b) => b[0].length - a[0].length)
const LATIN_WORDS = [...WORDS]
  .filter(([word]) => !/\p{Script=Han}/u.test(word))
  .sort((a, b) => b[0].length - a[0].length)

/** The role of a word that names one and nothing else (`客服`, `Agent`); undefined for any other. */
export function roleOfWord(word: string): Calling | undefined {
  return WORDS.get(word.trim().toLowerCase())
}

/**
 * The role of a name that holds a role word: 客服小李, 访客 203, 李医生, `Agent Anna`, `Dr. Lee`. A Han word must open the
 * name or close it after a short surname, so that "请联系主治医生" is not taken for a person.
 */
export function roleOfName(name: string): Calling | undefined {
  const exact = roleOfWord(name)
  if (exact) return exact
  const folded = name.trim().toLowerCase()
  for (const [word, calling] of HAN_WORDS) {
    if (folded.startsWith(word) && folded.length - word.length <= 8) return calling
    if (folded.endsWith(word) && folded.length - word.length <= 3) return calling
  }
  for (const [word, calling] of LATIN_WORDS) {
    if (folded.startsWith(`${word} `) || folded.endsWith(` ${word}`) || /^[#\d]/.test(afterWord(folded, word)))
      return calling
  }
  return undefined
}

function afterWord(name: string, word: string): string {
  return name.startsWith(word) ? name.slice(word.length).trimStart() : ''
}

/** The word for a role where nothing better is known. */
export function wordOf(role: Role, post: Post | undefined, lang: 'zh' | 'en'): string {
  const words = lang === 'zh' ? ZH : EN
  if (role === 'agent' && post !== undefined && post !== 'service') return words[post]
  return words[role]
}

const ZH = {
  customer: '客户',
  agent: '客服',
  bot: '机器人',
  system: '系统',
  doctor: '医生',
  nurse: '护士',
  consultant: '咨询师',
}
const EN = {
  customer: 'Customer',
  agent: 'Agent',
  bot: 'Bot',
  system: 'System',
  doctor: 'Doctor',
  nurse: 'Nurse',
  consultant: 'Consultant',
}
