/** Learns the models and where their verdicts part, by cross-validation. */
import type { ModelsData, ThresholdData } from '../../src/analysis/models/index.js'
import type { Half } from '../eval/sets.js'
import { opener, readSet } from './dialogues.js'
import { type Settings, score, small, train } from './regression.js'
import { answerGroups, askGroups, type Group } from './tasks.js'

/** Of each model: what it learns from, and how hard. */
const ASKS: Settings = { bits: 19, epochs: 10, rate: 0.03, shrink: 0.05, least: 4 }
const ANSWERS: Settings = { bits: 20, epochs: 12, rate: 0.02, shrink: 0.03, least: 5 }

const FOLDS = 5
/** At least so many of the questions that are found unanswered must be: a miss is forgiven sooner than a false accusation. */
const LEAST_PRECISION = 0.55

/** A model with what cross-validation says of it. */
export interface Learnt {
  data: ThresholdData
  examples: number
  positive: number
  precision: number
  recall: number
  f1: number
}

/** Learns all models from the permissive sets, or from one half of them. */
export async function learn(folder: string, part?: Half): Promise<Record<keyof ModelsData, Learnt>> {
  const open = await opener()
  const homes = readSet(folder, 'house_qa', part)
  return {
    asks: learnOne(askGroups(readSet(folder, 'cped', part), open), ASKS, bestF1),
    // What is found is the question that nobody answered: the group that no reply lifts above the line.
    answers: learnOne(answerGroups(homes, open), ANSWERS, (scored) => bestF1(scored, false, LEAST_PRECISION)),
  }
}

/** The figures of the models, as they ship. */
export function dataOf(learnt: Record<keyof ModelsData, Learnt>): ModelsData {
  return { asks: learnt.asks.data, answers: learnt.answers.data }
}

interface Scored {
  best: number
  positive: boolean
}

interface Verdict {
  threshold: number
  precision: number
  recall: number
  f1: number
}

function learnOne(
  groups: readonly Group[],
  settings: Settings,
  choose: (scored: readonly Scored[]) => Verdict,
): Learnt {
  const scored: Scored[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(
      groups.filter((_, at) => at % FOLDS !== fold).flatMap(({ examples }) => examples),
      settings,
    )
    groups.forEach(({ examples, positive }, at) => {
      if (at % FOLDS === fold)
        scored.push({ best: Math.max(-99, ...examples.map((each) => score(model, each))), positive })
    })
  }
  const { threshold, ...figures } = choose(scored)
  const all = groups.flatMap(({ examples }) => examples)
  const data = { ...small(train(all, settings)), threshold: Number(threshold.toFixed(2)) }
  return { data, examples: all.length, positive: all.filter(({ positive }) => positive).length, ...figures }
}

/** The line with the best F1 of finding what is positive, or what is not, among those with enough precision. */
function bestF1(scored: readonly Scored[], wanted = true, precision = 0): Verdict {
  let best: Verdict = { threshold: 0, precision: 0, recall: 0, f1: 0 }
  for (let step = -40; step <= 40; step++) {
    const verdict = verdictAt(scored, step / 10, wanted)
    if (verdict.precision >= precision && verdict.f1 > best.f1) best = verdict
  }
  return best
}

function verdictAt(scored: readonly Scored[], threshold: number, wanted: boolean): Verdict {
  const found = scored.filter(({ best }) => best > threshold === wanted)
  const right = found.filter(({ positive }) => positive === wanted).length
  const all = scored.filter(({ positive }) => positive === wanted).length
  const precision = right / Math.max(1, found.length)
  const recall = right / Math.max(1, all)
  return { threshold, precision, recall, f1: (2 * right) / Math.max(1, found.length + all) }
}
