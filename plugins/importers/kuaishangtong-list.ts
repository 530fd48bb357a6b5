/** 快商通: the summary table, a visit a row and no messages. */
import { visitList } from './support/visits.js'

/** The summary table (CSV or spreadsheet). */
export const kuaishangtongList = visitList({
  name: 'kuaishangtong-list',
  title: { en: 'Kuaishangtong, summary table', zh: '快商通对话汇总表' },
  extensions: ['.csv', '.xls', '.xlsx'],
  header: [['对话时间'], ['访客名称'], ['名片标签', '访客消息数', '搜索词']],

  visit(cell, reading, line) {
    const name = cell('访客名称')
    const time = cell('对话时间')
    if (name === undefined && time === undefined) return undefined
    const startedAt = reading.time(time, line)
    return {
      // The table has no ids: name and time stand for one, and are what it is joined by.
      id: cell('对话编号', '会话ID', '编号') ?? `${name ?? ''}@${startedAt ?? line}`,
      line,
      channel: 'chat',
      source: 'kuaishangtong',
      startedAt,
      agent: { name: cell('客服', '接待客服', '参与客服') },
      customer: { name },
      visit: { keyword: cell('搜索词'), firstPage: cell('初次访问网址', '着陆页'), referrer: cell('来源', '访问来源') },
      record: cell('备注说明'),
      meta: { tags: cell('名片标签'), customerMessages: count(cell('访客消息数')) },
    }
  },
})

function count(cell: string | undefined): number | undefined {
  return cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : undefined
}
