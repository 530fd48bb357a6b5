import type { Flags } from './arguments.js'
import { HELP, NO_COLOR } from './common-flags.js'
import { INPUT_FLAGS } from './input-flags.js'

/** The flags of `chatlint review`. */
export const REVIEW_FLAGS = {
  pack: {
    value: 'NAME|FOLDER',
    multiple: true,
    help: {
      en: 'rules to run: a bundled pack, or a folder with a pack.yml (default: core)',
      zh: '要使用的规则包：内置名称，或含 pack.yml 的文件夹（默认 core）',
    },
  },
  config: {
    value: 'FILE',
    help: {
      en: 'configuration (default: chatlint.config.yml, from the input upwards)',
      zh: '配置文件（默认从输入所在文件夹向上查找 chatlint.config.yml）',
    },
  },
  format: {
    value: 'NAME',
    multiple: true,
    help: {
      en: 'form of the report: pretty, json, ndjson, markdown, html, xlsx, csv, csv-conversations, sarif, junit, github (default: pretty)',
      zh: '报告格式：pretty、json、ndjson、markdown、html、xlsx、csv、csv-conversations、sarif、junit、github（默认 pretty）',
    },
  },
  output: {
    short: 'o',
    value: 'FILE',
    multiple: true,
    help: {
      en: 'write the report to a file; several --format/-o pairs may be given',
      zh: '将报告写入文件；--format/-o 可成对多次使用',
    },
  },
  ...INPUT_FLAGS,
  threads: {
    value: 'N',
    help: {
      en: 'review on N threads; the output is the same (default: as many as pay)',
      zh: '用 N 个线程检查，结果不变（默认按输入大小自动选择）',
    },
  },
  resume: {
    value: 'FILE',
    help: {
      en: 'write NDJSON to FILE as it comes, and go on where an earlier run with it broke off',
      zh: '边检查边把 NDJSON 写入 FILE；上次运行中断的，从中断处继续',
    },
  },
  'reply-library': {
    value: 'FILE',
    multiple: true,
    help: { en: "the team's quick replies: text, JSON or CSV", zh: '团队的快捷话术库：文本、JSON 或 CSV' },
  },
  baseline: {
    value: 'FILE',
    help: {
      en: 'findings that are known already and not reported again',
      zh: '基线文件：其中的已知问题不再报告',
    },
  },
  'update-baseline': {
    help: {
      en: 'write the findings of this run to the baseline, and take out those that are gone',
      zh: '将本次的问题写入基线，并移除已消失的问题',
    },
  },
  'print-config': {
    help: {
      en: 'show the configuration that applies to the first input, and stop',
      zh: '显示第一个输入所用的配置，然后结束',
    },
  },
  suppressions: {
    value: 'FILE',
    help: {
      en: 'findings that were judged to be false alarms, as chatlint feedback writes them; they are not reported',
      zh: '已审核为误报的问题（由 chatlint feedback 生成），不再报告',
    },
  },
  sample: {
    value: 'N|P%',
    help: {
      en: "review a sample: so many, or such a share, of each agent's conversations",
      zh: '抽样检查：每位客服抽取的个数或比例',
    },
  },
  'sample-by': {
    value: 'chance|risk',
    choices: ['chance', 'risk'],
    help: {
      en: 'draw by chance, or rather what is at risk (default: chance)',
      zh: '随机抽取，或优先抽取高风险对话（默认 chance）',
    },
  },
  seed: {
    value: 'TEXT',
    help: { en: 'another seed draws another sample (default: 1)', zh: '抽样种子，不同种子抽取不同样本（默认 1）' },
  },
  'fail-on': {
    value: 'LEVEL',
    choices: ['error', 'warning', 'info', 'never'],
    help: {
      en: 'exit with 1 on findings of this level or above: error, warning, info, never (default: error)',
      zh: '出现该级别及以上的问题时以 1 退出：error、warning、info、never（默认 error）',
    },
  },
  'max-warnings': {
    value: 'N',
    help: { en: 'exit with 1 on more warnings than this', zh: '警告超过此数时以 1 退出' },
  },
  locale: {
    value: 'zh|en',
    choices: ['zh', 'en'],
    help: { en: 'language of the report (default: from the environment)', zh: '报告语言（默认取自环境变量）' },
  },
  today: {
    value: 'DATE',
    help: {
      en: 'the day of the run, for rules about what is due (default: the last day of the input)',
      zh: '以哪一天为今天，用于判断到期事项（默认为输入中的最后一天）',
    },
  },
  explain: {
    help: {
      en: 'show every question with what its verdict rests on',
      zh: '列出每个提问以及判断的依据',
    },
  },
  quiet: { short: 'q', help: { en: 'findings and totals only', zh: '只输出问题和合计' } },
  ...NO_COLOR,
  'no-mask': { help: { en: 'show personal data in full', zh: '不遮盖个人信息' } },
  ...HELP,
} as const satisfies Flags

const { explain: _explain, 'reply-library': _library, threads: _threads, resume: _resume, ...shared } = REVIEW_FLAGS

/** The flags of `chatlint check`: the same, but for those that only conversations have a use for. */
export const CHECK_FLAGS = {
  ...shared,
  pack: {
    ...shared.pack,
    help: {
      en: 'rules to run: a bundled pack, or a folder with a pack.yml (default: core and script-library)',
      zh: '要使用的规则包：内置名称，或含 pack.yml 的文件夹（默认 core 和 script-library）',
    },
  },
  'input-format': {
    ...shared['input-format'],
    help: {
      en: 'form of the input: markdown, yaml, csv (default: told from the name and content)',
      zh: '输入格式：markdown、yaml、csv（默认由文件名和内容判断）',
    },
  },
  fix: {
    help: {
      en: 'replace in the files what has a safe replacement, then report what is left',
      zh: '对有安全替换写法的问题直接改写文件，再报告剩余问题',
    },
  },
  'fix-dry-run': {
    help: {
      en: 'show as a diff what --fix would change, and write nothing',
      zh: '以 diff 显示 --fix 会改什么，不写入文件',
    },
  },
  watch: {
    help: {
      en: 'check again whenever a file changes, until Ctrl-C',
      zh: '持续监视，文件一有变化就重新检查，按 Ctrl-C 结束',
    },
  },
  cache: {
    help: {
      en: 'remember what was found, and check only files that changed',
      zh: '记住检查结果，下次只检查改动过的文件',
    },
  },
  'cache-location': {
    value: 'FILE',
    help: {
      en: 'where to (default: .chatlintcache); implies --cache',
      zh: '缓存文件（默认 .chatlintcache），同时启用 --cache',
    },
  },
  'no-ignore': {
    help: {
      en: 'check what .chatlintignore and "ignore" leave out too',
      zh: '不理会 .chatlintignore 和配置中的 ignore',
    },
  },
  today: {
    ...shared.today,
    help: {
      en: 'the day of the run, for dates in templates and for suppressions that end (default: today)',
      zh: '以哪一天为今天，用于判断模板中的日期和屏蔽的截止日（默认今天）',
    },
  },
} as const satisfies Flags
