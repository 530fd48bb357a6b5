/** What comes out: one Review a conversation. `schema/review.schema.json` is generated to match. */
import type { Lang } from '../transcript/types.js'
import type { Category, Severity } from './common.js'
import type {
  ActName,
  Conversion,
  DialogueType,
  Intent,
  Labels,
  PersonType,
  QuestionStatus,
  QuestionTopic,
  RefusalReason,
} from './dialogue.js'
import type { Reference } from './rule.js'
import type { Sample, SamplePlan, TeamExamples } from './sample.js'
import type { Score } from './scorecard.js'
import type { Tables } from './tables.js'

/** The words a finding rests on. */
export interface Evidence {
  /** Message id. */
  message: string
  /** UTF-16 offsets into the original text, end exclusive. */
  start: number
  end: number
  /** The slice; personal data in it is masked, character by character, unless asked otherwise. */
  text: string
  /** Where it stands in the file, 1-based, columns in UTF-16 units; absent for formats that cannot tell. The end is exclusive. */
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
}

/** A safe replacement of a part of a message. */
export interface Fix {
  /** Message id. */
  message: string
  /** UTF-16 offsets into the original text, end exclusive. */
  start: number
  end: number
  /** What stands there instead. */
  text: string
}

/** One place where a rule was broken. */
export interface Finding {
  rule: string
  severity: Severity
  category: Category
  message: string
  suggestion?: string
  evidence: Evidence[]
  /** Stable over runs: rule + conversation + message + folded match + ordinal. */
  fingerprint: string
  references?: Reference[]
  /** What `--fix` does. */
  fix?: Fix
}

/** A customer question in the ledger. */
export interface ReviewedQuestion {
  message: string
  start: number
  end: number
  text: string
  topic: QuestionTopic
  status: QuestionStatus
  answeredBy: string | null
  repeats: string[]
  reason: string
  /** How sure the status is, 0–1. */
  confidence: number
  /** Whether word lists decided, or a model that learnt from labelled talks. */
  basis: 'words' | 'model'
  /** With `--explain`: on what the model's verdict rests most, in log-odds. */
  weights?: readonly { name: string; weight: number }[]
}

/** An act, where it stands. */
export interface ReviewedAct {
  message: string
  act: ActName
  start: number
  end: number
}

/** A rule that could not be judged, and why. */
export interface NotEvaluableRule {
  rule: string
  reason: string
}

/** What sort of conversation it is (ANNOTATION.md, "Conversation labels"). */
export interface ReviewedLabels {
  type: DialogueType
  person: PersonType | null
  conversion: Conversion
  intent: Intent | null
  refusal: RefusalReason | null
}

/** Words that a label rests on. */
export interface LabelEvidence {
  message: string
  start: number
  end: number
}

/** A finding that is not reported, because a person judged it before. */
export interface SuppressedFinding {
  rule: string
  fingerprint: string
  reason: string
  /** Initials of who judged. */
  by?: string
}

/** All that is known of one conversation after the run. */
export interface Review {
  conversation: string
  file?: string
  line?: number
  lang: Lang
  /** This is a template of a script library, not a conversation. */
  template?: true
  agent?: string
  labels: ReviewedLabels
  /** By label; a label that rests on no particular words has none. */
  labelEvidence: Partial<Record<keyof Labels, LabelEvidence[]>>
  /** Absent where no scorecard is in use. */
  score?: Score
  questions: ReviewedQuestion[]
  acts: ReviewedAct[]
  findings: Finding[]
  notEvaluable: NotEvaluableRule[]
  /** By rule: what it also judges per agent, over all conversations. Only where the conversation names its agent. */
  rates?: Record<string, Rate>
  /** The sample of which this is a part; absent where all conversations are reviewed. In `ndjson`, which holds nothing but reviews. */
  sample?: SamplePlan
  /** What was found but is not reported; absent where there is none. */
  suppressed?: SuppressedFinding[]
}

/** How often an agent did what a rule limits, among the times when they could. */
export interface Rate {
  count: number
  of: number
  /** The greatest share that is fine, 0–1. */
  most: number
}

/** The run as a whole. Filled while reviews stream by; holds no conversation. */
export interface Summary {
  conversations: number
  messages: number
  /** Conversations with at least one finding. */
  flagged: number
  findings: Record<Severity, number>
  /** By rule id, in order of first appearance in the rule list. */
  rules: Record<string, { findings: number; conversations: number; notEvaluable: number; reason?: string }>
  questions: Record<QuestionStatus, number>
  /** By dialogue type. */
  types: Record<DialogueType, number>
  /** How many of the conversations are templates of a script library; absent: none. */
  templates?: number
  /** Findings that the baseline knew; they are counted nowhere else. */
  baselined?: number
  /** Rules that need a dialogue, and were left out because none was there. */
  leftOut?: string[]
  /** Inputs and lines that were skipped (`--skip-bad-input`). */
  skipped: number
  /** Findings that a directive in the source, or a person's verdict, keeps out of the report; counted nowhere else. */
  suppressed?: number
  /** Absent where all conversations were reviewed. */
  sample?: Sample
  /** Absent where there are too few conversations to choose from. */
  examples?: TeamExamples
  /** Absent where nobody gathered them. */
  tables?: Tables
}
