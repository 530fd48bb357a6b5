import type { JsonSchema, Localized } from '../plugin/index.js'
import { DEFINITIONS, HINT } from '../rule-file/definitions.js'
import { dateSchema, severityOrOff } from '../rule-file/schemas.js'
import { both } from '../rule-file/wording.js'
import { COLUMN_FIELDS } from './types.js'

// Written so, because a literal property of this name looks like a promise to the linter.
const THEN = 'then'

const name: JsonSchema = { type: 'string', minLength: 1 }

function list(description: Localized): JsonSchema {
  return { type: 'array', uniqueItems: true, items: name, description }
}

/** A list, or where there is only one, that one. */
function oneOrMore(description: Localized): JsonSchema {
  return {
    description,
    if: { type: 'array' },
    [THEN]: { type: 'array', minItems: 1, uniqueItems: true, items: name },
    else: name,
  }
}

const override: JsonSchema = {
  description: both('A severity, or a mapping of severity and options.', '严重程度，或严重程度与选项的映射。'),
  if: { type: 'string' },
  [THEN]: severityOrOff,
  else: {
    type: 'object',
    properties: {
      severity: severityOrOff,
      options: {
        type: 'object',
        description: both(
          'Options of the rule’s kind; what is not named stays.',
          '规则所用类型的选项；没有写到的保持原样。',
        ),
      },
    },
    additionalProperties: false,
    [HINT]: both('Write a severity, or {severity: …, options: {…}}.', '请写一个级别，或 {severity: …, options: {…}}。'),
  },
}

const rules: JsonSchema = {
  type: 'object',
  description: both(
    'Severity and options of rules, by full id such as core/late-answer.',
    '按完整 id（例如 core/late-answer）设定规则的严重程度和选项。',
  ),
  additionalProperties: override,
}

const lexicons: JsonSchema = {
  type: 'object',
  description: both('Phrases to add to lexicons, and to take out of them.', '要加进词库、或从词库去掉的词句。'),
  additionalProperties: {
    type: 'object',
    properties: {
      add: list(both('Phrases to add.', '要添加的词句。')),
      remove: list(both('Phrases to take out, as the lexicon writes them.', '要去掉的词句，写法与词库里一致。')),
    },
    additionalProperties: false,
    [HINT]: both('Write {add: [ … ], remove: [ … ]}.', '请写成 {add: [ … ], remove: [ … ]}。'),
  },
}

function mapping(keys: readonly string[], value: (key: string) => JsonSchema, description: Localized): JsonSchema {
  const properties = Object.fromEntries(keys.map((key) => [key, value(key)]))
  return { type: 'object', properties, additionalProperties: false, description }
}

const suppression = {
  ...mapping(
    ['rule', 'conversation', 'fingerprint', 'reason', 'by', 'until'],
    (key) =>
      key === 'until'
        ? { ...dateSchema, description: both('The last day on which it holds.', '有效的最后一天。') }
        : name,
    both('A finding that is not to be reported, why, and who says so.', '要屏蔽的问题、理由和判定人。'),
  ),
  required: ['reason'],
}

/** A file of suppressions, as `chatlint feedback` writes it. */
export const SUPPRESSIONS_SCHEMA: JsonSchema = {
  type: 'object',
  properties: { suppressions: { type: 'array', items: suppression } },
  required: ['suppressions'],
  additionalProperties: false,
  $defs: DEFINITIONS,
}

