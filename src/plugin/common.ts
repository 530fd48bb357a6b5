/** Words that every part of the contract uses. */

/** The languages that chatlint speaks to its user. */
export type Locale = 'zh' | 'en'

/** A text that a user may see, in every locale. */
export type Localized = Readonly<Record<Locale, string>>

/** How bad a finding is. */
export type Severity = 'error' | 'warning' | 'info'

/** What a rule is about; scorecards and reports group by it. */
export type Category = 'courtesy' | 'responsiveness' | 'clarity' | 'personalisation' | 'compliance' | 'process'

/**
 * A JSON Schema (draft 2020-12 as ajv's strict mode accepts it), kept as data beside the code that reads the options. A `description`
 * in it may be {@link Localized}: reference pages, `rules explain` and editors then show it in their reader's language.
 */
export type JsonSchema = Readonly<Record<string, unknown>>

/** The version of this contract. A plugin built for another major version is refused. */
export const API_VERSION = 1
