/** The schemas of the files of a pack. What a kind's `options` may hold is the kind's own affair. */
import type { JsonSchema, Localized } from '../plugin/index.js'
import { DEFINITIONS, HINT } from './definitions.js'
import { EXAMPLE } from './example-schema.js'
import { both } from './wording.js'

const localized: JsonSchema = { $ref: '#/$defs/localized' }

/** A text in both languages. */
export function text(description: Localized): JsonSchema {
  return { ...localized, description }
}

/** A name in lower case with hyphens. */
export const nameSchema: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  [HINT]: both(
    'Use lower-case letters, digits and hyphens, such as late-answer.',
    '请用小写字母、数字和连字符，例如 late-answer。',
  ),
}

/** An ISO date. */
export const dateSchema: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  [HINT]: both('Write a date such as 2025-01-31.', '请写成 2025-01-31 这样的日期。'),
}

function oneOrMore(values: readonly string[], description: Localized): JsonSchema {
  return { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', enum: values }, description }
}

/** Of findings. */
export const severity: JsonSchema = {
  type: 'string',
  enum: ['error', 'warning', 'info'],
  description: both('How bad a finding is.', '问题的严重程度。'),
}

/** A severity, or `off`. */
export const severityOrOff: JsonSchema = {
  type: 'string',
  enum: ['error', 'warning', 'info', 'off'],
  description: both('How bad a finding is; `off` switches the rule off.', '问题的严重程度；`off` 表示关闭这条规则。'),
}

const variantSchema: JsonSchema = {
  type: 'object',
  properties: {
    severity,
    message: text(both('What a finding of this variant says.', '这个变体的提示语。')),
    suggest: text(both('What to do instead.', '应该怎么做。')),
  },
  additionalProperties: false,
}

const exampleList: JsonSchema = {
  type: 'array',
  minItems: 1,
  items: EXAMPLE,
  [HINT]: both(
    'A rule needs at least one example that it flags and one that it does not.',
    '每条规则至少要有一个应被标出的例子和一个不应被标出的例子。',
  ),
}

const phraseList: JsonSchema = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } }

/** A full one, with its pack. */
export const ruleId: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$',
  description: both('Full id of the rule.', '规则的完整 id。'),
  [HINT]: both('Write the full id, such as core/late-answer.', '请写完整的规则 id，例如 core/late-answer。'),
}

