import type { Pack, Scorecard } from '../plugin/index.js'
import { RuleFileError } from '../rule-file/error.js'
import { checkScorecardRules } from '../rule-file/scorecard.js'
import type { Report } from '../rule-file/sources.js'
import { didYouMean } from '../rule-file/suggest.js'
import { both, quoted } from '../rule-file/wording.js'
import { joinedScorecard } from '../scoring/join.js'
import { ReviewerError } from './errors.js'

/** Makes an error at a place of a scorecard's file. */
export type ScorecardFault = (...what: Parameters<Report>) => RuleFileError

/**
 * The scorecard that was asked for: the one that is given, or that of the pack that is named.
 *
 * @throws ReviewerError for a pack without one, and for rules that no pack in use has
 */
export function chooseScorecard(
  wanted: Scorecard | string,
  packs: readonly Pack[],
  errorAt: ScorecardFault = withoutPlace,
): Scorecard {
  if (typeof wanted === 'string') return ofPack(wanted, packs)
  const errors: RuleFileError[] = []
  const ids = new Set(packs.flatMap((pack) => pack.rules.map((rule) => rule.id)))
  checkScorecardRules(wanted, ids, (...what) => errors.push(errorAt(...what)))
  if (errors.length > 0) throw new ReviewerError(errors)
  return wanted
}

function ofPack(name: string, packs: readonly Pack[]): Scorecard {
  const at = packs.findIndex((pack) => pack.name === name && pack.scorecard)
  if (at >= 0) return joinedScorecard(packs.slice(0, at + 1))!
  const { en, zh } = quoted(name)
  const having = packs.filter((pack) => pack.scorecard).map((pack) => pack.name)
  const problem = both(`No pack in use named ${en} has a scorecard`, `用到的规则包里没有名为${zh}且带评分表的`)
  const file = both('Name a file that ends in .yml, or such a pack.', '请写以 .yml 结尾的文件，或这样的规则包名称。')
  throw new ReviewerError([
    new RuleFileError(
      'scorecard/unknown',
      { file: 'scorecard', line: 0, column: 0 },
      problem,
      didYouMean(name, having, file),
    ),
  ])
}

const withoutPlace: ScorecardFault = (_path, _part, code, problem, hint) =>
  new RuleFileError(code, { file: 'scorecard', line: 0, column: 0 }, problem, hint)
