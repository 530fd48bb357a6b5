import { resolve } from 'node:path'
import type { Input } from '../node/inputs.js'
import type { Importer, Locale, ReportContext, Sample, SamplePlan, Severity, Summary } from '../plugin/index.js'
import type { Reviewer } from '../reviewer/index.js'
import { type ConversationNode, TimeReader } from '../transcript/index.js'
import { type ParsedArguments, parseArguments } from './arguments.js'
import { wantsColor } from './color.js'
import { currentDay } from './current-day.js'
import { type Earlier, openEarlier, refuseBesideResume } from './earlier.js'
import { commandHelp } from './help.js'
import { ImportReport } from './import-report.js'
import { inputOptions, unknownFormat } from './input-flags.js'
import { EXIT, type ProcessIo } from './io.js'
import { KnownFindings } from './known-findings.js'
import { loadSetup, type Setup, type SetupRequest } from './load-setup.js'
import { pairOutputs } from './outputs-wanted.js'
import { ProblemPrinter } from './problem-printer.js'
import { progressBar } from './progress.js'
import { chooseReporters, ReportOutputs, withJobSummary } from './report-outputs.js'
import { CHECK_FLAGS, REVIEW_FLAGS } from './review-flags.js'
import { reviewItems } from './review-items.js'
import { samplePlan } from './sampling.js'
import { endOnSignals } from './signals.js'
import { streamSink } from './sink.js'
import { parseThreads } from './thread-count.js'
import { usageError } from './usage-error.js'
import { parseMaxWarnings, verdict } from './verdict.js'
import { version } from './version.js'

/**
 * `chatlint review`, and `chatlint check` for script libraries: reviews conversations or templates and writes reports. Gives the
 * exit code.
 */
export async function reviewCommand(
  args: readonly string[],
  io: ProcessIo,
  command: 'review' | 'check' = 'review',
): Promise<number> {
  const checks = command === 'check'
  const flags = checks ? CHECK_FLAGS : REVIEW_FLAGS
  const parsed = parseArguments(args, flags)
  if (parsed.has('help')) {
    io.stdout(commandHelp(command, flags, io.locale))
    return EXIT.clean
  }
  const threshold = {
    failOn: (parsed.value('fail-on') ?? 'error') as Severity | 'never',
    maxWarnings: parseMaxWarnings(parsed.value('max-warnings')),
  }
  const threads = parseThreads(parsed.value('threads'))
  const resume = parsed.value('resume')
  const wanted = pairOutputs(resume === undefined ? parsed.given : [{ name: 'format', value: 'ndjson' }])
  if (parsed.positionals.length === 0) throw noInput(command)
  const today = parseToday(parsed.value('today'))
  const request: SetupRequest = {
    cwd: io.cwd,
    inputs: parsed.positionals,
    config: parsed.value('config'),
    packs: parsed.values('pack'),
    replyLibraries: parsed.values('reply-library'),
    suppressions: parsed.value('suppressions'),
    locale: parsed.value('locale') as 'zh' | 'en' | undefined,
    defaultLocale: io.locale,
    // Templates are used today; conversations were held on a day of their own.
    today: today ?? (checks ? currentDay() : undefined),
    extraPacks: checks ? ['script-library'] : [],
    explain: parsed.has('explain'),
    mask: !parsed.has('no-mask'),
  }
  const setup = await loadSetup(request)
  if (resume !== undefined) refuseBesideResume(parsed, setup.config)
  if (parsed.has('print-config')) {
    const { printedConfig } = await import('./print-config.js')
    io.stdout(await printedConfig(setup, resolve(io.cwd, parsed.positionals[0] as string)))
    return EXIT.clean
  }
  // The diff takes the place of the report.
  const shown = parsed.has('fix-dry-run') ? wanted.filter(({ file }) => file !== undefined) : wanted
  const chosen = withJobSummary(chooseReporters(shown, setup.reviewer.reporters), setup.reviewer.reporters)
  const inputFormat = parsed.value('input-format')
  const importers = setup.reviewer[checks ? 'libraries' : 'importers']
  if (inputFormat !== undefined && !importers.has(inputFormat)) throw unknownFormat(inputFormat, [...importers.keys()])
  const color = wantsColor({ refused: parsed.has('no-color'), env: process.env, isTTY: io.out.isTTY })
  const { reviewer, locale } = setup
  const sample = samplePlan(parsed, setup.config)
  const context: Omit<ReportContext, 'color' | 'width'> = {
    locale,
    version: version(),
    cwd: io.cwd,
    rules: reviewer.engine.rules,
    scorecard: reviewer.scorecard,
    quiet: parsed.has('quiet'),
    explain: parsed.has('explain'),
    sample,
    mask: (text) => reviewer.engine.mask(text),
  }
  const openKnown = () =>
    KnownFindings.open(
      {
        baseline: parsed.value('baseline') ?? setup.config.baseline,
        update: parsed.has('update-baseline'),
        today: today ?? setup.config.today ?? currentDay(),
        locale,
        rules: new Set(reviewer.engine.rules.keys()),
      },
      io,
    )
  const known = await openKnown()
  // What is written is whole lines, and a signal falls between two writes. Who watches ends on a signal by themselves.
  if (!parsed.has('watch')) endOnSignals()
  const earlier = resume === undefined ? undefined : await openEarlier(resolve(io.cwd, resume), resume)
  const sink = earlier?.sink ?? streamSink(io.out)
  const outputs = await ReportOutputs.create(chosen, context, { sink, color, width: io.out.columns ?? 80 }, io.cwd)
  try {
    const files = [...chosen.flatMap(({ file }) => file ?? []), ...(resume === undefined ? [] : [resume])]
    const summary = await run(
      { setup, request, parsed, threads, earlier, sample, outputs, files, importers, checks, known, openKnown },
      io,
    )
    if (!summary) {
      await outputs.abandon()
      return EXIT.failed
    }
    await outputs.finish(summary)
    // Where there was nothing but bad input, nothing was found because nothing was read.
    return summary.conversations === 0 && summary.skipped > 0 ? EXIT.failed : verdict(summary, threshold)
  } catch (error) {
    await outputs.abandon()
    throw error
  }
}

