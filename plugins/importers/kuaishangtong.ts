/** 快商通: the JSON that it pushes, and the summary table (CSV), which lists visits. */
import type { ImportProblem } from '../../src/plugin/index.js'
import type { Conversation, Role } from '../../src/transcript/index.js'
import { htmlText } from './support/html.js'
import { jsonImporter, type Told } from './support/json-importer.js'
import { elementLines, hasKeys, type JsonRecord, listOf, textOf } from './support/json-records.js'
import { malformed, type Said } from './support/reading.js'

const ROLES: Readonly<Record<string, Role>> = { 1: 'customer', 2: 'agent', 3: 'system' }
const VISIT_TRACE = '4'

/** Who ended it: the codes of `endType`. */
const ENDERS: Readonly<Record<string, Conversation['endedBy']>> = {
  et_v_e: 'customer',
  et_c_e: 'agent',
  et_c_r: 'agent',
  et_c_q: 'agent',
  et_c_o: 'system',
  et_t_s: 'system',
  et_t_c: 'system',
  et_d_t: 'timeout',
}

/** What kind of dialogue it was: the codes of `dialogType`. */
const KINDS: Readonly<Record<string, string>> = {
  dt_v_ov: '仅访问网站',
  dt_v_nm: '访客无消息',
  dt_c_na: '客服未接受',
  dt_c_nm: '客服无消息',
  dt_d_o: '其他有效',
  dt_d_n: '一般',
  dt_d_g: '较好',
  dt_d_b: '极佳',
}

/** The pushed JSON. */
export const kuaishangtong = jsonImporter({
  name: 'kuaishangtong',
  title: { en: 'Kuaishangtong, pushed JSON', zh: '快商通推送数据（JSON）' },
  lists: ['data', 'list', 'records'],
  detect: (head) =>
    hasKeys(head, 'recType', /"(?:recContent|diaStartTime|dialogs)"\s*:/)
      ? 0.97
      : hasKeys(head, 'diaStartTime', 'dialogType')
        ? 0.97
        : 0,

  async conversation(record, reading): Promise<Told | ImportProblem | undefined> {
    const { fields, line } = record
    const id = textOf(fields.recId)
    if (id === undefined && !Array.isArray(fields.dialogs)) return undefined
    if (id === undefined) return malformed(line, { en: 'the session has no recId', zh: '会话缺少 recId' })
    const agents = agentsOf(fields.joinCsIds)
    const lines = elementLines(record, ['dialogs'])
    const said: Said[] = []
    let traces = 0
    for (const [index, each] of listOf(fields.dialogs).entries()) {
      const type = textOf(each.recType) ?? ''
      if (type === VISIT_TRACE) {
        traces++
        continue
      }
      const role = ROLES[type]
      const at = lines[index] ?? line
      if (!role) {
        reading.note(`messages of the unknown recType ${type} were left out`, `未知 recType（${type}）的消息已略去`, at)
        continue
      }
      const sender = textOf(each.sender)
      said.push({
        id: textOf(each.id),
        role,
        speaker:
          role === 'system'
            ? undefined
            : role === 'agent' && sender !== undefined
              ? (agents.get(sender) ?? sender)
              : sender,
        time: each.addTime,
        text: await htmlText(textOf(each.recContent) ?? '', 'zh'),
        line: at,
      })
    }
    if (traces > 0)
      reading.note(
        'records of pages visited (recType 4) are no messages and were left out',
        '访问轨迹（recType 4）不是消息，已略去',
        line,
      )
    return { facts: { ...factsOf(record, reading), id, line }, said }
  },
})

function factsOf({ fields, line }: JsonRecord, reading: { time(value: unknown, line?: number): string | undefined }) {
  const [login, name] = [...agentsOf(fields.joinCsIds)][0] ?? []
  const terminal = textOf(fields.terminalType)
  return {
    channel: 'chat',
    source: 'kuaishangtong',
    startedAt: reading.time(fields.diaStartTime ?? fields.curEnterTime, line),
    endedAt: reading.time(fields.diaEndTime, line),
    endedBy: ENDERS[textOf(fields.endType) ?? ''],
    agent: { id: textOf(fields.firstCsId) ?? login, name },
    customer: { id: textOf(fields.visitorId), name: textOf(fields.visitorName) },
    visit: {
      firstPage: textOf(fields.firstUrl),
      dialogPage: textOf(fields.diaPage ?? fields.siteName),
      keyword: textOf(fields.keyword),
    },
    meta: {
      dialogType: KINDS[textOf(fields.dialogType) ?? ''] ?? textOf(fields.dialogType),
      endType: textOf(fields.endType),
      terminal,
    },
  }
}

/** `登录名[显示名,…]`, several of them: display names by login. */
function agentsOf(value: unknown): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, login = '', shown = ''] of (textOf(value) ?? '').matchAll(/([^,;[\]]+)\[([^,\]]*)[^\]]*\]/g))
    found.set(login.trim(), shown.trim() || login.trim())
  return found
}
