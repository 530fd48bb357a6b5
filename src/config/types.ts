import type { Localized, Severity, Suppression } from '../plugin/index.js'

export type { Suppression }

/** What a configuration says of one rule. */
export interface RuleOverride {
  severity?: Severity | 'off'
  /** Merged into the rule's own options, mapping by mapping; lists are replaced. */
  options?: Record<string, unknown>
}

/** Phrases that a configuration adds to a lexicon or takes out of it. */
export interface LexiconOverride {
  add?: string[]
  remove?: string[]
}

/** Rules and lexicons for some files only. */
export interface FileOverride {
  /** Globs, relative to the configuration file. */
  files: string[]
  rules?: Record<string, RuleOverride>
  lexicons?: Record<string, LexiconOverride>
}

/** A topic that a script library must cover. */
export interface RequiredTopic {
  name: string
  /** Words that show it; the name itself where absent. */
  phrases?: string[]
}

/** Fields that a table's columns can be mapped to. */
export const COLUMN_FIELDS = [
  'conversation',
  'time',
  'role',
  'speaker',
  'text',
  'post',
  'channel',
  'agent',
  'team',
  'customer',
  'region',
  'condition',
  'dischargedAt',
  'startedAt',
  'endedAt',
  'endedBy',
  'direction',
  'record',
  'firstPage',
  'dialogPage',
  'keyword',
  'title',
  'group',
] as const

/** A field that a table's column can be mapped to. */
export type ColumnField = (typeof COLUMN_FIELDS)[number]

/** `chatlint.config.yml`, checked, its short forms written out. Paths are as written, relative to the file. */
export interface Config {
  /** Configurations that this one builds on, as paths. */
  extends?: string[]
  /** Names of bundled packs, or paths of folders. */
  packs?: string[]
  /** Modules that give kinds, importers or reporters. */
  plugins?: string[]
  /** By full rule id. */
  rules?: Record<string, RuleOverride>
  /** By name. */
  lexicons?: Record<string, LexiconOverride>
  overrides?: FileOverride[]
  /** Globs of inputs to leave out. */
  ignore?: string[]
  /** Speakers by role: names, or regexes between slashes. */
  roles?: Partial<Record<'agent' | 'customer' | 'bot' | 'system', string[]>>
  /** Header names by field. */
  columns?: Partial<Record<ColumnField, string[]>>
  defaultPost?: 'consultant' | 'service' | 'nurse' | 'doctor'
  /** IANA name. */
  timezone?: string
  organisation?: { name?: string; specialties?: string[]; contact?: string[] }
  replyLibrary?: string[]
  /** Placeholders that templates may use. */
  placeholders?: string[]
  requiredTopics?: RequiredTopic[]
  /** A file, or the name of a pack. */
  scorecard?: string
  /** A file of suppressions, or the suppressions. */
  suppressions?: string | Suppression[]
  baseline?: string
  locale?: 'zh' | 'en'
  mask?: boolean
  /** A number of conversations, or a share such as `5%`. */
  sample?: number | string
  /** ISO date. */
  today?: string
}

/** Configuration as a program may write it: a rule's severity alone stands for a mapping of it, as in a file. */
export interface WrittenConfig extends Omit<Config, 'rules'> {
  rules?: Record<string, RuleOverride | Severity | 'off'>
}

/** Says what is wrong at a place of a configuration, for checks that need more than the file. */
export type ConfigFault = (
  path: readonly (string | number)[],
  part: 'key' | 'value',
  code: string,
  problem: Localized,
  hint: Localized,
) => void
