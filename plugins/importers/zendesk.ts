/** Zendesk: tickets with comments, and chats with their history. */
import type { ImportProblem } from '../../src/plugin/index.js'
import type { Role } from '../../src/transcript/index.js'
import { htmlText } from './support/html.js'
import { jsonImporter, type Told } from './support/json-importer.js'
import {
  elementLines,
  type Fields,
  hasKeys,
  isFields,
  type JsonRecord,
  listOf,
  textOf,
} from './support/json-records.js'
import { mediaText } from './support/media.js'
import type { Reading, Said } from './support/reading.js'

/** Tickets and chats. */
export const zendesk = jsonImporter({
  name: 'zendesk',
  title: { en: 'Zendesk tickets and chats', zh: 'Zendesk 工单和聊天' },
  lists: ['data', 'tickets', 'chats', 'results'],
  detect: (head) => {
    if (hasKeys(head, 'history', 'visitor', /"type"\s*:\s*"(?:chat|offline_msg)"/)) return 0.97
    return hasKeys(head, 'subject', 'comments', /"(?:assigneeEmail|description|requester_id|assignee_id)"\s*:/)
      ? 0.96
      : 0
  },

  conversation: async (record, reading): Promise<Told | ImportProblem | undefined> =>
    Array.isArray(record.fields.comments) || record.fields.subject !== undefined
      ? await ticket(record, reading)
      : await chat(record, reading),
})

async function ticket(record: JsonRecord, reading: Reading): Promise<Told | undefined> {
  const { fields, line } = record
  const id = textOf(fields.id)
  if (id === undefined) return undefined
  const requester = textOf(fields.requesterEmail ?? fields.requester_id ?? fields.submitter_id)
  const assignee = textOf(fields.assigneeEmail ?? fields.assignee_id)
  const lines = elementLines(record, ['comments'])
  const said: Said[] = []
  const comments = listOf(fields.comments)
  const description = await htmlText(textOf(fields.description) ?? '', 'en')
  const first = comments[0] && (await bodyOf(comments[0]))
  // The description is the first comment, where the export has it there too.
  if (description !== '' && first !== description)
    said.push({ role: 'customer', time: fields.created ?? fields.created_at, text: description, line })
  let inner = 0
  for (const [index, comment] of comments.entries()) {
    if (comment.public === false || comment.isPublic === false) {
      inner++
      continue
    }
    const at = lines[index] ?? line
    const author = isFields(comment.author) ? comment.author : undefined
    const who = textOf(author?.name ?? author?.email ?? comment.authorEmail ?? comment.author_id ?? comment.author)
    const kind = textOf(author?.role ?? author?.type ?? comment.authorRole)
    const role = roleOf(kind, who, requester, assignee) ?? (index === 0 && said.length === 0 ? 'customer' : undefined)
    said.push({
      id: textOf(comment.id),
      role: role ?? reading.who(who ?? '')?.role,
      speaker: who,
      time: comment.created ?? comment.created_at ?? comment.createdAt,
      text: await bodyOf(comment),
      line: at,
    })
  }
  if (inner > 0)
    reading.note('internal notes are no replies and were left out', '内部备注不是对客户的回复，已略去', line)
  const facts = {
    id,
    line,
    channel: 'chat',
    source: 'zendesk',
    startedAt: reading.time(fields.created ?? fields.created_at, line),
    endedAt: reading.time(fields.solved_at ?? fields.updated ?? fields.updated_at, line),
    agent: { id: assignee },
    customer: { id: requester },
    meta: { subject: textOf(fields.subject), status: textOf(fields.status) },
  }
  return { facts, said }
}

function roleOf(
  kind: string | undefined,
  who: string | undefined,
  requester: string | undefined,
  assignee: string | undefined,
): Role | undefined {
  if (kind !== undefined && /end.?user|customer|requester/i.test(kind)) return 'customer'
  if (kind !== undefined && /agent|admin/i.test(kind)) return 'agent'
  if (who !== undefined && who === requester) return 'customer'
  return who !== undefined && who === assignee ? 'agent' : undefined
}

async function bodyOf(comment: Fields): Promise<string> {
  const html = textOf(comment.html_body ?? comment.htmlBody)
  if (html !== undefined) return await htmlText(html, 'en')
  return textOf(comment.plain_body ?? comment.body ?? comment.value ?? comment.text ?? comment.content) ?? ''
}

async function chat(record: JsonRecord, reading: Reading): Promise<Told | undefined> {
  const { fields, line } = record
  const id = textOf(fields.id)
  if (id === undefined || fields.visitor === undefined) return undefined
  const visitor = isFields(fields.visitor) ? fields.visitor : {}
  const visitorName = textOf(visitor.name)
  const names = new Set(
    Array.isArray(fields.agent_names) ? fields.agent_names.filter((name) => typeof name === 'string') : [],
  )
  const lines = elementLines(record, ['history'])
  const said: Said[] = []
  // A message left while nobody was there.
  const left = textOf(fields.message)
  if (fields.type === 'offline_msg' && left !== undefined)
    said.push({ role: 'customer', speaker: visitorName, time: fields.timestamp, text: left, line })
  for (const [index, event] of listOf(fields.history).entries()) {
    const type = textOf(event.type) ?? ''
    const at = lines[index] ?? line
    const speaker = textOf(event.name)
    const sender = textOf(event.sender_type)?.toLowerCase()
    if (/^chat\.(?:memberjoin|memberleave|rating|request\.rating|comment|queue)/.test(type)) continue
    const bot = /trigger|bot/i.test(sender ?? '')
    const byName: Role | undefined =
      speaker === undefined
        ? undefined
        : names.has(speaker)
          ? 'agent'
          : speaker === visitorName
            ? 'customer'
            : undefined
    const role: Role | undefined = bot
      ? 'bot'
      : sender === 'agent'
        ? 'agent'
        : sender === 'visitor'
          ? 'customer'
          : byName
    const text =
      type.includes('file') || event.attachment !== undefined
        ? mediaText('file', 'en')
        : textOf(event.msg ?? event.message)
    if (text === undefined)
      reading.note(
        `events of the type "${type}" are no messages and were left out`,
        `“${type}”类事件不是消息，已略去`,
        at,
      )
    else said.push({ id: textOf(event.msg_id), role, speaker, time: event.timestamp, text, line: at })
  }
  const [agent] = names
  const session = isFields(fields.session) ? fields.session : {}
  const facts = {
    id,
    line,
    channel: 'chat',
    source: 'zendesk',
    startedAt: reading.time(fields.timestamp ?? session.start_date, line),
    endedAt: reading.time(fields.end_timestamp ?? session.end_date, line),
    agent: { id: textOf((fields.agent_ids as unknown[] | undefined)?.[0]), name: agent },
    customer: { id: textOf(visitor.id), name: visitorName },
  }
  return { facts, said }
}
