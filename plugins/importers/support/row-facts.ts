/** What the columns of a row say of its conversation beside the messages. */
import type { SourceRow } from '../../../src/plugin/index.js'
import type { Conversation, Post } from '../../../src/transcript/index.js'
import { roleOfWord } from '../role-words.js'
import { type Columns, cellOf, type Field } from './columns.js'
import { defined, type Reading } from './reading.js'

const POSTS = ['consultant', 'service', 'nurse', 'doctor'] as const

/** A post by its name in either language. */
export function postOf(word: string | undefined): Post | undefined {
  if (word === undefined) return undefined
  return (
    POSTS.find((post) => post === word.toLowerCase()) ??
    roleOfWord(word)?.post ??
    (word === '客服' ? 'service' : undefined)
  )
}

/** Who ended a conversation, by the words that systems have for it. */
export function enderOf(word: string | undefined): Conversation['endedBy'] {
  if (word === undefined) return undefined
  if (/超时|timeout|timed out|长时间/i.test(word)) return 'timeout'
  if (/访客|客人|客户|顾客|用户|患者|customer|visitor|user|client/i.test(word)) return 'customer'
  if (/客服|坐席|座席|agent|operator/i.test(word)) return 'agent'
  return /系统|system|断网|自动/i.test(word) ? 'system' : undefined
}

/** The direction of a call. */
export function directionOf(word: string | undefined): Conversation['direction'] {
  if (word === undefined) return undefined
  if (/呼出|外呼|去电|out/i.test(word)) return 'out'
  return /呼入|来电|\bin/i.test(word) ? 'in' : undefined
}

/** All but the messages. */
export function factsOf(
  row: SourceRow,
  columns: Columns,
  reading: Reading,
): Omit<Conversation, 'id' | 'messages'> & { id?: string } {
  const cell = (field: Field) => cellOf(row, columns, field)
  const channel = cell('channel')
  const region = cell('region')
  return defined({
    id: cell('conversation'),
    channel:
      channel === undefined
        ? undefined
        : /电话|通话|语音|phone|call|voice/i.test(channel)
          ? ('phone' as const)
          : ('chat' as const),
    startedAt: reading.time(cell('startedAt'), row.line),
    endedAt: reading.time(cell('endedAt'), row.line),
    endedBy: enderOf(cell('endedBy')),
    direction: directionOf(cell('direction')),
    agent: { name: cell('agent'), team: cell('team'), post: postOf(cell('post')) },
    customer: {
      id: cell('customerId'),
      name: cell('customer'),
      region:
        region === undefined
          ? undefined
          : /本地|local/i.test(region)
            ? 'local'
            : /外地|remote/i.test(region)
              ? 'remote'
              : undefined,
      condition: cell('condition'),
      dischargedAt: reading.time(cell('dischargedAt'), row.line)?.slice(0, 10),
    },
    visit: {
      firstPage: cell('firstPage'),
      dialogPage: cell('dialogPage'),
      keyword: cell('keyword'),
      referrer: cell('referrer'),
    },
    record: cell('record'),
  }) as Omit<Conversation, 'id' | 'messages'> & { id?: string }
}
