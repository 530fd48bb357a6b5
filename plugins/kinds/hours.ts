import type { Localized } from './contract.js'

/** A stretch of the day, in minutes since midnight; over midnight where it ends before it begins. */
export interface Hours {
  from: number
  to: number
}

/** Reads hours such as `9:00`. */
export function readHours(hours: readonly { from: string; to: string }[]): Hours[] {
  const minutes = (clock: string): number => {
    const [hour, minute] = clock.split(':').map(Number)
    return hour! * 60 + minute!
  }
  return hours.map(({ from, to }) => ({ from: minutes(from), to: minutes(to) }))
}

/** Whether a minute of the day is in one of them; the last minute named still is, since calls are placed on the minute. */
export function isWithin(hours: readonly Hours[], minute: number): boolean {
  return hours.some(({ from, to }) => (from <= to ? from <= minute && minute <= to : from <= minute || minute <= to))
}

/** The hours, for a person. */
export function shownHours(hours: readonly Hours[]): Localized {
  const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
  const shown = hours.map(({ from, to }) => `${clock(from)}–${clock(to)}`)
  return { en: shown.join(', '), zh: shown.join('、') }
}
