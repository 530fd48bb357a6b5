import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { createColors } from 'picocolors'
import { parseText } from '../../../plugins/importers/text.js'
import { packs as bundled } from '../../../plugins/packs/index.js'
import { createEngine } from '../../engine/index.js'
import { loadPacks } from '../../node/load-packs.js'
import { UserError } from '../../node/user-error.js'
import type { Lexicon, Pack, RuleDefinition } from '../../plugin/index.js'
import type { AnyKind } from '../../rule-file/index.js'
import { isManifest } from '../../rule-file/pack.js'
import { printable } from '../../rule-file/wording.js'
import { type ExampleProblem, type RuleTest, testRule } from '../../testing/rule-tester.js'
import { type CommandIo, EXIT } from '../io.js'
import { loadKinds, packageRoot, type RulesRequest, refuse } from './load.js'
import { looseRule } from './loose-rule.js'
import { counted } from './words.js'

/** Rules that are tested together, with the lexicons that they see. */
interface TestGroup {
  rules: readonly RuleDefinition[]
  lexicons: readonly Lexicon[]
}

/**
 * `chatlint rules test [paths]`: runs the examples of all bundled packs, or of the rule files and pack folders given.
 * Gives 1 where an example fails.
 *
 * @throws UserError for a path that does not exist, ReviewerError for rules that cannot be read
 */
export async function testRules(paths: readonly string[], request: RulesRequest, io: CommandIo): Promise<number> {
  const kinds = await loadKinds(request)
  const groups: TestGroup[] = []
  const wanted = paths.length > 0 ? paths : request.packs.length > 0 ? request.packs : bundledFolders()
  for (const path of wanted) groups.push(await readGroup(path, kinds, io.cwd))
  const context = { createEngine, parseText, kinds, locale: io.locale }
  const tests = new Map<string, RuleTest & { rule: string; file: string | undefined }>()
  for (const { rules, lexicons } of groups) {
    for (const rule of rules) {
      const key = `${rule.file} ${rule.id}`
      if (!tests.has(key)) tests.set(key, { ...testRule(rule, { ...context, lexicons }), file: rule.file })
    }
  }
  return print([...tests.values()], io)
}

function bundledFolders(): string[] {
  const root = packageRoot()
  if (root !== undefined) return [...bundled.keys()].map((name) => join(root, 'rules', name))
  throw new UserError(
    'no-examples',
    { en: 'the examples of the bundled packs are not installed', zh: '没有安装内置规则包的例子' },
    { en: 'Name rule files or pack folders.', zh: '请指定规则文件或规则包文件夹。' },
  )
}

async function readGroup(path: string, kinds: readonly AnyKind[], cwd: string): Promise<TestGroup> {
  const absolute = resolve(cwd, path)
  const stats = await stat(absolute).catch(() => undefined)
  if (!stats) {
    if (bundled.has(path)) {
      const folder = bundledFolders().find((each) => basename(each) === path)
      if (folder) return readGroup(folder, kinds, cwd)
    }
    throw new UserError(
      'no-such-file',
      { en: `there is no file or folder ${path}`, zh: `没有文件或文件夹 ${path}` },
      { en: 'Name a rule file or the folder of a pack.', zh: '请指定规则文件或规则包文件夹。' },
    )
  }
  if (stats.isDirectory() || isManifest(absolute)) {
    const folder = stats.isDirectory() ? absolute : dirname(absolute)
    return groupOf(await packsOf(folder, kinds, cwd))
  }
  const manifest = await stat(join(dirname(absolute), 'pack.yml')).catch(() => undefined)
  return manifest ? oneOfPack(absolute, kinds, cwd) : looseRule(absolute, kinds, cwd)
}

/** The packs that a folder needs; its own is the last. */
async function packsOf(folder: string, kinds: readonly AnyKind[], cwd: string): Promise<Pack[]> {
  const { packs, errors } = await loadPacks([folder], { kinds, bundled, cwd })
  refuse(errors)
  return packs
}

async function groupOf(packs: readonly Pack[]): Promise<TestGroup> {
  return { rules: packs.at(-1)!.rules, lexicons: await withCore(packs) }
}

async function oneOfPack(file: string, kinds: readonly AnyKind[], cwd: string): Promise<TestGroup> {
  const { rules, lexicons } = await groupOf(await packsOf(dirname(file), kinds, cwd))
  return { rules: rules.filter((rule) => rule.file !== undefined && resolve(cwd, rule.file) === file), lexicons }
}

/** The lexicons of packs, and those of `core`, which the analysis reads whatever rules run. */
async function withCore(packs: readonly Pack[]): Promise<Lexicon[]> {
  const core = packs.some((pack) => pack.name === 'core') ? undefined : await bundled.get('core')?.()
  return [...(core?.lexicons ?? []), ...packs.flatMap((pack) => pack.lexicons)]
}

function print(tests: readonly (RuleTest & { file: string | undefined })[], io: CommandIo): number {
  const { locale, color } = io
  const paint = createColors(color)
  const failed = tests.filter(({ problems }) => problems.length > 0)
  for (const { rule, file, problems } of failed) {
    io.stdout(`${paint.red('✗')} ${paint.bold(rule)}${file ? paint.dim(`  ${printable(file)}`) : ''}\n`)
    for (const problem of problems) io.stdout(problemLines(problem, io))
  }
  const examples = tests.reduce((sum, each) => sum + each.examples, 0)
  const wrong = failed.reduce((sum, each) => sum + each.problems.length, 0)
  const summary = {
    en: `${counted(tests.length, 'rule')}, ${counted(examples, 'example')}: ${wrong === 0 ? 'all as they should be' : `${wrong} wrong`}`,
    zh: `${tests.length} 条规则，${examples} 个例子：${wrong === 0 ? '全部符合预期' : `${wrong} 个不符合预期`}`,
  }[locale]
  io.stdout(`${(wrong === 0 ? paint.green : paint.red)(summary)}\n`)
  return wrong === 0 ? EXIT.clean : EXIT.findings
}

function problemLines(
  { sort, index, example, problem, findings }: ExampleProblem,
  { locale, color }: CommandIo,
): string {
  const paint = createColors(color)
  const place = index < 0 ? sort : `${sort} ${index + 1}`
  const text = example === '' ? [] : example.trimEnd().split('\n')
  const found = findings.map(({ message, evidence }) => {
    const words = evidence.map((each) => `${each.message}:${each.start}–${each.end}`).join(', ')
    return `      → ${printable(message)} ${paint.dim(`(${words})`)}`
  })
  const lines = [
    `    ${place}: ${problem[locale]}`,
    ...text.map((line) => paint.dim(`      │ ${printable(line)}`)),
    ...found,
  ]
  return `${lines.join('\n')}\n`
}
