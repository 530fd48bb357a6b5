let listening = false
let ending = false

/** A signal came: nothing more is to be written. */
export function isEnding(): boolean {
  return ending
}

/**
 * Ends the process on a signal as a shell expects it, but not in the middle of a write: a pipe may have taken half of it. A
 * second signal ends it at once.
 */
export function endOnSignals(): void {
  if (listening) return
  listening = true
  const end = (code: number) => (): void => {
    ending = true
    if (process.stdout.writableLength === 0) process.exit(code)
    process.stdout.write('', () => process.exit(code))
  }
  process.once('SIGINT', end(130))
  process.once('SIGTERM', end(143))
  process.once('SIGHUP', end(129))
}
