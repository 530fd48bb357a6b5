/**
 * WeChat as text: what people copy out of it, and what export tools write. The forms vary: a line names who wrote when, and
 * the lines below hold the message.
 */
import type { Importer, ImportProblem, Source } from '../../src/plugin/index.js'
import type { ConversationNode, Role } from '../../src/transcript/index.js'
import { isSeparator, readSpeakerLine } from './speaker-line.js'
import { baseName } from './support/gatherer.js'
import { Reading, type Said } from './support/reading.js'

const DATE = '\\d{4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)'
const HALF = '(?:上午|下午|凌晨|早上|中午|晚上)?\\s?'
const TIME = `(${DATE}[ T　,，]*${HALF}\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?)`
const NAME = '([^\\s:：()（）][^:：\\n]{0,39}?)'

/** `时间 昵称`, `昵称 时间`, `昵称(时间)`; which group holds the name, and which the time. */
const HEADS: readonly [RegExp, name: number, time: number][] = [
  [new RegExp(`^${TIME}[ \\t　]+${NAME}[:：]?\\s*$`), 2, 1],
  [new RegExp(`^${NAME}[ \\t　]+${TIME}[:：]?\\s*$`), 1, 2],
  [new RegExp(`^${NAME}[ \\t　]*[(（]${TIME}[)）][:：]?\\s*$`), 1, 2],
]
const ONLY_TIME = new RegExp(`^[—\\-–\\s]*${TIME}[—\\-–\\s]*$`)
/** `昵称:` with the message below. */
const ONLY_NAME = /^([^\s:：，。！？,!?][^:：，。！？,!?]{0,29}?)[ \t]*[:：]\s*$/u
const SYSTEM =
  /^(?:你|您|对方|.{1,20})?(?:撤回了一条消息|已添加了.{1,30}，现在可以开始聊天了|拍了拍.{1,20}|邀请.{1,30}加入了群聊)。?$|^以上是打招呼的内容$|^以下(?:为|是)新消息$/u
const SYSTEM_NAME = /^(?:系统消息|系统|微信团队|system)$/i

interface Head {
  name: string
  time?: string
}

/** WeChat text. */
export const wechat: Importer = {
  name: 'wechat',
  title: { en: 'WeChat as text', zh: '微信聊天记录（文本）' },
  extensions: ['.txt'],

  detect({ head }) {
    const lines = head.split(/\r?\n/, 200)
    if (lines.filter((line) => headOf(line)).length >= 2) return 0.92
    const named = lines.filter((line) => ONLY_NAME.test(line)).length
    const spoken = lines.filter((line) => (readSpeakerLine(line)?.text ?? '').trim() !== '').length
    return named >= 2 && named > spoken ? 0.85 : 0
  },

  async *read(source: Source): AsyncGenerator<ConversationNode | ImportProblem> {
    const reading = new Reading(source)
    const timed = source.head.split(/\r?\n/, 400).some((line) => headOf(line))
    const base = baseName(source.name)
    let said: (Said & { parts: string[] })[] = []
    let count = 0
    let started = 0
    let time: string | undefined
    const finish = (): ConversationNode | ImportProblem => {
      const all = said.map(({ parts, ...each }) => ({ ...each, text: parts.join('\n').trim() }))
      said = []
      return reading.finish(
        { id: count++ === 0 ? base : `${base}#${count}`, line: started, channel: 'chat', source: 'wechat' },
        all,
      )
    }
    const open = (head: Head | undefined, line: number, role?: Role): void => {
      started = said.length === 0 ? line : started
      said.push({ ...roleOf(head, role), time: head?.time ?? time, text: '', parts: [], line })
    }
    for await (const batch of source.lines()) {
      for (const { text, number } of batch) {
        const line = text.trimEnd()
        if (isSeparator(line) && !ONLY_TIME.test(line)) {
          if (said.length > 0) yield finish()
          continue
        }
        const alone = ONLY_TIME.exec(line)
        const head = headOf(line) ?? (timed ? undefined : nameOf(line))
        if (alone) time = alone[1]
        else if (head) open(head, number)
        else if (SYSTEM.test(line.trim())) {
          open(undefined, number, 'system')
          said.at(-1)?.parts.push(line.trim())
        } else if (said.length > 0) said.at(-1)?.parts.push(line)
        else if (line.trim() !== '')
          reading.note('lines above the first message were left out', '第一条消息之前的内容已略去', number)
      }
    }
    if (said.length > 0) yield finish()
    else if (count === 0) {
      yield {
        problem: { en: 'no line names who wrote when', zh: '没有一行写明发送人和时间' },
        hint: {
          en: 'Such lines look like "昵称 2024-05-01 09:30:00", with the message below.',
          zh: '这样的行形如“昵称 2024-05-01 09:30:00”，消息写在下一行。',
        },
        line: 1,
      }
    }
  },
}

function roleOf(head: Head | undefined, role: Role | undefined): Pick<Said, 'role' | 'speaker'> {
  if (role) return { role }
  const { name = '' } = head ?? {}
  return SYSTEM_NAME.test(name) ? { role: 'system' } : { speaker: name }
}

function headOf(line: string): Head | undefined {
  if (line.length > 90) return undefined
  for (const [form, name, time] of HEADS) {
    const found = form.exec(line.trimEnd())
    if (found) return { name: (found[name] as string).trim(), time: found[time] as string }
  }
  return undefined
}

function nameOf(line: string): Head | undefined {
  const name = ONLY_NAME.exec(line)?.[1]
  return name === undefined ? undefined : { name }
}
