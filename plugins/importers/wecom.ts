/** 企业微信: the archive of conversations (会话内容存档), decrypted; one message a line or in a list. */
import type { ImportProblem } from '../../src/plugin/index.js'
import { jsonImporter, type ToldMessage } from './support/json-importer.js'
import { type Fields, hasKeys, isFields, listOf, textOf } from './support/json-records.js'
import { mediaText } from './support/media.js'
import { malformed } from './support/reading.js'

/** People outside of the company have ids of this form, robots of that; anybody else is staff. */
const OUTSIDE = /^w[mo][\w-]{10,}/
const ROBOT = /^wb/

/** The decrypted archive. */
export const wecom = jsonImporter({
  name: 'wecom',
  title: { en: 'WeCom archive, decrypted', zh: '企业微信会话存档（已解密）' },
  lists: ['chatdata', 'data', 'messages', 'list'],
  detect: (head) => (hasKeys(head, 'msgid', 'msgtime', 'tolist') ? 0.98 : 0),

  async message({ fields, line }, reading): Promise<ToldMessage | ImportProblem | null | undefined> {
    const action = textOf(fields.action)
    const from = textOf(fields.from)
    // Somebody changed the company they work in: nothing was said.
    if (action === 'switch') return null
    if (from === undefined || textOf(fields.msgtype) === undefined) return undefined
    const to = Array.isArray(fields.tolist) ? fields.tolist.filter((each) => typeof each === 'string') : []
    const room = textOf(fields.roomid)
    if (room === undefined && to.length === 0)
      return malformed(line, { en: 'the message names no receiver', zh: '消息没有接收人' })
    const recalled = action === 'recall'
    const known = reading.who(from)
    return {
      conversation: room ?? [from, ...to].sort().join('+'),
      said: {
        id: textOf(fields.msgid),
        role: recalled
          ? 'system'
          : (known?.role ?? (OUTSIDE.test(from) ? 'customer' : ROBOT.test(from) ? 'bot' : 'agent')),
        speaker: from,
        time: fields.msgtime,
        text: recalled ? '[撤回了一条消息]' : contentOf(fields),
        line,
      },
      facts: { channel: 'chat', source: 'wecom' },
    }
  },
})

function contentOf(fields: Fields): string {
  const type = textOf(fields.msgtype) ?? ''
  const body = isFields(fields[type]) ? fields[type] : {}
  if (type === 'mixed') return listOf(body.item).map(partOf).join('')
  const text = textOf(body.content)
  if (text !== undefined) return text
  const title = textOf(body.title ?? body.filename ?? body.displayname)
  return title === undefined ? mediaText(type, 'zh') : `${mediaText(type, 'zh')} ${title}`
}

/** A part of a mixed message; its content is JSON in a string. */
function partOf(part: Fields): string {
  const type = textOf(part.type) ?? ''
  if (type !== 'text') return mediaText(type, 'zh')
  try {
    const content: unknown = JSON.parse(textOf(part.content) ?? '{}')
    return isFields(content) ? (textOf(content.content) ?? '') : ''
  } catch {
    return textOf(part.content) ?? ''
  }
}
