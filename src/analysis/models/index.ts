/** The models that weigh what word lists cannot: see PROVENANCE.json for what they learnt from, and tools/train for how. */
import { LinearModel, type ModelData } from '../../text/linear-model.js'

export { answerFeatures, type ReplyPlace } from './answers.js'
export { askFeatures, type BeforeAsking } from './asks.js'

/** A model and where its verdicts part, in log-odds. */
export interface ThresholdData extends ModelData {
  threshold: number
}

/** All models as they ship. */
export interface ModelsData {
  /** Whether a message of spoken talk asks. */
  asks: ThresholdData
  /** Whether a reply in a talk about homes answers a question. */
  answers: ThresholdData
}

/** A model, ready to judge. */
export interface Judge {
  readonly model: LinearModel
  readonly threshold: number
}

/** All models, ready to judge. */
export type Models = Readonly<Record<keyof ModelsData, Judge>>

/** Makes models of their numbers. */
export function readModels(data: ModelsData): Models {
  const judge = (each: ThresholdData): Judge => ({ model: new LinearModel(each), threshold: each.threshold })
  return { asks: judge(data.asks), answers: judge(data.answers) }
}
