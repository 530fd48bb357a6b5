import type { Flags } from './arguments.js'

/** Flags that commands have in common, each to be spread where its command's help lists it. */
export const NO_COLOR = { 'no-color': { help: { en: 'no colours', zh: '不使用颜色' } } } as const satisfies Flags
export const HELP = { help: { short: 'h', help: { en: 'this help', zh: '显示本帮助' } } } as const satisfies Flags
export const LOCALE = {
  locale: { value: 'zh|en', choices: ['zh', 'en'], help: { en: 'language', zh: '语言' } },
} as const satisfies Flags