/** A rule file. `kind` and `options` are checked after it, by the kinds that are known. */
export const RULE_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    id: {
      ...nameSchema,
      description: both(
        'The name of the file, without its ending. The full id is <pack>/<id>.',
        '文件名，不含扩展名。完整 id 是 <规则包>/<id>。',
      ),
    },
    kind: { type: 'string', description: both('The operator that the rule uses.', '规则使用的类型。') },
    title: text(both('A short name for tables and lists.', '表格和列表里的简短名称。')),
    description: text(both('What the rule is for, in a sentence or two.', '用一两句话说明规则的用意。')),
    severity: severityOrOff,
    category: {
      type: 'string',
      enum: ['courtesy', 'responsiveness', 'clarity', 'personalisation', 'compliance', 'process'],
      description: both(
        'What the rule is about; scorecards and reports group by it.',
        '规则关于哪方面；评分表和报告按它归类。',
      ),
    },
    applies: {
      type: 'object',
      description: both(
        'Which messages and conversations the rule looks at. Absent: all.',
        '规则看哪些消息和对话。不写则全部。',
      ),
      properties: {
        roles: oneOrMore(['customer', 'agent', 'bot', 'system'], both('Whose messages.', '谁的消息。')),
        channels: oneOrMore(['chat', 'phone'], both('Which conversations, by channel.', '哪些渠道的对话。')),
        langs: oneOrMore(['zh', 'en'], both('Which conversations, by language.', '哪些语言的对话。')),
        posts: oneOrMore(
          ['consultant', 'service', 'nurse', 'doctor'],
          both('Which agents, by post.', '哪些岗位的客服。'),
        ),
      },
      additionalProperties: false,
    },
    options: { type: 'object', description: both('Settings of the kind.', '所用类型的选项。') },
    message: text(
      both(
        'What a finding says. `{match}` stands for the words found; the kind may know more placeholders.',
        '提示语。`{match}` 代表找到的原话；不同类型还有别的占位符。',
      ),
    ),
    suggest: text(both('What to do instead.', '应该怎么做。')),
    variants: {
      type: 'object',
      description: both('What findings of a variant say differently from the rule.', '变体的提示与规则本身有何不同。'),
      additionalProperties: variantSchema,
    },
    references: {
      type: 'array',
      description: both('Laws, standards and documents behind the rule.', '规则所依据的法律、标准和文献。'),
      items: {
        type: 'object',
        properties: {
          title: { type: 'string', minLength: 1 },
          since: { ...dateSchema, description: both('From when it applies.', '自何时起施行。') },
          url: {
            type: 'string',
            pattern: '^https?://\\S+$',
            [HINT]: both('Write an address that begins with https://.', '请写以 https:// 开头的网址。'),
          },
        },
        required: ['title'],
        additionalProperties: false,
      },
    },
    fix: {
      type: 'array',
      minItems: 1,
      description: both(
        'Replacements that are safe: what comes out claims nothing new and fits wherever the words stood. `chatlint check --fix` makes them.',
        '安全的替换：替换后不增加任何新的说法，放在原处也通顺。由 `chatlint check --fix` 执行。',
      ),
      items: {
        type: 'object',
        properties: {
          find: {
            ...phraseList,
            uniqueItems: true,
            description: both(
              'Words inside a finding, with (a|b) for alternatives; the first that is found is replaced.',
              '问题里的词句，可用 (a|b) 表示任选；替换最先找到的一处。',
            ),
          },
          replace: {
            type: 'string',
            description: both('What stands there instead; empty: nothing.', '换成什么；留空表示删去。'),
          },
        },
        required: ['find', 'replace'],
        additionalProperties: false,
      },
    },
    replaces: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: ruleId,
      description: both(
        'More general rules that say nothing of a conversation for which this rule is, by its language and channel: one fault, one finding.',
        '更笼统的规则：凡语言和渠道归本规则管的对话，它们就不再提示，一处问题只报一次。',
      ),
    },
    examples: {
      type: 'object',
      description: both(
        'Conversations as plain text, or single agent messages; as a mapping where the rule reads fields of the conversation. `chatlint rules test` runs them.',
        '纯文本的对话，或单条客服消息；规则要读取对话字段时写成映射。由 `chatlint rules test` 检验。',
      ),
      properties: {
        flagged: {
          ...exampleList,
          description: both('The rule must find something in each of them.', '规则在每个例子里都必须找出问题。'),
        },
        clean: {
          ...exampleList,
          description: both('The rule must find nothing in any of them.', '规则在这些例子里都不得找出问题。'),
        },
      },
      required: ['flagged', 'clean'],
      additionalProperties: false,
    },
  },
  required: ['id', 'kind', 'title', 'severity', 'category', 'message', 'examples'],
  additionalProperties: false,
  $defs: DEFINITIONS,
}

/** A lexicon file. */
export const LEXICON_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    name: { ...nameSchema, description: both('The name of the file, without its ending.', '文件名，不含扩展名。') },
    title: text(both('What the phrases have in common.', '这些词句的共同点。')),
    phrases: { ...phraseList, description: both('The phrases.', '词句。') },
    except: {
      ...phraseList,
      minItems: 0,
      description: both(
        'Longer allowed phrases: a hit inside one of them does not count.',
        '允许的更长词句：落在其中的命中不算。',
      ),
    },
  },
  required: ['name', 'phrases'],
  additionalProperties: false,
  $defs: DEFINITIONS,
}

/** A pack's `pack.yml`. */
export const PACK_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    name: { ...nameSchema, description: both('The first part of the ids of its rules.', '其规则 id 的前一段。') },
    title: text(both('A name for lists and reports.', '列表和报告里的名称。')),
    extends: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', minLength: 1 },
      description: both(
        'Packs whose rules and lexicons come with it: names, or paths that begin with "./" or "../".',
        '一并带上其规则和词库的规则包：名称，或以“./”“../”开头的路径。',
      ),
    },
  },
  required: ['name', 'title'],
  additionalProperties: false,
  $defs: DEFINITIONS,
}
