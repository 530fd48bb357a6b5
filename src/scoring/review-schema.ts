/**
 * JSON Schema of a {@link Review}. `schema/review.schema.json` is written from it. The lists of names are checked against
 * the types, so a new act or status that the schema does not know does not compile.
 */
import type {
  ActName,
  Category,
  Conversion,
  DialogueType,
  Intent,
  JsonSchema,
  Labels,
  PersonType,
  QuestionStatus,
  QuestionTopic,
  RefusalReason,
  Severity,
} from '../plugin/index.js'
import type { Lang } from '../transcript/index.js'

const names = <Name extends string>(all: Record<Name, true>): string[] => Object.keys(all)

const severities = names<Severity>({ error: true, warning: true, info: true })
const langs = names<Lang>({ zh: true, en: true })
const categories = names<Category>({
  courtesy: true,
  responsiveness: true,
  clarity: true,
  personalisation: true,
  compliance: true,
  process: true,
})
const types = names<DialogueType>({ missed: true, invalid: true, abnormal_end: true, normal_end: true })
const persons = names<PersonType>({ non_patient: true, suspected: true, diagnosed: true, returning: true })
const conversions = names<Conversion>({ none: true, information: true, contact: true, appointment: true })
const intents = names<Intent>({ strong: true, weak: true, refused: true })
const reasons = names<RefusalReason>({
  price: true,
  distance: true,
  time: true,
  distrust: true,
  needs_think: true,
  other: true,
})
const labelNames = names<keyof Labels>({ type: true, person: true, conversion: true, intent: true, refusal: true })
const statuses = names<QuestionStatus>({ answered: true, late: true, deflected: true, ignored: true })
const topics = names<QuestionTopic>({
  price: true,
  time: true,
  place: true,
  quantity: true,
  'yes-no': true,
  'how-to': true,
  cause: true,
  choice: true,
  identity: true,
  contact: true,
  request: true,
  other: true,
})
const acts = names<ActName>({
  greeting: true,
  self_introduction: true,
  address: true,
  thanks: true,
  apology: true,
  empathy: true,
  reassurance: true,
  closing: true,
  care_tip: true,
  recap: true,
  contact_request: true,
  appointment_invite: true,
  customer_thanks: true,
  customer_greeting: true,
  customer_closing: true,
  distress: true,
  refusal: true,
  contact_left: true,
  name_given: true,
  summons: true,
})

const text = (description: string): JsonSchema => ({ type: 'string', description })
const oneOf = (all: string[], description: string): JsonSchema => ({ enum: all, description })
const orNull = (all: string[], description: string): JsonSchema => ({ enum: [...all, null], description })
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })
const list = (items: JsonSchema, description: string): JsonSchema => ({ type: 'array', items, description })

/** An object whose keys are all required, but for the optional ones; no others are allowed. */
const object = (
  description: string,
  properties: Record<string, JsonSchema>,
  optional: Record<string, JsonSchema> = {},
): JsonSchema => ({
  type: 'object',
  description,
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
})

const offsets = {
  start: {
    type: 'integer',
    minimum: 0,
    description: 'Where it begins in the message: UTF-16 offset into the original text.',
  },
  end: { type: 'integer', minimum: 0, description: 'Where it ends: UTF-16 offset, exclusive.' },
}
const messageId = text("The message's id; its 1-based place where the transcript gave none.")

const review = object(
  'All that chatlint knows of one conversation after a run. With --format ndjson, each line is one of these.',
  {
    conversation: text("The conversation's id."),
    lang: oneOf(langs, 'The language in which it was judged.'),
    labels: object('What sort of conversation it is. The labels combine.', {
      type: oneOf(types, 'How it went: missed, invalid, ended abnormally or normally.'),
      person: orNull(persons, 'What the customer is to a clinic; null where it is none or nothing tells.'),
      conversion: oneOf(conversions, 'What the customer left or agreed to; higher includes lower.'),
      intent: orNull(intents, 'How much the customer wants what is offered; null where nothing tells.'),
      refusal: orNull(reasons, 'Why the customer refused; null where nothing was refused.'),
    }),
    labelEvidence: {
      type: 'object',
      description: 'The words that the labels rest on, by label. One that rests on no particular words has none.',
      properties: Object.fromEntries(labelNames.map((name) => [name, list(ref('place'), 'The places, in order.')])),
      additionalProperties: false,
    },
    questions: list(ref('question'), 'Every question of the customer and what became of it, in the order of the text.'),
    acts: list(ref('act'), 'Greetings, apologies, and the other acts that were recognised, in the order of the text.'),
    findings: list(ref('finding'), 'What is wrong, and where. Empty: nothing was found.'),
    notEvaluable: list(ref('notEvaluable'), 'Rules that could not be judged, because data that they need is absent.'),
  },
  {
    file: text('The file that it was read from, as it was named.'),
    line: { type: 'integer', minimum: 1, description: 'The line on which it begins.' },
    template: { const: true, description: 'A template of a script library, not a conversation.' },
    agent: text("The agent's name or id."),
    score: ref('score'),
    rates: {
      type: 'object',
      description: 'By rule id: what it also judges per agent, over all conversations of the batch.',
      additionalProperties: ref('rate'),
    },
    sample: ref('sample'),
    suppressed: list(ref('suppressed'), 'What was found but is not reported, because a person judged it before.'),
  },
)

