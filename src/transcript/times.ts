/**
 * Times as transcripts carry them: ISO 8601 as far as it goes. A time without an offset is on the wall clock of the zone that
 * the configuration names; without that, only differences between such times mean something. No clock is read.
 */
import type { ConversationNode } from './types.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A day in milliseconds. */
export const DAY = 24 * HOUR

/** A point in time. */
export interface Moment {
  /** Milliseconds since 1970 in UTC; where no zone is known, as if the wall clock showed UTC. */
  readonly at: number
  /** By how much it may have been later, in milliseconds: nearly a minute where the seconds are missing. */
  readonly slack: number
  /** Days since 1970 by the wall clock; a time without a date is of day 0. */
  readonly day: number
  /** Minutes since midnight by the wall clock; undefined for a bare date, and for UTC where no zone is known. */
  readonly minute: number | undefined
}

/** What a text says of a time, before a zone is known. */
interface Reading {
  /** Of the day, in milliseconds since 1970; undefined where only the clock is told. */
  date: number | undefined
  /** Since midnight, in milliseconds; undefined for a bare date. */
  clock: number | undefined
  slack: number
  /** Ahead of UTC, in milliseconds. */
  offset: number | undefined
  utc: boolean
}

const ISO =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|[T ])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?[ ]?(Z|[+-]\d{2}:?(?:\d{2})?)?)?$/i

function read(text: string): Reading | undefined {
  const match = ISO.exec(text.trim())
  if (!match || match[0] === '') return undefined
  const [, year, month, day, hour, minute, second, fraction, zone] = match
  const date = year === undefined ? undefined : Date.UTC(Number(year), Number(month) - 1, Number(day))
  // A day that the month does not have, or a thirteenth month, would silently become another day.
  if (date !== undefined && new Date(date).toISOString().slice(5, 10) !== `${month}-${day}`) return undefined
  if (hour === undefined) return { date, clock: undefined, slack: DAY - 1, offset: undefined, utc: false }
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined
  const milliseconds = fraction === undefined ? 0 : Number(`0.${fraction}`) * 1000
  return {
    date,
    clock: Number(hour) * HOUR + Number(minute) * MINUTE + Number(second ?? 0) * 1000 + milliseconds,
    slack: second === undefined ? MINUTE - 1 : 0,
    offset: zone === undefined ? undefined : offsetOf(zone),
    utc: zone?.toUpperCase() === 'Z',
  }
}

function offsetOf(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0
  const digits = zone.slice(1).replace(':', '')
  const size = Number(digits.slice(0, 2)) * HOUR + Number(digits.slice(2) || 0) * MINUTE
  return zone[0] === '-' ? -size : size
}

/** Reads the times of one conversation, each in its own offset, else in the zone. */
export class TimeReader {
  readonly #zone: Zone | undefined
  /** The last time that was read with a date: a bare clock time is of the same day, or the next. */
  #last: number | undefined
  /** The last offset that was read in a row of times: one that names none is on the same clock. */
  #offset: number | undefined

  /** @param timezone IANA name; the configuration has checked it. */
  constructor(timezone?: string) {
    this.#zone = timezone === undefined ? undefined : zoneOf(timezone)
  }

  /** The moment that a text names; undefined where it is no time. */
  moment(text: string | undefined): Moment | undefined {
    const reading = text === undefined ? undefined : read(text)
    return reading && this.#place(reading, reading.date ?? 0)
  }

  /**
   * The same for times that follow each other: a time without a date is of the day of the one before, or of the next day
   * where the clock fell by more than half a day.
   */
  next(text: string | undefined): Moment | undefined {
    const reading = text === undefined ? undefined : read(text)
    if (!reading) return undefined
    let date = reading.date ?? Math.floor((this.#last ?? 0) / DAY) * DAY
    if (reading.date === undefined && this.#last !== undefined && date + (reading.clock ?? 0) < this.#last - DAY / 2)
      date += DAY
    this.#last = date + (reading.clock ?? 0)
    if (reading.offset !== undefined && !reading.utc) this.#offset = reading.offset
    return this.#place(reading, date)
  }

  #place({ clock, slack, offset, utc }: Reading, date: number): Moment {
    const wall = date + (clock ?? 0)
    const at = wall - (offset ?? this.#offset ?? this.#zone?.offset(wall) ?? 0)
    // What a system stamps in UTC says nothing of the clock on anybody's wall, unless the zone is known.
    const shown = utc && this.#zone ? at + this.#zone.offsetAt(at) : wall
    const minute = clock === undefined || (utc && !this.#zone) ? undefined : Math.floor((shown % DAY) / MINUTE)
    return { at, slack, day: Math.floor(shown / DAY), minute }
  }
}

/** When a conversation began: as it says, else its first message that has a time with a date. */
export function startOf({ fields }: ConversationNode, reader: TimeReader): Moment | undefined {
  const own = reader.moment(fields.startedAt)
  if (own) return own
  const dated = fields.messages.find(({ time }) => time !== undefined && read(time)?.date !== undefined)
  return reader.moment(dated?.time)
}

/** The offsets of a time zone. */
class Zone {
  readonly #format: Intl.DateTimeFormat
  /** Offsets change at full quarters of an hour at most; messages stand close together. */
  #quarter = Number.NaN
  #offset = 0

  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  }

  /** Ahead of UTC at an instant, in milliseconds. */
  offsetAt(instant: number): number {
    const quarter = Math.floor(instant / (15 * MINUTE))
    if (quarter !== this.#quarter) {
      const part: Record<string, number> = {}
      const start = quarter * 15 * MINUTE
      for (const { type, value } of this.#format.formatToParts(start)) part[type] = Number(value)
      const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part
      this.#offset = Date.UTC(year, month - 1, day, hour, minute, second) - start
      this.#quarter = quarter
    }
    return this.#offset
  }

  /** Ahead of UTC where the wall clock shows a time. */
  offset(wall: number): number {
    const guess = this.offsetAt(wall)
    return this.offsetAt(wall - guess)
  }
}

const zones = new Map<string, Zone>()

function zoneOf(name: string): Zone {
  let zone = zones.get(name)
  if (!zone) {
    zone = new Zone(name)
    zones.set(name, zone)
  }
  return zone
}
