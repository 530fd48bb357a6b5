import type { Localized } from '../plugin/index.js'
import { closest, meant } from '../rule-file/suggest.js'
import { type Flags, parseArguments } from './arguments.js'
import { LOCALE, NO_COLOR } from './common-flags.js'
import { type CommandIo, EXIT, type ProcessIo } from './io.js'
import { usageError } from './usage-error.js'

/** The flags of `chatlint rules`. */
export const RULES_FLAGS = {
  pack: {
    value: 'NAME|FOLDER',
    multiple: true,
    help: {
      en: 'a bundled pack, or a folder with a pack.yml (default: those of the configuration, else all bundled ones)',
      zh: '内置规则包名称，或含 pack.yml 的文件夹（默认用配置里的，否则列出全部内置规则包）',
    },
  },
  config: {
    value: 'FILE',
    help: {
      en: 'configuration (default: chatlint.config.yml, from the working folder upwards)',
      zh: '配置文件（默认从当前文件夹向上查找 chatlint.config.yml）',
    },
  },
  cost: {
    help: {
      en: 'with list: what each rule costs, and the regexes that must run on every message',
      zh: '用于 list：显示每条规则的开销，以及每条消息都要运行的正则表达式',
    },
  },
  kind: {
    value: 'NAME',
    help: { en: 'with new: the kind of the rule (default: phrase)', zh: '用于 new：规则类型（默认 phrase）' },
  },
  examples: {
    value: 'N',
    help: {
      en: 'with diff: so many findings of each rule are shown, of each sort (default: 5)',
      zh: '用于 diff：每条规则新增、减少各显示几处（默认 5）',
    },
  },
  'input-format': {
    value: 'NAME',
    help: {
      en: 'with diff: form of the input: ndjson, json, text (default: told from the content)',
      zh: '用于 diff：输入格式：ndjson、json、text（默认由内容判断）',
    },
  },
  'skip-bad-input': {
    help: { en: 'with diff: leave out what cannot be read, and go on', zh: '用于 diff：跳过无法读取的输入' },
  },
  ...LOCALE,
  ...NO_COLOR,
} as const satisfies Flags

const USAGE: Localized = {
  en: `Usage:
  chatlint rules list [--cost]      the rules, pack by pack
  chatlint rules explain <id>       one rule: what it finds, its options, its examples
  chatlint rules test [paths]       run the examples of rules (rule files or pack folders; default: the bundled packs)
  chatlint rules new <id> [--kind NAME]
                                    write a rule file with blanks to fill in; <id> may be folder/name
  chatlint rules diff <old> <new> <transcripts>
                                    which findings a changed rule or pack adds and loses; exit 1 where it does
`,
  zh: `用法：
  chatlint rules list [--cost]      按规则包列出规则
  chatlint rules explain <id>       解释一条规则：查什么、有哪些选项和例子
  chatlint rules test [路径]        运行规则的例子（规则文件或规则包文件夹；默认为内置规则包）
  chatlint rules new <id> [--kind 类型]
                                    新建一个待填写的规则文件；<id> 可写成 文件夹/名称
  chatlint rules diff <旧> <新> <会话文件>
                                    对比改动前后的规则或规则包：多标了什么、少标了什么；有差异时退出码为 1
`,
}

const COMMANDS = ['list', 'explain', 'test', 'new', 'diff']

/**
 * `chatlint rules`. Gives the exit code: 1 where an example fails.
 *
 * @throws UserError for bad usage, ReviewerError for what is wrong in rules and configuration
 */
export async function rulesCommand(args: readonly string[], io: CommandIo & Pick<ProcessIo, 'stdin'>): Promise<number> {
  const parsed = parseArguments(args, RULES_FLAGS)
  const [command, ...names] = parsed.positionals
  const request = { cwd: io.cwd, packs: parsed.values('pack'), config: parsed.value('config') }
  if (command === 'list') {
    refuse(names, 'list')
    const { listRules } = await import('./rules/list.js')
    return listRules(request, parsed.has('cost'), io)
  }
  if (command === 'explain') {
    const [id, ...more] = names
    if (id === undefined) throw usageError(LACKS_ID.problem, LACKS_ID.hint)
    refuse(more, 'explain <id>')
    const { explainRule } = await import('./rules/explain.js')
    return explainRule(id, request, io)
  }
  if (command === 'test') {
    const { testRules } = await import('./rules/test.js')
    return testRules(names, request, io)
  }
  if (command === 'new') {
    const [id, ...more] = names
    if (id === undefined) throw usageError(LACKS_NAME.problem, LACKS_NAME.hint)
    refuse(more, 'new <id>')
    const { newRule } = await import('./rules/new.js')
    return newRule({ ...request, id, kind: parsed.value('kind') }, io)
  }
  if (command === 'diff') {
    const [before, after, ...inputs] = names
    if (before === undefined || after === undefined || inputs.length === 0)
      throw usageError(LACKS_SIDES.problem, LACKS_SIDES.hint)
    const { diffRules } = await import('./rules/diff.js')
    return diffRules(
      {
        before,
        after,
        inputs,
        inputFormat: parsed.value('input-format'),
        config: parsed.value('config'),
        examples: countOf(parsed.value('examples') ?? '5'),
        skipBadInput: parsed.has('skip-bad-input'),
      },
      io,
    )
  }
  if (command === undefined) {
    io.stdout(USAGE[io.locale])
    return EXIT.clean
  }
  throw unknownCommand(command)
}

const LACKS_ID = {
  problem: { en: 'rules explain lacks the id of a rule', zh: 'rules explain 缺少规则 id' },
  hint: {
    en: 'Such as: chatlint rules explain core/overlong-reply',
    zh: '例如：chatlint rules explain core/overlong-reply',
  },
}

const LACKS_NAME = {
  problem: { en: 'rules new lacks the name of the rule', zh: 'rules new 缺少规则名称' },
  hint: { en: 'Such as: chatlint rules new our-rules/no-slang', zh: '例如：chatlint rules new our-rules/no-slang' },
}

const LACKS_SIDES = {
  problem: {
    en: 'rules diff needs the old rules, the new ones, and transcripts',
    zh: 'rules diff 需要旧规则、新规则和会话文件',
  },
  hint: {
    en: 'Such as: chatlint rules diff our-rules/no-slang.yml draft/no-slang.yml last-month.ndjson',
    zh: '例如：chatlint rules diff our-rules/no-slang.yml draft/no-slang.yml last-month.ndjson',
  },
}

function countOf(given: string): number {
  if (/^\d{1,6}$/.test(given)) return Number(given)
  throw usageError(
    { en: `--examples is no number: ${given}`, zh: `--examples 不是数字：${given}` },
    { en: 'Write a number such as 5.', zh: '请写数字，例如 5。' },
  )
}

function refuse(names: readonly string[], usage: string): void {
  if (names.length === 0) return
  throw usageError(
    { en: `"${names[0]}" is one argument too many`, zh: `多出了参数“${names[0]}”` },
    { en: `Write: chatlint rules ${usage}`, zh: `请写：chatlint rules ${usage}` },
  )
}

function unknownCommand(command: string): Error {
  const close = closest(command, COMMANDS)
  return usageError(
    { en: `there is no command "rules ${command}"`, zh: `没有“rules ${command}”这个命令` },
    close
      ? meant(`rules ${close}`)
      : { en: `There are: ${COMMANDS.join(', ')}.`, zh: `可用的有：${COMMANDS.join('、')}。` },
  )
}
