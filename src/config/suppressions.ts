import type { Suppression } from '../plugin/index.js'
import { type RuleFileError, sortErrors } from '../rule-file/error.js'
import type { Report } from '../rule-file/sources.js'
import { reportViolations, validatorOf } from '../rule-file/validate.js'
import { both } from '../rule-file/wording.js'
import { YamlFile } from '../rule-file/yaml.js'
import { SUPPRESSIONS_SCHEMA } from './schema.js'

/** A file of suppressions, or what is wrong with it. */
export interface ParsedSuppressions {
  suppressions: Suppression[]
  errors: RuleFileError[]
}

/** Reads a file of suppressions: `suppressions: [{rule, conversation, fingerprint, reason, by, until}]`. */
export function parseSuppressions(text: string, file: string): ParsedSuppressions {
  const yaml = new YamlFile(text, file)
  const { data } = yaml
  if (data) {
    reportViolations(yaml, validatorOf(SUPPRESSIONS_SCHEMA)(data))
    checkSuppressions(data.suppressions, (...fault) => yaml.fault(...fault))
  }
  if (yaml.errors.length > 0) return { suppressions: [], errors: sortErrors(yaml.errors) }
  return { suppressions: data?.suppressions as Suppression[], errors: [] }
}

/** A suppression that names nothing would silence every finding. */
export function checkSuppressions(list: unknown, report: Report): void {
  if (!Array.isArray(list)) return
  list.forEach((each: Partial<Suppression> | null, index) => {
    if (typeof each !== 'object' || each === null) return
    if (each.rule !== undefined || each.conversation !== undefined || each.fingerprint !== undefined) return
    report(
      ['suppressions', index],
      'value',
      'suppressions/names-nothing',
      both('This suppression names no finding', '这一条没有指明要忽略哪个问题'),
      both('Give it a fingerprint, or a rule and a conversation.', '请写上 fingerprint，或 rule 和 conversation。'),
    )
  })
}
