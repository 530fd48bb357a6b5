/** Dates in a text, as far as it is plain which days they are. */

/** A date, or a range of them by its last day. */
export interface DateFound {
  start: number
  end: number
  /** ISO date of the last day that it may mean. */
  day: string
  /** Whether the year is written; else it is the one that is nearest. */
  year: boolean
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = `(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`
const FORMS = [
  /(?<![\d.])(?<y>20\d{2})\s?(?:年|[-/.])\s?(?<m>\d{1,2})\s?(?:月|[-/.])\s?(?<d>\d{1,2})(?:\s?[日号])?(?![\d.]\d)/g,
  /(?<![\d.])(?<y>20\d{2})\s?年\s?(?<m>\d{1,2})\s?月(?:份|底|末)?(?!\s?\d)/g,
  new RegExp(`\\b${MONTH} (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>20\\d{2})\\b`, 'gi'),
  new RegExp(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (?<y>20\\d{2})\\b`, 'gi'),
  /(?<![\d/])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>20\d{2})(?![\d/])/g,
  /(?<![\d年月.])(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?[日号]/g,
  new RegExp(`\\b${MONTH} (?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? 20\\d{2}|:)`, 'gi'),
]

/** Half a year: a day of no year is taken for the one that is nearest to today. */
const HALF_YEAR = 183

/** Dates of a text, in order; of a range only its end. */
export function datesIn(text: string, today: string): DateFound[] {
  const found: DateFound[] = []
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((each) => start < each.end && end > each.start)) continue
      const day = dayOf(match.groups ?? {}, today)
      if (day) found.push({ start, end, day, year: match.groups?.y !== undefined })
    }
  }
  found.sort((a, b) => a.start - b.start)
  return found.filter((each, at) => {
    const next = found[at + 1]
    return !next || !/^\s*(?:[-–—~～]|至|到|to|until|through)\s*$/.test(text.slice(each.end, next.start))
  })
}

function dayOf(groups: Record<string, string | undefined>, today: string): string | undefined {
  const { y, m, d, a, b, name } = groups
  if (y === undefined) {
    const month = name === undefined ? Number(m) : monthOf(name)
    return nearest(month, Number(d), today)
  }
  // Day and month may stand either way round: the later one counts.
  if (a !== undefined && b !== undefined)
    return [iso(Number(y), Number(a), Number(b)), iso(Number(y), Number(b), Number(a))]
      .filter((each) => each !== undefined)
      .sort()
      .at(-1)
  const month = name === undefined ? Number(m) : monthOf(name)
  if (d !== undefined) return iso(Number(y), month, Number(d))
  return iso(Number(y), month, lastDay(Number(y), month))
}

function nearest(month: number, day: number, today: string): string | undefined {
  const year = Number(today.slice(0, 4))
  const now = Date.parse(today)
  return [year - 1, year, year + 1]
    .map((each) => iso(each, month, day))
    .find((each) => each !== undefined && Math.abs(Date.parse(each) - now) <= HALF_YEAR * 86_400_000)
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function iso(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
