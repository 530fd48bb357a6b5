/** The schema of conditions on a conversation: on its fields, on what was said, and combinations of these. */
import type { JsonSchema } from '../plugin/index.js'
import { HINT } from './hint.js'
import { both } from './wording.js'

// Written so, because a literal property of this name looks like a promise to the linter.
const THEN = 'then'

const sources: JsonSchema = { $ref: '#/$defs/phraseSources' }
const conditions: JsonSchema = { type: 'array', minItems: 1, items: { $ref: '#/$defs/condition' } }
const scalar: JsonSchema = { type: ['string', 'number', 'boolean'] }

const onField: JsonSchema = {
  properties: {
    field: {
      type: 'string',
      pattern: '^[A-Za-z]\\w*(\\.\\w+)*$',
      description: both(
        "The field's path, such as direction, customer.region or meta.queue.",
        '字段路径，例如 direction、customer.region 或 meta.queue。',
      ),
      [HINT]: both('Write a path such as customer.region.', '请写成 customer.region 这样的路径。'),
    },
    equals: { ...scalar, description: both('It is this.', '等于这个值。') },
    not: { ...scalar, description: both('It is anything else, or absent.', '不等于这个值，或者没有这一项。') },
    in: { type: 'array', minItems: 1, items: scalar, description: both('It is one of these.', '是其中之一。') },
    exists: { type: 'boolean', description: both('It is there, or it is not.', '有这一项，或没有这一项。') },
    empty: {
      type: 'boolean',
      description: both(
        'It is absent, or there is nothing in it but blanks and punctuation; or there is.',
        '没有这一项，或其中只有空白和标点；或要求非空。',
      ),
    },
    phrases: { ...sources, description: both('Its text holds one of these.', '文字里含有其中之一。') },
    only: {
      ...sources,
      description: both(
        'Its text holds these and nothing else but figures and punctuation.',
        '除数字和标点外，文字里只有这些。',
      ),
    },
  },
  required: ['field'],
  minProperties: 2,
  additionalProperties: false,
  [HINT]: both(
    'Say what of the field: equals, not, in, exists, empty, phrases or only.',
    '请写明对该字段的要求：equals、not、in、exists、empty、phrases 或 only。',
  ),
}

const onWords: JsonSchema = {
  properties: {
    said: { ...sources, description: both('Somebody said one of these.', '有人说过其中之一。') },
    role: { type: 'string', enum: ['agent', 'customer'], default: 'agent', description: both('Who.', '谁。') },
    turns: {
      type: 'integer',
      minimum: 1,
      description: both('Only in their first turns, so many.', '只看其最初几轮。'),
    },
    unless: {
      $ref: '#/$defs/guards',
      default: [],
      description: both('Contexts in which it does not count.', '哪些语境下不算。'),
    },
  },
  required: ['said'],
  additionalProperties: false,
}

const onCall: JsonSchema = {
  properties: {
    call: {
      type: 'string',
      enum: ['in', 'out'],
      description: both(
        'The direction of the call: as recorded, else from the words with which it begins, else outgoing.',
        '通话方向：以记录为准；没有记录时看开头怎么说；仍看不出时按呼出。',
      ),
    },
  },
  additionalProperties: false,
}

const onEnd: JsonSchema = {
  properties: {
    lastWord: {
      type: 'string',
      enum: ['agent', 'customer'],
      description: both(
        'Whose the last words are; those of mere courtesy count for none.',
        '最后是谁在说；纯客套话不算。',
      ),
    },
  },
  additionalProperties: false,
}

const combined: JsonSchema = {
  properties: {
    all: { ...conditions, description: both('All of these hold.', '全部成立。') },
    any: { ...conditions, description: both('At least one of these holds.', '至少一个成立。') },
    none: { ...conditions, description: both('None of these holds.', '一个都不成立。') },
  },
  minProperties: 1,
  additionalProperties: false,
  [HINT]: both(
    'A condition has a field, words that were said, call or lastWord, or is a list under all, any or none.',
    '条件要么有 field、said、call 或 lastWord，要么是 all、any、none 下的列表。',
  ),
}

/** Each sort by the key that tells it. */
const SORTS = { field: onField, said: onWords, call: onCall, lastWord: onEnd }

/** A condition on a conversation. */
export const CONDITION: JsonSchema = {
  type: 'object',
  description: both(
    'A condition on a field, on what was said, on the call, or a combination of conditions.',
    '关于字段、说过的话、通话的条件，或若干条件的组合。',
  ),
  ...Object.entries(SORTS).reduceRight<JsonSchema>(
    (rest, [key, own]) => ({ if: { required: [key] }, [THEN]: own, else: rest }),
    combined,
  ),
}