/** `chatlint.config.yml`. What a rule's `options` may hold is its kind's affair, and checked where the rules are known. */
export const CONFIG_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    extends: oneOrMore(
      both('Configuration files that this one builds on, as paths.', '本配置所基于的配置文件，写路径。'),
    ),
    packs: list(
      both('Packs of rules: names of bundled ones, or paths of folders.', '规则包：自带规则包的名称，或文件夹路径。'),
    ),
    plugins: list(
      both(
        'Modules that give kinds, importers, reporters or packs: package names or paths.',
        '提供类型、导入器、报告或规则包的模块：包名或路径。',
      ),
    ),
    rules,
    lexicons,
    overrides: {
      type: 'array',
      description: both('Rules and lexicons for some files only.', '只用于部分文件的规则和词库设置。'),
      items: {
        type: 'object',
        properties: {
          files: oneOrMore(both('Globs, relative to this file.', '通配路径，相对于本文件。')),
          rules,
          lexicons,
        },
        required: ['files'],
        additionalProperties: false,
      },
    },
    ignore: oneOrMore(both('Globs of inputs to leave out.', '要跳过的输入，写通配路径。')),
    roles: mapping(
      ['agent', 'customer', 'bot', 'system'],
      (role) =>
        oneOrMore(
          both(
            `Speakers that are ${role}: names, or regexes between slashes such as /^VIP/.`,
            `属于 ${role} 的说话人：写名字，或写在斜杠之间的正则表达式，例如 /^VIP/。`,
          ),
        ),
      both('Who speaks, where the input does not say.', '输入没有写明时，各是谁在说话。'),
    ),
    columns: mapping(
      COLUMN_FIELDS,
      (field) => oneOrMore(both(`Header names of the column that holds: ${field}.`, `${field} 所在列的表头名称。`)),
      both('Columns of tables, by field.', '表格各字段对应的列。'),
    ),
    defaultPost: {
      type: 'string',
      enum: ['consultant', 'service', 'nurse', 'doctor'],
      description: both('The post of agents of whom nothing says it.', '没有写明岗位的客服按什么岗位算。'),
    },
    timezone: {
      ...name,
      description: both(
        'The zone of times without one, such as Asia/Shanghai.',
        '没有写时区的时间按哪个时区，例如 Asia/Shanghai。',
      ),
    },
    organisation: mapping(
      ['name', 'specialties', 'contact'],
      (key) =>
        key === 'name'
          ? name
          : oneOrMore(
              key === 'contact'
                ? both('Ways to reach it.', '联系方式。')
                : both('What it treats or deals in.', '诊疗或经营的范围。'),
            ),
      both('Whose conversations these are.', '这些对话属于哪个机构。'),
    ),
    replyLibrary: oneOrMore(both('Files of the team’s canned replies.', '团队的快捷回复文件。')),
    placeholders: list(both('Placeholders that templates may use.', '话术可以使用的占位符。')),
    requiredTopics: {
      type: 'array',
      description: both('Topics that a script library must cover.', '话术库必须覆盖的主题。'),
      items: {
        if: { type: 'object' },
        [THEN]: {
          type: 'object',
          properties: { name, phrases: list(both('Words that show the topic.', '表明这个主题的词。')) },
          required: ['name'],
          additionalProperties: false,
        },
        else: name,
      },
    },
    scorecard: {
      ...name,
      description: both(
        'The scorecard: a file, or the name of the pack whose own is meant.',
        '评分表：文件，或用哪个规则包自带的（写其名称）。',
      ),
    },
    suppressions: {
      description: both(
        'Findings that are not to be reported: a file of them, or a list.',
        '要屏蔽的问题：写文件，或直接列出。',
      ),
      if: { type: 'array' },
      [THEN]: { type: 'array', items: suppression },
      else: name,
    },
    baseline: { ...name, description: both('A file of findings that are known already.', '已知问题的基线文件。') },
    locale: { type: 'string', enum: ['zh', 'en'], description: both('The language of reports.', '报告的语言。') },
    mask: {
      type: 'boolean',
      description: both(
        'Whether personal data is masked in reports (default true).',
        '报告里是否遮盖个人信息（默认遮盖）。',
      ),
    },
    sample: {
      description: both(
        'How many conversations to review: a number, or a share such as 5%.',
        '检查多少段对话：一个数，或比例，例如 5%。',
      ),
      if: { type: 'string' },
      [THEN]: {
        type: 'string',
        pattern: '^(100|\\d{1,2}(\\.\\d+)?)%$',
        [HINT]: both('Write a number such as 200, or a share such as 5%.', '请写数量（如 200）或比例（如 5%）。'),
      },
      else: { type: 'integer', minimum: 1 },
    },
    today: {
      ...dateSchema,
      description: both('The date of the run, for reproducible ones.', '运行所用的日期，便于结果可重现。'),
    },
  },
  additionalProperties: false,
  $defs: DEFINITIONS,
}
