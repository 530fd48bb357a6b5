/** WeChat as the tables that export tools write: an older layout by account, and a newer one by name. */
import type { Importer, ImportProblem, Source } from '../../src/plugin/index.js'
import type { ConversationNode, Role } from '../../src/transcript/index.js'
import { headerName } from './support/columns.js'
import { firstCells, nothingBelow, tableRows } from './support/csv-rows.js'
import { baseName, Gatherer } from './support/gatherer.js'
import { mediaText } from './support/media.js'
import { Reading, type Said } from './support/reading.js'

const OLDER = ['talkerid', 'issender', 'strcontent']
const NEWER = ['消息id', '类型', '发送人', '内容']

/** The numbers of `Type`; 1 is text, 10000 a notice of WeChat's own. */
const TYPES: Readonly<Record<string, string>> = {
  3: 'image',
  34: 'voice',
  42: 'card',
  43: 'video',
  47: 'sticker',
  48: 'location',
  49: 'link',
  50: 'call',
}
/** Of type 49. */
const SUBTYPES: Readonly<Record<string, string>> = {
  6: 'file',
  33: 'weapp',
  36: 'weapp',
  2000: 'transfer',
  2001: 'redpacket',
}

type Cell = (name: string) => string

/** WeChat tables. */
export const wechatTable: Importer = {
  name: 'wechat-table',
  title: { en: 'WeChat as a table', zh: '微信聊天记录（表格）' },
  extensions: ['.csv', '.xlsx'],

  detect: ({ head }) => (firstCells(head, 4).some((cells) => layout(cells) !== undefined) ? 0.97 : 0),

  async *read(source: Source): AsyncGenerator<ConversationNode | ImportProblem> {
    const reading = new Reading(source)
    const gatherer = new Gatherer(source, reading, false)
    let header: readonly string[] | undefined
    let rows = 0
    for await (const row of tableRows(source)) {
      if ('problem' in row) {
        yield row
        continue
      }
      if (!header) {
        if (layout(row.cells)) header = row.cells.map(headerName)
        continue
      }
      rows++
      const names = header
      const cell: Cell = (name) => row.cells[names.indexOf(name)]?.trim() ?? ''
      const older = names.includes('issender')
      const said = older ? olderSaid(cell, reading, row.line) : newerSaid(cell, row.line)
      const id = older ? cell('talkerid') || cell('nickname') : baseName(source.name)
      gatherer.put(id, said, () => ({
        id,
        line: row.line,
        channel: 'chat',
        source: 'wechat',
        ...(older && {
          customer: { id: cell('talkerid') || undefined, name: cell('remark') || cell('nickname') || undefined },
        }),
      }))
      yield* gatherer.flush(200_000)
    }
    if (header && rows === 0) yield nothingBelow()
    if (!header) {
      yield {
        problem: { en: 'no row is a header of a WeChat table', zh: '没有找到微信表格的表头' },
        hint: {
          en: `It names ${OLDER.join(', ')} or ${NEWER.join(', ')}.`,
          zh: `表头应有 ${OLDER.join('、')} 或 ${NEWER.join('、')}。`,
        },
        line: 1,
      }
    }
    yield* gatherer.finish()
  },
}

function layout(cells: readonly string[]): 'older' | 'newer' | undefined {
  const names = new Set(cells.map(headerName))
  if (OLDER.every((name) => names.has(name))) return 'older'
  return NEWER.every((name) => names.has(name)) ? 'newer' : undefined
}

function olderSaid(cell: Cell, reading: Reading, line: number): Said {
  const type = cell('type')
  const own = cell('issender') === '1'
  const sender = cell('sender') || cell('nickname')
  const configured = reading.who(sender)
  const role: Role = type === '10000' ? 'system' : (configured?.role ?? (own ? 'agent' : 'customer'))
  if (!configured && type !== '10000') {
    reading.note(
      'whose account was exported (IsSender 1) is taken for the agent, the others for customers',
      '导出账号本人（IsSender 为 1）视为客服，其余视为客户',
      line,
    )
  }
  const subtype = cell('subtype')
  const quoted = type === '49' && subtype === '57'
  const media = quoted ? undefined : ((type === '49' ? SUBTYPES[subtype] : undefined) ?? TYPES[type])
  return {
    id: cell('localid') || undefined,
    role,
    speaker:
      role === 'customer'
        ? cell('remark') || sender || undefined
        : own
          ? cell('sender') || undefined
          : sender || undefined,
    time: cell('createtime') || cell('strtime'),
    text: media === undefined ? plain(cell('strcontent')) : mediaText(media, 'zh'),
    line,
  }
}

function newerSaid(cell: Cell, line: number): Said {
  const type = cell('类型')
  const text = type === '' || /文本|text|引用/i.test(type) || /系统/.test(type) ? cell('内容') : mediaText(type, 'zh')
  const system = /系统/.test(type) || /^系统/.test(cell('发送人'))
  return {
    id: cell('消息id') || undefined,
    ...(system ? { role: 'system' as const } : { speaker: cell('发送人') || cell('备注') || cell('昵称') }),
    time: cell('时间'),
    text,
    line,
  }
}

/** Quoted replies come as XML: what was written stands in its title. */
function plain(content: string): string {
  if (!content.startsWith('<')) return content
  const title = /<title>(?:<!\[CDATA\[)?([^<\]]{0,2000})/.exec(content)?.[1]
  return title?.trim() || mediaText('link', 'zh')
}
