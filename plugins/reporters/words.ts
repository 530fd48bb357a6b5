/** Every word that a report says for itself, in both languages. */
import type { DialogueType, Locale, QuestionStatus, Reference, Severity } from '../../src/plugin/index.js'
import type { ConversationNode, MessageNode, Post, Role } from '../../src/transcript/index.js'

/** The words of one language. Numbers come in formatted where a word only takes them over. */
export interface Words {
  title: string
  summary: string
  roles: Record<Role, string>
  /** A customer who is known to be a patient. */
  patient: string
  posts: Record<Post, string>
  severity: Record<Severity, string>
  count(severity: Severity, count: number): string
  suggestion: string
  references: string
  since(date: string): string
  /** A message by its 1-based place. */
  place(message: number): string
  nothing: string
  totals(conversations: number, messages: number): string
  /** In place of the totals where there were templates alone. */
  templates(count: number): string
  /** Findings that a short report leaves out. */
  more(count: number): string
  where: string
  outcome(flagged: number): string
  allClean: string
  skipped(count: number): string
  suppressed(count: number): string
  findings: string
  rule: string
  ruleTitle: string
  level: string
  conversations: string
  reason: string
  questionsAsked(count: number): string
  questions: string
  status: Record<QuestionStatus, string>
  typesHeading: string
  types: Record<DialogueType, string>
  notEvaluable: string
  inConversations(count: number): string
  /** Separates label and text. */
  colon: string
  /** Separates sentences. */
  gap: string
}

/** Made when it is first needed: that takes longer than all else that a report does for a few conversations. */
let grouping: Intl.NumberFormat | undefined

/** A number with its thousands apart, which both languages write alike. */
export function formatNumber(value: number): string {
  grouping ??= new Intl.NumberFormat('en')
  return grouping.format(value)
}

const en: Words = {
  title: 'Conversation review',
  summary: 'Summary',
  roles: { customer: 'Customer', agent: 'Agent', bot: 'Bot', system: 'System' },
  patient: 'Patient',
  posts: { consultant: 'Consultant', service: 'Agent', nurse: 'Nurse', doctor: 'Doctor' },
  severity: { error: 'Error', warning: 'Warning', info: 'Info' },
  count: (severity, count) => (severity === 'info' ? `${formatNumber(count)} info` : plural(count, severity)),
  suggestion: 'Instead',
  references: 'See',
  since: (date) => ` (since ${date})`,
  place: (message) => `message ${message}`,
  nothing: 'There was no conversation to review.',
  totals: (conversations, messages) =>
    `Reviewed ${plural(conversations, 'conversation')} with ${plural(messages, 'message')}.`,
  templates: (count) => `Checked ${plural(count, 'template')}.`,
  more: (count) => `… and ${formatNumber(count)} more.`,
  where: 'Place',
  outcome: (flagged) => `${formatNumber(flagged)} flagged.`,
  allClean: 'No problems found.',
  skipped: (count) => `${plural(count, 'input')} could not be read and ${count === 1 ? 'was' : 'were'} skipped.`,
  suppressed: (count) =>
    `${plural(count, 'finding')} ${count === 1 ? 'is' : 'are'} left out: a person judged ${count === 1 ? 'it' : 'them'} before.`,
  findings: 'Findings',
  rule: 'Rule',
  ruleTitle: 'Title',
  level: 'Severity',
  conversations: 'Conversations',
  reason: 'Reason',
  questionsAsked: (count) => plural(count, 'question'),
  questions: 'Questions',
  status: { answered: 'answered', late: 'answered late', deflected: 'deflected', ignored: 'ignored' },
  typesHeading: 'Conversations by type',
  types: { normal_end: 'ended normally', abnormal_end: 'ended abnormally', missed: 'missed', invalid: 'invalid' },
  notEvaluable: 'Could not be judged',
  inConversations: (count) => plural(count, 'conversation'),
  colon: ': ',
  gap: ' ',
}

const zh: Words = {
  title: '对话检查报告',
  summary: '汇总',
  roles: { customer: '客户', agent: '客服', bot: '机器人', system: '系统' },
  patient: '患者',
  posts: { consultant: '咨询师', service: '客服', nurse: '护士', doctor: '医生' },
  severity: { error: '错误', warning: '警告', info: '提示' },
  count: (severity, count) => `${formatNumber(count)} 处${zh.severity[severity]}`,
  suggestion: '建议',
  references: '依据',
  since: (date) => `（${date} 起施行）`,
  place: (message) => `第 ${message} 条`,
  nothing: '没有可检查的对话。',
  totals: (conversations, messages) =>
    `共检查 ${formatNumber(conversations)} 个对话、${formatNumber(messages)} 条消息。`,
  templates: (count) => `共检查 ${formatNumber(count)} 条话术。`,
  more: (count) => `另有 ${formatNumber(count)} 处未列出。`,
  where: '位置',
  outcome: (flagged) => `其中 ${formatNumber(flagged)} 个有问题。`,
  allClean: '没有发现问题。',
  skipped: (count) => `有 ${formatNumber(count)} 处输入读不出来，已跳过。`,
  suppressed: (count) => `另有 ${formatNumber(count)} 处经人工审核，不再列出。`,
  findings: '问题',
  rule: '规则',
  ruleTitle: '名称',
  level: '级别',
  conversations: '对话',
  reason: '原因',
  questionsAsked: (count) => `${formatNumber(count)} 个提问`,
  questions: '提问',
  status: { answered: '已答复', late: '答复迟', deflected: '答非所问', ignored: '没有答复' },
  typesHeading: '对话类型',
  types: { normal_end: '正常结束', abnormal_end: '非正常结束', missed: '遗失', invalid: '无效' },
  notEvaluable: '未能判断',
  inConversations: (count) => `${formatNumber(count)} 个对话`,
  colon: '：',
  gap: '',
}

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return locale === 'zh' ? zh : en
}

/** What to call who speaks: the role or post, and the name unless one says the other. Not yet made safe to print. */
export function speakerOf(words: Words, message: MessageNode, conversation: ConversationNode): string {
  const role = roleOf(words, message, conversation)
  const name = message.fields.speaker ?? (message.role === 'agent' ? conversation.fields.agent?.name : undefined)
  if (typeof name !== 'string' || name === '') return role
  return name.toLowerCase().includes(role.toLowerCase()) ? name : `${role} ${name}`
}

function roleOf(words: Words, { role, fields }: MessageNode, { fields: whole }: ConversationNode): string {
  if (role === 'agent') return words.posts[fields.post ?? whole.agent?.post ?? 'service'] ?? words.roles.agent
  const patient = whole.customer?.condition !== undefined || MEDICAL.has(whole.agent?.post)
  return role === 'customer' && patient ? words.patient : words.roles[role]
}

const MEDICAL = new Set<Post | undefined>(['consultant', 'nurse', 'doctor'])

/** A reference in one line, without its address. */
export function referenceOf(words: Words, { title, since }: Reference): string {
  return since === undefined ? title : title + words.since(since)
}

function plural(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`
}
