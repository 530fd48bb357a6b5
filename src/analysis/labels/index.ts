/** The labels of ANNOTATION.md ("Conversation labels"), each worked out when it is first asked for. */
import type {
  Conversion,
  DialogueType,
  Intent,
  Labelled,
  Labels,
  PersonType,
  RefusalReason,
} from '../../plugin/index.js'
import type { DialogueView } from '../dialogue.js'
import { conversionOf } from './conversion.js'
import { intentOf } from './intent.js'
import { Marks } from './marks.js'
import { personOf } from './person.js'
import { refusalOf } from './refusal.js'

/** The labels of one conversation. */
export class LabelsView implements Labels {
  readonly #dialogue: DialogueView
  #marks: Marks | undefined
  #person: Labelled<PersonType | null> | undefined
  #conversion: Labelled<Conversion> | undefined
  #intent: Labelled<Intent | null> | undefined
  #refusal: Labelled<RefusalReason | null> | undefined

  constructor(dialogue: DialogueView) {
    this.#dialogue = dialogue
  }

  get type(): Labelled<DialogueType> {
    return this.#dialogue.type
  }

  get person(): Labelled<PersonType | null> {
    this.#person ??= personOf(this.#dialogue, this.#read())
    return this.#person
  }

  get conversion(): Labelled<Conversion> {
    this.#conversion ??= conversionOf(this.#dialogue, this.#read())
    return this.#conversion
  }

  get intent(): Labelled<Intent | null> {
    this.#intent ??= intentOf(this.#dialogue, this.#read(), this.conversion)
    return this.#intent
  }

  get refusal(): Labelled<RefusalReason | null> {
    this.#refusal ??= refusalOf(this.#dialogue, this.#read(), this.intent)
    return this.#refusal
  }

  #read(): Marks {
    this.#marks ??= new Marks(this.#dialogue)
    return this.#marks
  }
}
