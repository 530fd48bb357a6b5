import { resolve } from 'node:path'
import { visible } from '../../plugins/reporters/visible.js'
import type { Judgement } from '../feedback/read-verdicts.js'
import { type Flags, parseArguments } from './arguments.js'
import { HELP, LOCALE, NO_COLOR } from './common-flags.js'
import { commandHelp } from './help.js'
import { type CommandIo, EXIT } from './io.js'
import { usageError } from './usage-error.js'

/** The flags of `chatlint feedback`. */
export const FEEDBACK_FLAGS = {
  suppressions: {
    value: 'FILE',
    help: {
      en: 'add the false alarms to this file, which chatlint review --suppressions FILE leaves out',
      zh: '将误报加入此文件，供 chatlint review --suppressions 文件 略去',
    },
  },
  by: {
    value: 'INITIALS',
    help: { en: 'who judged, where no row says it', zh: '审核人，用于未填写的行' },
  },
  reason: {
    value: 'TEXT',
    help: { en: 'why, for false alarms without a remark', zh: '忽略的理由，用于没有备注的误报' },
  },
  format: {
    value: 'pretty|json',
    choices: ['pretty', 'json'],
    help: { en: 'form of the report (default: pretty)', zh: '报告格式（默认 pretty）' },
  },
  ...LOCALE,
  ...NO_COLOR,
  ...HELP,
} as const satisfies Flags

/**
 * `chatlint feedback`: reads verdicts out of reviewed reports. Several files are several reviewers. Gives the exit code.
 *
 * @throws UserError for files that can't be read, ReviewerError for a file of suppressions that is wrong
 */
export async function feedbackCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const parsed = parseArguments(args, FEEDBACK_FLAGS)
  if (parsed.has('help')) {
    io.stdout(commandHelp('feedback', FEEDBACK_FLAGS, io.locale))
    return EXIT.clean
  }
  const files = [...new Set(parsed.positionals)]
  if (files.length === 0) throw noFile()
  const { readFeedback } = await import('../node/read-feedback.js')
  const { evaluate } = await import('../feedback/evaluate.js')
  const judgements: Judgement[] = []
  let unjudged = 0
  for (const file of files) {
    const read = await readFeedback(file, io.cwd)
    judgements.push(...read.judgements)
    unjudged += read.unjudged
    for (const { line, problem } of read.problems) io.stderr(`${visible(`${file}:${line}  ${problem[io.locale]}`)}\n`)
  }
  const feedback = evaluate(judgements, unjudged, { by: parsed.value('by'), reason: parsed.value('reason') })
  const target = parsed.value('suppressions')
  const written =
    target === undefined
      ? undefined
      : {
          file: target,
          ...(await (
            await import('../node/suppressions.js')
          ).addSuppressions(resolve(io.cwd, target), target, io.cwd, feedback.suppressions)),
        }
  if (parsed.value('format') === 'json') {
    const { version } = await import('./version.js')
    io.stdout(`${JSON.stringify({ chatlint: version(), files, ...feedback, ...(written && { written }) }, null, 2)}\n`)
  } else {
    const { printFeedback } = await import('./feedback/print.js')
    io.stdout(printFeedback(feedback, files, written, io))
  }
  return EXIT.clean
}

function noFile(): Error {
  return usageError(
    { en: 'no reviewed report is named', zh: '没有指定审核过的报告' },
    {
      en: 'Name the workbook or CSV with the verdicts: chatlint feedback reviewed.xlsx',
      zh: '请指定填好判定的工作簿或 CSV：chatlint feedback reviewed.xlsx',
    },
  )
}
