import { describe, expect, it } from 'vitest'
import { conversation } from './build.js'
import { DAY, startOf, TimeReader } from './times.js'

const at = (text: string, zone?: string) => new TimeReader(zone).moment(text)?.at

describe('reading a time', () => {
  it('takes its own offset, else the zone, else the wall clock as it stands', () => {
    expect(at('2024-05-01T09:30:00+08:00')).toBe(Date.UTC(2024, 4, 1, 1, 30))
    expect(at('2024-05-01T09:30:00+0800', 'Europe/Paris')).toBe(Date.UTC(2024, 4, 1, 1, 30))
    expect(at('2024-05-01 09:30:15.5', 'Asia/Shanghai')).toBe(Date.UTC(2024, 4, 1, 1, 30, 15, 500))
    expect(at('2024-07-01T12:00:00', 'Europe/London')).toBe(Date.UTC(2024, 6, 1, 11))
    expect(at('2024-01-01T12:00:00', 'Europe/London')).toBe(Date.UTC(2024, 0, 1, 12))
    expect(at('2024-05-01T09:30:00Z')).toBe(Date.UTC(2024, 4, 1, 9, 30))
    expect(at('2024-05-01')).toBe(Date.UTC(2024, 4, 1))
  })

  it('takes nothing else for a time', () => {
    for (const text of ['', 'gestern', '2024-02-30', '2024-13-01', '2024-05-01T25:00', '2024-05-01T09:61', '12']) {
      expect([text, at(text)]).toEqual([text, undefined])
    }
  })

  it('knows the clock on the wall', () => {
    const minute = (text: string, zone?: string) => new TimeReader(zone).moment(text)?.minute
    expect(minute('2024-05-01T09:30:00+08:00')).toBe(9 * 60 + 30)
    expect(minute('09:30')).toBe(9 * 60 + 30)
    expect(minute('2024-05-01T01:30:00Z', 'Asia/Shanghai')).toBe(9 * 60 + 30)
    expect(minute('2024-05-01T01:30:00Z')).toBeUndefined()
    expect(minute('2024-05-01')).toBeUndefined()
  })

  it('knows the day there, and how much later it may have been', () => {
    const moment = new TimeReader('Asia/Shanghai').moment('2024-05-01T20:30Z')
    expect(moment).toMatchObject({ day: Date.UTC(2024, 4, 2) / DAY, slack: 59_999 })
  })

  it('lets a bare clock time follow the one before, over midnight too', () => {
    const reader = new TimeReader()
    const days = ['2024-05-01 23:58:00', '23:59', '00:01', '00:00:30'].map((text) => reader.next(text)!.at)
    expect(days.map((each) => (each - days[0]!) / 1000)).toEqual([0, 60, 180, 150])
  })

  it('takes the offset of the times before for one that names none', () => {
    const reader = new TimeReader('Europe/Paris')
    const [one, other] = ['2024-05-01T09:00:00+08:00', '09:01:00'].map((text) => reader.next(text)!.at)
    expect(other! - one!).toBe(60_000)
  })

  it('finds the start of a conversation', () => {
    const messages = [
      { role: 'agent' as const, text: 'a', time: '09:00' },
      { role: 'agent' as const, text: 'b', time: '2024-05-01T09:01:00' },
    ]
    const reader = new TimeReader()
    expect(startOf(conversation({ id: 'x', messages }), reader)?.minute).toBe(541)
    expect(startOf(conversation({ id: 'x', startedAt: '2024-05-01T08:00', messages }), reader)?.minute).toBe(480)
    expect(startOf(conversation({ id: 'x', messages: [] }), reader)).toBeUndefined()
  })
})
