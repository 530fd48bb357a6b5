/** Named conditions of `sequence`: what is to be found in a conversation, and where it stands. */
import type {
  ActName,
  Compiler,
  Dialogue,
  DialogueType,
  JsonSchema,
  Localized,
  NotEvaluable,
  Post,
  QuestionStatus,
  QuestionTopic,
  Role,
  Span,
  Utterance,
} from './contract.js'
import { askedOf, type OnField, onField, without } from './conditions.js'
import { NEAR_SCHEMA, type PhraseOptions, phraseFinder } from './phrase-finder.js'
import { whole } from './spans.js'

interface Common {
  role?: Role
  within?: { first?: number; last?: number }
  post?: Post[]
  variant?: string
  title?: Localized
}

interface QuestionFilter {
  status?: QuestionStatus[]
  topic?: QuestionTopic[]
}

type FieldCondition = OnField & { is?: OnField['in']; absent?: boolean }

/** A condition as YAML has it; which key it has says what sort it is. */
export type Condition = Common &
  (
    | { act: ActName[] }
    | (Pick<PhraseOptions, 'any' | 'near'> & Partial<PhraseOptions>)
    | { question: QuestionFilter }
    | { answer: QuestionFilter }
    | { substantive: boolean; minLength?: number; maxLength?: number }
    | { type: DialogueType[] }
    | FieldCondition
    | { call: 'in' | 'out' }
  )

/** A place where a condition holds. */
export interface Place extends Span {
  variant?: string | undefined
}

/** Places where a condition holds, whether it holds for the conversation as a whole, or why nobody can tell. */
export type Finder = (dialogue: Dialogue) => readonly Place[] | boolean | NotEvaluable

/** Whether a condition speaks of the conversation and so stands nowhere in it. */
export function isWhole(condition: Condition): boolean {
  return 'type' in condition || 'field' in condition || 'call' in condition
}

/**
 * Compiles a condition. Its places come in the order of the text.
 *
 * @param needs Fields without which nothing can be said.
 */
export function finderOf(condition: Condition, compiler: Compiler, needs: readonly string[] = []): Finder {
  if ('type' in condition) return (dialogue) => condition.type.includes(dialogue.type.value)
  if ('call' in condition) return ({ direction }) => direction === condition.call
  if ('field' in condition) return ofField(condition, compiler, needs)
  const find = placesOf(condition, compiler)
  const { role, within, post, variant } = condition
  return (dialogue) => {
    let places = find(dialogue)
    if (role) places = places.filter(({ message }) => dialogue.utterances[message]?.role === role)
    if (within) places = places.filter(({ message }) => isWithin(dialogue.utterances[message], dialogue, within))
    if (post) places = places.filter(({ message }) => dialogue.utterances[message]?.role === 'agent')
    if (post && places.length > 0) {
      const posts = places.map(({ message }) => postOf(dialogue, message))
      if (posts.includes(undefined))
        return { notEvaluable: { en: "the agent's post is not known", zh: '不知道客服人员的岗位' } }
      places = places.filter((_, index) => post.includes(posts[index] as Post))
    }
    return variant === undefined ? places : places.map((each) => ({ ...each, variant: each.variant ?? variant }))
  }
}

type Placed = Exclude<Condition, { type: DialogueType[] } | { field: string } | { call: string }>

function placesOf(condition: Placed, compiler: Compiler): (dialogue: Dialogue) => readonly Place[] {
  if ('act' in condition) return (dialogue) => dialogue.acts().filter(({ act }) => condition.act.includes(act))
  if ('question' in condition) return (dialogue) => dialogue.questions.filter((each) => isOf(each, condition.question))
  if ('answer' in condition) {
    return (dialogue) => {
      const answers = dialogue.questions.flatMap((each) =>
        each.answeredBy !== undefined && isOf(each, condition.answer) ? [each.answeredBy] : [],
      )
      return [...new Set(answers)].sort((a, b) => a - b).map((index) => whole(dialogue.utterances[index]!))
    }
  }
  if ('substantive' in condition) {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, substantive } = condition
    const role = condition.role ?? 'agent'
    return (dialogue) =>
      dialogue.utterances
        .filter((each) => each.role === role && dialogue.substantive(each) === substantive)
        .filter((each) => dialogue.length(each) >= minLength && dialogue.length(each) <= maxLength)
        .map(whole)
  }
  const roles = condition.role ? [condition.role] : (compiler.rule.applies.roles ?? ['agent'])
  const near = condition.near && { ...condition.near, within: condition.near.within ?? 10 }
  const { any, unless = [], distinct = 1 } = condition
  const find = phraseFinder({ any, unless, distinct, ...(near && { near }) }, compiler)
  return (dialogue) =>
    dialogue.utterances.flatMap((each) =>
      roles.includes(each.role)
        ? find(dialogue, each).map((hit) => ({ ...hit, variant: any[hit.source]?.variant }))
        : [],
    )
}

function isOf(question: { status: QuestionStatus; topic: QuestionTopic }, { status, topic }: QuestionFilter): boolean {
  return (status?.includes(question.status) ?? true) && (topic?.includes(question.topic) ?? true)
}

function isWithin(
  utterance: Utterance | undefined,
  dialogue: Dialogue,
  { first, last }: { first?: number; last?: number },
): boolean {
  const turn = utterance?.turn
  if (!turn) return false
  const same = dialogue.turns.filter(({ role }) => role === turn.role)
  const place = same.indexOf(turn)
  return (first === undefined || place < first) && (last === undefined || place >= same.length - last)
}

function postOf(dialogue: Dialogue, message: number): Post | undefined {
  return dialogue.utterances[message]?.node.fields.post ?? dialogue.conversation.fields.agent?.post
}

/**
 * As in `metadata`, but that a field which `is` one of these must be there, unless `absent` says what holds without it. So must
 * those that the rule needs.
 */
function ofField(condition: FieldCondition, compiler: Compiler, needs: readonly string[]): Finder {
  const { is, absent, ...rest } = condition
  const needed = absent === undefined && (is !== undefined || needs.includes(rest.field))
  const test = onField({ ...rest, ...(is && { in: is }) }, compiler, needed)
  return (dialogue) => {
    const asked = askedOf(dialogue)
    if (absent !== undefined && asked.get(rest.field) === undefined) return absent
    return test(asked) ?? without([rest.field])
  }
}

// Written so, because a literal property of this name looks like a promise to the linter.
const THEN = 'then'

const COUNT: JsonSchema = { type: 'integer', minimum: 1 }

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
  variant: { type: 'string', minLength: 1, description: 'The variant of findings that stand on this condition.' },
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
    ...COMMON,
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
