/** 美洽: conversations as its API gives them. */
import type { Role } from '../../src/transcript/index.js'
import { htmlText } from './support/html.js'
import { jsonImporter, type Told } from './support/json-importer.js'
import { elementLines, hasKeys, isFields, listOf, textOf } from './support/json-records.js'
import { mediaText } from './support/media.js'
import type { Said } from './support/reading.js'

const ROLES: Readonly<Record<string, Role>> = {
  agent: 'agent',
  client: 'customer',
  bot: 'bot',
  robot: 'bot',
  system: 'system',
}

/** The API's JSON. */
export const meiqia = jsonImporter({
  name: 'meiqia',
  title: { en: 'Meiqia API', zh: '美洽接口数据（JSON）' },
  lists: ['result', 'data', 'conversations'],
  detect: (head) => (hasKeys(head, /"conv_(?:content|start_tm)"\s*:/) ? 0.97 : 0),

  async conversation(record, reading): Promise<Told | undefined> {
    const { fields, line } = record
    const id = textOf(fields.conv_id)
    if (id === undefined) return undefined
    const client = isFields(fields.client_info) ? fields.client_info : {}
    const agent = textOf(fields.agent_name)
    const visitor = textOf(client.visitor_name)
    const lines = elementLines(record, ['conv_content'])
    const said: Said[] = []
    for (const [index, each] of listOf(fields.conv_content).entries()) {
      const from = textOf(each.from) ?? ''
      const role = ROLES[from]
      const at = lines[index] ?? line
      if (!role) {
        reading.note(`messages from the unknown "${from}" were left out`, `来自未知一方“${from}”的消息已略去`, at)
        continue
      }
      const action = textOf(each.action_type) ?? 'message'
      const type = textOf(each.content_type ?? each.type)
      const media = type !== undefined && !/text|message/i.test(type)
      said.push({
        // What is done (accept, transfer, end) is told by the system.
        role: action === 'message' || /msg|message|reply/i.test(action) ? role : 'system',
        speaker: role === 'agent' ? agent : role === 'customer' ? visitor : undefined,
        id: textOf(each.id),
        time: each.timestamp,
        text: media ? mediaText(type, 'zh') : await htmlText(textOf(each.content) ?? '', 'zh'),
        line: at,
      })
    }
    const facts = {
      id,
      line,
      channel: 'chat',
      source: 'meiqia',
      startedAt: reading.time(fields.conv_start_tm, line),
      endedAt: reading.time(fields.conv_end_tm, line),
      agent: { id: textOf(fields.agent_account), name: agent },
      customer: { id: textOf(fields.client_id), name: visitor },
      visit: {
        firstPage: textOf(fields.visit_first_page_url ?? fields.first_page_url),
        dialogPage: textOf(fields.conv_page_url),
        keyword: textOf(fields.search_engine_kw ?? fields.keyword),
        referrer: textOf(fields.source_url ?? fields.referrer),
      },
    }
    return { facts, said }
  },
})
