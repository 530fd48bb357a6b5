import { describe, expect, it } from 'vitest'
import { view } from '../../../tests/support/view.js'
import type { Labels } from '../../plugin/index.js'
import type { Conversation } from '../../transcript/index.js'

function label(name: keyof Labels, lines: string, fields?: Partial<Conversation>): string | null {
  return view(lines, fields).labels[name].value
}

describe('conversion', () => {
  it.each([
    ['C: 怎么退款\nA: 在订单里点退款', 'none'],
    ['C: 我叫李小兰\nA: 好的', 'information'],
    ['C: Please write to anna@example.com\nA: Will do', 'information'],
    ['C: 我的qq是 23456789\nA: 好的', 'information'],
    ['C: 我电话13812345678\nA: 好的', 'contact'],
    ['C: 我电话13812345678\nA: 这个号码打不通，请核对', 'none'],
    ['C: 想预约种植牙\nA: 已帮您预约成功', 'appointment'],
    ['C: 可以看房吗\nA: 明天下午带您看看可以吗\nC: 可以的', 'appointment'],
    ['C: 我周六上午过去\nA: 好的，等您', 'appointment'],
    ['C: A table for two please, can you reserve it?\nA: Your table is booked.', 'appointment'],
    ['A: 帮您预约明天可以吗\nC: 不用了', 'none'],
    ['C: Is my seat safe?\nA: Yes, your booking is confirmed.', 'none'],
    ['C: 帮我叫个车\nA: 好的', 'none'],
  ])('%j → %s', (lines, expected) => {
    expect(label('conversion', lines)).toBe(expected)
  })
})

describe('person', () => {
  const teeth = { meta: { specialty: '口腔' } }
  it.each([
    ['C: 我的快递真让人头疼\nA: 抱歉', {}, null],
    ['C: 牙疼三天了\nA: 您好，我是医生，哪边疼', {}, 'suspected'],
    ['C: 医生说是智齿发炎\nA: 建议来拔', {}, 'diagnosed'],
    ['C: 去年在你们那做过种植牙，现在松了\nA: 您好', teeth, 'returning'],
    ['C: 我想看近视手术\nA: 您好', teeth, 'non_patient'],
    ['C: 近视能做吗，还想看看牙周\nA: 您好', teeth, 'suspected'],
    ['C: 湿疹能看吗\nA: 不好意思，我们医院不看这个病', {}, 'non_patient'],
    ['C: 胃镜显示一切正常\nA: 那就放心', {}, 'suspected'],
  ])('%j %j → %s', (lines, fields, expected) => {
    expect(label('person', lines, fields)).toBe(expected)
  })
})

describe('intent and reason of refusal', () => {
  const invited = 'C: 多少钱\nA: 三百，帮您预约明天可以吗\n'
  it.each([
    ['C: 怎么开发票\nA: 在订单里点', null, null],
    ['C: 怎么预约\nA: 打电话就行', 'strong', null],
    ['C: 多少钱一颗\nA: 六千\nC: 我电话13812345678', 'strong', null],
    ['C: 账单错了\nA: 请报一下手机号\nC: 我电话13812345678', null, null],
    [`${invited}C: 好的`, 'strong', null],
    [invited.trim(), 'weak', null],
    [`${invited}C: 不用了，太贵`, 'refused', 'price'],
    [`${invited}C: 算了，离我太远了`, 'refused', 'distance'],
    [`${invited}C: 不了，最近走不开`, 'refused', 'time'],
    [`${invited}C: 不用，网上说你们骗人`, 'refused', 'distrust'],
    [`${invited}C: 我再想想吧`, 'refused', 'needs_think'],
    [`${invited}C: 不用了`, 'refused', 'other'],
    [`${invited}C: 先不约\nA: 好的\nC: 算了还是帮我约上吧`, 'strong', null],
    ['C: How much?\nA: 300. Would you like to book a visit?\nC: No thanks, too expensive', 'refused', 'price'],
  ])('%j → %s, %s', (lines, intent, reason) => {
    expect([label('intent', lines), label('refusal', lines)]).toEqual([intent, reason])
  })
})

it('names what each label rests on', () => {
  const { conversion } = view('C: 我电话13812345678\nA: 好的').labels
  expect(conversion.evidence).toEqual([{ message: 0, start: 3, end: 14 }])
})
