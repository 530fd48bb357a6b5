import type { JsonSchema } from '../plugin/index.js'
import { DEFINITIONS, HINT } from '../rule-file/definitions.js'
import { dateSchema, severityOrOff } from '../rule-file/schemas.js'
import { both } from '../rule-file/wording.js'
import { COLUMN_FIELDS } from './types.js'

// Written so, because a literal property of this name looks like a promise to the linter.
const THEN = 'then'

const name: JsonSchema = { type: 'string', minLength: 1 }

function list(description: string): JsonSchema {
  return { type: 'array', uniqueItems: true, items: name, description }
}

/** A list, or where there is only one, that one. */
function oneOrMore(description: string): JsonSchema {
  return {
    description,
    if: { type: 'array' },
    [THEN]: { type: 'array', minItems: 1, uniqueItems: true, items: name },
    else: name,
  }
}

const override: JsonSchema = {
  description: 'A severity, or a mapping of severity and options.',
  if: { type: 'string' },
  [THEN]: severityOrOff,
  else: {
    type: 'object',
    properties: {
      severity: severityOrOff,
      options: { type: 'object', description: 'Options of the rule’s kind; what is not named stays.' },
    },
    additionalProperties: false,
    [HINT]: both('Write a severity, or {severity: …, options: {…}}.', '请写一个级别，或 {severity: …, options: {…}}。'),
  },
}

const rules: JsonSchema = {
  type: 'object',
  description: 'Severity and options of rules, by full id such as core/late-answer.',
  additionalProperties: override,
}

const lexicons: JsonSchema = {
  type: 'object',
  description: 'Phrases to add to lexicons, and to take out of them.',
  additionalProperties: {
    type: 'object',
    properties: { add: list('Phrases to add.'), remove: list('Phrases to take out, as the lexicon writes them.') },
    additionalProperties: false,
    [HINT]: both('Write {add: [ … ], remove: [ … ]}.', '请写成 {add: [ … ], remove: [ … ]}。'),
  },
}

function mapping(keys: readonly string[], value: (key: string) => JsonSchema, description: string): JsonSchema {
  const properties = Object.fromEntries(keys.map((key) => [key, value(key)]))
  return { type: 'object', properties, additionalProperties: false, description }
}

const suppression = {
  ...mapping(
    ['rule', 'conversation', 'fingerprint', 'reason', 'by', 'until'],
    (key) => (key === 'until' ? { ...dateSchema, description: 'The last day on which it holds.' } : name),
    'A finding that is not to be reported, why, and who says so.',
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
    extends: oneOrMore('Configuration files that this one builds on, as paths.'),
    packs: list('Packs of rules: names of bundled ones, or paths of folders.'),
    plugins: list('Modules that give kinds, importers, reporters or packs: package names or paths.'),
    rules,
    lexicons,
    overrides: {
      type: 'array',
      description: 'Rules and lexicons for some files only.',
      items: {
        type: 'object',
        properties: { files: oneOrMore('Globs, relative to this file.'), rules, lexicons },
        required: ['files'],
        additionalProperties: false,
      },
    },
    ignore: oneOrMore('Globs of inputs to leave out.'),
    roles: mapping(
      ['agent', 'customer', 'bot', 'system'],
      (role) => oneOrMore(`Speakers that are ${role}: names, or regexes between slashes such as /^VIP/.`),
      'Who speaks, where the input does not say.',
    ),
    columns: mapping(
      COLUMN_FIELDS,
      (field) => oneOrMore(`Header names of the column that holds: ${field}.`),
      'Columns of tables, by field.',
    ),
    defaultPost: {
      type: 'string',
      enum: ['consultant', 'service', 'nurse', 'doctor'],
      description: 'The post of agents of whom nothing says it.',
    },
    timezone: { ...name, description: 'The zone of times without one, such as Asia/Shanghai.' },
    organisation: mapping(
      ['name', 'specialties', 'contact'],
      (key) =>
        key === 'name' ? name : oneOrMore(key === 'contact' ? 'Ways to reach it.' : 'What it treats or deals in.'),
      'Whose conversations these are.',
    ),
    replyLibrary: oneOrMore('Files of the team’s canned replies.'),
    placeholders: list('Placeholders that templates may use.'),
    requiredTopics: {
      type: 'array',
      description: 'Topics that a script library must cover.',
      items: {
        if: { type: 'object' },
        [THEN]: {
          type: 'object',
          properties: { name, phrases: list('Words that show the topic.') },
          required: ['name'],
          additionalProperties: false,
        },
        else: name,
      },
    },
    scorecard: { ...name, description: 'The scorecard: a file, or the name of the pack whose own is meant.' },
    suppressions: {
      description: 'Findings that are not to be reported: a file of them, or a list.',
      if: { type: 'array' },
      [THEN]: { type: 'array', items: suppression },
      else: name,
    },
    baseline: { ...name, description: 'A file of findings that are known already.' },
    locale: { type: 'string', enum: ['zh', 'en'], description: 'The language of reports.' },
    mask: { type: 'boolean', description: 'Whether personal data is masked in reports (default true).' },
    sample: {
      description: 'How many conversations to review: a number, or a share such as 5%.',
      if: { type: 'string' },
      [THEN]: {
        type: 'string',
        pattern: '^(100|\\d{1,2}(\\.\\d+)?)%$',
        [HINT]: both('Write a number such as 200, or a share such as 5%.', '请写数量（如 200）或比例（如 5%）。'),
      },
      else: { type: 'integer', minimum: 1 },
    },
    today: { ...dateSchema, description: 'The date of the run, for reproducible ones.' },
  },
  additionalProperties: false,
  $defs: DEFINITIONS,
}
