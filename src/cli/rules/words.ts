import type { Category, Locale, Localized, Severity } from '../../plugin/index.js'

const SEVERITIES: Record<Severity | 'off', Localized> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
  off: { en: 'off', zh: '关闭' },
}

const CATEGORIES: Record<Category, Localized> = {
  courtesy: { en: 'courtesy', zh: '礼貌' },
  responsiveness: { en: 'responsiveness', zh: '响应' },
  clarity: { en: 'clarity', zh: '表达' },
  personalisation: { en: 'personalisation', zh: '个性化' },
  compliance: { en: 'compliance', zh: '合规' },
  process: { en: 'process', zh: '流程' },
}

/** A severity as the user reads it. */
export function severityWord(severity: Severity | 'off', locale: Locale): string {
  return SEVERITIES[severity][locale]
}

/** A category as the user reads it. */
export function categoryWord(category: Category, locale: Locale): string {
  return CATEGORIES[category][locale]
}

/** A number of things in English. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`
}
