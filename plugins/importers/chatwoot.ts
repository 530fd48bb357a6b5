/** Chatwoot: messages of a conversation, or conversations with their messages. Private notes are no replies. */
import type { ImportProblem } from '../../src/plugin/index.js'
import type { Role } from '../../src/transcript/index.js'
import { htmlText } from './support/html.js'
import { jsonImporter, type ToldMessage } from './support/json-importer.js'
import { hasKeys, isFields, listOf, textOf } from './support/json-records.js'
import { mediaText } from './support/media.js'

const ROLES: Readonly<Record<string, Role>> = {
  0: 'customer',
  incoming: 'customer',
  1: 'agent',
  outgoing: 'agent',
  2: 'system',
  activity: 'system',
  3: 'bot',
  template: 'bot',
}

/** Messages of the API or an export. */
export const chatwoot = jsonImporter({
  name: 'chatwoot',
  title: { en: 'Chatwoot', zh: 'Chatwoot' },
  lists: ['payload', 'messages', 'data'],
  detect: (head) =>
    hasKeys(head, 'message_type', 'content', /"(?:private|content_type|conversation_id)"\s*:/) ? 0.97 : 0,

  async message({ fields, line }, reading): Promise<ToldMessage | ImportProblem | null | undefined> {
    const type = textOf(fields.message_type)
    if (type === undefined) return undefined
    if (fields.private === true) {
      reading.note('private notes are no replies and were left out', '内部备注不是对客户的回复，已略去', line)
      return null
    }
    const sender = isFields(fields.sender) ? fields.sender : {}
    const role = ROLES[type]
    const media = listOf(fields.attachments).map((each) => mediaText(textOf(each.file_type) ?? 'file', 'en'))
    const text = await htmlText(textOf(fields.content) ?? '', 'en')
    return {
      conversation: textOf(fields.conversation_id) ?? 'conversation',
      said: {
        id: textOf(fields.id),
        role: role === 'agent' && /bot/i.test(textOf(sender.type) ?? '') ? 'bot' : role,
        speaker: textOf(sender.name),
        time: fields.created_at,
        text: [text, ...media].filter((each) => each !== '').join('\n'),
        line,
      },
      facts: { channel: 'chat', source: 'chatwoot' },
    }
  },
})
