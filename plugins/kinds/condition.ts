/** Named conditions of `sequence`: what is to be found in a conversation, and where it stands. */
import type {
  ActName,
  Compiler,
  Dialogue,
  DialogueType,
  JsonSchema,
  NotEvaluable,
  PhraseSource,
  Post,
  QuestionStatus,
  QuestionTopic,
  Role,
  Span,
  Utterance,
} from './contract.js'
import { NEAR_SCHEMA, type PhraseOptions, phraseFinder } from './phrase-finder.js'
import { whole } from './spans.js'
import { type Waiting, waitsOver } from './waits.js'

interface Common {
  role?: Role
  within?: { first?: number; last?: number }
  post?: Post[]
  from?: number
  variant?: string
}

interface QuestionFilter {
  status?: QuestionStatus[]
  topic?: QuestionTopic[]
}

/** A condition as YAML has it; which key it has says what sort it is. */
export type Condition = Common &
  (
    | { act: ActName[] }
    | (Pick<PhraseOptions, 'any' | 'near'> & Partial<PhraseOptions>)
    | { question: QuestionFilter }
    | { answer: QuestionFilter }
    | { substantive: boolean; minLength?: number; maxLength?: number; beside?: PhraseSource[] }
    | { waited: Waiting }
    | { type: DialogueType[] }
    | { field: string; is: (string | number | boolean)[]; absent?: boolean }
  )

/** A place where a condition holds. */
export interface Place extends Span {
  variant?: string | undefined
  /** Is itself the turn in which something is due, so that none has to follow. */
  due?: boolean
}

/** Why nobody can tell; `soft` where the rule may do without. */
export type Unknown = NotEvaluable & { soft?: boolean }

/** Places where a condition holds, whether it holds for the conversation as a whole, or why nobody can tell. */
export type Finder = (dialogue: Dialogue) => readonly Place[] | boolean | Unknown

/** Whether a condition speaks of the conversation and so stands nowhere in it. */
export function isWhole(condition: Condition): boolean {
  return 'type' in condition || 'field' in condition
}

/** Compiles a condition. Its places come in the order of the text. */
export function finderOf(condition: Condition, compiler: Compiler): Finder {
  if ('type' in condition) return (dialogue) => condition.type.includes(dialogue.type.value)
  if ('field' in condition) return ofField(condition)
  if ('waited' in condition) return waitsOver(condition.waited, compiler, condition.variant)
  const find = placesOf(condition, compiler)
  const { role, within, post, from = 1, variant } = condition
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
    if (from > 1) places = fromTurn(places, dialogue, from)
    return variant === undefined ? places : places.map((each) => ({ ...each, variant: each.variant ?? variant }))
  }
}

type Placed = Exclude<Condition, { type: DialogueType[] } | { field: string } | { waited: Waiting }>

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
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, substantive, beside } = condition
    const role = condition.role ?? 'agent'
    const empty = beside && compiler.phrases(beside)
    const carries = (dialogue: Dialogue, each: Utterance): boolean =>
      dialogue.substantive(each) && !(empty && isNothingBut(each, dialogue.hits(empty, each)))
    return (dialogue) =>
      dialogue.utterances
        .filter((each) => each.role === role && carries(dialogue, each) === substantive)
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

/** Whether the hits cover all letters and digits of a message. */
function isNothingBut({ text }: Utterance, hits: readonly Span[]): boolean {
  let rest = text
  for (const { start, end } of hits) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return hits.length > 0 && !/[\p{L}\p{N}]/u.test(rest)
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

/** The places from the Nth turn on in which the condition holds. */
function fromTurn(places: readonly Place[], dialogue: Dialogue, from: number): readonly Place[] {
  const turns = new Set<unknown>()
  return places.filter(({ message }) => turns.add(dialogue.utterances[message]?.turn ?? message).size >= from)
}

function postOf(dialogue: Dialogue, message: number): Post | undefined {
  return dialogue.utterances[message]?.node.fields.post ?? dialogue.conversation.fields.agent?.post
}

function ofField({ field, is, absent }: { field: string; is: unknown[]; absent?: boolean }): Finder {
  const steps = field.split('.')
  return ({ conversation }) => {
    let value: unknown = conversation.fields
    for (const step of steps) {
      const owner = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
      value = Object.hasOwn(owner, step) ? owner[step] : undefined
    }
    if (value !== undefined && value !== null) return is.includes(value)
    return absent ?? { notEvaluable: { en: `the conversation has no "${field}"`, zh: `对话没有“${field}”字段` } }
  }
}

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
    is: { type: 'array', minItems: 1, items: { type: ['string', 'number', 'boolean'] }, description: 'Its values.' },
    absent: { type: 'boolean', description: 'Whether it holds where the field is absent; else not evaluable.' },
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
      required: [...required, ...(key === 'field' ? ['field', 'is'] : [key])],
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
