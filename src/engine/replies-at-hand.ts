import type { AnalysisContext, DialogueView } from '../analysis/dialogue.js'
import type { UtteranceView } from '../analysis/utterance.js'
import type { CannedLimits, CannedUse } from '../plugin/index.js'
import { shingles } from '../text/shingles.js'
import { SketchIndex } from '../text/sketch-index.js'
import { keyText, readKey } from './canned-key.js'
import { hasAllowedTopic } from './texts.js'
import type { ReplyTemplate } from './types.js'

/** The reply library, ready to be asked for single messages while a conversation is going on. */
export class RepliesAtHand {
  readonly #index = new SketchIndex<ReplyTemplate>()
  readonly #batch: AnalysisContext['canned']

  /** @param batch What a batch knows of a text; asked first. */
  constructor(library: readonly ReplyTemplate[], batch: AnalysisContext['canned']) {
    this.#batch = batch
    for (const template of library) this.#index.add(shinglesOf(template.text), template)
  }

  readonly lookup = (utterance: UtteranceView, dialogue: DialogueView, limits: CannedLimits): CannedUse | undefined => {
    if (utterance.text.length < limits.minLength) return undefined
    const known = this.#batch?.(utterance, dialogue, limits)
    if (known) return known
    if (readKey(utterance.text).size < limits.minLength) return undefined
    const near = this.#index.nearest(shinglesOf(utterance.text), limits.similarity)
    if (!near || !dialogue.substantive(utterance)) return undefined
    return {
      source: 'library',
      title: near.value.title,
      conversations: 0,
      allowed: hasAllowedTopic(utterance, dialogue),
    }
  }
}

function shinglesOf(text: string): Uint32Array {
  return shingles(keyText(readKey(text)))
}
