import { extname, resolve } from 'node:path'
import type { AnyReporter, ReportContext, ReportWriter, Review, Summary, Translation } from '../plugin/index.js'
import { closest } from '../rule-file/suggest.js'
import type { ConversationNode } from '../transcript/index.js'
import type { WantedOutput } from './outputs-wanted.js'
import { type PartRequest, PartWriter, type Shown } from './part-writer.js'
import { appendingSink, fileSink, Gatherer, type Sink } from './sink.js'
import { usageError } from './usage-error.js'

/** A report, and where it goes. */
interface Open extends Shown {
  writer: ReportWriter<string | Uint8Array>
  gatherer: Gatherer
  /** Some review gave something. */
  any: boolean
}

/** An output with its reporter chosen. */
export interface ChosenOutput {
  reporter: AnyReporter
  /** Absent: standard output. */
  file?: string
  /** Others write to the file too, so it is added to. */
  append?: boolean
}

/** Beside annotations for GitHub goes the job's summary, where GitHub has named a file for it. */
export function withJobSummary(
  chosen: ChosenOutput[],
  reporters: ReadonlyMap<string, AnyReporter>,
  file: string | undefined = process.env.GITHUB_STEP_SUMMARY,
): ChosenOutput[] {
  const reporter = reporters.get('github-summary')
  if (!file || !reporter || !chosen.some((each) => each.reporter.name === 'github')) return chosen
  return [...chosen, { reporter, file, append: true }]
}

/**
 * Chooses the reporter of each output: by name, else by the file's ending, else the first.
 *
 * @throws UserError for a format that nobody gives, and for one of bytes that would go to standard output
 */
export function chooseReporters(
  wanted: readonly WantedOutput[],
  reporters: ReadonlyMap<string, AnyReporter>,
): ChosenOutput[] {
  const all = [...reporters.values()]
  return wanted.map(({ format, file }) => {
    const ending = file === undefined ? '' : extname(file).toLowerCase()
    const reporter =
      format === undefined
        ? (all.find(({ extensions }) => extensions.includes(ending)) ?? (all[0] as AnyReporter))
        : reporters.get(format)
    if (!reporter) throw unknownFormat(format as string, [...reporters.keys()])
    if (reporter.binary && file === undefined) throw needsFile(reporter.name)
    return { reporter, ...(file !== undefined && { file }) }
  })
}

/** All reports of a run, written side by side. */
export class ReportOutputs {
  readonly #open: Open[]
  #begun = false
  /** Threads have written parts. */
  #inParts = false

  private constructor(open: Open[]) {
    this.#open = open
  }

  /** @throws UserError where a file can't be opened; none is left behind then */
  static async create(
    outputs: readonly ChosenOutput[],
    context: Omit<ReportContext, 'color' | 'width'>,
    stdout: { sink: Sink; color: boolean; width: number },
    cwd: string,
  ): Promise<ReportOutputs> {
    const open: Open[] = []
    try {
      for (const { reporter, file, append } of outputs) {
        const shown = file === undefined ? stdout : { color: false, width: 80 }
        const own = { ...context, color: shown.color, width: shown.width }
        const writer = await reporter.create(own)
        const sink =
          file === undefined
            ? stdout.sink
            : append
              ? appendingSink(resolve(cwd, file), file)
              : await fileSink(resolve(cwd, file), file)
        open.push({ reporter, context: own, writer, gatherer: new Gatherer(sink), any: false })
      }
    } catch (error) {
      for (const { gatherer } of open) await gatherer.abandon()
      throw error
    }
    return new ReportOutputs(open)
  }

  /** Some report shows both languages. */
  get bilingual(): boolean {
    return this.#open.some(({ reporter }) => reporter.bilingual)
  }

  /** Some report looks at tables or examples. */
  get wantTables(): boolean {
    return this.#open.some(({ reporter }) => reporter.wantsTables !== false)
  }

  /** The reports, where all of them can be written in parts, elsewhere. */
  get parts(): PartRequest[] | undefined {
    if (!this.#open.every(({ reporter }) => reporter.inParts)) return undefined
    return this.#open.map(({ reporter, context: { color, width } }) => ({ reporter: reporter.name, color, width }))
  }

  /** Nobody reads any of them. */
  get closed(): boolean {
    return this.#open.length > 0 && this.#open.every(({ gatherer }) => gatherer.closed)
  }

  /** Adds a review. Gives a promise only where a reader must be waited for. */
  add(review: Review, conversation: ConversationNode, translation?: Translation): Promise<unknown> | undefined {
    if (this.#inParts) return this.#addAsPart(review, conversation, translation)
    return this.#take((each) =>
      each.writer.review(review, conversation, each.reporter.bilingual ? translation : undefined),
    )
  }

  /** Adds a part of each report that was written elsewhere. Gives a promise only where a reader must be waited for. */
  addParts(parts: readonly Uint8Array[]): Promise<unknown> | undefined {
    this.#inParts = true
    return this.#take((each, place) => {
      const part = parts[place]!
      if (part.length > 0 && each.any) each.gatherer.take(each.reporter.inParts?.between ?? '')
      return part
    })
  }

  /** The writer of the report does not know of the parts before. */
  async #addAsPart(review: Review, conversation: ConversationNode, translation?: Translation): Promise<void> {
    const writer = await PartWriter.create(this.#open)
    writer.add(review, conversation, translation)
    await this.addParts(await writer.take())
  }

  #take(pieceOf: (each: Open, place: number) => string | Uint8Array): Promise<unknown> | undefined {
    const waiting: Promise<void>[] = []
    for (const [place, each] of this.#open.entries()) {
      each.gatherer.take(this.#head(each))
      const piece = pieceOf(each, place)
      each.gatherer.take(piece)
      each.any ||= piece.length > 0
      if (each.gatherer.full) waiting.push(each.gatherer.flush())
    }
    this.#begun = true
    return waiting.length > 0 ? Promise.all(waiting) : undefined
  }

  /** Completes all reports; only now do files appear under their names. */
  async finish(summary: Summary): Promise<void> {
    for (const each of this.#open) {
      each.gatherer.take(this.#head(each))
      each.gatherer.take(each.writer.end(summary))
      await each.gatherer.finish()
    }
  }

  /** Gives up: what was written to files goes. */
  async abandon(): Promise<void> {
    for (const { gatherer } of this.#open) await gatherer.abandon()
  }

  #head({ writer }: Open): string | Uint8Array {
    return this.#begun ? '' : (writer.begin?.() ?? '')
  }
}

function needsFile(format: string): Error {
  return usageError(
    {
      en: `${format} is written into a file, not onto standard output`,
      zh: `${format} 只能写入文件，不能输出到标准输出`,
    },
    { en: `Name the file: -o report.${format}`, zh: `请指定文件：-o report.${format}` },
  )
}

function unknownFormat(format: string, names: readonly string[]): Error {
  const meant = closest(format, names)
  return usageError(
    { en: `there is no report format "${format}"`, zh: `没有“${format}”这种报告格式` },
    {
      en: `${meant ? `Did you mean ${meant}? ` : ''}There are: ${names.join(', ')}.`,
      zh: `${meant ? `是否想写 ${meant}？` : ''}可用的有：${names.join('、')}。`,
    },
  )
}
