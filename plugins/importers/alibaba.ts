/** Alibaba 智能对话分析: the dialogues that are uploaded to it. */
import type { Role } from '../../src/transcript/index.js'
import { jsonImporter, type Told } from './support/json-importer.js'
import { elementLines, hasKeys, listOf, textOf } from './support/json-records.js'
import { offsetTime } from './support/offsets.js'
import type { Said } from './support/reading.js'

const ROLES: Readonly<Record<string, Role>> = {
  客服: 'agent',
  坐席: 'agent',
  客户: 'customer',
  机器人: 'bot',
  系统: 'system',
}

/** Tickets with dialogues. */
export const alibaba = jsonImporter({
  name: 'alibaba',
  title: { en: 'Alibaba conversation analysis, upload', zh: '阿里云智能对话分析上传数据' },
  lists: ['tickets'],
  detect: (head) => (hasKeys(head, 'dialogue', 'words') ? 0.98 : 0),

  async conversation(record, reading): Promise<Told | undefined> {
    const { fields, line } = record
    const id = textOf(fields.tid)
    if (!Array.isArray(fields.dialogue)) return undefined
    const lines = elementLines(record, ['dialogue'])
    let call = false
    const said: Said[] = listOf(fields.dialogue).map((each, index) => {
      call ||= each.begin !== undefined && each.beginTime === undefined
      const identity = textOf(each.identity)
      const role = ROLES[textOf(each.role) ?? '']
      return {
        role,
        speaker: identity ?? (role ? undefined : textOf(each.role)),
        time: each.beginTime ?? offsetTime(each.begin),
        text: textOf(each.words) ?? '',
        line: lines[index] ?? line,
        ...(each.end !== undefined && { more: { endTime: offsetTime(each.end) } }),
      }
    })
    if (id === undefined) reading.note('a ticket without tid goes by its line', '没有 tid 的会话以所在行号为编号', line)
    return { facts: { id: id ?? `line-${line}`, line, channel: call ? 'phone' : undefined, source: 'alibaba' }, said }
  },
})
