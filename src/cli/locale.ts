import type { Locale } from '../plugin/index.js'

/** The locale that the environment asks for; English where it is not Chinese. */
export function environmentLocale(env: NodeJS.ProcessEnv): Locale {
  const wanted = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh/i.test(wanted) ? 'zh' : 'en'
}

/** The value of `--locale` in arguments that have not been checked yet: errors in them should speak it too. */
export function requestedLocale(args: readonly string[]): Locale | undefined {
  for (let index = 0; index < args.length; index++) {
    const [name, attached] = (args[index] as string).split('=', 2)
    if (name !== '--locale') continue
    const value = attached ?? args[index + 1]
    if (value === 'zh' || value === 'en') return value
  }
  return undefined
}
