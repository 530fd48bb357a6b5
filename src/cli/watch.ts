import { type FSWatcher, mkdtempSync, statSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { temporary } from '../node/temporary.js'
import { parseArguments } from './arguments.js'
import { EXIT, type ProcessIo } from './io.js'
import { describeError } from './print.js'
import { reviewCommand } from './review.js'
import { CHECK_FLAGS } from './review-flags.js'
import { usageError } from './usage-error.js'

/** Editors write a file in several steps; so many milliseconds of quiet mean that they are done. */
const QUIET = 150

/** What a check reads: libraries, its configuration, rules, and what is ignored. */
const READ = /\.(?:md|markdown|ya?ml|csv|tsv|xlsx?|json)$|^\.chatlintignore$/i

/**
 * `chatlint check --watch`: checks, and checks again whenever a file changes, until Ctrl-C. Only what changed is read and reviewed
 * again, by way of a cache; configuration and rules are read each time.
 */
export async function watchCommand(args: readonly string[], io: ProcessIo): Promise<number> {
  const parsed = parseArguments(args, CHECK_FLAGS)
  const once = args.filter((each) => each !== '--watch')
  if (parsed.has('help') || parsed.has('print-config') || parsed.positionals.length === 0)
    return await reviewCommand(once, io, 'check')
  if (parsed.positionals.includes('-')) throw noStdin()
  if (!parsed.has('cache') && !parsed.has('cache-location')) {
    const folder = mkdtempSync(join(tmpdir(), 'chatlint-'))
    temporary(folder)
    once.push('--cache-location', join(folder, 'cache'))
  }
  const own = new Set(
    [...parsed.values('output'), ...parsed.values('cache-location')].map((each) => resolve(io.cwd, each)),
  )
  const changes = new Changes()
  const watchers = foldersOf(parsed.positionals, io.cwd).map(({ folder, recursive }) =>
    watchFolder(folder, recursive, (path) => {
      if (READ.test(basename(path)) && !own.has(path) && !/[\\/]node_modules[\\/]/.test(path)) changes.add()
    }),
  )
  // Before the handler that removes temporary files, which would report an interruption: here Ctrl-C is how it ends.
  process.prependOnceListener('SIGINT', () => {
    for (const watcher of watchers) watcher.close()
    io.stderr(io.locale === 'zh' ? '\nchatlint：已停止监视。\n' : '\nchatlint: stopped watching.\n')
    process.exit(EXIT.clean)
  })
  for (;;) {
    try {
      await reviewCommand(once, io, 'check')
    } catch (error) {
      // A configuration or a rule that is being written may be wrong for a while.
      io.stderr(describeError(error, { locale: io.locale, color: false, debug: Boolean(process.env.CHATLINT_DEBUG) }))
    }
    io.stderr(io.locale === 'zh' ? 'chatlint：正在监视，按 Ctrl-C 结束。\n' : 'chatlint: watching; Ctrl-C ends it.\n')
    await changes.next()
  }
}

/** Tells when something has changed and then been quiet for a while. */
class Changes {
  #some = false
  #wake: (() => void) | undefined
  #timer: NodeJS.Timeout | undefined

  add(): void {
    this.#some = true
    this.#wake?.()
  }

  /** Comes back after changes, also such as came while nobody waited. */
  next(): Promise<void> {
    return new Promise((done) => {
      this.#wake = () => {
        clearTimeout(this.#timer)
        this.#timer = setTimeout(() => {
          this.#some = false
          this.#wake = undefined
          done()
        }, QUIET)
      }
      if (this.#some) this.#wake()
    })
  }
}

/** The folders in which inputs lie: those that are named, those of files, and those from which globs go down. */
function foldersOf(names: readonly string[], cwd: string): { folder: string; recursive: boolean }[] {
  const found = new Map<string, boolean>()
  for (const name of names) {
    const path = resolve(cwd, name.replace(/[^\\/]*[*?[\]{}()!].*$/s, ''))
    const isGlob = path !== resolve(cwd, name)
    const stats = statSync(path, { throwIfNoEntry: false })
    const folder = stats?.isDirectory() ? path : dirname(path)
    found.set(folder, found.get(folder) || isGlob || stats?.isDirectory() === true)
  }
  return [...found].map(([folder, recursive]) => ({ folder, recursive }))
}

function watchFolder(folder: string, recursive: boolean, changed: (path: string) => void): FSWatcher {
  const watcher = watch(folder, { recursive }, (_, name) => changed(name === null ? folder : resolve(folder, name)))
  // A folder that is removed while it is watched changes no more.
  watcher.on('error', () => watcher.close())
  return watcher
}

function noStdin(): Error {
  return usageError(
    { en: '--watch has no use for standard input', zh: '--watch 不能与标准输入一起使用' },
    {
      en: 'Name files or folders: chatlint check scripts --watch',
      zh: '请指定文件或文件夹：chatlint check scripts --watch',
    },
  )
}