/** Files that stand beside scripts and hold none. */
const NOT_SCRIPTS = [
  '**/{README,CHANGELOG,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,LICENSE}{,.*}.{md,markdown}',
  '**/{README,CHANGELOG,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,LICENSE}.{md,markdown}',
  '**/chatlint*.{yml,yaml}',
  '**/.*/**',
]

/** What a run is made of. */
interface Run {
  setup: Setup
  request: SetupRequest
  parsed: ParsedArguments
  /** Undefined: as many as pay. */
  threads: number | undefined
  /** What an earlier run has reviewed. */
  earlier: Earlier | undefined
  sample: SamplePlan | undefined
  outputs: ReportOutputs
  files: readonly string[]
  importers: Reviewer['importers']
  checks: boolean
  known: KnownFindings
  /** Opens them once more, for what looks at the files first. */
  openKnown(): Promise<KnownFindings>
}

/** Reviews everything; undefined where bad input ended the run. */
async function run(
  { setup, request, parsed, threads, earlier, sample: plan, outputs, files, importers, checks, known, openKnown }: Run,
  io: ProcessIo,
): Promise<Summary | undefined> {
  const { reviewer, config, configFolder, configPath, locale } = setup
  const { findInputs } = await import('../node/inputs.js')
  const { addFindings, addReview, createSummary } = await import('../scoring/summary.js')
  const { TableCollector } = await import('../scoring/tables/index.js')
  const { ExampleCollector } = await import('../scoring/examples.js')
  const sampler = plan && new (await import('../scoring/sampler.js')).Sampler(plan)
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
  const summary = createSummary(engine.rules.values())
  const tables = new TableCollector((text) => engine.mask(text))
  const reviewerFor = await setup.reviewersFor(found.inputs)
  const examples = new ExampleCollector(locale)
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
    for await (const item of reviewItems(options, request, threads)) {
      if ('problem' in item) {
        problems.add(item)
        continue
      }
      report.conversation(item.conversation.file ?? '', item.conversation.fields.messages.length)
      const review = known.apply(item.review, item.conversation)
      addReview(summary, review, item.conversation.fields.messages.length)
      if (!review.template) tables.add(review, item.conversation)
      if (!review.template) examples.add(review, item.conversation)
      const full = item.known ? undefined : outputs.add(review, item.conversation, item.translation)
      if (full) await full
      if (outputs.closed) break
    }
  }
  const failed = problems.count > 0 && !skipBadInput
  if (!failed) {
    await earlier?.end()
    for (const { review, conversation, translation } of known.directives()) {
      addFindings(summary, review)
      await outputs.add(review, conversation, translation)
    }
  }
  bar.clear()
  if (!quiet)
    io.stderr(
      report.notes(locale, wantsColor({ refused: parsed.has('no-color'), env: process.env, isTTY: io.err.isTTY })),
    )
  summary.skipped = problems.count
  if (summary.templates === undefined || summary.templates < summary.conversations) summary.tables = tables.finish()
  const worth = examples.finish()
  if (worth) summary.examples = worth
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

function parseToday(date: string | undefined): string | undefined {
  if (date === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(date) && new TimeReader().moment(date))) return date
  throw usageError(
    { en: `--today is no date: ${date}`, zh: `--today 不是日期：${date}` },
    { en: 'Write a date such as 2025-01-31.', zh: '请写成 2025-01-31 这样的日期。' },
  )
}

function noInput(command: 'review' | 'check'): Error {
  const example = command === 'check' ? 'chatlint check scripts/' : 'chatlint review chats.ndjson'
  return usageError(
    { en: 'no input is named', zh: '没有指定输入' },
    {
      en: `Name files, folders or globs, or - for standard input: ${example}`,
      zh: `请指定文件、文件夹或通配符，或用 - 表示标准输入：${example}`,
    },
  )
}
