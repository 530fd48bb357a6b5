/** The schema of the named conditions of `sequence`, and of the steps of `script`. */
import type { JsonSchema } from './contract.js'
import { NEAR_SCHEMA } from './phrase-finder.js'

// Written so, because a literal property of this name looks like a promise to the linter.
const THEN = 'then'

const COUNT: JsonSchema = { type: 'integer', minimum: 1 }

const SECONDS: JsonSchema = { type: 'number', exclusiveMinimum: 0, description: 'Longer is too long; in seconds.' }

const VARIANT: JsonSchema = {
  type: 'string',
  minLength: 1,
  description: 'The variant of findings that stand on this condition.',
}

const COMMON: Record<string, JsonSchema> = {
  role: { type: 'string', enum: ['customer', 'agent', 'bot', 'system'], description: 'Only in messages of this role.' },
  within: {
    type: 'object',
    description: 'Only in the first or last turns of the role that speaks.',
    properties: { first: COUNT, last: COUNT },
    minProperties: 1,
    additionalProperties: false,
  },
  post: {
    type: 'array',
    minItems: 1,
    items: { type: 'string', enum: ['consultant', 'service', 'nurse', 'doctor'] },
    description: 'Only said by an agent of one of these posts.',
  },
  from: { ...COUNT, description: 'Only from the Nth turn on in which it holds: the third invitation.' },
  variant: VARIANT,
  title: { $ref: '#/$defs/localized', description: 'What a message calls it in {missing}.' },
}

const QUESTION: JsonSchema = {
  type: 'object',
  properties: {
    status: { type: 'array', minItems: 1, items: { enum: ['answered', 'late', 'deflected', 'ignored'] } },
    topic: {
      type: 'array',
      minItems: 1,
      items: {
        enum: [
          'price',
          'time',
          'place',
          'quantity',
          'yes-no',
          'how-to',
          'cause',
          'choice',
          'identity',
          'contact',
          'request',
          'other',
        ],
      },
    },
  },
  additionalProperties: false,
}

const SCALAR: JsonSchema = { type: ['string', 'number', 'boolean'] }

/** What may be asked of a field, as conditions of `metadata` do. */
const FIELD_TESTS: Record<string, JsonSchema> = {
  equals: { ...SCALAR, description: 'It is this.' },
  not: { ...SCALAR, description: 'It is anything else, or absent.' },
  in: { type: 'array', minItems: 1, items: SCALAR, description: 'It is one of these.' },
  exists: { type: 'boolean', description: 'It is there, or it is not.' },
  empty: { type: 'boolean', description: 'There is nothing in it but blanks and punctuation; or there is.' },
  phrases: { $ref: '#/$defs/phraseSources', description: 'Its text holds one of these.' },
  only: { $ref: '#/$defs/phraseSources', description: 'Its text holds these and nothing else.' },
}

/** The sorts of conditions, each by the key that tells it, with the other keys that it may have. */
const SORTS: Record<string, Record<string, JsonSchema>> = {
  act: { act: { $ref: '#/$defs/acts', description: 'Acts.' }, ...COMMON },
  any: {
    any: { $ref: '#/$defs/phraseSources', description: 'Phrases; without `role` in messages of agents.' },
    unless: { $ref: '#/$defs/unless', description: 'What makes them innocent.' },
    near: NEAR_SCHEMA,
    distinct: { ...COUNT, description: 'How many different phrases one message must hold.' },
    ...COMMON,
  },
  question: { question: { ...QUESTION, description: 'A customer question, by fate and topic.' }, ...COMMON },
  answer: { answer: { ...QUESTION, description: 'The agent message that answered a question.' }, ...COMMON },
  substantive: {
    substantive: { type: 'boolean', description: 'A message that carries something, or one that carries nothing.' },
    minLength: { ...COUNT, description: 'In Han characters or words.' },
    maxLength: COUNT,
    beside: { $ref: '#/$defs/phraseSources', description: 'A message of nothing but these carries nothing either.' },
    ...COMMON,
  },
  waited: {
    waited: {
      type: 'object',
      description:
        'A reply that the customer waited for too long. Where no times are known, and no other condition anchors the rule, not evaluable.',
      properties: {
        reply: SECONDS,
        hold: SECONDS,
        trigger: { $ref: '#/$defs/phraseSources', description: 'Words that ask the customer to wait.' },
      },
      minProperties: 1,
      additionalProperties: false,
    },
    variant: VARIANT,
  },
  type: {
    type: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', enum: ['missed', 'invalid', 'abnormal_end', 'normal_end'] },
      description: 'The dialogue type; holds for the whole conversation.',
    },
  },
  field: {
    field: { type: 'string', minLength: 1, description: 'A field of the conversation, such as customer.region.' },
    ...FIELD_TESTS,
    is: { type: 'array', minItems: 1, items: SCALAR, description: 'As `in`; not evaluable where it is absent.' },
    absent: { type: 'boolean', description: 'Whether it holds where the field is absent.' },
  },
  call: {
    call: {
      type: 'string',
      enum: ['in', 'out'],
      description: 'The direction of the call: as recorded, else from the words with which it begins, else outgoing.',
    },
  },
  guessedName: {
    guessedName: {
      const: true,
      description:
        'The agent tries out a name that the customer did not give and that is not theirs; not evaluable without `customer`.',
    },
  },
}

/** What more a condition may say where a kind uses it as a part of something larger. */
interface More {
  /** Which sorts it may be; else all. */
  sorts?: readonly string[]
  properties?: Record<string, JsonSchema>
  required?: readonly string[]
}

/** The schema of a condition: the key that is there chooses the branch, and only that branch is checked. */
export function conditionSchema({ sorts = Object.keys(SORTS), properties = {}, required = [] }: More = {}): JsonSchema {
  const own = (key: string): JsonSchema => ({ ...SORTS[key], ...properties })
  const branch = (rest: JsonSchema, key: string): JsonSchema => ({
    if: { required: [key] },
    [THEN]: {
      properties: own(key),
      required: [...required, key],
      ...(key === 'field' && { anyOf: ['is', ...Object.keys(FIELD_TESTS)].map((test) => ({ required: [test] })) }),
      additionalProperties: false,
    },
    else: rest,
  })
  return {
    type: 'object',
    ...sorts.reduceRight<JsonSchema>(branch, {
      properties: Object.assign({}, ...sorts.map(own)) as JsonSchema,
      anyOf: sorts.map((key) => ({ required: [key] })),
      additionalProperties: false,
    }),
  }
}
