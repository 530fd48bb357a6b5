/** Twilio Conversations: messages, which name their author and no role; `roles` in the configuration says who is who. */
import type { ImportProblem } from '../../src/plugin/index.js'
import { jsonImporter, type ToldMessage } from './support/json-importer.js'
import { hasKeys, listOf, textOf } from './support/json-records.js'
import { mediaText } from './support/media.js'

/** Messages of the API. */
export const twilio = jsonImporter({
  name: 'twilio',
  title: { en: 'Twilio Conversations', zh: 'Twilio Conversations' },
  lists: ['messages'],
  detect: (head) => (hasKeys(head, 'conversation_sid', 'author') ? 0.98 : 0),

  async message({ fields, line }): Promise<ToldMessage | ImportProblem | undefined> {
    const conversation = textOf(fields.conversation_sid)
    const author = textOf(fields.author)
    if (conversation === undefined) return undefined
    const media = listOf(fields.media).map((each) => mediaText(textOf(each.content_type) ?? 'file', 'en'))
    return {
      conversation,
      said: {
        id: textOf(fields.sid),
        ...(author === undefined || author === 'system' ? { role: 'system' as const } : { speaker: author }),
        time: fields.date_created,
        text: [textOf(fields.body) ?? '', ...media].filter((each) => each !== '').join('\n'),
        line,
      },
      facts: { channel: 'chat', source: 'twilio' },
    }
  },
})
