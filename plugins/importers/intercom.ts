/** Intercom: a conversation with its opening message and its parts. */
import type { Role } from '../../src/transcript/index.js'
import { htmlText } from './support/html.js'
import { jsonImporter, type Told } from './support/json-importer.js'
import { elementLines, type Fields, hasKeys, isFields, listOf, textOf } from './support/json-records.js'
import { mediaText } from './support/media.js'
import type { Said } from './support/reading.js'

const ROLES: Readonly<Record<string, Role>> = {
  admin: 'agent',
  team: 'agent',
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  bot: 'bot',
}

/** Parts that say something to the other side; notes and assignments do not. */
const SPOKEN = /^(?:comment|assignment|open|close|snoozed|timer_unsnooze|quick_reply)$/

/** Conversations of the API or an export. */
export const intercom = jsonImporter({
  name: 'intercom',
  title: { en: 'Intercom', zh: 'Intercom' },
  lists: ['conversations', 'data'],
  detect: (head) => (hasKeys(head, 'conversation_parts') ? 0.98 : 0),

  async conversation(record, reading): Promise<Told | undefined> {
    const { fields, line } = record
    const id = textOf(fields.id)
    const parts = isFields(fields.conversation_parts)
      ? fields.conversation_parts.conversation_parts
      : fields.conversation_parts
    if (id === undefined) return undefined
    const said: Said[] = []
    const source = isFields(fields.source) ? fields.source : undefined
    if (source) said.push(await saidOf(source, fields.created_at, line))
    const lines = elementLines(record, ['conversation_parts', 'conversation_parts'])
    for (const [index, part] of listOf(parts).entries()) {
      const type = textOf(part.part_type) ?? 'comment'
      const at = lines[index] ?? line
      if (part.redacted === true)
        reading.note(
          'redacted messages have no text any more and were left out',
          '已删除内容的消息没有文本，已略去',
          at,
        )
      else if (!SPOKEN.test(type))
        reading.note(
          `parts of the type "${type}" are no messages and were left out`,
          `“${type}”类记录不是消息，已略去`,
          at,
        )
      else {
        const one = await saidOf(part, part.created_at, at)
        if (one.text !== '') said.push(one)
      }
    }
    const facts = {
      id,
      line,
      channel: 'chat',
      source: 'intercom',
      startedAt: reading.time(fields.created_at, line),
      visit: { firstPage: textOf(source?.url) },
      meta: { subject: textOf(source?.subject), state: textOf(fields.state) },
    }
    return { facts, said: unknownToSystem(said) }
  },
})

async function saidOf(part: Fields, time: unknown, line: number): Promise<Said> {
  const author = isFields(part.author) ? part.author : {}
  const text = await htmlText(textOf(part.body) ?? '', 'en')
  const attached = listOf(part.attachments).map((each) =>
    mediaText(textOf(each.content_type ?? each.type) ?? 'file', 'en'),
  )
  return {
    id: textOf(part.id),
    role: ROLES[textOf(author.type) ?? ''],
    speaker: textOf(author.name) ?? textOf(author.email),
    time,
    text: [text, ...attached].filter((each) => each !== '').join('\n'),
    line,
  }
}

/** What no person or bot wrote. */
function unknownToSystem(said: readonly Said[]): Said[] {
  return said.map((each) =>
    each.role === undefined && each.speaker === undefined ? { ...each, role: 'system' } : each,
  )
}
