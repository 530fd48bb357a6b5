import { describe, expect, it } from 'vitest'
import { closestSample, sampleOf } from './closeness.js'

function close(sample: string, text: string): number {
  return closestSample([sampleOf(sample)], text, 0.01)?.closeness ?? 0
}

describe('closeness', () => {
  it('is 1 for the same words, whatever their marks, width, case and script', () => {
    expect(close('请您稍等，马上为您查询。', '請您稍等 马上为您查询！')).toBe(1)
    expect(close('Please hold the line.', 'PLEASE  hold the line')).toBe(1)
  })

  it('forgives a changed word in short texts', () => {
    expect(close('请您稍等，马上为您查询', '请您稍等，这就为您查询')).toBeGreaterThan(0.6)
    expect(close('please hold the line for a moment', 'please hold the line a moment')).toBeGreaterThan(0.8)
  })

  it('is small for other texts, and 0 for none', () => {
    expect(close('请您稍等，马上为您查询', '请把订单号发给我')).toBeLessThan(0.3)
    expect(close('please hold the line', 'your parcel left the depot')).toBeLessThan(0.3)
    expect(close('请稍等', '……')).toBe(0)
  })

  it('names the closest of several samples, and none under the least', () => {
    const samples = ['请稍等', '感谢您的来电', '感谢来电'].map(sampleOf)
    expect(closestSample(samples, '感谢来电！', 0.6)).toEqual({ sample: 2, closeness: 1 })
    expect(closestSample(samples, '几点到货', 0.6)).toBeUndefined()
  })
})
