import { describe, expect, it } from 'vitest'
import { view } from '../../tests/support/view.js'
import type { Conversation } from '../transcript/index.js'

function typeOf(lines: string, fields?: Partial<Conversation>): string {
  return view(lines, fields).type.value
}

describe('dialogueType', () => {
  it('missed: nobody replied, whatever was said before', () => {
    expect(typeOf('A: 您好，有什么可以帮您\nC: 可以退货吗')).toBe('missed')
    expect(typeOf('C: Do you ship to Leeds?\nB: We will be right back')).toBe('missed')
    expect(typeOf('C: 在吗')).toBe('missed')
  })

  it('invalid: no real request', () => {
    expect(typeOf('C: 你好\nA: 您好，请讲')).toBe('invalid')
    expect(typeOf('C: 你们还招护士吗\nA: 您把简历发过来')).toBe('invalid')
    expect(typeOf('C: 本公司专业代开发票，需要请联系\nA: 不需要')).toBe('invalid')
    expect(typeOf('C: 测试\nA: 您好')).toBe('invalid')
    expect(typeOf('C: 不好意思打错了\nA: 没关系')).toBe('invalid')
    expect(typeOf('C: Sorry, wrong number\nA: No problem')).toBe('invalid')
    expect(typeOf('S: 访客进入')).toBe('invalid')
  })

  it('a real request stays one beside a greeting, a test or a curse', () => {
    expect(typeOf('C: 你好\nC: 能开发票吗\nA: 可以开的')).toBe('normal_end')
    expect(typeOf('C: 血常规测试要空腹吗\nA: 不需要空腹')).toBe('normal_end')
    expect(typeOf('C: 妈的，快递三天没到，怎么回事\nA: 在中转站，今天送到')).toBe('normal_end')
  })

  it('abnormal_end: left without a reply, or vanished after a question', () => {
    expect(typeOf('C: 怎么退款\nA: 在订单里点退款\nC: 我点了没反应')).toBe('abnormal_end')
    expect(typeOf('C: 这套多大\nA: 八十九平\nA: 您考虑几室的呢')).toBe('abnormal_end')
    expect(typeOf('C: How much is it?\nA: What size do you need?')).toBe('abnormal_end')
    expect(typeOf('C: 多少钱\nA: 三百\nC: 我看看\nA: 好的\nS: 会话超时，系统自动关闭')).toBe('abnormal_end')
    expect(typeOf('C: 多少钱\nA: 三百', { endedBy: 'timeout' })).toBe('abnormal_end')
  })

  it('names what it rests on', () => {
    const { evidence } = view('C: 怎么退款\nA: 在订单里点退款\nC: 我点了没反应\nC: 好的').type
    expect(evidence).toEqual([{ message: 2, start: 0, end: 6 }])
  })

  it('normal_end: answered, or leave was taken', () => {
    expect(typeOf('C: 怎么退款\nA: 在订单里点退款\nC: 好的谢谢')).toBe('normal_end')
    expect(typeOf('C: How late are you open?\nA: Until nine.\nC: Perfect, that is all, bye')).toBe('normal_end')
    expect(typeOf('C: 多少钱\nA: 您要几个\nA: 三百一个')).toBe('normal_end')
    expect(typeOf('C: How late?\nA: Until nine.\nC: fine\nA: Anything else?\nC: nope')).toBe('normal_end')
    expect(typeOf('C: How late?\nA: Until nine.\nC: right\nA: Is it urgent?\nC: nope')).toBe('abnormal_end')
    expect(typeOf('C: 能寄吗\nA: 可以寄\nA: 还有其他问题吗？')).toBe('normal_end')
    for (const last of [
      "ok i'll try that",
      'that worked!',
      "i'll sleep on it",
      'nvm',
      'ok see you',
      'leave it then',
      'all sorted',
    ])
      expect(typeOf(`C: How do I reset it?\nA: Hold both keys.\nC: ${last}`), last).toBe('normal_end')
    for (const last of ['tried that, same error', "that didn't work", 'thanks for nothing', 'see you in court'])
      expect(typeOf(`C: How do I reset it?\nA: Hold both keys.\nC: ${last}`), last).toBe('abnormal_end')
    expect(typeOf('C: where is my bag?\nA: Please DM us the number, we will look.\nC: sent')).toBe('normal_end')
    expect(typeOf('C: where is my bag?\nA: Please send a photo of the tag.\nC: sent')).toBe('abnormal_end')
    expect(typeOf('C: 多少钱\nA: 三百\nC: 谢谢，再见', { endedBy: 'timeout' })).toBe('normal_end')
  })
})
