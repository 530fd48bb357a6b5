/** The view of a conversation that kinds are handed. Computes everything on first use, and once. */
import type {
  Act,
  ActName,
  CannedLimits,
  CannedUse,
  Closeness,
  CustomerCalls,
  Dialogue,
  DialogueType,
  Guard,
  Hit,
  Labelled,
  Labels,
  PersonalDatum,
  PhraseSet,
  Placeholder,
  Question,
  SampleSet,
  Span,
  TemplateLibrary,
  Utterance,
} from '../plugin/index.js'
import { closestSample, type Sample } from '../text/closeness.js'
import { detectLanguage } from '../text/language.js'
import { around } from '../text/sentences.js'
import { jaccard } from '../text/shingles.js'
import type { Vocabulary } from '../text/vocabulary.js'
import { type ConversationNode, type Lang, type Moment, startOf, TimeReader } from '../transcript/index.js'
import { findActs } from './acts/index.js'
import type { Cues } from './cues.js'
import { directionOf } from './direction.js'
import { guardOf } from './guards.js'
import { HitIndex } from './hit-index.js'
import { LabelsView } from './labels/index.js'
import type { Models } from './models/index.js'
import { findQuestions } from './questions/index.js'
import { isSubstantive } from './substance.js'
import { dialogueType } from './type.js'
import { type TurnView, UtteranceView } from './utterance.js'

/** What every dialogue of one engine shares. */
export interface AnalysisContext {
  readonly vocabulary: Vocabulary
  readonly cues: Cues
  /** Groups of a compiled phrase set, in the order of its sources. */
  groupsOf(set: PhraseSet): readonly number[]
  /** Sample texts that rules compare with, by the id of their set. */
  readonly samples: readonly (readonly Sample[])[]
  /** What the corpus or the reply library knows of a text, if there is one. */
  readonly canned?:
    | ((utterance: UtteranceView, dialogue: DialogueView, limits: CannedLimits) => CannedUse | undefined)
    | undefined
  /** The conversations of a customer, if there is a batch. */
  readonly customers?: ((id: string) => CustomerCalls) | undefined
  /** What weighs where word lists are too little; absent: words alone decide. */
  readonly models?: Models | undefined
  /** The trade of the batch, where it is one that a model knows. */
  readonly trade?: 'homes' | undefined
  /** Whether verdicts are to show on what they rest. */
  readonly explain?: boolean | undefined
  /** The zone of times without an offset, an IANA name. */
  readonly timezone?: string | undefined
  readonly library?: TemplateLibrary | undefined
  readonly today?: string | undefined
  /** Placeholders that the configuration declares. */
  readonly placeholders?: readonly string[] | undefined
  /** What the organisation treats or deals in, as the configuration says it. */
  readonly specialties?: readonly string[] | undefined
}

/** How many messages decide the language of a conversation that does not name it. */
const LANGUAGE_SAMPLE = 20

/** A conversation, seen through the analysis. */
export class DialogueView implements Dialogue {
  readonly conversation: ConversationNode
  readonly context: AnalysisContext
  readonly utterances: UtteranceView[] = []
  readonly turns: TurnView[] = []
  private ownLang: Lang | undefined
  private ownQuestions: readonly Question[] | undefined
  private ownActs: readonly Act[] | undefined
  private ownType: Labelled<DialogueType> | undefined
  private ownDirection: 'in' | 'out' | undefined
  private ownMoments: readonly (Moment | undefined)[] | undefined
  private ownLabels: Labels | undefined
  private ownIndex: HitIndex | undefined
  /** Phrase set → its hits, where there are any. */
  private readonly ownSets = new Map<number, readonly Hit[]>()

  constructor(conversation: ConversationNode, context: AnalysisContext) {
    this.conversation = conversation
    this.context = context
    let open: TurnView | undefined
    for (const turn of conversation.children) {
      const { role } = turn
      const human = role === 'customer' || role === 'agent'
      if (human && open?.role !== role) {
        open = { index: this.turns.length, role, messages: [] }
        this.turns.push(open)
      }
      for (const node of turn.children) {
        const utterance = new UtteranceView(this, node)
        this.utterances.push(utterance)
        if (human && open) {
          utterance.turn = open
          open.messages.push(utterance)
        }
      }
    }
  }

  get lang(): Lang {
    this.ownLang ??= this.conversation.fields.lang ?? this.detectOwnLanguage()
    return this.ownLang
  }

  get questions(): readonly Question[] {
    this.ownQuestions ??= findQuestions(this)
    return this.ownQuestions
  }

  acts(name?: ActName): readonly Act[] {
    this.ownActs ??= findActs(this)
    return name === undefined ? this.ownActs : this.ownActs.filter((act) => act.act === name)
  }

  get type(): Labelled<DialogueType> {
    this.ownType ??= dialogueType(this)
    return this.ownType
  }

