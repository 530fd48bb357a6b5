/** The schemas of the files of a pack. What a kind's `options` may hold is the kind's own affair. */
import type { JsonSchema } from '../plugin/index.js'
import { DEFINITIONS, HINT } from './definitions.js'
import { EXAMPLE } from './example-schema.js'
import { both } from './wording.js'

const localized: JsonSchema = { $ref: '#/$defs/localized' }

function text(description: string): JsonSchema {
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

function oneOrMore(values: readonly string[], description: string): JsonSchema {
  return { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', enum: values }, description }
}

const severity: JsonSchema = {
  type: 'string',
  enum: ['error', 'warning', 'info'],
  description: 'How bad a finding is.',
}

/** A severity, or `off`. */
export const severityOrOff: JsonSchema = {
  type: 'string',
  enum: ['error', 'warning', 'info', 'off'],
  description: 'How bad a finding is; `off` switches the rule off.',
}

const variantSchema: JsonSchema = {
  type: 'object',
  properties: {
    severity,
    message: text('What a finding of this variant says.'),
    suggest: text('What to do instead.'),
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

const ruleId: JsonSchema = {
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$',
  description: 'Full id of the rule.',
  [HINT]: both('Write the full id, such as core/late-answer.', '请写完整的规则 id，例如 core/late-answer。'),
}

/** A rule file. `kind` and `options` are checked after it, by the kinds that are known. */
export const RULE_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    id: { ...nameSchema, description: 'The name of the file, without its ending. The full id is <pack>/<id>.' },
    kind: { type: 'string', description: 'The operator that the rule uses.' },
    title: text('A short name for tables and lists.'),
    description: text('What the rule is for, in a sentence or two.'),
    severity: severityOrOff,
    category: {
      type: 'string',
      enum: ['courtesy', 'responsiveness', 'clarity', 'personalisation', 'compliance', 'process'],
      description: 'What the rule is about; scorecards and reports group by it.',
    },
    applies: {
      type: 'object',
      description: 'Which messages and conversations the rule looks at. Absent: all.',
      properties: {
        roles: oneOrMore(['customer', 'agent', 'bot', 'system'], 'Whose messages.'),
        channels: oneOrMore(['chat', 'phone'], 'Which conversations, by channel.'),
        langs: oneOrMore(['zh', 'en'], 'Which conversations, by language.'),
        posts: oneOrMore(['consultant', 'service', 'nurse', 'doctor'], 'Which agents, by post.'),
      },
      additionalProperties: false,
    },
    options: { type: 'object', description: 'Settings of the kind.' },
    message: text('What a finding says. `{match}` stands for the words found; the kind may know more placeholders.'),
    suggest: text('What to do instead.'),
    variants: {
      type: 'object',
      description: 'What findings of a variant say differently from the rule.',
      additionalProperties: variantSchema,
    },
    references: {
      type: 'array',
      description: 'Laws, standards and documents behind the rule.',
      items: {
        type: 'object',
        properties: {
          title: { type: 'string', minLength: 1 },
          since: { ...dateSchema, description: 'From when it applies.' },
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
      description:
        'Replacements that are safe: what comes out claims nothing new and fits wherever the words stood. `chatlint check --fix` makes them.',
      items: {
        type: 'object',
        properties: {
          find: {
            ...phraseList,
            uniqueItems: true,
            description: 'Words inside a finding, with (a|b) for alternatives; the first that is found is replaced.',
          },
          replace: { type: 'string', description: 'What stands there instead; empty: nothing.' },
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
      description:
        'More general rules that say nothing of a conversation for which this rule is, by its language and channel: one fault, one finding.',
    },
    examples: {
      type: 'object',
      description:
        'Conversations as plain text, or single agent messages; as a mapping where the rule reads fields of the conversation. `chatlint rules test` runs them.',
      properties: {
        flagged: { ...exampleList, description: 'The rule must find something in each of them.' },
        clean: { ...exampleList, description: 'The rule must find nothing in any of them.' },
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
    name: { ...nameSchema, description: 'The name of the file, without its ending.' },
    title: text('What the phrases have in common.'),
    phrases: { ...phraseList, description: 'The phrases.' },
    except: {
      ...phraseList,
      minItems: 0,
      description: 'Longer allowed phrases: a hit inside one of them does not count.',
    },
  },
  required: ['name', 'phrases'],
  additionalProperties: false,
  $defs: DEFINITIONS,
}

const severityPoints: JsonSchema = { type: 'number', exclusiveMinimum: 0 }

/** A `scorecard.yml`. Whether its rules exist is checked where they are known. */
export const SCORECARD_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    title: text('A name for reports.'),
    join: {
      type: 'boolean',
      description:
        'Add the sections to the scorecard of the packs that stand before this one, instead of taking its place.',
    },
    sections: {
      type: 'array',
      minItems: 1,
      description: 'The parts of the score.',
      items: {
        type: 'object',
        properties: {
          id: { ...nameSchema, description: 'A short name for programs.' },
          title: text('A name for reports.'),
          points: { type: 'number', exclusiveMinimum: 0, description: 'What the section is worth.' },
          deductions: {
            type: 'array',
            minItems: 1,
            description: 'What broken rules cost; together never more than the section is worth.',
            items: {
              type: 'object',
              properties: {
                rule: ruleId,
                points: {
                  description: 'What is taken off: a number, or a mapping from severity to number.',
                  if: { type: 'object' },
                  ['then' as string]: {
                    type: 'object',
                    properties: { error: severityPoints, warning: severityPoints, info: severityPoints },
                    minProperties: 1,
                    additionalProperties: false,
                  },
                  else: severityPoints,
                },
                per: {
                  type: 'string',
                  enum: ['conversation', 'finding'],
                  description: 'Whether it is taken off once (default) or for each finding.',
                },
              },
              required: ['rule', 'points'],
              additionalProperties: false,
            },
          },
        },
        required: ['id', 'points', 'deductions'],
        additionalProperties: false,
      },
    },
    fatal: {
      type: 'array',
      description: 'Rules that zero the score: an id, or a mapping of rule and severity.',
      items: {
        if: { type: 'object' },
        ['then' as string]: {
          type: 'object',
          properties: { rule: ruleId, severity },
          required: ['rule'],
          additionalProperties: false,
        },
        else: ruleId,
      },
    },
  },
  required: ['sections'],
  additionalProperties: false,
  $defs: DEFINITIONS,
}

/** A pack's `pack.yml`. */
export const PACK_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    name: { ...nameSchema, description: 'The first part of the ids of its rules.' },
    title: text('A name for lists and reports.'),
    extends: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', minLength: 1 },
      description: 'Packs whose rules and lexicons come with it: names, or paths that begin with "./" or "../".',
    },
  },
  required: ['name', 'title'],
  additionalProperties: false,
  $defs: DEFINITIONS,
}
