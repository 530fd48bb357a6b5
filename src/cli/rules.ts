import type { Localized } from '../plugin/index.js'
import { closest, meant } from '../rule-file/suggest.js'
import { type Flags, parseArguments } from './arguments.js'
import { type CommandIo, EXIT } from './io.js'
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
      en: 'with list: the regexes that must run on every message',
      zh: '用于 list：显示每条消息都要运行的正则表达式',
    },
  },
  locale: { value: 'zh|en', choices: ['zh', 'en'], help: { en: 'language', zh: '语言' } },
  'no-color': { help: { en: 'no colours', zh: '不使用颜色' } },
} as const satisfies Flags

const USAGE: Localized = {
  en: `Usage:
  chatlint rules list [--cost]      the rules, pack by pack
  chatlint rules explain <id>       one rule: what it finds, its options, its examples
  chatlint rules test [paths]       run the examples of rules (rule files or pack folders; default: the bundled packs)
`,
  zh: `用法：
  chatlint rules list [--cost]      按规则包列出规则
  chatlint rules explain <id>       解释一条规则：查什么、有哪些选项和例子
  chatlint rules test [路径]        运行规则的例子（规则文件或规则包文件夹；默认为内置规则包）
`,
}

const COMMANDS = ['list', 'explain', 'test']

/**
 * `chatlint rules`. Gives the exit code: 1 where an example fails.
 *
 * @throws UserError for bad usage, ReviewerError for what is wrong in rules and configuration
 */
export async function rulesCommand(args: readonly string[], io: CommandIo): Promise<number> {
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
