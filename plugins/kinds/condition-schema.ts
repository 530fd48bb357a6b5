/** The schema of the named conditions of `sequence`, and of the steps of `script`. */
import type { JsonSchema } from './contract.js'
import { NEAR_SCHEMA } from './phrase-finder.js'

// Written so, because a literal property of this name looks like a promise to the linter.
const THEN = 'then'

const COUNT: JsonSchema = { type: 'integer', minimum: 1 }

const SECONDS: JsonSchema = {
  type: 'number',
  exclusiveMinimum: 0,
  description: { en: 'Longer is too long; in seconds.', zh: '超过这么多秒算太久。' },
}

const VARIANT: JsonSchema = {
  type: 'string',
  minLength: 1,
  description: {
    en: 'The variant of findings that stand on this condition.',
    zh: '由这个条件得出的问题属于哪个变体。',
  },
}

const COMMON: Record<string, JsonSchema> = {
  role: {
    type: 'string',
    enum: ['customer', 'agent', 'bot', 'system'],
    description: { en: 'Only in messages of this role.', zh: '只看这一方的消息。' },
  },
  within: {
    type: 'object',
    description: {
      en: 'Only in the first or last turns of the role that speaks.',
      zh: '只看说话一方的前几轮或后几轮。',
    },
    properties: { first: COUNT, last: COUNT },
    minProperties: 1,
    additionalProperties: false,
  },
  post: {
    type: 'array',
    minItems: 1,
    items: { type: 'string', enum: ['consultant', 'service', 'nurse', 'doctor'] },
    description: { en: 'Only said by an agent of one of these posts.', zh: '只看这些岗位的客服所说的话。' },
  },
  from: {
    ...COUNT,
    description: {
      en: 'Only from the Nth turn on in which it holds: the third invitation.',
      zh: '从第几次成立的那一轮起才算，例如第三次邀约。',
    },
  },
  variant: VARIANT,
  title: {
    $ref: '#/$defs/localized',
    description: { en: 'What a message calls it in {missing}.', zh: '提示语里 {missing} 怎么称呼它。' },
  },
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
  equals: { ...SCALAR, description: { en: 'It is this.', zh: '等于这个值。' } },
  not: { ...SCALAR, description: { en: 'It is anything else, or absent.', zh: '不等于这个值，或者没有这一项。' } },
  in: { type: 'array', minItems: 1, items: SCALAR, description: { en: 'It is one of these.', zh: '是其中之一。' } },
  exists: { type: 'boolean', description: { en: 'It is there, or it is not.', zh: '有这一项，或没有这一项。' } },
  empty: {
    type: 'boolean',
    description: {
      en: 'There is nothing in it but blanks and punctuation; or there is.',
      zh: '只有空白和标点算空；或要求非空。',
    },
  },
  phrases: {
    $ref: '#/$defs/phraseSources',
    description: { en: 'Its text holds one of these.', zh: '文字里含有其中之一。' },
  },
  only: {
    $ref: '#/$defs/phraseSources',
    description: { en: 'Its text holds these and nothing else.', zh: '文字里只有这些，没有别的内容。' },
  },
}

/** The sorts of conditions, each by the key that tells it, with the other keys that it may have. */
const SORTS: Record<string, Record<string, JsonSchema>> = {
  act: { act: { $ref: '#/$defs/acts', description: { en: 'Acts.', zh: '行为。' } }, ...COMMON },
  any: {
    any: {
      $ref: '#/$defs/phraseSources',
      description: {
        en: 'Phrases; without `role` in messages of agents.',
        zh: '词句；没有写 `role` 时只看客服的消息。',
      },
    },
    unless: { $ref: '#/$defs/unless', description: { en: 'What makes them innocent.', zh: '哪些情况下不算。' } },
    near: NEAR_SCHEMA,
    distinct: {
      ...COUNT,
      description: {
        en: 'How many different phrases one message must hold.',
        zh: '一条消息里至少要有几个不同的词句。',
      },
    },
    ...COMMON,
  },
  question: {
    question: {
      ...QUESTION,
      description: { en: 'A customer question, by fate and topic.', zh: '客户的问题，按结果和主题。' },
    },
    ...COMMON,
  },
  answer: {
    answer: {
      ...QUESTION,
      description: { en: 'The agent message that answered a question.', zh: '回答了问题的那条客服消息。' },
    },
    ...COMMON,
  },
  substantive: {
    substantive: {
      type: 'boolean',
      description: {
        en: 'A message that carries something, or one that carries nothing.',
        zh: '有实质内容的消息，或没有实质内容的消息。',
      },
    },
    minLength: { ...COUNT, description: { en: 'In Han characters or words.', zh: '按汉字数或词数。' } },
    maxLength: COUNT,
    beside: {
      $ref: '#/$defs/phraseSources',
      description: {
        en: 'A message of nothing but these carries nothing either.',
        zh: '只由这些话组成的消息，也算没有实质内容。',
      },
    },
    ...COMMON,
  },
  waited: {
    waited: {
      type: 'object',
      description: {
        en: 'A reply that the customer waited for too long. Where no times are known, and no other condition anchors the rule, not evaluable.',
        zh: '让客户等得太久的回复。没有时间信息、规则又没有别的条件可依时，无法判断。',
      },
      properties: {
        reply: SECONDS,
        hold: SECONDS,
        trigger: {
          $ref: '#/$defs/phraseSources',
          description: { en: 'Words that ask the customer to wait.', zh: '请客户稍等的话。' },
        },
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
      description: { en: 'The dialogue type; holds for the whole conversation.', zh: '对话类型；对整段对话成立。' },
    },
  },
  field: {
    field: {
      type: 'string',
      minLength: 1,
      description: {
        en: 'A field of the conversation, such as customer.region.',
        zh: '对话的字段，例如 customer.region。',
      },
    },
    ...FIELD_TESTS,
    is: {
      type: 'array',
      minItems: 1,
      items: SCALAR,
      description: { en: 'As `in`; not evaluable where it is absent.', zh: '同 `in`；没有这一项时无法判断。' },
    },
    absent: {
      type: 'boolean',
      description: { en: 'Whether it holds where the field is absent.', zh: '没有这一项时是否算成立。' },
    },
  },
  call: {
    call: {
      type: 'string',
      enum: ['in', 'out'],
      description: {
        en: 'The direction of the call: as recorded, else from the words with which it begins, else outgoing.',
        zh: '通话方向：以记录为准；没有记录时看开头怎么说；仍看不出时按呼出。',
      },
    },
  },
  guessedName: {
    guessedName: {
      const: true,
      description: {
        en: 'The agent tries out a name that the customer did not give and that is not theirs; not evaluable without `customer`.',
        zh: '客服试探着叫了一个客户没有给过、也不是客户的名字；没有 `customer` 时无法判断。',
      },
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
