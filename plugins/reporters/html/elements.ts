/** Builders for the hast trees of the page. Escaping is left to rehype-stringify. */
import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Locale, Localized } from '../../../src/plugin/index.js'
import { visible } from '../visible.js'

export { h, s } from 'hastscript'

/** What an element may hold. */
export type Content = ElementContent | string

/** A text in both languages; the style sheet shows the one of the page. */
export function both(text: Localized): Content[] {
  if (text.en === text.zh) return [text.en]
  return [
    h('span', { className: ['zh'], lang: 'zh-CN' }, text.zh),
    h('span', { className: ['en'], lang: 'en' }, text.en),
  ]
}

/** A text of the review with the same in the other language; where that is not known, alone and marked as what it is. */
export function translated(text: string, other: string | undefined, locale: Locale): Content[] {
  if (other === undefined) return [h('span', { lang: locale }, visible(text))]
  const [one, two] = [visible(text), visible(other)]
  return both(locale === 'zh' ? { zh: one, en: two } : { en: one, zh: two })
}

/** A heading or a label in both languages. */
export function told(name: string, text: Localized, properties: Properties = {}): Element {
  return h(name, properties, both(text))
}

/** What a screen reader is told of a control, in both languages; the script keeps `aria-label` in step. */
export function labelled({ en, zh }: Localized): Properties {
  return { dataLabelZh: zh, dataLabelEn: en, ariaLabel: zh }
}

/** A table with its caption; it can scroll sideways, also by the keyboard. Heads stand over their figures. */
export function table(caption: Localized, head: Content[][], rows: Element[], properties: Properties = {}): Element {
  const cells = head.map((cell, column) =>
    h('th', { scope: 'col', className: classOf(rows[0]?.children[column]) }, cell),
  )
  return h('div', { className: ['scroll'], tabIndex: 0, role: 'group', ...labelled(caption) }, [
    h('table', properties, [
      told('caption', caption, { className: ['unseen'] }),
      h('thead', [h('tr', cells)]),
      h('tbody', rows),
    ]),
  ])
}

function classOf(cell: ElementContent | undefined): string[] {
  const names = cell?.type === 'element' ? cell.properties.className : undefined
  return Array.isArray(names) && names.includes('number') ? ['number'] : []
}

/** Data for the script of the page: no script itself, and nothing in it can end the element. */
export function jsonScript(className: string, value: unknown): Element {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return h('script', { type: 'application/json', className: [className] }, json)
}

/** A link into the page. Undefined and empty values are left out. */
export function hash(values: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return `#${parts.map(([key, value]) => `${key}=${encodeURIComponent((value as string).replace(/\p{Cs}/gu, '\ufffd'))}`).join('&')}`
}