  get labels(): Labels {
    this.ownLabels ??= new LabelsView(this)
    return this.ownLabels
  }

  get direction(): 'in' | 'out' {
    this.ownDirection ??= directionOf(this)
    return this.ownDirection
  }

  hits(set: PhraseSet, utterance?: Utterance): readonly Hit[] {
    const known = this.ownSets.get(set.id)
    const found = known ?? this.hitIndex.of(this.context.groupsOf(set))
    if (found.length === 0) return found
    if (!known) this.ownSets.set(set.id, found)
    return utterance === undefined ? found : within(found, utterance.index)
  }

  private get hitIndex(): HitIndex {
    this.ownIndex ??= new HitIndex(this.utterances, this.context.vocabulary.groups)
    return this.ownIndex
  }

  guard(span: Span, guards: readonly Guard[]): Guard | undefined {
    return guardOf(this, span, guards)
  }

  sentence(span: Span): Span {
    const { start, end } = around(this.at(span).sentences, span.start, span.end)
    return { message: span.message, start, end }
  }

  length(utterance: Utterance): number {
    return (this.utterances[utterance.index] as UtteranceView).length
  }

  substantive(utterance: Utterance): boolean {
    return isSubstantive(this, this.utterances[utterance.index] as UtteranceView)
  }

  get hasCorpus(): boolean {
    return this.context.canned !== undefined
  }

  canned(utterance: Utterance, limits: CannedLimits): CannedUse | undefined {
    return this.context.canned?.(this.utterances[utterance.index] as UtteranceView, this, limits)
  }

  similarity(a: Utterance, b: Utterance): number {
    const one = this.utterances[a.index] as UtteranceView
    const other = this.utterances[b.index] as UtteranceView
    return one.folded === other.folded ? 1 : jaccard(one.shingles, other.shingles)
  }

  closest(set: SampleSet, span: Span, least: number): Closeness | undefined {
    const samples = this.context.samples[set.id] ?? []
    return closestSample(samples, this.at(span).text.slice(span.start, span.end), least)
  }

  momentOf(utterance: Utterance): Moment | undefined {
    if (!this.ownMoments) {
      const reader = new TimeReader(this.context.timezone)
      // Messages that tell only the clock are of the day on which the conversation began.
      reader.next(this.conversation.fields.startedAt)
      this.ownMoments = this.utterances.map(({ node }) => reader.next(node.fields.time))
    }
    return this.ownMoments[utterance.index]
  }

  timeOf(utterance: Utterance): number | undefined {
    return this.momentOf(utterance)?.at
  }

  moment(text: string | undefined): Moment | undefined {
    return new TimeReader(this.context.timezone).moment(text)
  }

  get startedAt(): Moment | undefined {
    return startOf(this.conversation, new TimeReader(this.context.timezone))
  }

  hitsIn(set: PhraseSet, text: string): Pick<Hit, 'start' | 'end'>[] {
    const groups = this.context.groupsOf(set)
    const hits = this.context.vocabulary.scan(text, 'agent')
    const found: Pick<Hit, 'start' | 'end'>[] = []
    for (let i = 0; i < hits.length; i += 4)
      if (groups.includes(hits[i] as number)) found.push({ start: hits[i + 2] as number, end: hits[i + 3] as number })
    return found
  }

  customerCalls(): CustomerCalls | undefined {
    const id = this.conversation.fields.customer?.id
    return id === undefined ? undefined : this.context.customers?.(id)
  }

  personalData(utterance: Utterance): readonly PersonalDatum[] {
    return (this.utterances[utterance.index] as UtteranceView).personal
  }

  placeholders(utterance: Utterance): readonly Placeholder[] {
    return (this.utterances[utterance.index] as UtteranceView).placeholders
  }

  get library(): TemplateLibrary | undefined {
    return this.context.library
  }

  get today(): string | undefined {
    return this.context.today
  }

  private at(span: Span): UtteranceView {
    return this.utterances[span.message] as UtteranceView
  }

  private detectOwnLanguage(): Lang {
    let zh = 0
    let en = 0
    for (const { text } of this.utterances.slice(0, LANGUAGE_SAMPLE)) {
      const lang = detectLanguage(text)
      if (lang === 'zh') zh++
      else if (lang === 'en') en++
    }
    return en > zh ? 'en' : 'zh'
  }
}

/** The hits of one message, which stand together. */
function within(hits: readonly Hit[], message: number): readonly Hit[] {
  const from = firstFrom(hits, message)
  return from < hits.length && (hits[from] as Hit).message === message
    ? hits.slice(from, firstFrom(hits, message + 1))
    : NO_HITS
}

const NO_HITS: readonly Hit[] = []

/** The place of the first hit in this message or a later one. */
function firstFrom(hits: readonly Hit[], message: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle] as Hit).message < message) low = middle + 1
    else high = middle
  }
  return low
}
