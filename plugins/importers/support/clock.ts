/** Times in the forms that exports write them, as ISO 8601 as far as they go. */

/** Which comes first in a date such as 3/4/24. */
export type DateOrder = 'day' | 'month'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const HALF = '上午|下午|凌晨|早上|早晨|清晨|中午|晚上|傍晚|[ap]\\.?\\s?m\\.?'
const CLOCK = `(?:(${HALF})\\s*)?(\\d{1,2})[:：.时点](\\d{1,2})分?(?:[:：.]?(\\d{2})(?:[.,](\\d{1,9}))?秒?)?\\s*(${HALF})?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?`
const ONLY_CLOCK = new RegExp(`^${CLOCK}$`, 'i')
const YEAR_FIRST = new RegExp(
  `^(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})\\s?日?(?:(?:[T,，\\s]|星期.|周.)*${CLOCK})?$`,
  'i',
)
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[,\\s]+${CLOCK})?$`, 'i')
const NAMED = new RegExp(
  `^(?:[a-z]{3,9},?\\s+)?(?:(\\d{1,2})\\s+([a-z]{3,9})\\.?|([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?),?\\s+(\\d{4})(?:(?:,|\\s|at)+${CLOCK})?$`,
  'i',
)

/**
 * A time as ISO 8601; undefined where it is none. Numbers count from 1970 in seconds, milliseconds or microseconds, told by
 * their size. A time without a zone stays without one: it is on the clock that the configuration names.
 *
 * @param order Of day and month where the year stands last; without it such a date is understood only where it can be read in
 *   one way.
 */
export function isoTime(value: unknown, order?: DateOrder): string | undefined {
  if (typeof value === 'number') return ofEpoch(value)
  if (typeof value !== 'string') return undefined
  const text = value
    .replace(/[\u200e\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/[\u202f\u00a0\u3000]/g, ' ')
    .trim()
  if (/^\d{9,17}(?:\.\d+)?$/.test(text)) return ofEpoch(Number(text))
  if (text.length > 64) return undefined
  return yearFirst(text) ?? yearLast(text, order) ?? named(text) ?? clockOf(ONLY_CLOCK.exec(text)?.slice(1))
}

/** What a date such as 13/4/24 says of the order; undefined where it says nothing. */
export function orderOf(date: string): DateOrder | undefined {
  const [, first, second] = /^\D*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(date) ?? []
  if (Number(first) > 12) return 'day'
  return Number(second) > 12 ? 'month' : undefined
}

function ofEpoch(value: number): string | undefined {
  if (!Number.isFinite(value) || value < 1e8) return undefined
  const milliseconds = value < 1e11 ? value * 1000 : value < 1e14 ? value : value / 1000
  return milliseconds < 8.64e15 ? new Date(Math.round(milliseconds)).toISOString() : undefined
}

function yearFirst(text: string): string | undefined {
  const [match, year, month, day, ...clock] = YEAR_FIRST.exec(text) ?? []
  return match === undefined ? undefined : joined(year, month, day, clock)
}

function yearLast(text: string, order: DateOrder | undefined): string | undefined {
  const [match, first, separator, second, year = '', ...clock] = YEAR_LAST.exec(text) ?? []
  if (match === undefined) return undefined
  const known = orderOf(text) ?? order ?? (separator === '.' ? 'day' : undefined)
  if (known === undefined) return undefined
  const whole = year.length === 2 ? `20${year}` : year
  return known === 'day' ? joined(whole, second, first, clock) : joined(whole, first, second, clock)
}

function named(text: string): string | undefined {
  const [match, before, nameAfter, nameBefore, after, year, ...clock] = NAMED.exec(text) ?? []
  if (match === undefined) return undefined
  const month = MONTHS.indexOf((nameAfter ?? nameBefore ?? '').slice(0, 3).toLowerCase()) + 1
  return month === 0 ? undefined : joined(year, String(month), before ?? after, clock)
}

function joined(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  clock: readonly (string | undefined)[],
): string | undefined {
  const date = `${year}-${two(month)}-${two(day)}`
  const at = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) return undefined
  if (clock[1] === undefined) return date
  const time = clockOf(clock)
  return time && `${date}T${time}`
}

function clockOf(parts: readonly (string | undefined)[] | undefined): string | undefined {
  if (!parts) return undefined
  const [before, hour, minute, second, fraction, after, zone] = parts
  const half = (before ?? after)?.toLowerCase().replace(/[.\s]/g, '')
  let hours = Number(hour)
  if (half !== undefined && hours <= 12) {
    if (/^(?:pm|下午|晚上|傍晚)$/.test(half)) hours = (hours % 12) + 12
    else if (half === '中午') hours = hours < 10 ? hours + 12 : hours
    else hours %= 12
  }
  if (hours > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined
  const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`
  const offset = zone === undefined ? '' : /^(?:z|utc|gmt)$/i.test(zone) ? 'Z' : zone
  return `${two(String(hours))}:${two(minute)}${seconds}${offset}`
}

function two(digits = ''): string {
  return digits.padStart(2, '0')
}
