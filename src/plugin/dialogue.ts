/**
 * What a kind is handed: a conversation, seen through the analysis. Everything is computed on first use and once, so a
 * kind pays only for what it asks.
 *
 * All offsets are UTF-16 offsets into the message's original text, end exclusive.
 */
import type { Moment } from '../transcript/times.js'
import type { ConversationNode, Lang, MessageNode, Role } from '../transcript/types.js'
import type { Localized } from './common.js'

/** A stretch of one message. */
export interface Span {
  /** 0-based index of the message in the conversation. */
  message: number
  start: number
  end: number
}

/** One message, with the views of its text that rules need. */
export interface Utterance {
  readonly node: MessageNode
  /** 0-based place in the conversation. */
  readonly index: number
  readonly role: Role
  /** The text as it came. */
  readonly text: string
  /** The language of this message; the conversation's where the message has too few letters to tell. */
  readonly lang: Lang
  /** The turn that it belongs to; undefined for bot and system messages. */
  readonly turn: Turn | undefined
}

/**
 * A run of messages of one side. Bot and system messages are left out first, so the messages of a turn need not be
 * neighbours in the file.
 */
export interface Turn {
  /** 0-based place among the turns. */
  readonly index: number
  readonly role: 'customer' | 'agent'
  readonly messages: readonly Utterance[]
}

/** What became of a customer question (ANNOTATION.md). */
export type QuestionStatus = 'answered' | 'late' | 'deflected' | 'ignored'

/** What a question asks for; says what an answer must contain. */
export type QuestionTopic =
  | 'price'
  | 'time'
  | 'place'
  | 'quantity'
  | 'yes-no'
  | 'how-to'
  | 'cause'
  | 'choice'
  | 'identity'
  | 'contact'
  | 'request'
  | 'other'

/** A customer question and its fate. */
export interface Question extends Span {
  readonly topic: QuestionTopic
  readonly status: QuestionStatus
  /** Index of the agent message that answers it. */
  readonly answeredBy: number | undefined
  /** Indexes of later customer messages that ask the same. */
  readonly repeats: readonly number[]
  /** The agent messages that followed and did not answer, at most a handful. */
  readonly missed: readonly number[]
  /** Why the status was given, for a person. */
  readonly reason: Localized
  /** How sure the status is, 0–1. */
  readonly confidence: number
  /** Whether word lists decided the status, or a model that learnt from labelled talks. */
  readonly basis: 'words' | 'model'
  /** On what the model's verdict rests most, in log-odds; only where an explanation was asked for. */
  readonly weights?: readonly { readonly name: string; readonly weight: number }[]
}

/** The acts of ANNOTATION.md that the analysis finds. */
export type ActName =
  | 'greeting'
  | 'self_introduction'
  | 'address'
  | 'thanks'
  | 'apology'
  | 'empathy'
  | 'reassurance'
  | 'closing'
  | 'care_tip'
  | 'recap'
  | 'contact_request'
  | 'appointment_invite'
  | 'customer_thanks'
  | 'customer_greeting'
  | 'customer_closing'
  | 'distress'
  | 'refusal'
  | 'contact_left'
  | 'name_given'
  | 'summons'

/** An act, where it stands. */
export interface Act extends Span {
  readonly act: ActName
}

/** A label with the words that it rests on; null where it does not arise or nothing tells. */
export interface Labelled<T extends string | null> {
  readonly value: T
  readonly evidence: readonly Span[]
}

/** ANNOTATION.md, "Conversation labels". */
export type DialogueType = 'missed' | 'invalid' | 'abnormal_end' | 'normal_end'

/** What the customer is to a clinic: outside what it treats, with complaints, with a diagnosis, or treated here before. */
export type PersonType = 'non_patient' | 'suspected' | 'diagnosed' | 'returning'

/** What the customer left or agreed to; higher includes lower. */
export type Conversion = 'none' | 'information' | 'contact' | 'appointment'

