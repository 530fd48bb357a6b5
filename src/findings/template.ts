import type { Locale, Localized } from '../plugin/index.js'

/** A message with its placeholders cut out, ready to be filled many times. */
export type Template = readonly (string | { name: string })[]

/** Values for placeholders. */
export type Values = Readonly<Record<string, string | number | Localized>>

/** Cuts a message at its `{placeholders}`. */
export function parseTemplate(text: string): Template {
  return text
    .split(/(\{\w+\})/)
    .flatMap<string | { name: string }>((part, at) =>
      at % 2 ? [{ name: part.slice(1, -1) }] : part === '' ? [] : [part],
    )
}

/** Fills a template; a placeholder without a value stays as it is written, so that the mistake shows. */
export function fill(template: Template, values: Values, locale: Locale): string {
  let out = ''
  for (const part of template) {
    if (typeof part === 'string') out += part
    else {
      const value = values[part.name]
      out += value === undefined ? `{${part.name}}` : typeof value === 'object' ? value[locale] : value
    }
  }
  return out
}
