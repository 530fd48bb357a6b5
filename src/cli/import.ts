import { dirname, resolve } from 'node:path'
import type { Importer, Locale } from '../plugin/index.js'
import { type Flags, parseArguments } from './arguments.js'
import { wantsColor } from './color.js'
import { HELP, NO_COLOR } from './common-flags.js'
import { loadConfiguration } from './configuration.js'
import { commandHelp } from './help.js'
import { ImportReport } from './import-report.js'
import { INPUT_FLAGS, inputOptions, unknownFormat } from './input-flags.js'
import { EXIT, type ProcessIo } from './io.js'
import { ProblemPrinter } from './problem-printer.js'
import { fileSink, Gatherer, streamSink } from './sink.js'
import { usageError } from './usage-error.js'

/** The flags of `chatlint import`. */
export const IMPORT_FLAGS = {
  config: { value: 'FILE', help: { en: 'configuration file', zh: '配置文件' } },
  output: { short: 'o', value: 'FILE', help: { en: 'write to a file', zh: '写入文件' } },
  ...INPUT_FLAGS,
  locale: {
    value: 'zh|en',
    choices: ['zh', 'en'],
    help: { en: 'language of the report (default: from the environment)', zh: '报告语言（默认取自环境变量）' },
  },
  quiet: { short: 'q', help: { en: 'problems only', zh: '只输出问题' } },
  ...NO_COLOR,
  ...HELP,
} as const satisfies Flags

/** `chatlint import`: canonical NDJSON of any input, and what was and was not understood. Gives the exit code. */
export async function importCommand(args: readonly string[], io: ProcessIo): Promise<number> {
  const parsed = parseArguments(args, IMPORT_FLAGS)
  if (parsed.has('help')) {
    io.stdout(commandHelp('import', IMPORT_FLAGS, io.locale))
    return EXIT.clean
  }
  if (parsed.positionals.length === 0) {
    throw usageError(
      { en: 'no input is named', zh: '没有指定输入' },
      {
        en: 'Name files, folders or globs, or - for standard input: chatlint import export.xlsx > chats.ndjson',
        zh: '请指定文件、文件夹或通配符，或用 - 表示标准输入：chatlint import 导出.xlsx > chats.ndjson',
      },
    )
  }
  const { config, path, plugins } = await loadConfiguration({
    cwd: io.cwd,
    config: parsed.value('config'),
    inputs: parsed.positionals,
  })
  const { firstParty } = await import('../index.js')
  const importers = new Map<string, Importer>()
  for (const each of [firstParty, ...plugins].flatMap((plugin) => plugin.importers ?? []))
    importers.set(each.name, each)
  const inputFormat = parsed.value('input-format')
  if (inputFormat !== undefined && !importers.has(inputFormat)) throw unknownFormat(inputFormat, [...importers.keys()])
  const locale = (parsed.value('locale') as Locale | undefined) ?? config.locale ?? io.locale
  const output = parsed.value('output')
  const { findInputs } = await import('../node/inputs.js')
  const found = await findInputs(parsed.positionals, {
    cwd: io.cwd,
    extensions: [...new Set([...importers.values()].flatMap(({ extensions }) => extensions))],
    ignore: config.ignore ?? [],
    ...(path !== undefined && { ignoreFrom: dirname(path) }),
    exclude: output === undefined ? [] : [output],
    stdin: io.stdin,
  })
  const color = wantsColor({ refused: parsed.has('no-color'), env: process.env, isTTY: io.err.isTTY })
  const problems = new ProblemPrinter((text) => io.stderr(text), locale, color)
  for (const problem of found.problems) problems.add(problem)
  const report = new ImportReport()
  const skip = parsed.has('skip-bad-input')
  const sink = new Gatherer(output === undefined ? streamSink(io.out) : await fileSink(resolve(io.cwd, output), output))
  let read = 0
  try {
    const { readInputs } = await import('../node/read-inputs.js')
    const options = {
      importers,
      ...inputOptions(parsed, config),
      onNote: (note: Parameters<ImportReport['note']>[0]) => report.note(note),
      onFormat: (file: string, importer: Importer) => report.format(file, importer),
    }
    for await (const item of readInputs(found.inputs, options)) {
      if ('problem' in item) {
        problems.add(item)
        continue
      }
      if (problems.count > 0 && !skip) continue
      read++
      report.conversation(item.file ?? '', item.fields.messages.length)
      sink.take(`${JSON.stringify(item.fields)}\n`)
      if (sink.full) await sink.flush()
      if (sink.closed) break
    }
    if (problems.count > 0 && !skip) {
      await sink.abandon()
      problems.finish(false)
      return EXIT.failed
    }
    await sink.finish()
  } catch (error) {
    await sink.abandon()
    throw error
  }
  if (!parsed.has('quiet')) io.stderr(report.full(locale, color))
  problems.finish(skip)
  return problems.count > 0 && read === 0 ? EXIT.failed : EXIT.clean
}
