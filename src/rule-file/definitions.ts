/**
 * The parts of schemas that every kind can refer to as `{"$ref": "#/$defs/<name>"}`. The same objects check rules at
 * load and go into the schema that editors use.
 */

import { type ActName, GUARDS, type JsonSchema, type Localized } from '../plugin/index.js'
import { CONDITION } from './condition-schema.js'
import { HINT } from './hint.js'

// Written so, because a literal property of this name looks like a promise to the linter.
const THEN = 'then'

export { HINT } from './hint.js'

// The record makes the compiler refuse an act that is missing here.
const ACTS: Record<ActName, string> = {
  greeting: 'the agent greets',
  self_introduction: 'the agent says who they are or whom they speak for',
  address: 'the agent uses the customer’s name or title',
  thanks: 'the agent thanks',
  apology: 'the agent apologises',
  empathy: 'the agent shows understanding for a feeling',
  reassurance: 'the agent takes away a worry',
  closing: 'the agent says goodbye or offers further help',
  care_tip: 'the agent gives advice for everyday care',
  recap: 'the agent sums up what was agreed',
  contact_request: 'the agent asks for a phone number or account',
  appointment_invite: 'the agent invites to come or to book',
  customer_thanks: 'the customer thanks',
  customer_greeting: 'the customer greets',
  customer_closing: 'the customer says goodbye',
  distress: 'the customer is in pain, afraid or sad',
  refusal: 'the customer declines',
  contact_left: 'the customer leaves a phone number or account',
  name_given: 'the customer gives a name or a title',
  summons: 'the customer calls for somebody who does not answer',
}

const variant: JsonSchema = {
  type: 'string',
  minLength: 1,
  description: 'The variant of the rule that findings of this source belong to; described under `variants`.',
}

const lexicon: JsonSchema = {
  type: 'string',
  minLength: 1,
  description: 'Name of a lexicon of this pack or of one that it extends.',
}

const phrase: JsonSchema = {
  description: 'One phrase, or a list of phrases.',
  if: { type: 'array' },
  [THEN]: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 } },
  else: { type: 'string', minLength: 1 },
}

const regex: JsonSchema = {
  type: 'string',
  minLength: 1,
  description:
    'A regular expression as JavaScript has it, without slashes. It is refused where it could run for very long.',
}

const flags: JsonSchema = { type: 'string', description: 'Flags of the regular expression.' }

const ONE_SORT: Localized = {
  en: 'An item is one of lexicon, phrase or regex; write two items for two of them.',
  zh: '每一项只能是 lexicon、phrase、regex 之一；要用两种，请写成两项。',
}

function only(properties: Record<string, JsonSchema>, required: string): JsonSchema {
  return { properties: { ...properties, variant }, required: [required], additionalProperties: false, [HINT]: ONE_SORT }
}

// A chain of if/else, not oneOf: the branch is chosen by the key that is there, and only that branch is checked.
const phraseSource: JsonSchema = {
  type: 'object',
  description: 'Phrases: a lexicon, literal phrases, or a regular expression.',
  if: { required: ['lexicon'] },
  [THEN]: only({ lexicon }, 'lexicon'),
  else: {
    if: { required: ['regex'] },
    [THEN]: only({ regex, flags }, 'regex'),
    else: {
      if: { required: ['phrase'] },
      [THEN]: only({ phrase }, 'phrase'),
      else: {
        properties: { lexicon, phrase, regex, flags, variant },
        anyOf: [{ required: ['lexicon'] }, { required: ['phrase'] }, { required: ['regex'] }],
        additionalProperties: false,
      },
    },
  },
}

const guard: JsonSchema = {
  type: 'string',
  enum: GUARDS,
  description: 'A context in which the words do not mean what they say.',
}

/** Definitions that the options of a kind may refer to. */
export const DEFINITIONS = {
  localized: {
    type: 'object',
    description: 'A text in English and Chinese.',
    properties: {
      en: { type: 'string', minLength: 1, description: 'In English.' },
      zh: { type: 'string', minLength: 1, description: 'In Chinese.' },
    },
    required: ['en', 'zh'],
    additionalProperties: false,
    [HINT]: { en: 'Write it in both languages: {en: …, zh: …}.', zh: '请写出中英两种文字：{en: …, zh: …}。' },
  },
  phraseSource,
  phraseSources: { type: 'array', minItems: 1, items: { $ref: '#/$defs/phraseSource' } },
  guard,
  guards: { type: 'array', uniqueItems: true, items: { $ref: '#/$defs/guard' } },
  /** Guards and longer allowed phrases, mixed, as `unless` of a phrase rule has them. */
  unless: {
    type: 'array',
    items: { if: { type: 'object' }, [THEN]: { $ref: '#/$defs/phraseSource' }, else: { $ref: '#/$defs/guard' } },
  },
  act: { type: 'string', enum: Object.keys(ACTS), enumDescriptions: Object.values(ACTS) },
  acts: { type: 'array', minItems: 1, uniqueItems: true, items: { $ref: '#/$defs/act' } },
  condition: CONDITION,
} as const satisfies Record<string, JsonSchema>
