import type { JsonSchema, Localized } from './common.js'
import type { CannedLimits, Dialogue, Guard, PhraseSet, SampleSet, Span } from './dialogue.js'
import type { Rate } from './review.js'
import type { RuleDefinition } from './rule.js'

/** What a rule looks at as a whole. */
export type Scope = 'message' | 'turn' | 'conversation' | 'corpus' | 'template'

/** How a rule's YAML names phrases: a lexicon, literal phrases, or a regex. `variant` marks the findings it gives. */
export type PhraseSource = ({ lexicon: string } | { phrase: string | string[] } | { regex: string; flags?: string }) & {
  variant?: string
}

/** What a configuration says that rules of several kinds need. */
export interface Settings {
  /** Placeholders that templates may use. */
  readonly placeholders?: readonly string[] | undefined
  /** Topics that a script library must cover. */
  readonly requiredTopics?: readonly { readonly name: string; readonly phrases?: readonly string[] }[] | undefined
  /** Ways to reach the organisation, which are public. */
  readonly contact?: readonly string[] | undefined
}

/** What a kind may ask for while a rule is compiled. */
export interface Compiler {
  readonly rule: RuleDefinition
  readonly settings: Settings
  /** Compiles phrases into the automaton that scans every message once for all rules. */
  phrases(sources: readonly PhraseSource[]): PhraseSet
  /** Prepares sample texts that messages are to be compared with by `dialogue.closest`. */
  samples(texts: readonly string[]): SampleSet
  /** Says that the rule will ask `dialogue.canned` with these limits, so that a first pass over the batch pays. */
  corpus(limits: CannedLimits): void
  /**
   * Says that the rule will ask `dialogue.customerCalls`, so that a first pass collects the conversations of each customer.
   *
   * @param fields Paths of the conversation's fields that it wants to see of them, such as `direction`.
   */
  customers(fields: readonly string[]): void
  /** Says that the rule will ask `dialogue.library`. */
  library(): void
}

/** One place where the rule was broken. */
export interface Found {
  /** At least one span; the first is where the finding stands. For something absent: the span nearest to where it should be. */
  evidence: readonly Span[]
  /** What can safely stand in place of the first span; else the rule's own replacements are tried. */
  fix?: string
  /** Which of the rule's variants applies. */
  variant?: string
  /**
   * Values for the placeholders of the message. A localised one is shown in the run's locale; of a span, its text with
   * personal data masked.
   */
  values?: Readonly<Record<string, string | number | Localized | Span>>
}

/** Why a rule could not be judged, in words that follow "not evaluable:". */
export interface NotEvaluable {
  notEvaluable: Localized
}

/**
 * Judges one conversation. Reports every finding; returns only where needed data is absent.
 *
 * @param rate Takes the share that the rule also judges per agent, over all of their conversations; at most once.
 */
export type Matcher = (
  dialogue: Dialogue,
  report: (found: Found) => void,
  rate: (rate: Rate) => void,
  // biome-ignore lint/suspicious/noConfusingVoidType: most matchers never lack data, and need not end with a return.
) => NotEvaluable | undefined | void

/**
 * Data beside the words of the conversation that a rule may be unable to do without: `times` of the messages, the agent's `post`,
 * a `batch`, a `batch-or-library` of replies, the `script-library` as a whole, `today`, the declared `placeholders`, or a field.
 */
export type Need =
  | 'times'
  | 'post'
  | 'batch'
  | 'batch-or-library'
  | 'script-library'
  | 'today'
  | 'placeholders'
  | { field: string }

/** A mistake in a rule's options that no schema can see. */
export interface OptionFault {
  /** Keys and indices that lead to it from the options. */
  path: readonly (string | number)[]
  problem: Localized
  /** How to mend it; or a name that nobody knows with the names there are, of which the nearest is suggested. */
  hint: Localized | { name: string; known: readonly string[] }
}

/** An operator that rules name with `kind:`. */
export interface Kind<Options = Record<string, unknown>> {
  name: string
  /** One sentence: what it finds. */
  summary: Localized
  scope: Scope
  /**
   * Whether a rule with these options can be judged only in a dialogue, so that it is left out for the templates of a script
   * library. By default a kind that looks at messages, turns or templates needs none.
   */
  needsDialogue?(options: Options): boolean
  /** JSON Schema of `options`, an object schema. Defaults in it are filled in before `compile` sees them. */
  options: JsonSchema
  /** Placeholders that the rule's message may use, beside `{match}`. */
  placeholders: readonly string[]
  /** Variants that its findings can carry; `any` where the rule's own options name them. */
  variants?: readonly string[] | 'any'
  /** A working rule, as YAML, for the kind's documentation page. */
  example: string
  /**
   * Whether its rules can be judged on a reply before it is sent, by an excerpt of the conversation so far (see
   * `Dialogue.ongoing`). Default: where the scope is a message or a turn.
   */
  draft?: boolean | ((options: Options) => boolean)
  /** Finds what the schema can't see, such as a name that is used and nowhere defined; asked once the schema is content. */
  check?(options: Options): readonly OptionFault[]
  /** What a rule with these options needs; where it is absent, the rule may be not evaluable. */
  needs?(options: Options): readonly Need[]
  /** Makes the matcher of a rule; all that can be prepared once is prepared here. */
  compile(options: Options, compiler: Compiler): Matcher
}

/** Guards that a rule may name in `unless`. */
export const GUARDS = [
  'negated',
  'hedged',
  'conditional',
  'question',
  'quoted',
  'advice',
] as const satisfies readonly Guard[]
