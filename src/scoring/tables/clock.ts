/** When a conversation took place, as the clock on its wall showed it. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})/

const DAY_LENGTH = 86_400_000

/** The ISO week of an ISO date, such as 2025-W05: the week that holds the date's Thursday, of that Thursday's year. */
export function weekOf(day: string): string {
  const [year, month, date] = (DAY.exec(day) ?? []).slice(1).map(Number)
  const time = Date.UTC(year as number, (month as number) - 1, date)
  // 1970-01-01 was a Thursday: weeks counted from the Monday before it.
  const monday = Math.floor((time / DAY_LENGTH + 3) / 7) * 7 - 3
  const thursday = new Date((monday + 3) * DAY_LENGTH)
  const firstDay = Date.UTC(thursday.getUTCFullYear(), 0, 1) / DAY_LENGTH
  const week = Math.floor((monday + 3 - firstDay) / 7) + 1
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}
