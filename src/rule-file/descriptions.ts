/** What schemas say to people: in both languages where chatlint's own say it, in one where a plugin knows no other. */
import type { JsonSchema, Locale, Localized } from '../plugin/index.js'
import { HINT } from './hint.js'

/** What a schema says of itself, in the language asked for if it has it; undefined where it says nothing. */
export function descriptionOf({ description }: JsonSchema, locale: Locale): string | undefined {
  if (isLocalized(description)) return description[locale]
  return typeof description === 'string' ? description : undefined
}

/**
 * A schema as other tools understand it: what it says in two languages, in one of them; of the hints of our own messages those
 * that an editor can show.
 */
export function schemaFor(schema: JsonSchema, locale: Locale): JsonSchema {
  const spoken = (value: unknown): unknown => (isLocalized(value) ? value[locale] : value)
  return JSON.parse(
    JSON.stringify(schema, (key, value) => {
      if (key === 'description') return spoken(value)
      if (key === 'enumDescriptions') return value.map(spoken)
      if (typeof value !== 'object' || value === null || !(HINT in value)) return value
      const { [HINT]: hint, ...rest } = value
      return 'pattern' in rest ? { ...rest, patternErrorMessage: hint[locale] } : rest
    }),
  )
}

function isLocalized(value: unknown): value is Localized {
  if (typeof value !== 'object' || value === null) return false
  const { en, zh } = value as Partial<Localized>
  return typeof en === 'string' && typeof zh === 'string'
}
