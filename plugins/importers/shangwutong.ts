/** 商务通: the list of visits. It holds no messages; it tells whence visitors came, and completes conversations by their id. */
import { enderOf } from './support/row-facts.js'
import { visitList } from './support/visits.js'

/** The codes of `chatkind`, where a list has them in place of words. */
const KINDS = ['', '仅访问', '客服未接受', '客服无讯息', '客人无讯息', '普通', '较好', '极佳', '内部']

/** The list of visits (.xls, or HTML that is named so, or CSV). */
export const shangwutong = visitList({
  name: 'shangwutong',
  title: { en: 'Shangwutong (zoosnet), list of visits', zh: '商务通访问列表' },
  extensions: ['.xls', '.xlsx', '.csv'],
  header: [['编号'], ['开始访问时间', '开始对话时间'], ['客人讯息数', '对话类型', '对话类别', '永久身份']],

  visit(cell, reading, line) {
    const id = cell('编号')
    if (id === undefined) return undefined
    const kind = cell('对话类型', '对话类别')
    return {
      id,
      line,
      channel: 'chat',
      source: 'shangwutong',
      startedAt: reading.time(cell('开始对话时间') ?? cell('开始访问时间'), line),
      endedBy: enderOf(cell('结束方式')),
      agent: {
        name: cell('参与接待客服', '初始接待客服')
          ?.split(/[,，;；、]/)[0]
          ?.trim(),
      },
      customer: { id: cell('永久身份'), name: cell('名称') },
      visit: {
        firstPage: cell('初次访问网址'),
        dialogPage: cell('对话来源'),
        referrer: cell('访问来源'),
        keyword: cell('关键词'),
      },
      meta: {
        dialogType: kind !== undefined && /^\d$/.test(kind) ? KINDS[Number(kind)] : kind,
        duration: cell('对话时长'),
        startedHow: cell('开始方式'),
        endedHow: cell('结束方式'),
        customerMessages: count(cell('客人讯息数')),
        agentMessages: count(cell('客服讯息数')),
        customerKind: cell('客人类别'),
        note: cell('客人说明'),
        place: cell('IP定位', 'IP'),
        system: cell('操作系统'),
        resolution: cell('分辨率'),
        pages: count(cell('本次访问页数')),
      },
    }
  },
})

function count(cell: string | undefined): number | undefined {
  return cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : undefined
}
