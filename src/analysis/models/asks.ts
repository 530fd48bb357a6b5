/** What the model looks at to tell whether a message of spoken talk asks. */
import { foldText } from '../../text/fold.js'
import type { FeatureSink } from '../../text/linear-model.js'
import { addGrams, Grams, tokensOf } from '../../text/tokens.js'
import type { Clause } from '../questions/clauses.js'
import { addFact, FAMILY, magnitude } from './families.js'

/** So many UTF-16 units of a message are looked at, from its end: Chinese asks at the end. */
const MOST_READ = 60

/** The message before: whether it asks by its form, and whether the same person said it. Undefined: there is none. */
export type BeforeAsking = { asks: boolean; same: boolean } | undefined

/**
 * Collects the features of a customer message.
 *
 * @param byWords Whether the words alone say that it asks.
 * @param before What the message before it does.
 */
export function askFeatures(
  features: FeatureSink,
  text: string,
  clauses: readonly Clause[],
  byWords: boolean,
  before: BeforeAsking,
): void {
  addGrams(features, FAMILY.message, 'message', new Grams(tokensOf(foldText(text.slice(-MOST_READ))), 3))
  addFact(features, 'length', magnitude(Math.min(text.length, MOST_READ)))
  addFact(features, 'asks by its words', byWords)
  if (before) {
    addFact(features, 'after a question', before.asks, before.same)
    addFact(features, 'after a question', before.asks, before.same, byWords)
  }
  let all = 0
  for (const { ask, end } of clauses) {
    if (ask === 0) continue
    all |= ask
    addFact(features, 'clause', ask, text.length - end < 3)
  }
  addFact(features, 'clauses', all)
  for (let bit = 1; bit <= all; bit <<= 1) if (all & bit) addFact(features, 'cue', bit)
}
