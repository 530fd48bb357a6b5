import type { Conversation, Lang, Post, Role } from '../transcript/types.js'
import type { Category, Localized, Severity } from './common.js'
import type { Scorecard } from './scorecard.js'

/** Which messages and conversations a rule looks at. Absent: all. */
export interface Applies {
  roles?: Role[]
  channels?: ('chat' | 'phone')[]
  langs?: Lang[]
  posts?: Post[]
}

/** A law, standard or document behind a rule. */
export interface Reference {
  title: string
  /** ISO date from which it applies. */
  since?: string
  url?: string
}

/** What one variant of a finding (such as `soft`) says differently from the rule. */
export interface Variant {
  severity?: Severity
  message?: Localized
  suggest?: Localized
}

/** Fields of a conversation that plain text has no room for. */
export type ExampleFields = Pick<
  Conversation,
  | 'channel'
  | 'lang'
  | 'source'
  | 'startedAt'
  | 'endedAt'
  | 'endedBy'
  | 'direction'
  | 'arranged'
  | 'agent'
  | 'customer'
  | 'visit'
  | 'record'
  | 'meta'
>

/** A conversation as plain text, or a single agent message; with fields of the conversation, where the rule reads them. */
export type ExamplePart =
  | string
  | (ExampleFields & {
      text: string
      /** Of a flagged one: what its safe replacements make of the text. */
      fixed?: string
    })

/** A conversation, or several: the first is judged, the others are the batch around it. */
export type RuleExample = ExamplePart | ExamplePart[]

/** Conversations that the rule must and must not flag. */
export interface Examples {
  flagged: RuleExample[]
  clean: RuleExample[]
}

/** Words that can safely be replaced: what comes out claims nothing new and fits wherever the words stood. */
export interface Replacement {
  /** Words inside a finding, with `(a|b)` for alternatives; the first that is found is replaced. */
  find: string[]
  /** What stands there instead; empty: nothing. */
  replace: string
}

/** A rule as its YAML says it, checked and with defaults filled in. */
export interface RuleDefinition {
  /** Full id, `pack/rule`. */
  id: string
  kind: string
  title: Localized
  /** What the rule is for, in a sentence or two. */
  description?: Localized
  severity: Severity | 'off'
  category: Category
  applies: Applies
  /** Checked by the kind's own schema. */
  options: Record<string, unknown>
  message: Localized
  suggest?: Localized
  variants: Record<string, Variant>
  references: Reference[]
  /** Safe replacements; for `--fix`. */
  fix?: Replacement[]
  /** Full ids of more general rules that say nothing of a conversation which this one is for: one fault, one finding. */
  replaces?: string[]
  /** Empty for rules of bundled packs, whose examples are not shipped. */
  examples: Examples
  /** The YAML file, for messages. */
  file?: string
}

/** A named set of phrases (see docs/lexicons.md for the phrase syntax). */
export interface Lexicon {
  name: string
  title?: Localized
  phrases: string[]
  /** Longer allowed phrases: a hit inside one of them does not count. */
  except: string[]
  file?: string
}

/** A folder of rules and lexicons, read and checked. */
export interface Pack {
  name: string
  title: Localized
  /** Packs whose rules and lexicons come with it. */
  extends: string[]
  rules: RuleDefinition[]
  lexicons: Lexicon[]
  /** How conversations are scored where this pack is used. */
  scorecard?: Scorecard
}
