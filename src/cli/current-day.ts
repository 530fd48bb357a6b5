/** The day on which the command runs, where it runs, as an ISO date. Only the command line reads the clock. */
export function currentDay(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
