/** LivePerson: records of the messaging history API. */
import type { Role } from '../../src/transcript/index.js'
import { htmlText } from './support/html.js'
import { jsonImporter, type Told } from './support/json-importer.js'
import { elementLines, hasKeys, isFields, listOf, textOf } from './support/json-records.js'
import { mediaText } from './support/media.js'
import type { Said } from './support/reading.js'

const ROLES: Readonly<Record<string, Role>> = { consumer: 'customer', agent: 'agent', system: 'system', bot: 'bot' }

/** The history. */
export const liveperson = jsonImporter({
  name: 'liveperson',
  title: { en: 'LivePerson messaging history', zh: 'LivePerson 会话历史' },
  lists: ['conversationHistoryRecords'],
  detect: (head) => (hasKeys(head, /"(?:conversationHistoryRecords|messageRecords)"\s*:/) ? 0.98 : 0),

  async conversation(record, reading): Promise<Told | undefined> {
    const { fields, line } = record
    const info = isFields(fields.info) ? fields.info : {}
    const id = textOf(info.conversationId)
    if (id === undefined) return undefined
    const lines = elementLines(record, ['messageRecords'])
    const said: Said[] = []
    const records = listOf(fields.messageRecords).map((each, index) => ({ each, at: lines[index] ?? line }))
    if (records.every(({ each }) => typeof each.seq === 'number'))
      records.sort((a, b) => Number(a.each.seq) - Number(b.each.seq))
    for (const { each, at } of records) {
      const type = textOf(each.type) ?? ''
      const data = isFields(each.messageData) ? each.messageData : {}
      const message = isFields(data.msg) ? data.msg : {}
      const text = textOf(message.text)
      said.push({
        id: textOf(each.messageId),
        role: ROLES[(textOf(each.sentBy) ?? '').toLowerCase()],
        speaker: textOf(each.participantName),
        time: each.timeL ?? each.time,
        text: text === undefined ? mediaText(type, 'en') : /HTML/.test(type) ? await htmlText(text, 'en') : text,
        line: at,
      })
    }
    const facts = {
      id,
      line,
      channel: 'chat',
      source: 'liveperson',
      startedAt: reading.time(info.startTimeL ?? info.startTime, line),
      endedAt: reading.time(info.endTimeL ?? info.endTime, line),
      agent: { id: textOf(info.latestAgentId), name: textOf(info.latestAgentNickname ?? info.latestAgentFullName) },
    }
    return { facts, said }
  },
})
