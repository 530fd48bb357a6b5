import type { Importer, ReportContext, Severity, Summary } from '../plugin/index.js'
import { TimeReader } from '../transcript/index.js'
import { type ParsedArguments, parseArguments } from './arguments.js'
import { wantsColor } from './color.js'
import { commandHelp } from './help.js'
import { ImportReport } from './import-report.js'
import { inputOptions, unknownFormat } from './input-flags.js'
import { EXIT, type ProcessIo } from './io.js'
import { loadSetup, type Setup } from './load-setup.js'
import { pairOutputs } from './outputs-wanted.js'
import { ProblemPrinter } from './problem-printer.js'
import { progressBar } from './progress.js'
import { chooseReporters, ReportOutputs } from './report-outputs.js'
import { REVIEW_FLAGS } from './review-flags.js'
import { streamSink } from './sink.js'
import { usageError } from './usage-error.js'
import { parseMaxWarnings, verdict } from './verdict.js'
import { version } from './version.js'

/** `chatlint review`: reviews conversations and writes reports. Gives the exit code. */
export async function reviewCommand(args: readonly string[], io: ProcessIo): Promise<number> {
  const parsed = parseArguments(args, REVIEW_FLAGS)
  if (parsed.has('help')) {
    io.stdout(commandHelp('review', REVIEW_FLAGS, io.locale))
    return EXIT.clean
  }
  const threshold = {
    failOn: (parsed.value('fail-on') ?? 'error') as Severity | 'never',
    maxWarnings: parseMaxWarnings(parsed.value('max-warnings')),
  }
  const wanted = pairOutputs(parsed.given)
  if (parsed.positionals.length === 0) throw noInput()
  const setup = await loadSetup({
    cwd: io.cwd,
    inputs: parsed.positionals,
    config: parsed.value('config'),
    packs: parsed.values('pack'),
    replyLibraries: parsed.values('reply-library'),
    locale: parsed.value('locale') as 'zh' | 'en' | undefined,
    defaultLocale: io.locale,
    today: parseToday(parsed.value('today')),
    explain: parsed.has('explain'),
    mask: !parsed.has('no-mask'),
  })
  const chosen = chooseReporters(wanted, setup.reviewer.reporters)
  const inputFormat = parsed.value('input-format')
  if (inputFormat !== undefined && !setup.reviewer.importers.has(inputFormat))
    throw unknownFormat(inputFormat, [...setup.reviewer.importers.keys()])
  const color = wantsColor({ refused: parsed.has('no-color'), env: process.env, isTTY: io.out.isTTY })
  const { reviewer, locale } = setup
  const context: Omit<ReportContext, 'color' | 'width'> = {
    locale,
    version: version(),
    rules: reviewer.engine.rules,
    quiet: parsed.has('quiet'),
    explain: parsed.has('explain'),
    mask: (text) => reviewer.engine.mask(text),
  }
  const sink = streamSink(io.out)
  const outputs = await ReportOutputs.create(chosen, context, { sink, color, width: io.out.columns ?? 80 }, io.cwd)
  try {
    const files = chosen.flatMap(({ file }) => file ?? [])
    const summary = await run(setup, parsed, outputs, files, io)
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

/** Reviews everything; undefined where bad input ended the run. */
async function run(
  { reviewer, config, configFolder, locale }: Setup,
  parsed: ParsedArguments,
  outputs: ReportOutputs,
  files: readonly string[],
  io: ProcessIo,
): Promise<Summary | undefined> {
  const { findInputs } = await import('../node/inputs.js')
  const { reviewFiles } = await import('../node/review-files.js')
  const { addReview, createSummary } = await import('../scoring/summary.js')
  const { TableCollector } = await import('../scoring/tables/index.js')
  const { engine, importers } = reviewer
  const skipBadInput = parsed.has('skip-bad-input')
  const extensions = [...new Set([...importers.values()].flatMap((importer) => importer.extensions))]
  const bar = progressBar(io.err, locale)
  const quiet = parsed.has('quiet')
  // On a terminal the report itself is the progress.
  const reportsHere = io.out.isTTY && files.length === 0
  const found = await findInputs(parsed.positionals, {
    cwd: io.cwd,
    extensions,
    ignore: config.ignore ?? [],
    ...(configFolder !== undefined && { ignoreFrom: configFolder }),
    exclude: files,
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
  const report = new ImportReport()
  const options = {
    engine,
    importers,
    inputs: found.inputs,
    ...inputOptions(parsed, config),
    onNote: (note: Parameters<ImportReport['note']>[0]) => report.note(note),
    onFormat: (file: string, importer: Importer) => report.format(file, importer),
    skipBadInput,
    onProgress: quiet
      ? undefined
      : (progress: Parameters<typeof bar.update>[0]) => {
          if (progress.pass < progress.passes || !reportsHere) bar.update(progress)
          else bar.clear()
        },
  }
  if (skipBadInput || problems.count === 0) {
    for await (const item of reviewFiles(options)) {
      if ('problem' in item) {
        problems.add(item)
        continue
      }
      report.conversation(item.conversation.file ?? '', item.conversation.fields.messages.length)
      addReview(summary, item.review, item.conversation.fields.messages.length)
      tables.add(item.review, item.conversation)
      const full = outputs.add(item.review, item.conversation)
      if (full) await full
      if (outputs.closed) break
    }
  }
  bar.clear()
  if (!quiet)
    io.stderr(
      report.notes(locale, wantsColor({ refused: parsed.has('no-color'), env: process.env, isTTY: io.err.isTTY })),
    )
  summary.skipped = problems.count
  summary.tables = tables.finish()
  problems.finish(skipBadInput)
  return problems.count > 0 && !skipBadInput ? undefined : summary
}

function parseToday(date: string | undefined): string | undefined {
  if (date === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(date) && new TimeReader().moment(date))) return date
  throw usageError(
    { en: `--today is no date: ${date}`, zh: `--today 不是日期：${date}` },
    { en: 'Write a date such as 2025-01-31.', zh: '请写成 2025-01-31 这样的日期。' },
  )
}

function noInput(): Error {
  return usageError(
    { en: 'no input is named', zh: '没有指定输入' },
    {
      en: 'Name files, folders or globs, or - for standard input: chatlint review chats.ndjson',
      zh: '请指定文件、文件夹或通配符，或用 - 表示标准输入：chatlint review chats.ndjson',
    },
  )
}
