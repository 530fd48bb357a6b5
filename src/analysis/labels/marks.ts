/** What the labels read: hits of their lexicons, those left out in which the words do not mean what they say. */
import type { Guard, Span } from '../../plugin/index.js'
import { CUE_NAMES, type CueName } from '../cue-names.js'
import type { DialogueView } from '../dialogue.js'
import { guardOf } from '../guards.js'
import { LABEL_CUES } from './cues.js'

/** Guards under which a hit does not count, by lexicon. */
const UNLESS: Readonly<Partial<Record<CueName, readonly Guard[]>>> = {
  symptom: ['negated'],
  diagnosed: ['negated', 'question', 'conditional'],
  'returning-patient': ['negated', 'question', 'conditional'],
  'not-treated': ['question', 'conditional', 'quoted'],
  'booking-made': ['negated', 'question', 'conditional', 'quoted'],
  'booking-stands': ['negated', 'question', 'conditional', 'quoted'],
  'booking-wish': ['negated', 'quoted'],
  'will-come': ['negated', 'conditional'],
  undecided: ['negated', 'question'],
  'address-given': ['negated', 'question'],
}

const IS_LABEL_CUE: readonly boolean[] = CUE_NAMES.map((name) => (LABEL_CUES as readonly CueName[]).includes(name))

/** Hits of the labels' lexicons in a conversation, by lexicon, in the order of the text. */
export class Marks {
  readonly #dialogue: DialogueView
  readonly #hits = new Map<CueName, Span[]>()
  readonly #guarded = new Map<CueName, readonly Span[]>()

  constructor(dialogue: DialogueView) {
    this.#dialogue = dialogue
    const { cues } = dialogue.context
    for (const { hits, index, turn } of dialogue.utterances) {
      if (!turn) continue
      for (let i = 0; i < hits.length; i += 4) {
        const cue = cues.cueOf(hits[i] as number)
        if (cue < 0 || !IS_LABEL_CUE[cue]) continue
        const name = CUE_NAMES[cue] as CueName
        const span = { message: index, start: hits[i + 2] as number, end: hits[i + 3] as number }
        const list = this.#hits.get(name)
        if (list) list.push(span)
        else this.#hits.set(name, [span])
      }
    }
  }

  /** Hits that stand under none of the lexicon's guards. Guards are asked only of lexicons that somebody reads. */
  of(name: CueName): readonly Span[] {
    const known = this.#guarded.get(name)
    if (known) return known
    const unless = UNLESS[name] ?? []
    const found = (this.#hits.get(name) ?? []).filter((span) => guardOf(this.#dialogue, span, unless) === undefined)
    this.#guarded.set(name, found)
    return found
  }

  /** The hits of several lexicons. */
  ofAll(names: readonly CueName[]): Span[] {
    return names.flatMap((name) => this.of(name))
  }
}
