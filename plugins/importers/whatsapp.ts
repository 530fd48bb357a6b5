/** WhatsApp: an exported chat. The order of day and month is told from the file, else it must be said. */
import type { Importer, ImportProblem, Source } from '../../src/plugin/index.js'
import type { ConversationNode } from '../../src/transcript/index.js'
import { type DateOrder, isoTime, orderOf } from './support/clock.js'
import { baseName } from './support/gatherer.js'
import { mediaText } from './support/media.js'
import { Reading, type Said } from './support/reading.js'

const TIME = '(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4},?\\s+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?\\s?m\\.?)?)'
const HEAD = new RegExp(`^(?:\\[${TIME}\\]\\s*|${TIME}\\s+[-–]\\s+)(.*)$`, 'is')
const NAMED = /^([^:]{1,60}?):\s?(.*)$/s
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const MEDIA =
  /^<(?:(image|video|audio|sticker|document|gif|contact card|media|bild|medien)?\s*(?:omitted|weggelassen|ausgeschlossen)|attached:\s*([^>]+)|省略媒体文件|媒體已略去)>$|^(image|video|audio|sticker|document|GIF|Contact card) omitted$/i

interface Head {
  time: string
  rest: string
}

/** An exported chat. */
export const whatsapp: Importer = {
  name: 'whatsapp',
  title: { en: 'WhatsApp, exported chat', zh: 'WhatsApp 导出的聊天' },
  extensions: ['.txt'],

  detect({ head }) {
    const heads = head.split(/\r?\n/, 100).filter((line) => headOf(line))
    return heads.length >= 2 ? 0.95 : heads.length === 1 ? 0.7 : 0
  },

  async *read(source: Source): AsyncGenerator<ConversationNode | ImportProblem> {
    const reading = new Reading(source)
    const dates: string[] = []
    const said: (Said & { parts: string[]; at: string })[] = []
    for await (const batch of source.lines()) {
      for (const { text, number } of batch) {
        const head = headOf(text)
        if (head) {
          const [, name, first = ''] = NAMED.exec(head.rest) ?? []
          if (dates.length < 100_000) dates.push(head.time)
          const who = name === undefined ? { role: 'system' as const } : { speaker: name.trim() }
          said.push({ ...who, at: head.time, text: '', parts: [name === undefined ? head.rest : first], line: number })
        } else if (said.length > 0) said.at(-1)?.parts.push(text.replace(MARKS, ''))
        else if (text.trim() !== '')
          reading.note('lines above the first message were left out', '第一条消息之前的内容已略去', number)
      }
    }
    if (said.length === 0) {
      yield {
        problem: { en: 'no line begins like a message of WhatsApp', zh: '没有一行像 WhatsApp 的消息' },
        hint: {
          en: 'Such lines look like "[1/5/24, 09:30:00] Anna: …".',
          zh: '这样的行形如“[1/5/24, 09:30:00] Anna: …”。',
        },
        line: 1,
      }
      return
    }
    const order = orderOfAll(dates)
    if (typeof order !== 'string') {
      yield order
      return
    }
    if (order === 'day?' || order === 'month?') {
      reading.note(
        `dates were read with the ${order.slice(0, -1)} first, for so they rise`,
        `日期按${order === 'day?' ? '日在前' : '月在前'}理解，这样时间才连贯`,
        1,
      )
    }
    reading.order = order.replace('?', '') as DateOrder
    const all = said.map(({ parts, at, ...each }) => ({ ...each, time: at, text: spoken(parts.join('\n').trimEnd()) }))
    yield reading.finish(
      { id: baseName(source.name), line: said[0]?.line ?? 1, channel: 'chat', source: 'whatsapp' },
      all,
    )
  },
}

function headOf(line: string): Head | undefined {
  const found = HEAD.exec(
    line
      .replace(MARKS, '')
      .replace(/[\u202f\u00a0]/g, ' ')
      .trimEnd(),
  )
  return found ? { time: (found[1] ?? found[2]) as string, rest: found[3] as string } : undefined
}

function spoken(text: string): string {
  const media = MEDIA.exec(text.trim())
  if (!media) return text.replace(/\s?<This message was edited>$/, '')
  return mediaText(media[1] ?? media[2] ?? media[3] ?? 'media', 'en')
}

/** The order that some date proves; else the one in which the dates rise without leaps. */
function orderOfAll(dates: readonly string[]): DateOrder | 'day?' | 'month?' | ImportProblem {
  const [first = ''] = dates
  if (/^\d{4}/.test(first) || first.includes('.')) return 'day'
  for (const date of dates) {
    const order = orderOf(date)
    if (order) return order
  }
  const spans = (['day', 'month'] as const).map((order) => spread(dates, order))
  const [asDay = 0, asMonth = 0] = spans
  if (asDay !== asMonth) return asDay < asMonth ? 'day?' : 'month?'
  const same = dates.every((date) => /^\D*(\d+)[-/](\d+)/.exec(date)?.[1] === /^\D*(\d+)[-/](\d+)/.exec(date)?.[2])
  if (same) return 'day'
  return {
    problem: {
      en: `it cannot be told whether day or month comes first in dates such as ${first}`,
      zh: `无法判断 ${first} 这样的日期是日在前还是月在前`,
    },
    hint: {
      en: 'Export a longer part of the chat, or write the dates as 2024-05-01.',
      zh: '请导出更长的一段聊天，或把日期写成 2024-05-01 的形式。',
    },
    line: 1,
  }
}

/** How far the times run back and forth, in milliseconds; a wrong order leaps. */
function spread(dates: readonly string[], order: DateOrder): number {
  let total = 0
  let before: number | undefined
  for (const date of dates) {
    const at = Date.parse(`${isoTime(date, order) ?? ''}Z`)
    if (Number.isNaN(at)) return Number.POSITIVE_INFINITY
    if (before !== undefined) total += at < before ? (before - at) * 100 : at - before
    before = at
  }
  return total
}
