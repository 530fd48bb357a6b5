/**
 * The parts of schemas that every kind can refer to as `{"$ref": "#/$defs/<name>"}`. The same objects check rules at
 * load and go into the schema that editors use.
 */

import { type ActName, GUARDS, type JsonSchema, type Localized } from '../plugin/index.js'
import { CONDITION } from './condition-schema.js'
import { HINT } from './hint.js'
import { both } from './wording.js'

// Written so, because a literal property of this name looks like a promise to the linter.
const THEN = 'then'

export { HINT } from './hint.js'

// The record makes the compiler refuse an act that is missing here.
const ACTS: Record<ActName, Localized> = {
  greeting: both('the agent greets', '客服打招呼'),
  self_introduction: both('the agent says who they are or whom they speak for', '客服说明自己是谁、代表哪里'),
  address: both('the agent uses the customer’s name or title', '客服称呼客户的姓名或称谓'),
  thanks: both('the agent thanks', '客服道谢'),
  apology: both('the agent apologises', '客服道歉'),
  empathy: both('the agent shows understanding for a feeling', '客服对客户的感受表示理解'),
  reassurance: both('the agent takes away a worry', '客服打消客户的顾虑'),
  closing: both('the agent says goodbye or offers further help', '客服道别，或表示随时可以再来问'),
  care_tip: both('the agent gives advice for everyday care', '客服给出日常护理的建议'),
  recap: both('the agent sums up what was agreed', '客服复述约定的内容'),
  contact_request: both('the agent asks for a phone number or account', '客服索要电话或账号'),
  appointment_invite: both('the agent invites to come or to book', '客服邀请到店、到院或预约'),
  customer_thanks: both('the customer thanks', '客户道谢'),
  customer_greeting: both('the customer greets', '客户打招呼'),
  customer_closing: both('the customer says goodbye', '客户道别'),
  distress: both('the customer is in pain, afraid or sad', '客户痛苦、害怕或难过'),
  refusal: both('the customer declines', '客户拒绝'),
  contact_left: both('the customer leaves a phone number or account', '客户留下电话或账号'),
  name_given: both('the customer gives a name or a title', '客户说出姓名或称谓'),
  summons: both('the customer calls for somebody who does not answer', '客户在叫没有回应的人'),
}

const variant: JsonSchema = {
  type: 'string',
  minLength: 1,
  description: both(
    'The variant of the rule that findings of this source belong to; described under `variants`.',
    '由这个来源找到的问题属于规则的哪个变体；在 `variants` 下说明。',
  ),
}

const lexicon: JsonSchema = {
  type: 'string',
  minLength: 1,
  description: both(
    'Name of a lexicon of this pack or of one that it extends.',
    '本规则包或其所扩展规则包中的词库名称。',
  ),
}

const phrase: JsonSchema = {
  description: both('One phrase, or a list of phrases.', '一个词句，或一组词句。'),
  if: { type: 'array' },
  [THEN]: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 } },
  else: { type: 'string', minLength: 1 },
}

const regex: JsonSchema = {
  type: 'string',
  minLength: 1,
  description: both(
    'A regular expression as JavaScript has it, without slashes. It is refused where it could run for very long.',
    'JavaScript 的正则表达式，不带斜杠。可能运行过久的会被拒绝。',
  ),
}

const flags: JsonSchema = {
  type: 'string',
  description: both('Flags of the regular expression.', '正则表达式的标志。'),
}

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
  description: both(
    'Phrases: a lexicon, literal phrases, or a regular expression.',
    '词句：词库、直接写出的词句，或正则表达式。',
  ),
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
  description: both('A context in which the words do not mean what they say.', '这些话并非字面意思的语境。'),
}

/** Definitions that the options of a kind may refer to. */
export const DEFINITIONS = {
  localized: {
    type: 'object',
    description: both('A text in English and Chinese.', '中英文各一份的文字。'),
    properties: {
      en: { type: 'string', minLength: 1, description: both('In English.', '英文。') },
      zh: { type: 'string', minLength: 1, description: both('In Chinese.', '中文。') },
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
