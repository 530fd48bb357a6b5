import type { Localized, ReportContext } from '../../src/plugin/index.js'

/** The title of a rule; its id where the run does not know it, as in reviews of another run. */
export function ruleTitle(id: string, { rules }: Pick<ReportContext, 'rules'>): Localized {
  return rules.get(id)?.title ?? { en: id, zh: id }
}