function place(description: string): JsonSchema {
  return { type: 'integer', minimum: 1, description }
}

const $defs: Record<string, JsonSchema> = {
  finding: object(
    'One place where a rule was broken.',
    {
      rule: { type: 'string', pattern: '^[^/]+/[^/]+$', description: 'Full id of the rule: pack/rule.' },
      severity: oneOf(severities, 'How bad it is.'),
      category: oneOf(categories, 'What the rule is about.'),
      message: text('What is wrong, in the language of the report.'),
      evidence: {
        ...list(ref('evidence'), 'The words that it rests on. The first tells where the finding stands.'),
        minItems: 1,
      },
      fingerprint: text('Stays the same from run to run; baselines and suppressions go by it.'),
    },
    {
      suggestion: text('What to write or do instead.'),
      fix: object('What chatlint check --fix does.', {
        message: text('Id of the message.'),
        ...offsets,
        text: text('What stands there instead; empty: nothing.'),
      }),
      references: list(ref('reference'), 'The law, standard or document behind the rule.'),
    },
  ),
  evidence: object(
    'Words of a message.',
    {
      message: messageId,
      ...offsets,
      text: text('The words. Personal data in them is masked, one * for each UTF-16 unit, unless --no-mask was given.'),
    },
    {
      line: place('The line of the file on which they begin.'),
      column: place('The column at which they begin, in UTF-16 units.'),
      endLine: place('The line on which they end.'),
      endColumn: place('The column at which they end, exclusive.'),
    },
  ),
  rate: object('How often the agent did what a rule limits.', {
    count: { type: 'integer', minimum: 0, description: 'How often.' },
    of: { type: 'integer', minimum: 0, description: 'Of how many times.' },
    most: { type: 'number', minimum: 0, maximum: 1, description: 'The greatest share that is fine.' },
  }),
  place: object('Words of a message, by where they stand.', { message: messageId, ...offsets }),
  reference: object(
    'A law, standard or document.',
    { title: text('Its name, with the article or section.') },
    { since: text('ISO date from which it applies.'), url: text('Where to read it.') },
  ),
  question: object(
    'A question of the customer.',
    {
      message: messageId,
      ...offsets,
      text: text('The words, masked like evidence.'),
      topic: oneOf(topics, 'What it asks for.'),
      status: oneOf(
        statuses,
        'What became of it: answered, answered late, deflected (the agent wrote on but never addressed it), or ignored.',
      ),
      answeredBy: { type: ['string', 'null'], description: 'Id of the message that answers it; null where none does.' },
      repeats: list({ type: 'string' }, 'Ids of later messages that ask the same.'),
      reason: text('Why it has this status.'),
      confidence: { type: 'number', minimum: 0, maximum: 1, description: 'How sure the status is.' },
      basis: oneOf(['words', 'model'], 'Whether word lists decided, or a model that learnt from labelled talks.'),
    },
    {
      weights: list(
        object('A part of the model’s sum.', { name: text('What was seen.'), weight: { type: 'number' } }),
        'With --explain: on what the model’s verdict rests most, in log-odds.',
      ),
    },
  ),
  act: object('An act, where it stands.', {
    message: messageId,
    act: oneOf(acts, 'Which act.'),
    ...offsets,
  }),
  score: object('The score by the scorecard in use.', {
    total: { type: ['number', 'null'], description: '0 to 100; null where nothing could be judged.' },
    sections: list(ref('section'), 'The sections, as the scorecard has them.'),
    fatal: list({ type: 'string' }, 'Ids of the rules that zeroed the score.'),
  }),
  section: object(
    'The score of one section.',
    {
      id: text('Its id.'),
      score: { type: 'number', minimum: 0, description: 'What was reached.' },
      of: {
        type: 'number',
        minimum: 0,
        description: 'What could be reached, rules that could not be judged left out.',
      },
    },
    {
      title: text('Its title, in the language of the report.'),
      notEvaluable: { const: true, description: 'None of its rules could be judged.' },
    },
  ),
  sample: object('The sample of which the conversation is a part; absent where all were reviewed.', {
    size: {
      type: ['number', 'string'],
      description: "Of each agent's conversations: a number, or a share such as 5%.",
    },
    seed: text('The same seed draws the same conversations.'),
    by: { enum: ['chance', 'risk'], description: 'Whether risky conversations had the greater chance.' },
  }),
  suppressed: object(
    'A finding that is not reported.',
    {
      rule: text('Full id of the rule.'),
      fingerprint: text("The finding's fingerprint."),
      reason: text('Why it is not reported.'),
    },
    { by: text('Initials of who judged.') },
  ),
  notEvaluable: object('A rule that could not be judged.', {
    rule: text('Full id of the rule.'),
    reason: text('Which data is absent.'),
  }),
}

/** The schema, as draft 2020-12 has it. */
export const reviewSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'chatlint review',
  ...review,
  $defs,
}
