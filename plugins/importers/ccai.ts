/** Google CCAI (Contact Center AI Insights): a conversation in JSON, one a file as a rule. */
import type { Role } from '../../src/transcript/index.js'
import { jsonImporter, type Told } from './support/json-importer.js'
import { elementLines, hasKeys, isFields, listOf, textOf } from './support/json-records.js'
import type { Said } from './support/reading.js'

const ROLES: Readonly<Record<string, Role>> = {
  AGENT: 'agent',
  HUMAN_AGENT: 'agent',
  AUTOMATED_AGENT: 'bot',
  CUSTOMER: 'customer',
  END_USER: 'customer',
}

/** Entries with microseconds. */
export const ccai = jsonImporter({
  name: 'ccai',
  title: { en: 'Google CCAI', zh: 'Google CCAI' },
  lists: ['conversations'],
  detect: (head) =>
    hasKeys(head, 'entries', /"(?:start_timestamp_usec|AUTOMATED_AGENT)"|"role"\s*:\s*"(?:END_USER|CUSTOMER|AGENT)"/)
      ? 0.97
      : 0,

  async conversation(record, reading): Promise<Told | undefined> {
    const { fields, line } = record
    if (!Array.isArray(fields.entries)) return undefined
    const lines = elementLines(record, ['entries'])
    const said: Said[] = listOf(fields.entries).map((each, index) => {
      const role = ROLES[(textOf(each.role) ?? '').toUpperCase()]
      return {
        role,
        speaker: role ? undefined : textOf(each.user_id),
        time: each.start_timestamp_usec,
        text: textOf(each.text) ?? '',
        line: lines[index] ?? line,
      }
    })
    const info = isFields(fields.conversation_info) ? fields.conversation_info : {}
    const id = textOf(fields.conversation_id ?? fields.id ?? fields.name ?? info.conversation_id) ?? `line-${line}`
    if (id.startsWith('line-'))
      reading.note('a conversation without an id goes by its line', '没有编号的会话以所在行号为编号', line)
    return { facts: { id, line, source: 'ccai' }, said }
  },
})
