import { describe, expect, it } from 'vitest'
import { keyText, readKey } from './canned-key.js'

const cannedKey = (text: string): string => keyText(readKey(text))

describe('cannedKey', () => {
  it.each([
    ['您好，王先生！您的订单A1234已发货。', '您好，李先生您的订单A99已发货'],
    ['{姓名}您好，欢迎光临', '您好！欢迎光临～'],
    ['【客户名】，请稍等', '请稍等'],
    ['我們３點開門', '我们12点开门'],
    ['Dear Anna, your parcel is on its way.', 'dear Bob: your parcel is on its way'],
    ['Mr. Lee, please hold on', 'mr Brown please hold on'],
    ['Hi {{name}}, thanks for waiting', 'Hi, thanks for waiting!'],
  ])('is the same for %j and %j', (one, other) => {
    expect(cannedKey(one)).toBe(cannedKey(other))
  })

  it.each([
    ['请问发烧吗', '请问咳嗽吗'],
    ['your parcel is late', 'your parcel is lost'],
    ['先生您好', '女士您好'],
  ])('differs for %j and %j', (one, other) => {
    expect(cannedKey(one)).not.toBe(cannedKey(other))
  })

  it('survives what is not a placeholder, and very long texts', () => {
    expect(cannedKey('a < b 且 c > d')).toContain('a')
    expect(cannedKey('好'.repeat(50_000))).toHaveLength(50_000)
    expect(cannedKey('👍e\u0301\ud800')).toBe('é')
  })
})
