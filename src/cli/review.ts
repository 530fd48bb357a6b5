import { resolve } from 'node:path'
import type { Severity } from '../plugin/index.js'
import { TimeReader } from '../transcript/index.js'
import { parseArguments } from './arguments.js'
import { wantsColor } from './color.js'
import { currentDay } from './current-day.js'
import { openEarlier, refuseBesideResume } from './earlier.js'
import { commandHelp } from './help.js'
import { unknownFormat } from './input-flags.js'
import { EXIT, type ProcessIo } from './io.js'
import { KnownFindings } from './known-findings.js'
import { loadSetup, type SetupRequest } from './load-setup.js'
import { pairOutputs } from './outputs-wanted.js'
import { type ReportFlags, reportContext } from './report-context.js'
import { chooseReporters, ReportOutputs, withJobSummary } from './report-outputs.js'
import { CHECK_FLAGS, REVIEW_FLAGS } from './review-flags.js'
import { reviewRun } from './review-run.js'
import { samplePlan } from './sampling.js'
import { endOnSignals } from './signals.js'
import { streamSink } from './sink.js'
import { parseThreads } from './thread-count.js'
import { usageError } from './usage-error.js'
import { parseMaxWarnings, verdict } from './verdict.js'

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
  const accepted = checks ? CHECK_FLAGS : REVIEW_FLAGS
  const parsed = parseArguments(args, accepted)
  if (parsed.has('help')) {
    io.stdout(commandHelp(command, accepted, io.locale))
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
  const flags: ReportFlags = { cwd: io.cwd, quiet: parsed.has('quiet'), explain: parsed.has('explain'), sample }
  const context = reportContext(setup, flags)
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
    const summary = await reviewRun(
      { setup, request, parsed, flags, threads, earlier, outputs, files, importers, checks, known, openKnown },
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
