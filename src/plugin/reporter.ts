import type { ConversationNode } from '../transcript/types.js'
import type { Locale, Localized } from './common.js'
import type { Review, Summary } from './review.js'
import type { RuleDefinition } from './rule.js'
import type { SamplePlan } from './sample.js'
import type { Scorecard } from './scorecard.js'
import type { Translation } from './translation.js'

/** What a reporter may need beside the reviews. */
export interface ReportContext {
  locale: Locale
  /** The tool's version. */
  version: string
  /** The rules that ran, by id. */
  rules: ReadonlyMap<string, RuleDefinition>
  /** The scorecard in use; absent where there is none. */
  scorecard?: Scorecard | undefined
  /** Whether escape sequences for colour may be written. */
  color: boolean
  /** Columns of the terminal; 80 where unknown. */
  width: number
  /** The working folder, so that files can be named relative to it; absent where there is none, as in a browser. */
  cwd?: string
  /** Only findings and totals, no transcript. */
  quiet: boolean
  /** Show also on what the verdicts rest. */
  explain: boolean
  /** How the conversations were drawn; absent where all were reviewed. Every report says it. */
  sample?: SamplePlan | undefined
  /**
   * Masks personal data in a text, one `*` for each UTF-16 unit, so offsets still hold. The identity where the user
   * asked for no masking.
   */
  mask(text: string): string
}

/**
 * Writes one report, as text or as bytes. It is returned piece by piece and written as it comes, so memory stays flat. Where
 * there is no review, `begin` and `end` are still called.
 */
export interface ReportWriter<Piece extends string | Uint8Array = string> {
  /** What stands before all reviews. */
  begin?(): Piece
  /**
   * One review; what it is of gives the words.
   *
   * @param translation Its texts in the other language; given to a reporter that is `bilingual` alone.
   */
  review(review: Review, conversation: ConversationNode, translation?: Translation): Piece
  /** What stands after all reviews. */
  end(summary: Summary): Piece
}

interface ReporterNames {
  name: string
  title: Localized
  /** Shows both languages, and wants each review's translation. */
  bilingual?: boolean
  /**
   * A promise that lets a run over several threads write the report on all of them: what `review` gives depends on nothing but its
   * arguments, the context, and whether its writer gave anything before. Writers then share the reviews, and what they give is
   * joined, in order, by `between`; one more, which may have seen no review, gives `begin` and `end`. Without the promise one
   * writer sees all reviews.
   */
  inParts?: {
    /** What stands between two parts of the report that are not empty: `,` in a list, otherwise mostly nothing. */
    between: string
  }
  /**
   * False: `end` looks at neither `tables` nor `examples` of the summary. Where no report of a run does, they are not gathered.
   */
  wantsTables?: boolean
  /** File name endings that choose it for `-o`, lower case with the dot. */
  extensions: readonly string[]
}

/** Renders reviews in one format, as text. */
export interface Reporter extends ReporterNames {
  binary?: false
  /** Loads what it needs (heavy libraries: here, by `import()`), and starts a report. */
  create(context: ReportContext): ReportWriter | Promise<ReportWriter>
}

/** Renders reviews in a format of bytes, such as a workbook: into a file only, never onto a terminal. */
export interface BinaryReporter extends ReporterNames {
  binary: true
  /** Loads what it needs, and starts a report. */
  create(context: ReportContext): ReportWriter<Uint8Array> | Promise<ReportWriter<Uint8Array>>
}

/** A reporter of either sort. */
export type AnyReporter = Reporter | BinaryReporter
