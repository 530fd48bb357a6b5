/** What the tables of the summary say, in both languages. */
import type { Locale } from '../../src/plugin/index.js'

/** Titles, heads and notes of tables. */
export interface TableWords {
  agents: string
  teams: string
  days: string
  weeks: string
  agentRules: string
  rates: string
  firstPages: string
  dialogPages: string
  keywords: string
  questions: string
  head: Record<
    | 'agent'
    | 'team'
    | 'day'
    | 'week'
    | 'page'
    | 'keyword'
    | 'rule'
    | 'rate'
    | 'conversations'
    | 'mean'
    | 'flagged'
    | 'effective'
    | 'contacts'
    | 'appointments'
    | 'missed'
    | 'invalid'
    | 'question'
    | 'asked'
    | 'answered'
    | 'answer',
    string
  >
  meanScore(mean: string): string
  more(count: number): string
  none: string
}

const en: TableWords = {
  agents: 'Scores by agent',
  teams: 'Scores by team',
  days: 'Daily log',
  weeks: 'Weekly log',
  agentRules: 'Rules broken, by agent (conversations)',
  rates: 'Too often over all conversations, by agent',
  firstPages: 'Where visitors first landed',
  dialogPages: 'Pages that conversations began on',
  keywords: 'Search keywords',
  questions: 'What customers ask',
  head: {
    agent: 'Agent',
    team: 'Team',
    day: 'Day',
    week: 'Week',
    page: 'Page',
    keyword: 'Keyword',
    rule: 'Rule',
    rate: 'Share',
    conversations: 'Conversations',
    mean: 'Mean score',
    flagged: 'Flagged',
    effective: 'Effective',
    contacts: 'Contacts',
    appointments: 'Appointments',
    missed: 'Missed',
    invalid: 'Invalid',
    question: 'Question',
    asked: 'Asked',
    answered: 'Answered',
    answer: 'Most often with',
  },
  meanScore: (mean) => `Mean score: ${mean} of 100.`,
  more: (count) => `and ${count} more; --format json has them all`,
  none: '–',
}

const zh: TableWords = {
  agents: '客服人员得分',
  teams: '各组得分',
  days: '工作日志（按日）',
  weeks: '工作日志（按周）',
  agentRules: '各人触发的规则（对话数）',
  rates: '整批对话合计超限的客服',
  firstPages: '来路：初次访问页面',
  dialogPages: '来路：发起对话的页面',
  keywords: '来路：搜索关键词',
  questions: '客户常问的问题',
  head: {
    agent: '客服',
    team: '小组',
    day: '日期',
    week: '周',
    page: '页面',
    keyword: '关键词',
    rule: '规则',
    rate: '占比',
    conversations: '对话',
    mean: '平均分',
    flagged: '有问题',
    effective: '有效',
    contacts: '留下联系方式',
    appointments: '预约',
    missed: '遗失',
    invalid: '无效',
    question: '问题',
    asked: '问过',
    answered: '答复',
    answer: '多半这样答',
  },
  meanScore: (mean) => `平均得分 ${mean}（满分 100）。`,
  more: (count) => `另有 ${count} 行，完整数据见 --format json`,
  none: '–',
}

/** The words of a language. */
export function tableWordsOf(locale: Locale): TableWords {
  return locale === 'zh' ? zh : en
}
