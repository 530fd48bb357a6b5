import { setFlagsFromString } from 'node:v8'
import { onTemporary, removeTemporaries } from '../node/temporary.js'
import { wantsColor } from './color.js'
import { EXIT, type ProcessIo } from './io.js'
import { environmentLocale, requestedLocale } from './locale.js'
import { runCommand } from './run.js'
import { endOnSignals } from './signals.js'

/**
 * What is alive during a review is small and does not grow, yet V8 lets its heap grow to four times that before it looks. A half
 * more costs nothing that can be measured. A check keeps what it has read, and would look in vain time and again.
 */
const HEAP_GROWTH = '--heap-growing-percent=50'

/**
 * V8 guesses from one look which objects will live long, and parsing Markdown makes it guess wrong: the tree of a file comes to
 * stand among the old objects, which then hold those of the next file. A check spent twice the time on collecting garbage.
 */
const NO_GUESSES = '--no-allocation-site-pretenuring'

/** Runs the command line in this process: streams, signals, and the exit code. */
export async function runProcess(args: readonly string[]): Promise<void> {
  const { env, stdout, stderr } = process
  setFlagsFromString(args[0] === 'check' ? NO_GUESSES : HEAP_GROWTH)
  onTemporary(removeAtTheEnd)
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe)
  const locale = requestedLocale(args) ?? environmentLocale(env)
  const refused = args.includes('--no-color')
  const io: ProcessIo = {
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    cwd: process.cwd(),
    locale,
    color: wantsColor({ refused, env, isTTY: stdout.isTTY }),
    // Opened only by who reads it.
    get stdin() {
      return process.stdin
    },
    out: stdout,
    err: stderr,
  }
  try {
    process.exitCode = await runCommand(args, io)
  } catch (error) {
    const { describeError } = await import('./print.js')
    const color = wantsColor({ refused, env, isTTY: stderr.isTTY })
    io.stderr(describeError(error, { locale, color, debug: Boolean(env.CHATLINT_DEBUG) }))
    process.exitCode = EXIT.failed
  }
}

/** Whoever read the output has seen enough; every other failure is reported by who writes. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') process.exitCode = EXIT.failed
}

let watching = false

/**
 * Removes temporary files also on a signal. Not before there are any: a handler would keep Ctrl-C from ending a program
 * that is busy.
 */
function removeAtTheEnd(): void {
  if (watching) return
  watching = true
  process.once('exit', removeTemporaries)
  endOnSignals()
}
