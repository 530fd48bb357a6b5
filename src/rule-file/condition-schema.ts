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
      description: "The field's path, such as direction, customer.region or meta.queue.",
      [HINT]: both('Write a path such as customer.region.', '请写成 customer.region 这样的路径。'),
    },
    equals: { ...scalar, description: 'It is this.' },
    not: { ...scalar, description: 'It is anything else, or absent.' },
    in: { type: 'array', minItems: 1, items: scalar, description: 'It is one of these.' },
    exists: { type: 'boolean', description: 'It is there, or it is not.' },
    empty: {
      type: 'boolean',
      description: 'It is absent, or there is nothing in it but blanks and punctuation; or there is.',
    },
    phrases: { ...sources, description: 'Its text holds one of these.' },
    only: { ...sources, description: 'Its text holds these and nothing else but figures and punctuation.' },
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
    said: { ...sources, description: 'Somebody said one of these.' },
    role: { type: 'string', enum: ['agent', 'customer'], default: 'agent', description: 'Who.' },
    turns: { type: 'integer', minimum: 1, description: 'Only in their first turns, so many.' },
    unless: { $ref: '#/$defs/guards', default: [], description: 'Contexts in which it does not count.' },
  },
  required: ['said'],
  additionalProperties: false,
}

const onCall: JsonSchema = {
  properties: {
    call: {
      type: 'string',
      enum: ['in', 'out'],
      description: 'The direction of the call: as recorded, else from the words with which it begins, else outgoing.',
    },
  },
  additionalProperties: false,
}

const onEnd: JsonSchema = {
  properties: {
    lastWord: {
      type: 'string',
      enum: ['agent', 'customer'],
      description: 'Whose the last words are; those of mere courtesy count for none.',
    },
  },
  additionalProperties: false,
}

const combined: JsonSchema = {
  properties: {
    all: { ...conditions, description: 'All of these hold.' },
    any: { ...conditions, description: 'At least one of these holds.' },
    none: { ...conditions, description: 'None of these holds.' },
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
  description: 'A condition on a field, on what was said, on the call, or a combination of conditions.',
  ...Object.entries(SORTS).reduceRight<JsonSchema>(
    (rest, [key, own]) => ({ if: { required: [key] }, [THEN]: own, else: rest }),
    combined,
  ),
}
