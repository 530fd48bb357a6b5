/** Which column of a table holds what: by the configuration's `columns`, else by the header names of both languages. */
import type { Source, SourceRow } from '../../../src/plugin/index.js'

const NAMES = {
  conversation:
    '会话id|会话编号|会话号|对话id|对话编号|聊天id|咨询编号|通话id|录音编号|工单号|工单编号|编号|conversation|conversation id|conversation_id|conversationid|chat id|chat_id|session|session id|session_id|ticket|ticket id|ticket_id|call id|call_id|thread id|id',
  date: '日期|消息日期|发送日期|date|day',
  time: '时间|发送时间|消息时间|聊天时间|对话时间|创建时间|time|timestamp|sent at|sent_at|created at|created_at|datetime|message time|date time|createtime|strtime',
  role: '角色|身份|发送方|发言方|发送者类型|发送方类型|消息方向|方向|说话方|role|sender type|sender_type|author type|author_type|participant|direction|from|party',
  speaker:
    '发送人|发送者|发言人|说话人|姓名|昵称|名称|发件人|speaker|sender|author|name|sender name|sender_name|username|user name|participant name',
  text: '内容|消息|消息内容|聊天内容|发送内容|发言内容|发言|话语|文本|文本内容|正文|text|message|content|body|utterance|message text|message_text|msg',
  dialogue:
    '对话内容|会话内容|对话记录|聊天记录|会话记录|通话内容|通话文本|录音文本|对话详情|聊天详情|transcript|conversation text|dialogue|dialog|chat log|chat transcript|full text',
  post: '岗位|职务|post|position',
  channel: '渠道|channel',
  agent:
    '客服|坐席|座席|客服姓名|客服名称|坐席姓名|接待客服|参与接待客服|咨询师|接待人|回访人|agent|agent name|agent_name|assignee|representative|operator',
  team: '部门|小组|客服组|团队|team|department|group name|skill group',
  customer:
    '客户|访客|患者|客户姓名|患者姓名|访客名称|客户名称|customer|customer name|customer_name|visitor|visitor name|client|patient',
  customerId:
    '客户id|访客id|永久身份|客户编号|患者id|customer id|customer_id|visitor id|visitor_id|client id|client_id',
  region: '地区|区域|region',
  condition: '病种|疾病|诊断|condition|diagnosis',
  dischargedAt: '出院日期|出院时间|discharged at|discharged_at|discharge date',
  startedAt: '开始时间|开始对话时间|会话开始时间|通话开始时间|start|started at|started_at|start time|start_time',
  endedAt: '结束时间|会话结束时间|通话结束时间|end|ended at|ended_at|end time|end_time',
  endedBy: '结束方式|结束方|挂断方|ended by|ended_by',
  direction: '呼叫方向|呼入呼出|call direction|call_direction',
  record: '备注|小结|通话小结|回访记录|记录|record|notes|summary|wrap-up',
  firstPage: '初次访问网址|着陆页|落地页|first page|first_page|landing page',
  dialogPage: '对话来源|对话页面|咨询页面|dialog page|dialog_page|chat page',
  keyword: '关键词|搜索词|keyword|search term',
  referrer: '访问来源|来源|来源网址|referrer|referer|source',
} as const

/** A field that a column can hold. */
export type Field = keyof typeof NAMES

const FIELD_OF = new Map<string, Field>()
for (const [field, names] of Object.entries(NAMES) as [Field, string][])
  for (const name of names.split('|')) if (!FIELD_OF.has(name)) FIELD_OF.set(name, field)

/** The columns by field. */
export type Columns = ReadonlyMap<string, number>

/** A header name as it is compared. */
export function headerName(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/^\ufeff/, '')
    .replace(/^'+|'+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Reads a row as a header; the fields that it names. */
export function columnsOf(cells: readonly string[], mapped: Source['columns'] = {}): Columns {
  const own = new Map<string, string>()
  for (const [field, names] of Object.entries(mapped)) for (const name of names ?? []) own.set(headerName(name), field)
  const columns = new Map<string, number>()
  // What the configuration maps comes first, and a name that it maps means nothing else.
  for (const [index, cell] of cells.entries()) {
    const field = own.get(headerName(cell))
    if (field !== undefined && !columns.has(field)) columns.set(field, index)
  }
  for (const [index, cell] of cells.entries()) {
    const name = headerName(cell)
    const field = own.has(name) ? undefined : FIELD_OF.get(name)
    if (field !== undefined && !columns.has(field)) columns.set(field, index)
  }
  return columns
}

/** How a table holds conversations: a message a row, or a conversation a row. */
export function layoutOf(columns: Columns): 'messages' | 'dialogues' | undefined {
  if (columns.has('text') && (columns.has('role') || columns.has('speaker'))) return 'messages'
  // A title above the table may be the word for a dialogue.
  if (columns.has('dialogue') && columns.size > 1) return 'dialogues'
  return columns.has('text') && columns.has('conversation') ? 'dialogues' : undefined
}

/** A cell of a row by its field; undefined where it is empty. */
export function cellOf({ cells }: SourceRow, columns: Columns, field: Field): string | undefined {
  const column = columns.get(field)
  const cell = column === undefined ? undefined : cells[column]?.replace(/^'([^']*)'$/s, '$1').trim()
  return cell === undefined || cell === '' ? undefined : cell
}
