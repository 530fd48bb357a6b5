/** Amazon Connect Contact Lens: analysed chats, and calls. */
import type { Role } from '../../src/transcript/index.js'
import { htmlText } from './support/html.js'
import { jsonImporter, type Told } from './support/json-importer.js'
import { elementLines, hasKeys, isFields, listOf, textOf } from './support/json-records.js'
import { mediaText } from './support/media.js'
import { offsetTime } from './support/offsets.js'
import type { Said } from './support/reading.js'

const ROLES: Readonly<Record<string, Role>> = {
  AGENT: 'agent',
  CUSTOMER: 'customer',
  SYSTEM: 'system',
  CUSTOM_BOT: 'bot',
}

/** Transcripts of chats (with absolute times) and of calls (with offsets). */
export const contactLens = jsonImporter({
  name: 'contact-lens',
  title: { en: 'Amazon Connect Contact Lens', zh: 'Amazon Connect Contact Lens' },
  detect: (head) => (hasKeys(head, 'ParticipantId', /"(?:Transcript|Participants)"\s*:/) ? 0.98 : 0),

  async conversation(record, reading): Promise<Told | undefined> {
    const { fields, line } = record
    if (!Array.isArray(fields.Transcript)) return undefined
    const people = new Map(
      listOf(fields.Participants).map((each) => [textOf(each.ParticipantId), textOf(each.ParticipantRole)]),
    )
    const about = isFields(fields.CustomerMetadata) ? fields.CustomerMetadata : {}
    const lines = elementLines(record, ['Transcript'])
    const said: Said[] = []
    let voice = false
    for (const [index, each] of listOf(fields.Transcript).entries()) {
      const at = lines[index] ?? line
      const id = textOf(each.ParticipantId)
      const named = textOf(each.ParticipantRole) ?? people.get(id) ?? id ?? ''
      voice ||= each.BeginOffsetMillis !== undefined
      const type = textOf(each.Type) ?? 'MESSAGE'
      const content = textOf(each.Content)
      if (type === 'EVENT') continue
      if (type === 'ATTACHMENT') {
        said.push({
          role: ROLES[named],
          speaker: textOf(each.DisplayName) ?? id,
          time: each.AbsoluteTime,
          text: mediaText('file', 'en'),
          line: at,
        })
        continue
      }
      const html = textOf(each.ContentType)?.includes('html') ?? false
      said.push({
        id: textOf(each.Id),
        role: ROLES[named.toUpperCase()],
        speaker: textOf(each.DisplayName) ?? (ROLES[named.toUpperCase()] ? undefined : id),
        time: each.AbsoluteTime ?? offsetTime(each.BeginOffsetMillis),
        text: html ? await htmlText(content ?? '', 'en') : (content ?? ''),
        line: at,
        ...(each.EndOffsetMillis !== undefined && { more: { endTime: offsetTime(each.EndOffsetMillis) } }),
      })
    }
    const id = textOf(about.ContactId ?? fields.ContactId ?? fields.JobName) ?? `line-${line}`
    if (id.startsWith('line-'))
      reading.note('a contact without an id goes by its line', '没有编号的会话以所在行号为编号', line)
    return { facts: { id, line, channel: voice ? 'phone' : 'chat', source: 'contact-lens' }, said }
  },
})
