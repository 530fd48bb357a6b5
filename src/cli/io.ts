import type { Locale } from '../plugin/index.js'

/** What a command may use of the world around it. */
export interface CommandIo {
  /** Data. */
  stdout(text: string): void
  /** Everything else. */
  stderr(text: string): void
  cwd: string
  locale: Locale
  /** Whether data may carry escape sequences for colour. */
  color: boolean
}

/** What the process adds for commands that stream. */
export interface ProcessIo extends CommandIo {
  stdin: NodeJS.ReadableStream
  /** The stream behind `stdout`. */
  out: NodeJS.WriteStream
  /** The stream behind `stderr`. */
  err: NodeJS.WriteStream
}

/** The exit codes of DESIGN.md. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const