/** How much the customer wants what is offered. */
export type Intent = 'strong' | 'weak' | 'refused'

/** Why the customer refused. */
export type RefusalReason = 'price' | 'distance' | 'time' | 'distrust' | 'needs_think' | 'other'

/** The labels of a conversation. They combine; each is worked out when it is first asked for. */
export interface Labels {
  readonly type: Labelled<DialogueType>
  /** Null where the talk is no clinic's, or nothing tells. */
  readonly person: Labelled<PersonType | null>
  readonly conversion: Labelled<Conversion>
  /** Null where nothing was offered or wished for. */
  readonly intent: Labelled<Intent | null>
  /** Null where nothing was refused. */
  readonly refusal: Labelled<RefusalReason | null>
}

/** A hit of a phrase set. */
export interface Hit extends Span {
  /** Which of the set's sources matched, 0-based. */
  readonly source: number
  /** Which phrase or regex of that source, 0-based: two hits of one entry are not two distinct phrases. */
  readonly entry: number
}

/** Guards: contexts in which a phrase does not mean what it says. */
export type Guard = 'negated' | 'hedged' | 'conditional' | 'question' | 'quoted' | 'advice'

/** What the corpus knows of an agent message. */
export interface CannedUse {
  /** In the team's reply library, or repeated in the batch. */
  readonly source: 'library' | 'batch'
  /** Title of the library entry, where it has one. */
  readonly title?: string | undefined
  /** Conversations other than this one that hold the same or nearly the same text (capped; "at least"). */
  readonly conversations: number
  /** An allowed use: facts that should be uniform, such as an address. */
  readonly allowed: boolean
}

/** Sorts of personal data. A `landline` may be any phone number whose sort cannot be told; an `account` is one of WeChat or QQ. */
export type PersonalKind = 'id-number' | 'mobile' | 'landline' | 'bank-card' | 'email' | 'passport' | 'account'

/** Personal data in a message, in full. */
export interface PersonalDatum {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
}

/** A placeholder of a template, or what was meant to be one. */
export interface Placeholder {
  start: number
  end: number
  /** What stands between the signs; empty for a blank. */
  name: string
  /** A sign that is missing or does not fit, or a blank that nobody would fill in. */
  malformed: boolean
}

/** A script library: every conversation of the batch that is one agent message is one template of it. */
export interface TemplateLibrary {
  /** How many templates there are. */
  readonly size: number
  /** Whether this conversation is the first template, in the order of their titles. */
  isFirst(dialogue: Dialogue): boolean
  /** Whether some template, or its title, holds a phrase of this source of the set. */
  mentions(set: PhraseSet, source: number): boolean
  /**
   * Other templates whose text differs from this one in at most such a share of the characters (edit distance over the
   * longer one, placeholders masked), in the order of their titles.
   */
  near(dialogue: Dialogue, share: number): readonly NearTemplate[]
}

/** A template that is nearly the same as another. */
export interface NearTemplate {
  readonly title: string
  /** Characters that differ. */
  readonly distance: number
  /** Whether it stands after the other in the order of titles. */
  readonly later: boolean
}

