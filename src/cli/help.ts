import type { Locale, Localized } from '../plugin/index.js'
import type { Flags } from './arguments.js'

/** What the commands do, as the general help lists them. */
export const COMMANDS = {
  review: {
    usage: 'review <files|folders|globs|->',
    help: { en: 'review conversations', zh: '检查会话' },
  },
  check: {
    usage: 'check <script libraries>',
    help: { en: 'check reply templates before they are used', zh: '检查话术库' },
  },
  init: {
    usage: 'init',
    help: { en: 'write a commented chatlint.config.yml', zh: '生成带注释的 chatlint.config.yml' },
  },
  import: {
    usage: 'import <files|folders|globs|->',
    help: {
      en: 'canonical NDJSON of an export, and what was understood of it',
      zh: '将导出文件转为标准 NDJSON，并说明读懂了什么',
    },
  },
  feedback: {
    usage: 'feedback <reviewed.xlsx|csv …>',
    help: {
      en: 'read the verdicts of people back: how precise the rules are, what to leave out',
      zh: '读回人工判定：各规则的准确率、忽略清单',
    },
  },
  rules: {
    usage: 'rules list | explain <id> | test [paths] | new <id> | diff <old> <new> <files>',
    help: {
      en: 'list, explain, test, begin or compare rules',
      zh: '列出、解释、测试、新建或对比规则',
    },
  },
} as const satisfies Record<string, { usage: string; help: Localized }>

/** The general help. */
export function generalHelp(locale: Locale): string {
  const text = {
    en: [
      'Reviews customer conversations the way a linter reviews code.',
      'Usage',
      'Try',
      'Flags of a command',
      'Documentation',
    ],
    zh: ['像代码检查器一样检查客户会话。', '用法', '试一试', '查看某个命令的选项', '文档'],
  }[locale] as [string, string, string, string, string]
  const [what, usage, example, flags] = text
  const width = Math.max(...Object.values(COMMANDS).map((each) => each.usage.length))
  const rows = Object.values(COMMANDS).map((each) => `  chatlint ${each.usage.padEnd(width)}  ${each.help[locale]}`)
  return `chatlint  ${what}

${usage}:
${rows.join('\n')}
  chatlint --version

${example}:
  chatlint review chats.ndjson
  chatlint review chats/ --format markdown -o report.md --locale ${locale}

${flags}: chatlint help review
`
}

/** The help of one command. */
export function commandHelp(command: 'review' | 'check' | 'feedback' | 'import', flags: Flags, locale: Locale): string {
  const words = {
    en: { usage: 'Usage', flags: 'Flags', inputs: INPUTS[command].en, exit: EXITS[command].en },
    zh: { usage: '用法', flags: '选项', inputs: INPUTS[command].zh, exit: EXITS[command].zh },
  }[locale]
  const names = Object.entries(flags).map(([name, { short, value }]) => {
    const switches = `${short ? `-${short}, ` : ''}--${name}`
    return value ? `${switches} ${value}` : switches
  })
  const width = Math.max(...names.map((name) => name.length))
  const rows = Object.values(flags).map(
    ({ help }, index) => `  ${(names[index] as string).padEnd(width)}  ${help[locale]}`,
  )
  return `${words.usage}: chatlint ${COMMANDS[command].usage}\n\n${words.inputs}\n\n${words.flags}:\n${rows.join('\n')}${words.exit}\n`
}

const CONVERSATIONS: Localized = {
  en: `Reads exports of chat systems and phone systems, tables (CSV, XLSX, XLS), NDJSON, and plain text such as
  Customer: Are you open on Sunday?
  Agent: Yes, from ten to four.
Folders are searched for such files; - is standard input.`,
  zh: `读取各种客服、聊天和通话系统的导出文件，表格（CSV、XLSX、XLS），标准 NDJSON，以及如下的纯文本：
  患者: 请问周日开门吗？
  客服: 开的，上午十点到下午四点。
文件夹会递归查找；- 表示标准输入。`,
}

const INPUTS: Record<'review' | 'check' | 'feedback' | 'import', Localized> = {
  review: CONVERSATIONS,
  import: CONVERSATIONS,
  check: {
    en: `Reads reply templates from Markdown (a heading, and below it a fenced block, a blockquote or paragraphs),
YAML, JSON, CSV and XLSX; whole dialogues among them are reviewed as conversations. Folders are searched for
Markdown, YAML, CSV and XLSX; - is standard input.`,
    zh: `读取话术模板：Markdown（标题之下的代码块、引用或段落）、YAML、JSON、CSV、XLSX；其中的完整对话按会话检查。
文件夹会递归查找 Markdown、YAML、CSV 和 XLSX；- 表示标准输入。`,
  },
  feedback: {
    en: `Reads reports that chatlint review wrote as .xlsx or .csv, with verdicts filled in. Two files, or a second column
"Verdict 2", are two reviewers: how far they agree is told.`,
    zh: `读取 chatlint review 生成并已填写判定的 .xlsx 或 .csv 报告。给出两个文件，或表中另有“判定2”列，
即视为两位审核人，会计算其一致程度。`,
  },
}

const FOUND: Localized = {
  en: '\n\nExit: 0 no findings at or above --fail-on; 1 findings; 2 the run itself failed.',
  zh: '\n\n退出码：0 没有达到 --fail-on 级别的问题；1 有问题；2 运行本身失败。',
}

const EXITS: typeof INPUTS = { review: FOUND, check: FOUND, import: { en: '', zh: '' }, feedback: { en: '', zh: '' } }
