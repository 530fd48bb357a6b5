import { describe, expect, it } from 'vitest'
import { wantsColor } from './color.js'
import { environmentLocale, requestedLocale } from './locale.js'
import { progressLine } from './progress.js'
import { parseMaxWarnings, verdict } from './verdict.js'

describe('the locale', () => {
  it('comes from the environment, the strongest variable first', () => {
    expect(environmentLocale({ LANG: 'zh_CN.UTF-8' })).toBe('zh')
    expect(environmentLocale({ LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' })).toBe('en')
    expect(environmentLocale({ LC_ALL: '', LANG: 'zh-TW' })).toBe('zh')
    expect(environmentLocale({ LANG: 'de_DE' })).toBe('en')
    expect(environmentLocale({})).toBe('en')
  })

  it('is found in arguments that are not checked yet', () => {
    expect(requestedLocale(['review', '--locale', 'zh'])).toBe('zh')
    expect(requestedLocale(['--locale=en'])).toBe('en')
    expect(requestedLocale(['--locale', 'fr'])).toBeUndefined()
    expect(requestedLocale(['--locale'])).toBeUndefined()
  })
})

describe('colour', () => {
  it('is decided by flag, NO_COLOR, FORCE_COLOR and the terminal, in this order', () => {
    const ask = (refused: boolean, env: NodeJS.ProcessEnv, isTTY: boolean) => wantsColor({ refused, env, isTTY })
    expect(ask(false, {}, true)).toBe(true)
    expect(ask(false, {}, false)).toBe(false)
    expect(ask(true, { FORCE_COLOR: '1' }, true)).toBe(false)
    expect(ask(false, { NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false)
    expect(ask(false, { NO_COLOR: '' }, true)).toBe(true)
    expect(ask(false, { FORCE_COLOR: '1' }, false)).toBe(true)
    expect(ask(false, { FORCE_COLOR: '0' }, true)).toBe(false)
    expect(ask(false, { TERM: 'dumb' }, true)).toBe(false)
  })
})

describe('the exit code', () => {
  const findings = { error: 0, warning: 2, info: 5 }
  it.each([
    ['error', undefined, 0],
    ['warning', undefined, 1],
    ['info', undefined, 1],
    ['never', undefined, 0],
    ['error', 1, 1],
    ['error', 2, 0],
    ['never', 1, 1],
  ] as const)('--fail-on %s --max-warnings %s gives %s', (failOn, maxWarnings, code) => {
    expect(verdict({ findings }, { failOn, maxWarnings })).toBe(code)
  })

  it('takes a whole number of warnings', () => {
    expect(parseMaxWarnings('0')).toBe(0)
    expect(() => parseMaxWarnings('1.5')).toThrow(/cannot be "1.5"/)
  })
})

describe('the progress bar', () => {
  it('says which pass, how far, and how many', () => {
    const progress = { pass: 1, passes: 2, bytes: 500, total: 1000, conversations: 1234 }
    expect(progressLine(progress, 'en')).toBe(
      `Indexing  1/2 ${'█'.repeat(12)}${'░'.repeat(12)}  50 %  1,234 conversations`,
    )
    expect(progressLine({ ...progress, pass: 2, bytes: 1000 }, 'zh')).toBe(
      `正在检查 2/2 ${'█'.repeat(24)} 100 %  1,234 个会话`,
    )
    expect(progressLine({ ...progress, passes: 1, total: 0 }, 'en')).toMatch(/^Reviewing █+ 100 %/)
  })
})