/** A conversation, seen through the analysis. */
export interface Dialogue {
  readonly conversation: ConversationNode
  readonly lang: Lang
  /** Every message, bots and the system included. */
  readonly utterances: readonly Utterance[]
  readonly turns: readonly Turn[]
  readonly questions: readonly Question[]
  /** All acts, or those of one name, in the order of the text. */
  acts(name?: ActName): readonly Act[]
  readonly type: Labelled<DialogueType>
  readonly labels: Labels
  /** Of a call: as recorded, else from the words with which it begins, else outgoing. */
  readonly direction: 'in' | 'out'
  /**
   * Hits of a compiled phrase set in a message, in order, overlaps resolved to the longest; without a message, those of the
   * whole conversation. Ask for these first: where the phrases do not occur, that costs next to nothing.
   */
  hits(set: PhraseSet, utterance?: Utterance): readonly Hit[]
  /** The first of the guards that holds for a span, or undefined. */
  guard(span: Span, guards: readonly Guard[]): Guard | undefined
  /** The sentence that a span stands in. */
  sentence(span: Span): Span
  /** The length that a reader feels: Han characters (a Latin word counts as two) or words; links and placeholders left out. */
  length(utterance: Utterance): number
  /** True where the message carries something: not bare courtesy, an acknowledgement or punctuation. */
  substantive(utterance: Utterance): boolean
  /** Whether a corpus or a reply library is at hand. */
  readonly hasCorpus: boolean
  /** What the corpus knows of an agent message; undefined where it is not canned. */
  canned(utterance: Utterance, limits: CannedLimits): CannedUse | undefined
  /** Similarity of two messages, 0–1: Jaccard of the shingles of their folded texts, numbers kept. */
  similarity(a: Utterance, b: Utterance): number
  /** The sample that a stretch of text is closest to; undefined where it is not at least so close to any. */
  closest(samples: SampleSet, span: Span, least: number): Closeness | undefined
  /** When a message was sent; undefined where it carries no time. */
  momentOf(utterance: Utterance): Moment | undefined
  /** Milliseconds of {@link momentOf}: since 1970, or on the wall clock where no zone is known. */
  timeOf(utterance: Utterance): number | undefined
  /** Any other time of the conversation, such as `dischargedAt`; undefined where it is absent or no time. */
  moment(text: string | undefined): Moment | undefined
  /** When the conversation began: `startedAt`, else its first message with a date and time. */
  readonly startedAt: Moment | undefined
  /** Where a phrase set matches in a text that is no message, such as the record of a call. */
  hitsIn(set: PhraseSet, text: string): readonly Pick<Hit, 'start' | 'end'>[]
  /** All conversations of this one's customer in the batch; undefined without a batch, or without `customer.id`. */
  customerCalls(): CustomerCalls | undefined
  /** Personal data that the message shows in full: by check digit and shape, not by length alone. */
  personalData(utterance: Utterance): readonly PersonalDatum[]
  /** The placeholders of a message, in order: `{name}`, `[变量]`, `%name%` and others. In a template no rule looks at their text. */
  placeholders(utterance: Utterance): readonly Placeholder[]
  /** The script library at hand; undefined where a single conversation is reviewed. */
  readonly library: TemplateLibrary | undefined
  /** The day of the run as an ISO date, where it was given. */
  readonly today: string | undefined
  /**
   * The conversation goes on after its last message, a draft that is about to be sent: what has not been said yet may still
   * come. An excerpt where the conversation is long: the opening, what still matters, and the last messages.
   */
  readonly ongoing?: boolean
}

/** How close a text comes to a sample. */
export interface Closeness {
  /** Which of the samples, 0-based. */
  readonly sample: number
  /** 0–1; 1 where the folded texts are equal. */
  readonly closeness: number
}

/** An opaque handle for prepared sample texts. */
export interface SampleSet {
  readonly id: number
}

/** The conversations of one customer, and the batch that they come from. Days are {@link Moment.day}. */
export interface CustomerCalls {
  /** By their start. */
  readonly calls: readonly CustomerCall[]
  /** The day of the batch's first conversation. */
  readonly firstDay: number
  /** The day of the run: as configured, else that of the batch's last conversation. */
  readonly today: number
}

/** A conversation of a customer. */
export interface CustomerCall {
  readonly conversation: string
  /** The day it began. */
  readonly day: number
  /** When it began, in milliseconds. */
  readonly at: number
  /** The fields that `compiler.customers` asked for, by path; absent ones are left out. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** When a reply counts as canned. */
export interface CannedLimits {
  /** In how many other conversations it must stand. */
  conversations: number
  /** From which shingle-Jaccard two texts are nearly equal. */
  similarity: number
  /** Shorter messages are no evidence; in characters. */
  minLength: number
}

/** An opaque handle for phrases compiled into the shared automaton. */
export interface PhraseSet {
  readonly id: number
}
