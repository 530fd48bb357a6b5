import { removeTemporaries } from '../node/temporary.js'
import { wantsColor } from './color.js'
import { EXIT, type ProcessIo } from './io.js'
import { environmentLocale, requestedLocale } from './locale.js'

/** Runs the command line in this process: streams, signals, and the exit code. */
export async function runProcess(args: readonly string[]): Promise<void> {
  const { env, stdin, stdout, stderr } = process
  process.once('exit', removeTemporaries)
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => process.exit(code))
  }
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe)
  const locale = requestedLocale(args) ?? environmentLocale(env)
  const refused = args.includes('--no-color')
  const io: ProcessIo = {
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    cwd: process.cwd(),
    locale,
    color: wantsColor({ refused, env, isTTY: stdout.isTTY }),
    stdin,
    out: stdout,
    err: stderr,
  }
  try {
    const { runCommand } = await import('./run.js')
    process.exitCode = await runCommand(args, io)
  } catch (error) {
    const { describeError } = await import('./print.js')
    const color = wantsColor({ refused, env, isTTY: stderr.isTTY })
    io.stderr(describeError(error, { locale, color, debug: Boolean(env.CHATLINT_DEBUG) }))
    process.exitCode = EXIT.failed
  }
  // What was read from is not waited for.
  stdin.destroy()
}

/** Whoever read the output has seen enough; every other failure is reported by who writes. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') process.exitCode = EXIT.failed
}
