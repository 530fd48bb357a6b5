/** The run of `chatlint review` and `chatlint check`, once it is known what to do: reads, reviews, and hands on to the reports. */
import { findInputs, type Input } from '../node/inputs.js'
import type { Importer, Locale, Sample, Summary } from '../plugin/index.js'
import type { Reviewer } from '../reviewer/index.js'
import { Gathering } from '../scoring/gathering.js'
import type { ConversationNode } from '../transcript/index.js'
import type { ParsedArguments } from './arguments.js'
import { wantsColor } from './color.js'
import { currentDay } from './current-day.js'
import type { Earlier } from './earlier.js'
import { ImportReport } from './import-report.js'
import { inputOptions } from './input-flags.js'
import type { ProcessIo } from './io.js'
import type { KnownFindings } from './known-findings.js'
import type { Setup, SetupRequest } from './load-setup.js'
import { ProblemPrinter } from './problem-printer.js'
import { progressBar } from './progress.js'
import type { ReportFlags } from './report-context.js'
import type { ReportOutputs } from './report-outputs.js'
import { reviewItems } from './review-items.js'

/** Files that stand beside scripts and hold none. */
const NOT_SCRIPTS = [
  '**/{README,CHANGELOG,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,LICENSE}{,.*}.{md,markdown}',
  '**/chatlint*.{yml,yaml}',
  '**/.*/**',
]

/** What a run is made of. */
export interface Run {
  setup: Setup
  request: SetupRequest
  parsed: ParsedArguments
  /** Undefined: as many as pay. */
  threads: number | undefined
  /** What an earlier run has reviewed. */
  earlier: Earlier | undefined
  /** What all reports are told. */
  flags: ReportFlags
  outputs: ReportOutputs
  files: readonly string[]
  importers: Reviewer['importers']
  checks: boolean
  known: KnownFindings
  /** Opens them once more, for what looks at the files first. */
  openKnown(): Promise<KnownFindings>
}

