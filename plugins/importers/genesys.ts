/** Genesys Cloud: transcripts of conversations. */
import type { Role } from '../../src/transcript/index.js'
import { jsonImporter, type Told } from './support/json-importer.js'
import { hasKeys, isFields, listOf, textOf } from './support/json-records.js'
import type { Said } from './support/reading.js'

const ROLES: Readonly<Record<string, Role>> = {
  internal: 'agent',
  agent: 'agent',
  external: 'customer',
  customer: 'customer',
  bot: 'bot',
  acd: 'system',
  ivr: 'system',
}

/** A conversation with its transcripts. */
export const genesys = jsonImporter({
  name: 'genesys',
  title: { en: 'Genesys transcripts', zh: 'Genesys 转写' },
  lists: ['conversations'],
  detect: (head) => (hasKeys(head, 'phrases', 'participantPurpose') ? 0.98 : 0),

  async conversation({ fields, line }, reading): Promise<Told | undefined> {
    const transcripts = Array.isArray(fields.transcripts)
      ? listOf(fields.transcripts)
      : Array.isArray(fields.phrases)
        ? [fields]
        : undefined
    if (!transcripts) return undefined
    const said: Said[] = []
    for (const transcript of transcripts) {
      for (const each of listOf(transcript.phrases)) {
        const start = Number(each.startTimeMs)
        const duration = isFields(each.duration) ? Number(each.duration.milliseconds) : Number.NaN
        const end = new Date(start + duration)
        said.push({
          role: ROLES[(textOf(each.participantPurpose) ?? '').toLowerCase()],
          speaker: undefined,
          time: start,
          text: textOf(each.decoratedText) ?? textOf(each.text) ?? '',
          line,
          ...(!Number.isNaN(end.getTime()) && { more: { endTime: end.toISOString() } }),
        })
      }
    }
    const id = textOf(fields.conversationId ?? fields.id) ?? `line-${line}`
    if (id.startsWith('line-'))
      reading.note('a conversation without an id goes by its line', '没有编号的会话以所在行号为编号', line)
    const voice = /call|voice/i.test(textOf(fields.mediaType) ?? 'call')
    return { facts: { id, line, channel: voice ? 'phone' : 'chat', source: 'genesys' }, said }
  },
})
