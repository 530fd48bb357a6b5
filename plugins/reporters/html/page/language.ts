/** The language of the page: what stands in both languages is switched by the style sheet, the rest here. */
import type { Localized } from '../../../../src/plugin/index.js'
import type { PageWord } from '../data.js'
import { data } from './data.js'

const page = document.documentElement

/** The language now. */
export function language(): 'zh' | 'en' {
  return page.lang.startsWith('zh') ? 'zh' : 'en'
}

/** Shows the page in a language. */
export function speak(lang: 'zh' | 'en'): void {
  page.lang = lang === 'zh' ? 'zh-CN' : 'en'
  document.title = word('title')
  label(document)
  for (const button of document.querySelectorAll<HTMLElement>('[data-lang]'))
    button.setAttribute('aria-pressed', String(button.dataset.lang === lang))
}

/** Puts names for screen readers and choices of filters into the language of the page. */
export function label(within: ParentNode): void {
  const key = language() === 'zh' ? 'labelZh' : 'labelEn'
  for (const each of within.querySelectorAll<HTMLElement>('[data-label-zh]'))
    each.setAttribute('aria-label', each.dataset[key] ?? '')
  for (const option of within.querySelectorAll<HTMLOptionElement>('option[data-zh]'))
    option.textContent = (language() === 'zh' ? option.dataset.zh : option.dataset.en) ?? ''
}

/** A text in the language of the page. */
export function say(text: Localized | undefined): string {
  return text?.[language()] ?? ''
}

/** A word of ours, filled in. */
export function word(name: PageWord, values: Readonly<Record<string, string | number>> = {}): string {
  return say(data.words[name]).replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole))
}
