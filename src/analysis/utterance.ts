/** Messages and turns as the analysis sees them. Every view of a text is made on first use, and once. */
import type { PersonalDatum, Placeholder, Turn, Utterance } from '../plugin/index.js'
import { foldText } from '../text/fold.js'
import { detectLanguage } from '../text/language.js'
import { readerLength } from '../text/length.js'
import { type PersonalReading, readPersonalData } from '../text/personal/index.js'
import { placeholdersIn } from '../text/placeholders.js'
import { sentences } from '../text/sentences.js'
import { shingles } from '../text/shingles.js'
import type { HitList } from '../text/vocabulary.js'
import type { Lang, MessageNode, Role } from '../transcript/index.js'
import type { DialogueView } from './dialogue.js'

/** A message and the views of its text. */
export class UtteranceView implements Utterance {
  readonly node: MessageNode
  readonly index: number
  readonly role: Role
  readonly text: string
  turn: TurnView | undefined
  private readonly ownDialogue: DialogueView
  private ownHits: HitList | undefined
  private ownFolded: string | undefined
  private ownShingles: Uint32Array | undefined
  private ownSentences: readonly number[] | undefined
  private ownLang: Lang | undefined
  private ownLength = -1
  private ownPersonal: PersonalReading | undefined
  private ownPlaceholders: readonly Placeholder[] | undefined

  constructor(dialogue: DialogueView, node: MessageNode) {
    this.ownDialogue = dialogue
    this.node = node
    this.index = node.index
    this.role = node.role
    this.text = node.value
  }

  get hits(): HitList {
    if (!this.ownHits) {
      const { vocabulary } = this.ownDialogue.context
      const text = this.text.charCodeAt(0) === MENTION ? unaddressed(this.text) : this.text
      const hits = vocabulary.scan(text, this.role === 'customer' ? 'customer' : 'agent')
      this.ownHits = this.ownDialogue.conversation.template ? outside(this.placeholders, hits) : hits
    }
    return this.ownHits
  }

  get placeholders(): readonly Placeholder[] {
    const { context, conversation } = this.ownDialogue
    this.ownPlaceholders ??= placeholdersIn(this.text, [
      ...(context.placeholders ?? []),
      ...(conversation.template?.placeholders ?? []),
    ])
    return this.ownPlaceholders
  }

  get folded(): string {
    this.ownFolded ??= foldText(this.text)
    return this.ownFolded
  }

  get shingles(): Uint32Array {
    this.ownShingles ??= shingles(this.folded)
    return this.ownShingles
  }

  /** Bounds of its sentences: a message may be asked for the sentence of many spans. */
  get sentences(): readonly number[] {
    this.ownSentences ??= sentences(this.text)
    return this.ownSentences
  }

  get lang(): Lang {
    this.ownLang ??= detectLanguage(this.text) ?? this.ownDialogue.lang
    return this.ownLang
  }

  get length(): number {
    if (this.ownLength < 0) {
      const text = this.ownDialogue.conversation.template ? blanked(this.text, this.placeholders) : this.text
      this.ownLength = readerLength(text, this.lang)
    }
    return this.ownLength
  }

  get personal(): readonly PersonalDatum[] {
    return this.personalReading.found
  }

  /** The text with its personal data masked, offset for offset. */
  get masked(): string {
    return this.personalReading.masked
  }

  private get personalReading(): PersonalReading {
    this.ownPersonal ??= readPersonalData(this.text)
    return this.ownPersonal
  }
}

const MENTION = 0x40
/** Names that a message is addressed to on social media. */
const ADDRESSED = /^(?:@\w{2,40}[\s,:]+){1,8}/

/** "@AirCo do you …": what is said begins behind the names. Every offset stays. */
function unaddressed(text: string): string {
  return text.replace(ADDRESSED, (names) => ' '.repeat(names.length))
}

/** A run of messages of one side. */
export interface TurnView extends Turn {
  readonly messages: UtteranceView[]
}

/** The hits that neither begin nor end inside a placeholder; one may reach over it. */
function outside(placeholders: readonly Placeholder[], hits: HitList): HitList {
  if (placeholders.length === 0 || hits.length === 0) return hits
  const inside = (at: number) => placeholders.some(({ start, end }) => at >= start && at < end)
  const kept: number[] = []
  for (let i = 0; i < hits.length; i += 4)
    if (!inside(hits[i + 2] as number) && !inside((hits[i + 3] as number) - 1)) kept.push(...hits.slice(i, i + 4))
  return kept
}

function blanked(text: string, placeholders: readonly Placeholder[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of placeholders) {
    rest += `${text.slice(from, start)} `
    from = end
  }
  return rest + text.slice(from)
}
