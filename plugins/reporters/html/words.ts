/** What the page says beside what all reports say, in both languages. */
import type { Category, Localized } from '../../../src/plugin/index.js'
import { labelWordsOf } from '../labels.js'
import { type Words, wordsOf } from '../words.js'
import type { LabelNames, PageWord } from './data.js'

const english = wordsOf('en')
const chinese = wordsOf('zh')

/** A word that all reports share, in both languages. */
export function shared(pick: (words: Words) => string): Localized {
  return { en: pick(english), zh: pick(chinese) }
}

/** What rules are about. */
export const CATEGORIES: Readonly<Record<Category, Localized>> = {
  courtesy: { en: 'Courtesy', zh: '礼貌' },
  responsiveness: { en: 'Responsiveness', zh: '响应' },
  clarity: { en: 'Clarity', zh: '清楚易懂' },
  personalisation: { en: 'Personal touch', zh: '因人而异' },
  compliance: { en: 'Compliance', zh: '合规' },
  process: { en: 'Process', zh: '流程' },
}

/** The values of the labels. */
export function labelNames(): LabelNames {
  const [en, zh] = [labelWordsOf('en'), labelWordsOf('zh')]
  const names = (ours: Record<string, string>, theirs: Record<string, string>) =>
    Object.fromEntries(Object.entries(ours).map(([key, name]) => [key, { en: name, zh: theirs[key] as string }]))
  return {
    type: names(english.types, chinese.types),
    person: names(en.person, zh.person),
    conversion: names(en.conversion, zh.conversion),
    intent: names(en.intent, zh.intent),
    refusal: names(en.refusal, zh.refusal),
  }
}

/** What the script says. */
export const PAGE_WORDS: Readonly<Record<PageWord, Localized>> = {
  title: shared((words) => words.title),
  all: { en: 'All', zh: '全部' },
  shown: { en: '{n} of {all} conversations', zh: '{all} 个对话中的 {n} 个' },
  more: { en: 'Show {n} more', zh: '再显示 {n} 个' },
  noneShown: { en: 'No conversation fits these filters.', zh: '没有符合条件的对话。' },
  noDetails: {
    en: 'The transcript of this conversation is not in the report: only those with the highest risk are. Review its file alone to see it annotated.',
    zh: '报告只附风险最高的对话的全文，这个对话不在其中。单独检查它所在的文件，就能看到批注。',
  },
  clean: { en: 'Nothing was found in this conversation.', zh: '这个对话没有发现问题。' },
  unknown: { en: 'This report holds no conversation by that name.', zh: '报告里没有这个对话。' },
  score: { en: 'score {n}', zh: '得分 {n}' },
  risk: { en: 'risk {n}', zh: '风险 {n}' },
  open: { en: '{n} unanswered', zh: '{n} 问未答' },
  type: { en: 'Type', zh: '对话类型' },
  person: { en: 'Customer', zh: '客户类型' },
  conversion: { en: 'Conversion', zh: '转化' },
  intent: { en: 'Intent', zh: '意向' },
  refusal: { en: 'Reason of refusal', zh: '拒绝原因' },
  printed: { en: 'Of {all} conversations, the first {n} are printed.', zh: '共 {all} 个对话，此处只打印前 {n} 个。' },
}