/** Reviews everything; undefined where bad input ended the run. */
export async function reviewRun(
  { setup, request, parsed, flags, threads, earlier, outputs, files, importers, checks, known, openKnown }: Run,
  io: ProcessIo,
): Promise<Summary | undefined> {
  const { reviewer, config, configFolder, configPath, locale } = setup
  const { sample } = flags
  const sampler = sample && new (await import('../scoring/sampler.js')).Sampler(sample)
  const { engine } = reviewer
  const skipBadInput = parsed.has('skip-bad-input')
  // A folder of scripts holds JSON of many sorts; such files are named.
  const endings = [...importers.values()].flatMap((importer) => importer.extensions)
  const extensions = [...new Set(endings)].filter((each) => !checks || each !== '.json')
  const bar = progressBar(io.err, locale)
  const quiet = parsed.has('quiet')
  // On a terminal the report itself is the progress.
  const reportsHere = io.out.isTTY && files.length === 0
  const found = await findInputs(parsed.positionals, {
    cwd: io.cwd,
    extensions,
    ignore: [...(parsed.has('no-ignore') ? [] : (config.ignore ?? [])), ...(checks ? NOT_SCRIPTS : [])],
    ...(!parsed.has('no-ignore') && { ignoreFile: '.chatlintignore' }),
    ...(configFolder !== undefined && { ignoreFrom: configFolder }),
    exclude: [...files, ...(configPath === undefined ? [] : [configPath])],
    stdin: io.stdin,
  })
  const problems = new ProblemPrinter(
    (text) => {
      bar.clear()
      io.stderr(text)
    },
    locale,
    wantsColor({ refused: parsed.has('no-color'), env: process.env, isTTY: io.err.isTTY }),
  )
  for (const problem of found.problems) problems.add(problem)
  const tables = outputs.wantTables
  const gathering = new Gathering(engine.rules.values(), { mask: (text) => engine.mask(text), locale, tables })
  const { summary } = gathering
  const reviewerFor = await setup.reviewersFor(found.inputs)
  const report = new ImportReport()
  if (checks && (parsed.has('fix') || parsed.has('fix-dry-run'))) {
    const { fixInputs } = await import('./fix.js')
    const options = { importers, ...inputOptions(parsed, config) }
    const engineFor = (input: Input) => reviewerFor(input).engine
    const dryRun = parsed.has('fix-dry-run')
    await fixInputs({ inputs: found.inputs, options, engineFor, known: await openKnown(), dryRun, locale }, io)
  }
  const day = parsed.value('today') ?? config.today ?? currentDay()
  const opened = checks
    ? await (await import('./library-store.js')).openStore(parsed, setup, found.inputs, day, io)
    : undefined
  const options = {
    engine,
    engineFor: (input: Input) => reviewerFor(input).engine,
    importers,
    inputs: found.inputs,
    ...inputOptions(parsed, config),
    onNote: (note: Parameters<ImportReport['note']>[0]) => report.note(note),
    onFormat: (file: string, importer: Importer) => report.format(file, importer),
    skipBadInput,
    store: opened?.store,
    known: earlier && ((conversation: ConversationNode) => earlier.next(conversation)),
    sampler,
    translateFrom: outputs.bilingual ? locale : undefined,
    onSample: (sample: Sample) => {
      summary.sample = sample
    },
    onProgress: quiet
      ? undefined
      : (progress: Parameters<typeof bar.update>[0]) => {
          if (progress.pass < progress.passes || !reportsHere) bar.update(progress)
          else bar.clear()
        },
  }
  if (skipBadInput || problems.count === 0) {
    const making = known.overAll ? undefined : { flags, tables, reports: outputs.parts }
    for await (const item of reviewItems(options, { setup: request, making }, checks ? 1 : threads)) {
      let full: Promise<unknown> | undefined
      if ('problem' in item) problems.add(item)
      else if ('part' in item) gathering.merge(item.part)
      else if ('texts' in item) {
        for (const each of item.files) report.conversations(each)
        full = outputs.addParts(item.texts)
      } else {
        report.conversation(item.conversation.file ?? '', item.conversation.fields.messages.length)
        const review = known.apply(item.review, item.conversation)
        if (!item.gathered) gathering.add(review, item.conversation)
        if (!item.known) full = outputs.add(review, item.conversation, item.translation)
      }
      if (full) await full
      if (outputs.closed) break
    }
  }
  const failed = problems.count > 0 && !skipBadInput
  if (!failed) {
    await earlier?.end()
    for (const { review, conversation, translation } of known.directives()) {
      gathering.addFindings(review)
      await outputs.add(review, conversation, translation)
    }
  }
  bar.clear()
  if (!quiet)
    io.stderr(
      report.notes(locale, wantsColor({ refused: parsed.has('no-color'), env: process.env, isTTY: io.err.isTTY })),
    )
  summary.skipped = problems.count
  gathering.finish()
  problems.finish(skipBadInput)
  if (!failed) await known.finish(summary, found.inputs)
  if (!failed) await opened?.cache?.finish()
  if (checks && !failed) leaveOut(summary, engine.needsDialogue, quiet ? undefined : io, locale)
  return problems.count > 0 && !skipBadInput ? undefined : summary
}

/** Says which rules found no dialogue to judge. */
function leaveOut(
  summary: Summary,
  needsDialogue: ReadonlySet<string>,
  io: Pick<ProcessIo, 'stderr'> | undefined,
  locale: Locale,
): void {
  if (summary.conversations > (summary.templates ?? 0) || needsDialogue.size === 0) return
  summary.leftOut = [...needsDialogue]
  const names = summary.leftOut.join(', ')
  io?.stderr(
    locale === 'zh'
      ? `chatlint：${needsDialogue.size} 条规则需要完整对话，对话术模板不适用，已略去：${names}\n`
      : `chatlint: ${needsDialogue.size} rules need a dialogue and were left out for the templates: ${names}\n`,
  )
}