/** What the static parts say. */
export const WORDS = {
  skip: { en: 'Skip to the content', zh: '跳到正文' },
  views: { en: 'Views', zh: '视图' },
  overview: { en: 'Overview', zh: '总览' },
  agents: { en: 'Agents', zh: '客服' },
  conversations: { en: 'Conversations', zh: '对话' },
  messages: { en: 'Messages', zh: '消息' },
  flagged: { en: 'With findings', zh: '有问题的对话' },
  meanScore: { en: 'Mean score', zh: '平均分' },
  errors: { en: 'Errors', zh: '错误' },
  warnings: { en: 'Warnings', zh: '警告' },
  hints: { en: 'Hints', zh: '提示' },
  questions: { en: 'Questions', zh: '客户提问' },
  skipped: { en: 'Inputs skipped', zh: '跳过的输入' },
  topIssues: { en: 'What to look at first', zh: '最该先看的问题' },
  byCategory: { en: 'Findings by category', zh: '各类问题' },
  trendDays: { en: 'Conversations by day', zh: '每日对话' },
  trendWeeks: { en: 'Conversations by week', zh: '每周对话' },
  legendAll: { en: 'nothing found', zh: '没有问题' },
  legendFlagged: { en: 'with findings', zh: '有问题' },
  firstReply: { en: 'Time to the first reply', zh: '首次响应时间' },
  median: { en: 'Median', zh: '中位数' },
  conversions: { en: 'From visit to appointment', zh: '转化' },
  effective: { en: 'Effective (neither missed nor invalid)', zh: '有效对话（非遗失、非无效）' },
  contacts: { en: 'Left a contact', zh: '留下联系方式' },
  appointments: { en: 'Appointment made', zh: '预约成功' },
  types: { en: 'How conversations ended', zh: '对话类型' },
  fate: { en: 'What became of the questions', zh: '客户的提问，后来怎样' },
  sources: { en: 'Where visitors come from', zh: '来路' },
  firstPages: { en: 'First page', zh: '初次访问页面' },
  dialogPages: { en: 'Page of the conversation', zh: '发起对话的页面' },
  keywords: { en: 'Search keyword', zh: '搜索关键词' },
  asked: { en: 'What customers ask', zh: '客户常问的问题' },
  question: { en: 'Question', zh: '问题' },
  times: { en: 'Asked', zh: '次数' },
  answered: { en: 'Answered', zh: '得到答复' },
  usualAnswer: { en: 'Usual answer', zh: '多半这样答' },
  notJudged: { en: 'What could not be judged', zh: '未能判断的' },
  notJudgedWhy: {
    en: 'Data that these rules need is missing. They count neither for nor against anyone.',
    zh: '这些规则所需的数据缺失，既不算通过，也不算违反。',
  },
  asTable: { en: 'As a table', zh: '看表格' },
  day: { en: 'Day', zh: '日期' },
  week: { en: 'Week', zh: '周' },
  missed: { en: 'Missed', zh: '遗失' },
  agent: { en: 'Agent', zh: '客服' },
  scorecards: { en: 'Scorecards', zh: '评分表' },
  share: { en: 'Share', zh: '占比' },
  rate: { en: 'Share', zh: '占比' },
  rates: { en: 'Too often over all conversations', zh: '整批对话合计超限' },
  ratesNote: {
    en: 'Counted over all of the agent’s conversations; single ones may each be within the limit.',
    zh: '按该客服的全部对话合计；单看每段对话可能都没有超限。',
  },
  mainIssue: { en: 'Most often', zh: '最常见的问题' },
  heatMap: { en: 'Rules broken, by agent', zh: '各人触发的规则' },
  heatNote: {
    en: 'Share of an agent’s conversations in which the rule was broken. A cell leads to them.',
    zh: '该规则在此人对话中出现的比例。点击单元格查看这些对话。',
  },
  teams: { en: 'Teams', zh: '各组' },
  noAgents: { en: 'The conversations name no agents.', zh: '这些对话没有记录客服姓名。' },
  more: { en: 'and {n} more', zh: '另有 {n} 项' },
  filters: { en: 'Filter conversations', zh: '筛选对话' },
  search: { en: 'Search', zh: '搜索' },
  severity: { en: 'Severity', zh: '级别' },
  rule: { en: 'Rule', zh: '规则' },
  label: { en: 'Label', zh: '标签' },
  sort: { en: 'Sort by', zh: '排序' },
  sortRisk: { en: 'Risk, highest first', zh: '风险由高到低' },
  sortScore: { en: 'Score, lowest first', zh: '得分由低到高' },
  sortTime: { en: 'Day, latest first', zh: '日期由近到远' },
  sortPlace: { en: 'As they came', zh: '原有顺序' },
  reset: { en: 'Clear', zh: '清除条件' },
  riskNote: {
    en: 'Risk: an error counts 10, a warning 3, a hint 1, a question without an answer 2, a broken fatal rule 20.',
    zh: '风险值：错误 10 分，警告 3 分，提示 1 分，提问未得到答复 2 分，触发一票否决的规则 20 分。',
  },
  capNote: {
    en: 'The {n} conversations with the highest risk are here in full; {all} with findings in all. The others are listed only.',
    zh: '有问题的对话共 {all} 个，报告附上其中风险最高的 {n} 个的全文，其余只在列表中。',
  },
  back: { en: 'Back to the list', zh: '返回列表' },
  list: { en: 'List of conversations', zh: '对话列表' },
  needsScript: {
    en: 'The list of conversations needs the script of this page, which is switched off.',
    zh: '对话列表需要运行本页脚本，目前脚本已被禁用。',
  },
  findings: { en: 'Findings', zh: '问题' },
  transcript: { en: 'Transcript', zh: '对话全文' },
  ledger: { en: 'Questions and what became of them', zh: '提问台账' },
  fateOf: { en: 'Fate', zh: '结果' },
  why: { en: 'Why', zh: '依据' },
  labels: { en: 'Labels', zh: '标签' },
  scoreOf: { en: 'Score', zh: '得分' },
  fatal: { en: 'Zeroed by {rules}', zh: '因触发 {rules}，记零分' },
  unscored: { en: 'not judged', zh: '未能判断' },
  elsewhere: { en: 'On the conversation as a whole', zh: '关于整个对话' },
  linkTo: { en: 'Link to this finding', zh: '此问题的链接' },
  leftOut: { en: '{n} messages left out', zh: '省略 {n} 条消息' },
  findingNumber: { en: 'finding {n}', zh: '问题 {n}' },
  madeBy: {
    en: 'Made by chatlint {n}, offline. Nothing in this page is sent anywhere.',
    zh: '由 chatlint {n} 在本机生成，本页不会向任何地方发送数据。',
  },
} satisfies Record<string, Localized>

/** Puts values into both languages of a text. */
export function fill(text: Localized, values: Readonly<Record<string, string | number>>): Localized {
  const put = (part: string) => part.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  return { en: put(text.en), zh: put(text.zh) }
}
